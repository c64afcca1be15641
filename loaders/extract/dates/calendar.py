"""Dates of the calendar as they are written, with or without their year, month or day: "3 May", "May 2016", "2016"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from graph.edtf import Days
from loaders.extract.dates import stretches
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import ANCHORED, MONTHS, ORDINALS, STEPS, WEEKDAYS, Kind
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.recurring import meant
from loaders.extract.dates.words import bare

_NUMBERS = re.compile(r"\d+")
_COORDINATED = compiled(
    "(comma|and) (word|and){0,2} in? the? ((?P<day>day of? month | month day) | month) comma? (?P<year>year)"
)
_CENTURY = 69
"""Two digits up to this one are of the years after 2000, as POSIX has it."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is written of a date; a month or year that is not is None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def days(self, year: int) -> Days:
        """Its days in a year; ValueError where that year has none."""
        if self.month is None:
            return stretches.years(year)
        if self.day is None:
            return stretches.months(year, self.month)
        return stretches.day(date(year, self.month, self.day))

    @property
    def in_year(self) -> tuple[int, int]:
        """Its place within a year, to compare."""
        return self.month or 0, self.day or 0


def written(phrase: Phrase) -> Calendar:
    """What a phrase says, its year resolved where it is that of another date: "May this year"."""
    shape, lows = phrase.words.shape, phrase.words.lows
    found = Calendar(_year_told(phrase))
    for at in range(phrase.first, phrase.last):
        found = _with(found, shape[at], bare(lows[at]))
    return found


def _with(found: Calendar, kind: str, low: str) -> Calendar:
    """What is known with one more word."""
    if kind == Kind.NUMERIC:
        return _numeric(low)
    if kind == Kind.YEAR:
        return replace(found, year=int(low))
    if kind == Kind.MONTH:
        return replace(found, month=MONTHS[low])
    if kind == Kind.DAY:
        return replace(found, day=int(_NUMBERS.findall(low)[0]))
    if kind == Kind.ORDINAL:
        return replace(found, day=ORDINALS[low])
    return replace(found, weekday=WEEKDAYS[low]) if kind == Kind.WEEKDAY else found


def _numeric(low: str) -> Calendar:
    """A date in numbers: year first, else day first as in Britain, else month first where no other way is one."""
    first, second, third = (int(number) for number in _NUMBERS.findall(low.partition("t")[0])[:3])
    if first > 31:
        return Calendar(first, second, third)
    year = third if third > 99 else third + (2000 if third <= _CENTURY else 1900)
    return Calendar(year, first, second) if second > 12 else Calendar(year, second, first)


def _year_told(phrase: Phrase) -> int | None:
    """The year that "this year" or "the same year" is."""
    if not phrase.all(Kind.UNIT):
        return None
    return year_told(phrase, phrase.all(Kind.WHICH)[-1])


def year_told(phrase: Phrase, which: str) -> int | None:
    """The year that "last", "this" or "the following" makes it; None where nothing says from which it counts."""
    named = phrase.context.named
    base = named.days if named and which in ANCHORED else phrase.context.published
    if which in ANCHORED and not named and which != "previous":
        return None
    return base[0].year + STEPS[which] if base else None


def resolved(found: Calendar, phrase: Phrase) -> Days | None:
    """The days that it means; None where nothing says of which year it is, or no calendar has it."""
    if found.year is None and (found.month is None or phrase.all(Kind.UNIT)):
        return None
    year = found.year or _borrowed(found, phrase) or _year_of_weekday(found, phrase.context.published)
    return found.days(year) if year else meant(found.days, phrase, phrase.one(Kind.WHICH))


def _year_of_weekday(found: Calendar, published: Days | None) -> int | None:
    """The year near the document's own in which a day and month fall on the weekday given: "Friday 15 February"."""
    if found.weekday is None or found.day is None or published is None:
        return None
    years = range(published[0].year - 1, published[0].year + 2)
    return next((year for year in years if _weekday(found, year) == found.weekday), None)


def _weekday(found: Calendar, year: int) -> int | None:
    try:
        return found.days(year)[0].weekday()
    except ValueError:
        return None


def _borrowed(found: Calendar, phrase: Phrase) -> int | None:
    """The year of the date that it is coordinated with: "argued on 31 May and decided on 29 July 2022"."""
    match = _COORDINATED.match(phrase.words.shape, phrase.last)
    if not match or bool(match["day"]) != bool(found.day):
        return None
    year = int(phrase.words.lows[match.start("year")])
    month = MONTHS[bare(phrase.words.lows[match.start() + match.group().index(Kind.MONTH)])]
    return year if (found.month or 0) <= month else year - 1
