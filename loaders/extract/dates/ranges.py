"""Stretches with both their ends: "from 1 June 2014 to March 2016", "3-5 June", "2014-21", "in May and June"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from graph.edtf import Days
from loaders.extract.dates import stretches
from loaders.extract.dates.calendar import Calendar, resolved, written
from loaders.extract.dates.edges import drawn
from loaders.extract.dates.kinds import Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase

_SCHOOL = frozenset({"academic", "school", "season"})
_LINKS = (Kind.TO, Kind.DASH, Kind.AND)


def stretch(phrase: Phrase) -> Meaning | None:
    """What two dates with a word between them mean: a stretch with two sides or, joined by "and", one imprecise date."""
    middle = next(at for at in range(phrase.first + 1, phrase.last) if phrase.words.shape[at] in _LINKS)
    left, right = replace(phrase, last=middle), replace(phrase, first=middle + 1, edge=_edge(phrase, middle))
    pair = _sides(written(left), written(right), right)
    if pair is None:
        return None
    sides = drawn(pair[0], phrase.edge, "from"), drawn(pair[1], right.edge, "until")
    listed = phrase.words.shape[middle] == Kind.AND and phrase.lead != "between"
    if listed and sides[1][0] - sides[0][1] > timedelta(1):
        return None
    lead = phrase.lead if listed else "between"
    return Meaning((sides[0][0], sides[1][1]), None if listed else sides, lead)


def _edge(phrase: Phrase, middle: int) -> str:
    """The edge of the second date: "from 2015 to the end of 2018"."""
    at = phrase.words.shape.find(Kind.EDGE, middle, phrase.last)
    return phrase.words.lows[at] if at >= 0 else ""


def _sides(first: Calendar, second: Calendar, right: Phrase) -> tuple[Days, Days] | None:
    """The days of both dates, each taking from the other what it leaves out; None where they run backwards."""
    second = replace(second, month=first.month if second.day and not second.month else second.month)
    first = replace(first, month=second.month if first.day and not first.month else first.month)
    if second.year is None:
        second = replace(second, year=_year_after(first, second, right))
    if first.year is None and second.year is not None:
        first = replace(first, year=second.year - (first.in_year > second.in_year))
    if first.year is None or second.year is None:
        return None
    sides = first.days(first.year), second.days(second.year)
    return sides if sides[0][0] <= sides[1][1] else None


def _year_after(first: Calendar, second: Calendar, right: Phrase) -> int | None:
    """The year of the second date where it is not written: that of the first or the next, else the one that is meant."""
    if first.year is not None:
        return first.year + (second.in_year < first.in_year)
    days = resolved(second, right)
    return days[0].year if days else None


def years(phrase: Phrase) -> Meaning | None:
    """Two years written as one: "2012-13" is a British financial year, or a school year; "2014-21" is a stretch."""
    low = phrase.one(Kind.YEARS)
    first, rest = int(low[:4]), low[5:]
    second = int(rest) if len(rest) == 4 else first // 100 * 100 + int(rest)
    if int(rest) % 100 == (first + 1) % 100 and (len(rest) == 2 or low[4] == "/"):
        at_school = phrase.all(Kind.SCHOOL) or phrase.near(0) in _SCHOOL
        return Meaning(stretches.school_year(first) if at_school else stretches.financial_year(first))
    if second > first:
        sides = stretches.years(first), stretches.years(second)
        return Meaning((sides[0][0], sides[1][1]), sides, "between")
    return Meaning(stretches.months(first, int(rest))) if len(rest) == 2 and 1 <= int(rest) <= 12 else None
