"""Which dates of a sentence belong to which of its verbs and nouns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from loaders.extract.dates import Expression, Lead
from loaders.extract.grammar.control import STOPPING
from loaders.extract.knowledge.reports import REPORTS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_VERBS = words(
    """said says told announced added warned began found held went ran won bought sold became took made gave came
    employed expected due left met"""
)
_SAME = {
    "PUBLISHED": words(
        """published released issued out dated publishing releasing issuing launched unveiled came tabled received got
        faced available"""
    ),
    "ABOUT": words("published released issued out dated"),
    "INSPECTED": words("took carried conducted held visited began done undertaken completed"),
}
"""Verbs whose date is that of the noun itself: "a report published on 1 May", "the inspection took place in May"."""

_AFTERWARDS = {"INSPECTED": REPORTS}
"""Nouns for what comes after an event, whose date is the latest that the event can have."""

_PERIOD = words("the year years period quarter financial ended ending to")
_BEGINNING = words("became becomes become appointed joined made named elected")
_OTHER_CLAUSE = words("that which who when while because although whose ; where if")
_REACH = 12
_NEAR = 40
_ANOTHER_CLAUSE = 100
_NOBODY, _ITS_OWN = -1, -2
"""Owners of a date that belongs to no verb, and of one that a verb such as "published" gives to the noun before it."""


class Dating:
    """The dates of one line, each given to the nearest verb or noun of its clause, or to one that its clause depends on."""

    def __init__(self, line: Line, places: Collection[int], dates: Sequence[Expression]) -> None:
        self._line, self._places, self._dates = line, places, dates
        self._here = [_item_at(line, date) for date in dates]
        self._owners: dict[str, list[int]] = {}

    def of(self, at: int, predicate: str) -> list[Expression]:
        """The dates of the verb or noun at ``at``, for a claim of this predicate."""
        if not self._dates:
            return []
        owners = self._owned(predicate if predicate in _SAME else "")
        found: list[Expression] = []
        own: list[Expression] = []
        for date, here, owner in zip(self._dates, self._here, owners, strict=True):
            if lead := _leading_clause(self._line, at, here):
                found.append(replace(date, lead=lead))
            elif owner in {at, _ITS_OWN} and not (predicate == "PUBLISHED" and _is_period(self._line, here)):
                (own if owner == _ITS_OWN else found).append(self._bounding(date, at, predicate))
        return [*own, *found] or self._referred(at)

    def _bounding(self, date: Expression, at: int, predicate: str) -> Expression:
        """The date as the bound that it is: "became its owner in May" begins then, "stopped running it in May" ends."""
        if self._line[at].low in _AFTERWARDS.get(predicate, ()):
            return leading(date, "by")
        if _begins(self._line, at):
            return leading(date, "from")
        return leading(date, "until") if _stops(self._line, at) else date

    def _owned(self, predicate: str) -> list[int]:
        if predicate not in self._owners:
            same = _SAME.get(predicate, frozenset())
            verbs = {index for index in range(len(self._line)) if _is_verb(self._line, index, same)}
            own = {index for index, item in enumerate(self._line) if item.low in same} - set(self._places)
            places = sorted(verbs | own | set(self._places))
            owners = (self._owner(places, here) for here in self._here)
            self._owners[predicate] = [_ITS_OWN if owner in own else owner for owner in owners]
        return self._owners[predicate]

    def _owner(self, places: Sequence[int], here: int) -> int:
        """The verb or noun nearest to the date at ``here``; nobody where another clause lies between."""
        middle = bisect_right(places, here)
        near = [place for place in places[max(0, middle - 8) : middle + 8] if abs(place - here) < _NEAR]
        best = min(near, key=lambda index: (_distance(self._line, index, here), index), default=_NOBODY)
        return best if best >= 0 and _distance(self._line, best, here) < _ANOTHER_CLAUSE else _NOBODY

    def _referred(self, at: int) -> list[Expression]:
        """A date named before that is pointed back to: "and has run it ever since"."""
        following = [item.low for item in self._line[at : at + 8]]
        pairs = set(pairwise(following))
        earlier = [date for date in self._dates if ("ever", "since") in pairs and date.start < self._line[at].start]
        return [replace(earlier[-1], lead="from")] if earlier else []


def _is_period(line: Line, here: int) -> bool:
    """Whether the date at ``here`` is the period that a report is on: "the report for the year ended 31 March"."""
    before = min(here, len(line) - 1)
    while before > 0 and (before == here or line[before].low in _PERIOD) and line[before].low != "for":
        before -= 1
    return line[before].low == "for"


def _item_at(line: Line, date: Expression) -> int:
    return bisect_right(line, date.start, key=lambda item: item.end)


def _distance(line: Line, index: int, here: int) -> float:
    between = {item.low for item in line[min(index, here) + 1 : max(index, here)] if not item.mentions}
    cost = float(here - index) if index <= here else (index - here) * 1.4
    if index > here and "and" in between:
        cost += 8
    return cost + (_ANOTHER_CLAUSE if between & _OTHER_CLAUSE else 0)


def _is_verb(line: Line, index: int, same: Collection[str]) -> bool:
    low = line[index].low
    if line[index].mentions or low in same:
        return False
    return low in _VERBS or (low.endswith("ed") and len(low) > 4)


def _begins(line: Line, at: int) -> bool:
    return any(item.low in _BEGINNING for item in line[max(0, at - 4) : at])


def _stops(line: Line, at: int) -> bool:
    return any(item.low in STOPPING for item in line[max(0, at - 2) : at])


def leading(date: Expression, lead: Lead) -> Expression:
    """The date as this bound, where its own words say none."""
    return replace(date, lead=lead) if date.lead == "in" else date


def _leading_clause(line: Line, at: int, here: int) -> Lead | None:
    """The lead of a clause behind the verb that holds the date: "ran it until its owner failed in May", "since winning in 2011"."""
    for index in range(here - 1, max(at, here - _REACH), -1):
        low = line[index].low
        if low in {"since", "until", "till"} and not line[index].mentions:
            return "from" if low == "since" else "until"
        if low in {";", "“", "”", "that"}:
            return None
    return None
