"""Nouns for a take-over: "Acme's purchase of Bolt", "the sale of Bolt by Cope to Acme", "Bolt's transfer to Acme"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.vocabulary import PREDICATES
from loaders.extract.grammar.lexicon import EXPECTING
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of, without
from loaders.extract.rule.portions import whole

_TOOK_OVER = PREDICATES["TOOK_OVER"]
_GIVERS = ("Company", "PublicBody", "Person")
_TO_COME = words("proposed planned future impending forthcoming upcoming imminent intended pending agreed expected")
_UNDONE = words(
    "possible potential failed abandoned aborted attempted rejected mooted rumoured blocked unsuccessful would-be"
)
_FAILING = words("fail collapse founder stall") | {"fall through", "break down"}
_STOPPING = words(
    """block stop halt prevent reject abandon scrap cancel veto refuse oppose resist avoid shelve consider discuss seek
    explore negotiate want resume"""
) | {"call off", "pull out"}
_AGREEING = words("agree approve plan propose recommend clear accept expect schedule delay postpone back support")
_COMPLETING = words(
    """clinch complete finalise conclude close make announce confirm seal undertake secure celebrate agree approve plan
    propose recommend back accept"""
) | {"carry out", "pull off", "wrap up"}
"""Verbs whose subject does what their object says: "Acme completed the purchase of Bolt"."""

_HOLDERS = words("shareholders investors directors board owners trustees members creditors")
"""Those who agree to what becomes of their company: "shareholders in Bolt approved a takeover by Acme"."""

_TALK = words(
    """talks negotiations discussions discussion speculation rumours possibility prospect bid attempt attempts call calls
    collapse failure opposition objections campaign interest"""
)
_OPEN = words("cards table horizon agenda doubt question discussion pipeline air jeopardy")
"""What a deed is on or in that is not done: "a takeover is on the cards"."""

_DEAL = words("plan plans proposal proposals deal agreement contract terms approval")


@dataclass(frozen=True, slots=True)
class HandOver:
    """Nouns for a take-over, told from the side of whoever takes ("purchase") or gives ("sale").

    ``takers`` are the prepositions that lead to the new hand; ``gives`` says whether the noun's own doer is the old one.
    What ``is_offered`` is a plan only where it is accepted.
    """

    name: str
    words: frozenset[str]
    takers: frozenset[str]
    gives: bool
    is_offered: bool = False

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun heads the phrase at a place."""
        view = page.view
        if item != view.phrases.all[at].last - 1 or (self.is_offered and not _is_accepted(view, at)):
            return
        places = view.clauses.with_noun(at, {"of", "at"})
        things = next((found for place in places if (found := whole(view, place, _TOOK_OVER.objects))), ())
        takers = view.parties(view.clauses.with_noun(at, self.takers), _TOOK_OVER.subjects)
        doers = _doers(view, at)
        if not things and takers:
            things, doers = tuple(each for each in doers if each.kind in _TOOK_OVER.objects), ()
        if not things and not takers and not self.gives:
            things, takers = _taken(view, at)
        if not self.gives:
            takers = takers or tuple(each for each in doers if each.kind in _TOOK_OVER.subjects)
        said = _said(view, at) if things and takers else ""
        if said:
            origin = self._origin(view, at, doers, {each.name for each in (*things, *takers)})
            yield from pairs_of(self.name, "TOOK_OVER", takers, things, item, said, origin)

    def _origin(self, view: View, at: int, doers: Parties, others: set[str]) -> dict[str, str]:
        found = view.parties(view.clauses.with_noun(at, {"from", "by"} if self.gives else {"from"}), _GIVERS)
        found = found or (doers if self.gives else ())
        named = [each.name for each in found if each.name not in others]
        return {"from_party": named[0]} if named else {}


def _doers(view: View, at: int) -> Parties:
    """Whose deed it is: whoever owns the noun, or the subject of "complete" and the like before it."""
    owner = next((each for each in view.phrases.items(at) if each.mentions), None)
    if owner:
        return owner.mentions if owner.possessive else ()
    if (grows := _by_means(view, at)) is not None:
        return view.parties((view.clauses.subject(grows),), ("Company",))
    verb = _verb_before(view, at)
    if verb is None or view.clauses.verb(verb).lemma not in _COMPLETING:
        return ()
    subject = view.clauses.subject(verb)
    if subject is None or view.phrases.kind(subject) != "n" or view.head(subject) not in _HOLDERS:
        return view.parties((subject,), _GIVERS)
    told = next((each.of(_GIVERS) for each in view.phrases.items(subject) if each.possessive), ())
    return told or view.parties(view.clauses.with_noun(subject, {"in", "of", "at"}), _GIVERS)


def _by_means(view: View, at: int) -> int | None:
    """The verb of growing that is done by the deed: "entered the market with the purchase of Bolt", "grew by buying Bolt"."""
    if view.phrases.low(at - 1) not in {"with", "through", "by", "via"}:
        return None
    verb = next((here for here in range(at - 2, max(-1, at - 8), -1) if view.phrases.kind(here) == "v"), None)
    return verb if verb is not None and view.clauses.verb(verb).lemma in _GROWING else None


_GROWING = words(
    "enter grow expand begin start diversify strengthen extend double boost continue branch build increase follow arrive"
) | {"break into", "move into", "build up", "follow up", "branch out"}


def _is_accepted(view: View, at: int) -> bool:
    """Whether the owners agree to an offer: "shareholders in Acme have backed a £2m bid from Bolt"."""
    verb = _verb_before(view, at)
    return verb is not None and view.clauses.verb(verb).lemma in _ACCEPTING


_ACCEPTING = words("accept agree approve recommend back")


def _taken(view: View, at: int) -> tuple[Parties, Parties]:
    """What "its takeover" is of where another completes it, and who: "Bolt was renamed after Acme completed its takeover"."""
    its, verb = view.phrases.items(at)[0], _verb_before(view, at)
    if not (its.anaphor and its.possessive) or verb is None or view.clauses.verb(verb).lemma not in _COMPLETING:
        return (), ()
    main = next((here for here in view.phrases.verbs if here < verb), None)
    takers = view.parties((view.clauses.subject(verb),), _TOOK_OVER.subjects)
    things = view.parties((view.clauses.subject(main),), ("Company",)) if main is not None else ()
    return (without(things, takers), takers)


def _verb_before(view: View, at: int) -> int | None:
    before = at - 1
    while view.phrases.kind(before) in ("x", "y"):
        before -= 1
    if view.phrases.low(before) == "to" and view.phrases.kind(before - 1) == "v":  # "agreed to a takeover by Acme"
        before -= view.clauses.verb(before - 1).lemma == "agree"
    return before if view.phrases.kind(before) == "v" else None


def _said(view: View, at: int) -> str:
    """The status of the deed; empty where it is only talked of or did not come to be."""
    spoken = view.words(at)
    if spoken & _UNDONE:
        return ""
    if spoken & _TO_COME:
        return "planned"
    if (grows := _by_means(view, at)) is not None:
        return view.status(grows, True)
    for said_of in view.said_of(at, 9):
        return _by_verb(view, said_of, view.clauses.is_passive(said_of))
    verb = _verb_before(view, at)
    return _by_verb(view, verb, True) if verb is not None else _by_noun(view, at)


def _by_verb(view: View, verb: int, is_done: bool) -> str:
    """The status that the verb of which the deed is subject or object gives it; ``is_done`` where it is done to the deed."""
    lemma = view.clauses.verb(verb).lemma
    if lemma == "be" and _OPEN & {view.head(place) for place in view.clauses.after(verb, {"on", "in", "under"})}:
        return ""
    if lemma in _FAILING or (is_done and lemma in _STOPPING):
        return ""
    said = view.status(verb, True)
    return "planned" if said == "asserted" and ((is_done and lemma in _AGREEING) or lemma in EXPECTING) else said


def _by_noun(view: View, at: int) -> str:
    """The status that the noun before gives: "talks on the sale of Bolt", "a deal for the sale of Bolt"."""
    if view.phrases.kind(at - 1) != "p" or view.phrases.kind(at - 2) != "n":
        return "asserted"
    if view.head(at - 2) in _TALK:
        return ""
    return "planned" if view.head(at - 2) in _DEAL else "asserted"
