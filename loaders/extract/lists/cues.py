"""What the sentence that introduces a list of pairs says of each: that it is run, is to change hands, was awarded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import GOING_ON, Dated
from loaders.extract.rule.parts import doer
from loaders.extract.rule.statuses import awarded

_MOVING = words("transfer take pass hand move go reallocate rebroker reassign switch return join")
_RUNNING = words("run operate manage provide deliver supply serve hold maintain share split divide have empty clean")
_AWARDING = words(
    "award appoint choose select pick name win secure get allocate let give sign announce accept commission"
)
_DECIDING = words("resolved decided agreed ordered approved determined resolution resolutions decision decisions")
_WHO = frozenset({"who"})
_NEW = words("new next incoming future preferred successful")
_RUNNERS = words("operator provider manager runner sponsor caterer contractor supplier landlord franchisee")
_TAKING = frozenset({"win", "secure", "get", "sign"})
_GIVING = _AWARDING - _TAKING
_OWNERS = words("owner parent shareholder")
_WINNERS = words("winner bidder tenderer")


@dataclass(frozen=True, slots=True)
class Cue:
    """The word that tells what the pairs of a list are: its ``item`` and ``place``, what it says and how it puts it.

    ``giver`` is the place of whoever gives, where an award is told, and ``awarded`` the status of the award.
    """

    item: int
    place: int
    predicate: str
    status: str
    is_verb: bool
    dated: Dated = ""
    is_award: bool = False
    giver: int | None = None
    awarded: str = "asserted"


def cue(view: View) -> Cue | None:
    """What a line says of the members of a list behind it; None where it says nothing of the kind."""
    return next((found for found in (*_verbs(view), *_nouns(view)) if found.status and found.awarded), None)


def is_decided(view: View) -> bool:
    """Whether a line says that what follows was decided: "Resolved:", "The cabinet agreed:"."""
    return view.mentions_word(_DECIDING)


def givers(view: View) -> Iterator[int]:
    """The places of those who do what a line tells of awarding: "the council" of "whose bids the council accepted"."""
    for at in view.verbs_of(_GIVING):
        yield from (place for place in doer(view, at) if place is not None)


def _verbs(view: View) -> Iterator[Cue]:
    for at in reversed(view.phrases.verbs):
        verb = view.clauses.verb(at)
        lemma = verb.lemma.split()[0]
        if lemma in _MOVING:
            yield Cue(verb.at, at, "TOOK_OVER", _moving(view, at), True)
        elif (lemma in _RUNNING or (lemma == "do" and view.mentions_word(_WHO))) and not verb.negated:
            yield Cue(verb.at, at, "RUNS", view.status(at, False), True)
        elif lemma == "own" and not verb.negated:
            yield Cue(verb.at, at, "OWNS", view.status(at, False), True)
        elif lemma in _AWARDING and not verb.negated:
            giver = next(iter(doer(view, at)), None)
            status = awarded(view, at, True)
            yield Cue(verb.at, at, "RUNS", "planned", True, "award", True, giver, _apt(status))


def _moving(view: View, at: int) -> str:
    """How a verb of changing hands puts it; what is told in the present is to come."""
    said, verb = view.status(at, True), view.clauses.verb(at)
    return "planned" if said == "asserted" and not (verb.past or verb.perfect or verb.passive) else _apt(said)


def _apt(status: str) -> str:
    return status if status in GOING_ON else ""


def _nouns(view: View) -> Iterator[Cue]:
    for at in view.nouns:
        head = view.head(at).removesuffix("s")
        item = view.phrases.all[at].last - 1
        if head in _WINNERS:
            yield Cue(item, at, "RUNS", "planned", False, "award", True)
        elif head in _RUNNERS or head in _OWNERS:
            new = bool(view.words(at) & _NEW)
            predicate = "OWNS" if head in _OWNERS else "RUNS"
            yield Cue(item, at, predicate, "planned" if new else "asserted", False, "award" if new else "")
