"""The forms of a date: the kinds of words that each is made of, what reads it, and where it is a date at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from loaders.extract.dates import parts, ranges, relative, standing
from loaders.extract.dates.calendar import resolved, written
from loaders.extract.dates.grammar import compiled, shape
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Form:
    """A form by its name; ``counted`` where it opens with a number, which "over" or "about" may weaken."""

    name: str
    pattern: re.Pattern[str]
    read: Callable[[Phrase], Meaning | None]
    stands: Callable[[Phrase], bool]
    counted: bool


def _calendar(phrase: Phrase) -> Meaning | None:
    days = resolved(written(phrase), phrase)
    return Meaning(days) if days else None


_COUNT = "(a | day | count (dash count)?)"
_DAY = "((weekday part? comma?)? the? ((day | ordinal) of? month | month the? day))"
_ITS_YEAR = "(comma? of? year | comma? (of | in)? the? which unit)"
_DATE = f"({_DAY} {_ITS_YEAR}? | which? month {_ITS_YEAR}? | numeric | year)"
_EDGED = "(the? edge (of | in | dash)? the?)?"
_LINK = "(up? to | dash | and)"


def _form(
    name: str,
    pattern: str,
    read: Callable[[Phrase], Meaning | None],
    stands: Callable[[Phrase], bool] = standing.always,
    counted: bool = False,
) -> Form:
    return Form(name, compiled(pattern), read, stands, counted)


FORMS = (
    _form("up_to", f"(unit | {_COUNT} unit | half unit) (to | ended) the? {_DATE}", parts.up_to),
    _form(
        "days_of_month",
        f"(weekday comma?)? day {_LINK} the? (weekday comma?)? the? day of? month {_ITS_YEAR}?"
        f" | month day {_LINK} day (comma? year)?",
        ranges.stretch,
        standing.of_day,
    ),
    _form("stretch", f"{_DATE} {_LINK} {_EDGED} {_DATE}", ranges.stretch, standing.of_years),
    _form("day", f"{_DAY} {_ITS_YEAR}? (comma a weekday)?", _calendar, standing.of_day),
    _form(
        "fiscal",
        "(fiscal | school) unit? (year | day) | which (fiscal | school) unit | year school unit",
        parts.fiscal,
    ),
    _form(
        "years",
        "(fiscal | school) unit? years | years (fiscal | school) unit? | years",
        ranges.years,
        standing.of_years,
    ),
    _form(
        "quarter",
        f"quarter {_ITS_YEAR}? | year quarter | ordinal unit (of? year | of the? which? unit)?",
        parts.quarter,
        standing.of_quarter,
    ),
    _form("half", "ordinal half (of? (year | years) | of the? which? unit)", parts.half),
    _form("season", f"season (comma? of? years | {_ITS_YEAR}) | which? season", parts.season, standing.of_season),
    _form("feast", f"which? feast {_ITS_YEAR}?", parts.feast, standing.of_feast),
    _form("month", f"which? month {_ITS_YEAR}?", _calendar, standing.of_month),
    _form("numeric", "numeric", _calendar),
    _form(
        "weekday", "weekday unit | which? weekday part? (of? the? which unit)?", relative.weekday, standing.of_weekday
    ),
    _form("window", f"which {_COUNT} unit", relative.window, standing.of_window),
    _form("ago", f"{_COUNT} unit ago", relative.ago, counted=True),
    _form("later", f"{_COUNT} unit later", relative.later, standing.of_later, counted=True),
    _form("into", f"{_COUNT} unit into", relative.into, counted=True),
    _form("length", f"{_COUNT} unit time?", relative.length_of_time, standing.of_length, counted=True),
    _form("near", "near | which part", relative.near, standing.of_near),
    _form("unit", "which unit", relative.unit, standing.of_unit),
    _form("running", "unit", relative.running, standing.of_running),
    _form("decade", "decade", parts.decade, standing.of_decade),
    _form("ordinal_day", "day (of? the? which unit)?", relative.ordinal_day, standing.of_ordinal_day),
    _form("time", "which? time", relative.then, standing.of_time),
    _form("then", "then | which", relative.then, standing.of_then),
    _form("year", "year", _calendar, standing.of_year),
)
"""The forms in the order in which they are tried, the longer before the shorter."""

ANY = re.compile("|".join(f"(?P<{form.name}>{form.pattern.pattern})" for form in FORMS))
"""Finds where a form may be, and the first that it may be."""

OPENING = re.compile(
    f"[{re.escape(shape('numeric years year decade day count ordinal month weekday season feast quarter'))}"
    f"{shape('unit which near half fiscal school then time a')}]"
)
"""The kinds of words that open a date."""

ORDER = {form.name: number for number, form in enumerate(FORMS)}
"""The place of each form among them, by its name."""
