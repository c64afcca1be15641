"""Whether a use of a verb asserts, plans, ends or denies: by its tense, aspect, negation and the words of planning."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.knowledge.words import words
from loaders.extract.line import Line
from loaders.extract.verbs import STOPPING, VerbUse

_DENIES = frozenset(
    {"not", "never", "n't", "cannot", "didn't", "isn't", "wasn't", "hasn't", "doesn't", "won't", "aren't", "weren't"}
)
_PLANS = frozenset({"will", "would", "shall", "may", "might", "could", "must", "should", "due", "expected", "going"})
_HAPPENED = words(
    """led forced allowed able helped helping continue continues continued continuing began begun started used obliged
    failed refused how had moved"""
)
"""Words after which an infinitive says what is or was so rather than what is to be."""

_CONTRACTS = words("contract contracts deal licence franchise agreement")
_WINNING = words("won win wins awarded award signed sign new chosen appointed named bid bidding will would bidder")
_LOSING = words("lost lose terminated cancelled stripped ended withdrawn former previous had gave")
ENDING = words("former formerly previous previously ex erstwhile then-")


def of_verb(line: Line, use: VerbUse, is_event: bool) -> str:
    """The status of what a verb says: for an event the past is asserted, for a state it has ended."""
    words = set(use.auxiliaries)
    before = line[use.start - 1].low if use.start else ""
    if {"longer", "no"} <= words or "used" in words:
        return "ended"
    if words & STOPPING:
        return "asserted" if _is_yet_to_stop(use) and not is_event else "ended"
    if words & _DENIES:
        return "denied"
    if words & _PLANS or _is_to(use):
        return "planned"
    if "to" in words:
        return _of_infinitive(line, use, before)
    if is_event or "has" in words or "have" in words:
        return "asserted"
    return "ended" if _is_past(line, use) else "asserted"


def _of_infinitive(line: Line, use: VerbUse, before: str) -> str:
    """ "Led it to run" happened; "its contract to run" holds unless it was only now won, or was lost; else it is a plan."""
    around = {item.low for item in line[max(0, use.start - 4) : use.start]}
    spoken = {item.low for item in line}
    if around & _HAPPENED:
        return "asserted"
    if before not in _CONTRACTS or spoken & _WINNING:
        return "planned"
    return "ended" if spoken & _LOSING else "asserted"


def _is_yet_to_stop(use: VerbUse) -> bool:
    """Whether it goes on: "will stop running", "has not stopped running", "wants to stop running"."""
    stop = next(at for at, word in enumerate(use.auxiliaries) if word in STOPPING)
    leading = set(use.auxiliaries[:stop])
    return "to" in leading or bool(leading & (_PLANS | _DENIES))


def _is_to(use: VerbUse) -> bool:
    words = use.auxiliaries
    return any(
        first in {"is", "are", "was", "were", "set", "due"} and second == "to" for first, second in pairwise(words)
    )


def _is_past(line: Line, use: VerbUse) -> bool:
    if use.passive:
        return bool({"was", "were", "had"} & set(use.auxiliaries)) or (
            use.start > 0 and line[use.start - 1].low in ENDING
        )
    return (
        "had" in use.auxiliaries
        or (use.form in {"past", "both"} and not use.auxiliaries)
        or bool(ENDING & set(use.auxiliaries))
    )
