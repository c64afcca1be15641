"""Named parts of years and groups of them: seasons, quarters, halves, feasts, financial years, decades."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from loaders.extract.dates import stretches
from loaders.extract.dates.calendar import resolved, written, year_told
from loaders.extract.dates.counts import counted
from loaders.extract.dates.feasts import FEASTS, named
from loaders.extract.dates.kinds import ORDINALS, STEPS, UNITS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.recurring import Recurring, meant

_DIGITS = re.compile(r"\d+")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def season(phrase: Phrase) -> Meaning | None:
    """ "Spring 2016", "last summer", "by the autumn", "winter 2016-17"."""
    name = phrase.one(Kind.SEASON)
    return _of_year(lambda year: stretches.season(year, name), phrase)


def quarter(phrase: Phrase) -> Meaning | None:
    """ "Q3 2017", "the third quarter of last year", "2017 Q3"."""
    written_so = phrase.one(Kind.QUARTER)
    number = int(written_so[1]) if written_so else ORDINALS[phrase.one(Kind.ORDINAL)]
    if number > 4:
        return None
    return _of_year(lambda year: stretches.months(year, 3 * number - 2, 3), phrase)


def half(phrase: Phrase) -> Meaning | None:
    """ "The first half of 2018", of a calendar year or of a financial one."""
    number = ORDINALS[phrase.one(Kind.ORDINAL)]
    if number > 2:
        return None
    first = 6 * number - 5
    if phrase.all(Kind.YEARS):
        return Meaning(stretches.months(int(phrase.one(Kind.YEARS)[:4]), first + 3, 6))
    return _of_year(lambda year: stretches.months(year, first, 6), phrase)


def feast(phrase: Phrase) -> Meaning | None:
    """ "Christmas Day 2015", "last Easter", "on Boxing Day"."""
    return _of_year(FEASTS[named(phrase.words.lows[phrase.words.shape.index(Kind.FEAST, phrase.first)])], phrase)


def _of_year(on: Recurring, phrase: Phrase) -> Meaning | None:
    """The part of the year that the phrase gives, or of the one that it means."""
    which = phrase.one(Kind.WHICH)
    if phrase.all(Kind.YEAR) or phrase.all(Kind.YEARS):
        return Meaning(on(int((phrase.all(Kind.YEAR) + phrase.all(Kind.YEARS))[0][:4])))
    if phrase.all(Kind.UNIT)[-1:] in (["year"], ["years"]):
        year = year_told(phrase, which or "this")
        return Meaning(on(year)) if year else None
    days = meant(on, phrase, which)
    return Meaning(days) if days else None


def decade(phrase: Phrase) -> Meaning:
    """ "The 1990s", "the '90s"."""
    first = int(_DIGITS.findall(phrase.one(Kind.DECADE))[0])
    if first < 100:
        first += 2000 if first < 30 else 1900
    return Meaning(stretches.years(first, first + 9))


def fiscal(phrase: Phrase) -> Meaning | None:
    """ "The current financial year", by the British calendar; "fiscal 2015", whose first month the text does not tell."""
    if which := phrase.one(Kind.WHICH):
        return _running(phrase, which)
    number = int((phrase.all(Kind.YEAR) + phrase.all(Kind.DAY))[0])
    year = number if number > 99 else 2000 + number
    return Meaning(stretches.months(year - 1, 4, 18) if phrase.all(Kind.FISCAL) else stretches.months(year, 1, 20))


def _running(phrase: Phrase, which: str) -> Meaning | None:
    """The financial or school year in which the document was written, or one beside it."""
    published = phrase.context.published
    if published is None:
        return None
    whole = stretches.financial_year if phrase.all(Kind.FISCAL) else stretches.school_year
    first, last = (day.year - (day < whole(day.year)[0]) for day in published)
    return Meaning(whole(first + STEPS[which])) if first == last else None


def up_to(phrase: Phrase) -> Meaning | None:
    """ "The year to March 2018", "the six months ended 30 September 2015": so long up to a date."""
    at = next(at for at in range(phrase.first, phrase.last) if phrase.words.shape[at] in (Kind.TO, Kind.ENDED))
    date = replace(phrase, first=at + 1)
    end = resolved(written(date), date)
    number, unit = counted(phrase.words.lows[phrase.first : at]), UNITS[phrase.one(Kind.UNIT)]
    if end is None or unit not in _MONTHS:
        return None
    half = 2 if phrase.words.shape[phrase.first] == Kind.HALF else 1
    count = number * _MONTHS[unit] // half
    after = end[1] + timedelta(1) if (end[1] - end[0]).days < 31 else end[0]
    year, month = divmod(12 * after.year + after.month - 1 - count, 12)
    return Meaning((after.replace(year=year, month=month + 1, day=min(after.day, 28)), end[1]))
