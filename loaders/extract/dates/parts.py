"""Named parts of years and groups of them: seasons, quarters, halves, feasts, decades."""

from __future__ import annotations

import re

from loaders.extract.dates import stretches
from loaders.extract.dates.calendar import year_of_unit
from loaders.extract.dates.counts import counted
from loaders.extract.dates.feasts import FEASTS, named
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import ORDINALS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.recurring import Recurring, meant

_NEXT = compiled("(and | dash | to) (quarter | season) (comma | of)? year")
"""What gives one part of a year its year with another: "spring and summer 2016"."""

_DIGITS = re.compile(r"\d+")
_LAST_DECADE = 20
"""Two digits up to these are of a decade after 2000: "the 10s"."""


def season(phrase: Phrase) -> Meaning | None:
    """ "Spring 2016", "last summer", "by the autumn", "winter 2016-17"."""
    name = phrase.one(Kind.SEASON)
    whole = stretches.term if Kind.TERM in phrase.shape and name in stretches.TERMS else stretches.season
    return _of_year(lambda year: whole(year, name), phrase)


def quarter(phrase: Phrase) -> Meaning | None:
    """ "Q3 2017", "the third quarter of last year", "the final quarter of 2017", "H1 2017"."""
    short = phrase.one(Kind.QUARTER)
    if short.startswith("h"):
        return _of_year(lambda year: stretches.months(year, 6 * int(short[1]) - 5, 6), phrase)
    place = _place(int(short[1]) if short else ORDINALS.get(phrase.one(Kind.ORDINAL), -1), 4)
    return _of_year(lambda year: stretches.months(year, 3 * place - 2, 3), phrase) if place else None


def half(phrase: Phrase) -> Meaning | None:
    """ "The first half of 2018", of a calendar year or of a financial one."""
    place = _place(ORDINALS[phrase.one(Kind.ORDINAL)], 2)
    if not place or phrase.all(Kind.UNIT) not in ([], ["year"]):
        return None
    shift = 3 if Kind.YEARS in phrase.shape else 0
    return _of_year(lambda year: stretches.months(year, 6 * place - 5 + shift, 6), phrase)


def _place(number: int, count: int) -> int:
    """A place among so many, the last one for -1; 0 where there are not so many."""
    return count if number < 0 else number if number <= count else 0


def months(phrase: Phrase) -> Meaning | None:
    """ "The first six months of 2019", "the last three months of the year"."""
    count = counted(phrase.said.lows[phrase.first + 1 : phrase.last])
    first = 1 if phrase.said.lows[phrase.first] == "first" else 13 - count
    return _of_year(lambda year: stretches.months(year, first, count), phrase) if count <= 12 else None


def feast(phrase: Phrase) -> Meaning | None:
    """ "Christmas Day 2015", "last Easter", "on Boxing Day"."""
    return _of_year(FEASTS[feast_name(phrase)], phrase)


def feast_name(phrase: Phrase) -> str:
    """The name of the feast in a phrase."""
    return named(phrase.said.lows[phrase.said.shape.index(Kind.FEAST, phrase.first)])


def _of_year(on: Recurring, phrase: Phrase) -> Meaning | None:
    """The part of the year that the phrase gives, or of the one that it means."""
    given = phrase.all(Kind.YEAR) + phrase.all(Kind.YEARS)
    if given:
        return Meaning(on(int(given[0][:4])))
    if match := _NEXT.match(phrase.said.shape, phrase.last):
        return Meaning(on(int(phrase.said.lows[match.end() - 1])))
    if phrase.all(Kind.UNIT)[-1:] == ["year"]:
        year = year_of_unit(phrase)
        return Meaning(on(year)) if year else None
    days = meant(on, phrase, phrase.one(Kind.WHICH))
    return Meaning(days) if days else None


def decade(phrase: Phrase) -> Meaning:
    """ "The 1990s", "the '90s"."""
    first = int(_DIGITS.findall(phrase.one(Kind.DECADE))[0])
    if first < 100:
        first += 2000 if first <= _LAST_DECADE else 1900
    return Meaning(stretches.years(first, first + 9))
