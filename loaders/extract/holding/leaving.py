"""Who had a service before another, told by how they left it: "Acme took over Elmfield prison after Bolt collapsed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.vocabulary import RUN
from loaders.extract.grammar import nouns
from loaders.extract.grammar.lexicon import DISMISSING
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading
from loaders.extract.rule.transfers import moved

_AFTER = frozenset({"after", "when", "once", "following", "because"})
_GOING = words("collapse withdraw quit leave fold fail exit depart resign") | {
    "pull out",
    "walk away",
    "walk out",
    "go under",
    "go bust",
    "bow out",
    "drop out",
    "step down",
}
"""Verbs of one who leaves what they run."""

_PUT_OUT = DISMISSING | {"strip", "drop", "ditch", "dump", "eject", "liquidate"}
"""Verbs of what is done to one who has to leave it."""

_DEPARTURES = words(
    "collapse departure withdrawal demise failure exit insolvency liquidation administration sacking removal dismissal"
)


_TENURES = words("tenure reign run stint stewardship management operation control involvement")


def runs(page: Page, found: Sequence[Reading]) -> Iterator[Reading]:
    """That whoever went before a service was taken over had run it."""
    for each in found:
        taken = each.predicate == "TOOK_OVER" or (each.predicate == "RUNS" and each.status == "planned")
        if not taken or each.object.kind not in RUN or "from_party" in each.qualifiers:
            continue
        known = {each.subject.name, each.object.name} | {
            one.subject.name for one in found if one.predicate == "RUNS" and one.object.name == each.object.name
        }
        ending = _ended(page.view) if each.status == "planned" else ()
        for firm in _gone(page.view):
            if firm.name not in known:
                said = "asserted" if firm in ending else "ended"
                yield replace(
                    each, rule="left", predicate="RUNS", subject=firm, status=said, qualifiers={}, is_dated=False
                )
        return


def _gone(view: View) -> Parties:
    """The firms that a line says to have gone: behind "after" or "when", by the end of their tenure, by where it went."""
    verbs = (at for at in view.phrases.verbs if _is_gone(view, at))
    gone = tuple(each for at in verbs for each in view.parties((view.clauses.subject(at),), FIRMS))
    return _ended(view) + _bereft(view) + gone + _departed(view)


def _departed(view: View) -> Parties:
    """The firms whose departure a noun tells: "following the collapse of Acme"."""
    going = (at for at in view.nouns if view.head(at) in _DEPARTURES and view.phrases.low(at - 1) in _AFTER)
    return tuple(each for at in going for each in view.parties(view.clauses.with_noun(at, {"of"}, 3), FIRMS))


def _bereft(view: View) -> Parties:
    """The firms whose contract a line says to go to another: "Acme's contract for Bolt passed to Cope"."""
    verbs = (at for at in view.phrases.verbs if any(True for _ in view.clauses.after(at, {"to"})))
    places = (place for at in verbs for place in moved(view, at) if place is not None)
    contracts = (at for at in places if view.phrases.kind(at) == "n" and view.head(at) in nouns.CONTRACTS)
    return tuple(each for at in contracts for each in _owner(view, at))


def _owner(view: View, at: int) -> Parties:
    first = view.phrases.items(at)[0]
    return first.of(FIRMS) if first.possessive else ()


def _ended(view: View) -> Parties:
    """The firms whose tenure a line says to end: "ending Acme's ten-year tenure", "ending ten years of Acme management"."""
    ends = map(view.clauses.object, view.verbs_of({"end"}))
    places = (at + 2 if view.phrases.low(at + 1) == "of" else at for at in ends if at is not None)
    told = [at for at in places if view.phrases.kind(at) == "n" and view.head(at) in _TENURES]
    own = tuple(each for at in told for each in view.phrases.items(at)[0].of(FIRMS))
    return own or tuple(each for at in told for each in view.parties(view.clauses.with_noun(at, {"by"}, 3), FIRMS))


def _is_gone(view: View, at: int) -> bool:
    """Whether a verb behind "after" says that its subject went, or was put out."""
    verb, subject = view.clauses.verb(at), view.clauses.subject(at)
    if subject is None or view.phrases.low(subject - 1) not in _AFTER or view.status(at, True) != "asserted":
        return False
    if view.clauses.is_passive(at):
        return verb.lemma in _PUT_OUT
    behind = view.phrases.kind(at + 1)
    return verb.lemma in _GOING and not (verb.lemma in {"fail", "leave"} and behind in {"v", "n"})
