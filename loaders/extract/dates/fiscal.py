"""Years that do not begin in January: "2012-13", "the current financial year", "fiscal 2015", "the year to March 2018"."""

from __future__ import annotations

from datetime import date, timedelta

from graph.edtf import Days
from loaders.extract.dates import stretches
from loaders.extract.dates.calendar import resolved, written
from loaders.extract.dates.counts import counted
from loaders.extract.dates.expression import Sides
from loaders.extract.dates.kinds import STEPS, UNITS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.knowledge.words import words

_AT_SCHOOL = words("academic school season")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def years(phrase: Phrase) -> Meaning | None:
    """Two years written as one: "2012-13" is a British financial year, or a school year; "2014-21" is a stretch."""
    low = phrase.one(Kind.YEARS)
    first, rest = int(low[:4]), low[5:]
    second = int(rest) if len(rest) == 4 else first // 100 * 100 + int(rest)
    if int(rest) % 100 == (first + 1) % 100 and (len(rest) == 2 or low[4] == "/"):
        at_school = Kind.SCHOOL in phrase.shape or phrase.near(0) in _AT_SCHOOL
        return Meaning(stretches.school_year(first) if at_school else stretches.financial_year(first))
    if second > first:
        return _between((stretches.years(first), stretches.years(second)))
    return Meaning(stretches.months(first, int(rest))) if len(rest) == 2 and 1 <= int(rest) <= 12 else None


def stretch(phrase: Phrase) -> Meaning | None:
    """ "From 2012-13 to 2015-16", "in 2012-13 and 2013-14"."""
    first, last = years(phrase.part(phrase.first, phrase.first + 1)), years(phrase.part(phrase.last - 1))
    if not first or not last or first.days >= last.days:
        return None
    if Kind.AND not in phrase.shape or phrase.before.lead == "between":
        return _between((first.days, last.days))
    follows = last.days[0] - first.days[1] == timedelta(1)
    return Meaning((first.days[0], last.days[1])) if follows else None


def _between(sides: Sides) -> Meaning:
    return Meaning((sides[0][0], sides[1][1]), sides, "between")


def fiscal(phrase: Phrase) -> Meaning | None:
    """ "The current financial year", by the British calendar; "fiscal 2015", whose first month the text does not tell."""
    if (which := phrase.one(Kind.WHICH)) or not phrase.all(Kind.YEAR) + phrase.all(Kind.DAY):
        return _running(phrase, which or "this")
    number = int((phrase.all(Kind.YEAR) + phrase.all(Kind.DAY))[0])
    year = number if number > 99 else 2000 + number
    return Meaning(stretches.months(year - 1, 4, 18) if Kind.FISCAL in phrase.shape else stretches.months(year, 1, 20))


def _running(phrase: Phrase, which: str) -> Meaning | None:
    """The financial or school year in which the document was written, or one beside it."""
    if phrase.published is None:
        return None
    whole = stretches.financial_year if Kind.FISCAL in phrase.shape else stretches.school_year
    first, last = (day.year - (day < whole(day.year)[0]) for day in phrase.published)
    return Meaning(whole(first + STEPS[which])) if first == last else None


def up_to(phrase: Phrase) -> Meaning | None:
    """ "The year to March 2018", "the six months ended 30 September 2015": so long up to a date."""
    at = next(at for at in range(phrase.first, phrase.last) if phrase.said.shape[at] in (Kind.TO, Kind.ENDED))
    behind, unit = phrase.part(at + 1), UNITS[phrase.one(Kind.UNIT)]
    end = resolved(written(behind), behind)
    if end is None or unit not in _MONTHS:
        return None
    number = counted(phrase.said.lows[phrase.first : at])
    begun = _begun(end, number * _MONTHS[unit] // (2 if phrase.shape[0] == Kind.HALF else 1))
    if phrase.said.lows[at] in ("until", "till"):
        return _between((stretches.moved(end, unit, -number) or stretches.day(begun), end))
    return Meaning((begun, end[1]))


def _begun(end: Days, months: int) -> date:
    """The first day of so many months up to an end, the earliest that it may be where the end is only a year."""
    after = end[1] + timedelta(1) if (end[1] - end[0]).days < 31 else end[0]
    year, month = divmod(12 * after.year + after.month - 1 - months, 12)
    return after.replace(year=year, month=month + 1, day=min(after.day, 28))
