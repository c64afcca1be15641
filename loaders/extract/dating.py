"""Which dates of a sentence belong to which of its verbs and nouns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from loaders.extract.dates import Expression
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_VERBS = words("""said says told announced added warned began found held went ran won bought sold became took made gave came
    employed expected due left met""")
_SAME = {
    "PUBLISHED": words("published released issued out dated publishing"),
    "ABOUT": words("published released issued out dated"),
    "INSPECTED": words("took carried conducted published held visited began"),
}
"""Verbs whose date is that of the noun itself: "a report published on 1 May", "the inspection took place in May"."""

_BEGINNING = words("became becomes become appointed joined made named elected")
_OTHER_CLAUSE = words("that which who when while because although whose ; where if")
_LEADS = {"since": "since", "until": "until", "till": "until", "before": "before"}
_REACH = 12


def dates_of(
    line: Line, at: int, others: Collection[int], predicate: str, dates: Sequence[Expression]
) -> list[Expression]:
    """The dates that belong to the verb or noun at ``at`` rather than to one of ``others`` or to another verb."""
    same = _SAME.get(predicate, frozenset())
    found = []
    for date in dates:
        here = next((index for index, item in enumerate(line) if item.end > date.start), len(line))
        owner = _owner(line, at, others, here, same)
        if owner == at:
            found.append(_as_start(date) if _begins(line, at) else date)
        elif led := _leading_clause(line, at, here):
            found.append(replace(date, lead=led))
    return found or _referred(line, at, dates)


def _owner(line: Line, at: int, others: Collection[int], here: int, same: Collection[str]) -> int:
    """The verb or noun nearest to the date at ``here``; -1 where another clause lies between."""
    verbs = [index for index, item in enumerate(line) if _is_verb(line, index) and item.low not in same]
    places = {at, *others, *verbs}
    best = min(places, key=lambda index: (_distance(line, index, here), index))
    return best if _distance(line, best, here) < 40 else -1


def _distance(line: Line, index: int, here: int) -> float:
    between = {item.low for item in line[min(index, here) + 1 : max(index, here)] if not item.mentions}
    cost = float(here - index) if index <= here else (index - here) * 1.4
    if index > here and "and" in between:
        cost += 8
    return cost + (40 if between & _OTHER_CLAUSE else 0)


def _is_verb(line: Line, index: int) -> bool:
    item = line[index]
    return not item.mentions and (item.low in _VERBS or (item.low.endswith("ed") and len(item.low) > 4))


def _begins(line: Line, at: int) -> bool:
    return any(item.low in _BEGINNING for item in line[max(0, at - 4) : at])


def _as_start(date: Expression) -> Expression:
    return replace(date, lead="from") if date.lead in {"in", "on", ""} else date


def _leading_clause(line: Line, at: int, here: int) -> str:
    """The lead of a clause behind the verb that holds the date: "ran it until its owner failed in May", "since winning in 2011"."""
    for index in range(here - 1, max(at, here - _REACH), -1):
        low = line[index].low
        if low in {"since", "until", "till"} and not line[index].mentions:
            return _LEADS[low]
        if low in {";", "“", "”", "that"}:
            return ""
    return ""


def _referred(line: Line, at: int, dates: Sequence[Expression]) -> list[Expression]:
    """A date named before that is pointed back to: "and has run it ever since", "ran it before that"."""
    earlier = [date for date in dates if at < len(line) and date.start < line[at].start]
    following = [item.low for item in line[at : at + 8]]
    for first, second in zip(following, following[1:], strict=False):
        if earlier and (first, second) in {("ever", "since"), ("since", "then")}:
            return [replace(earlier[-1], lead="since")]
        if earlier and first == "before" and second in {"that", "then"}:
            return [replace(earlier[-1], lead="until")]
    return []
