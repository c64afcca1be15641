"""Dates of the calendar as they are written, with or without their year, month or day: "3 May", "May 2016", "2016"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from graph.edtf import Days
from loaders.extract.dates import stretches
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import MONTHS, ORDINALS, STEPS, WEEKDAYS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.recurring import meant
from loaders.extract.dates.words import LAST_OF_TWO_DIGITS, bare

_NUMBERS = re.compile(r"\d+")
_COORDINATED = compiled(
    "(comma month){0,4} comma? (comma | and) (word | and){0,2} in? the?"
    " ((?P<day>day of? month | month day) | month) comma? (?P<year>year)"
)


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


def read(phrase: Phrase) -> Meaning | None:
    """A date of the calendar."""
    days = resolved(written(phrase), phrase)
    return Meaning(days) if days else None


def written(phrase: Phrase) -> Calendar:
    """What a phrase says, its year resolved where it is that of another date: "May this year"."""
    found = Calendar(year_of_unit(phrase))
    for at in range(phrase.first, phrase.last):
        found = _with(found, phrase.said.shape[at], bare(phrase.said.lows[at]))
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
    year = third if third > 99 else third + (2000 if third <= LAST_OF_TWO_DIGITS else 1900)
    return Calendar(year, first, second) if second > 12 else Calendar(year, second, first)


def year_of_unit(phrase: Phrase) -> int | None:
    """The year that "this year", "the same year" or "the year" in the phrase is; None where nothing says so."""
    at = phrase.said.shape.rfind(Kind.UNIT, phrase.first, phrase.last)
    if at < 0 or bare(phrase.said.lows[at]) != "year":
        return None
    which = bare(phrase.said.lows[at - 1]) if phrase.said.shape[at - 1] == Kind.WHICH else "this"
    base = phrase.origin(which)
    if base is None and which == "previous":
        base = phrase.published
    return base[0].year + STEPS[which] if base else None


def resolved(found: Calendar, phrase: Phrase) -> Days | None:
    """The days that it means; None where nothing says of which year it is, or no calendar has it."""
    if found.year is None and (found.month is None or Kind.UNIT in phrase.shape):
        return None
    year = found.year or _borrowed(found, phrase) or _year_of_weekday(found, phrase.published)
    return found.days(year) if year else meant(found.days, phrase, phrase.one(Kind.WHICH))


def _year_of_weekday(found: Calendar, published: Days | None) -> int | None:
    """The year near the document's own in which a day and month fall on the weekday given: "Friday 15 February"."""
    if found.weekday is None or found.day is None or published is None:
        return None
    near = (published[0].year + step for step in (0, -1, 1, -2, -3, -4, -5))
    return next((year for year in near if _weekday(found, year) == found.weekday), None)


def _weekday(found: Calendar, year: int) -> int | None:
    try:
        return found.days(year)[0].weekday()
    except ValueError:
        return None


def _borrowed(found: Calendar, phrase: Phrase) -> int | None:
    """The year of the date that it is coordinated with: "argued on 31 May and decided on 29 July 2022"."""
    match = _COORDINATED.match(phrase.said.shape, phrase.last)
    if not match or bool(match["day"]) != bool(found.day):
        return None
    year = int(phrase.said.lows[match.start("year")])
    month = MONTHS[bare(phrase.said.lows[match.start() + match.group().rindex(Kind.MONTH)])]
    return year if (found.month or 0) <= month else year - 1
