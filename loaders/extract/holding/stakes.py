"""Stakes told by their noun: "Acme's stake in Bolt", "Acme, whose stake in Bolt amounts to 20 per cent"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Mention
from graph.vocabulary import PREDICATES
from loaders.extract.grammar import mood
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.holding.shares import percent
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of, without
from loaders.extract.rule.statuses import to_come

_OWNS = PREDICATES["OWNS"]
_PARTING = words(
    """sell transfer pass hand relinquish surrender offload dispose divest shed acquire buy purchase take cede exchange
    auction"""
) | {"sell off", "take over", "buy back", "buy out", "hand over", "give up", "take back"}
"""Verbs after which a stake is no longer whose it was."""

_PAYING = words("pay get receive earn fetch collect pocket net")
"""Verbs of what somebody has for a stake that is gone: "was paid £3m for its stake"."""

_AMOUNTING = words("amount be stand come total reach equal")
_OVER = {"asserted": "ended"}


@dataclass(frozen=True, slots=True)
class Stake:
    """Nouns for what somebody has of a company, whose owner a possessive names."""

    words: frozenset[str]

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun heads the phrase at a place."""
        view = page.view
        if item != view.phrases.all[at].last - 1:
            return
        holders = _holders(view, at)
        owned = view.parties(view.clauses.with_noun(at, {"in", "of"}, reach=4), ("Company",)) if holders else ()
        owned = without(owned or _spoken_of(page, at), holders)
        said = _said(view, at) if owned else ""
        if said:
            share = _share(view, at)
            yield from pairs_of("stake", "OWNS", holders, owned, item, said, {"share": share} if share else {})


def _holders(view: View, at: int) -> Parties:
    """Whose it is: "Acme's stake", "Acme, whose stake", "the stake of Acme in Bolt"."""
    if view.phrases.low(at - 1) == "whose":
        return view.parties((view.clauses.antecedent(at - 1),), _OWNS.subjects)
    owner = next((each for each in view.phrases.items(at) if each.possessive or each.anaphor), None)
    return owner.of(_OWNS.subjects) if owner else ()


def _spoken_of(page: Page, at: int) -> Parties:
    """What the text told last that somebody owns, where a stake is left without its company: "Acme's own stake"."""
    known: Mention | None = page.discourse.owned
    alone = page.view.phrases.low(at + 1) not in {"in", "of"}
    return (known,) if known and alone else ()


def _said(view: View, at: int) -> str:
    """The status: over where it was sold or paid for, still held where it is yet to be."""
    if view.words(at) & mood.ENDING:
        return "ended"
    governing = _verb_before(view, at)
    if view.phrases.low(at - 1) == "for" and governing is not None and _lemma(view, governing) in _PAYING:
        return _OVER.get(view.status(governing, True), "asserted")
    for verb in (governing, *view.said_of(at, reach=6)):
        if verb is not None and _lemma(view, verb) in _PARTING:
            said = to_come(view, verb, True)
            return _OVER.get(said, "asserted" if said else "")
    return "asserted"


def _verb_before(view: View, at: int) -> int | None:
    """The verb of which the noun is the object, or whose price "for" leads to the noun for."""
    before = at - 1
    while view.phrases.kind(before) in ("x", "y", "p"):
        before -= 1
    before -= view.phrases.low(at - 1) == "for" and view.phrases.kind(before) == "n"  # "was paid £3m for"
    return before if view.phrases.kind(before) == "v" else None


def _lemma(view: View, verb: int) -> str:
    return view.clauses.verb(verb).lemma


def _share(view: View, at: int) -> str:
    """How much it is, by its own words or the verb's: "amounts to 20 per cent"."""
    own = percent(_spoken(view, at))
    if own:
        return own
    for verb in view.said_of(at, reach=6):
        if _lemma(view, verb) in _AMOUNTING:
            places = (view.clauses.object(verb), *view.clauses.after(verb, {"to", "at"}))
            return next(
                (found for place in places if place is not None and (found := percent(_spoken(view, place)))), ""
            )
    return ""


def _spoken(view: View, at: int) -> str:
    return " ".join(item.low for item in view.phrases.items(at) if not item.mentions)


STAKES = (Stake(words("stake stakes shareholding shareholdings")),)
"""Its rows; "shares" and "holdings" may be of anything."""
