"""The forms of a date: the kinds of words that each is made of, what reads it, and where it is a date at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from loaders.extract.dates import (
    calendar,
    fiscal,
    lengths,
    parts,
    pointers,
    pointing,
    ranges,
    standing,
    units,
    weekdays,
)
from loaders.extract.dates.grammar import compiled, shape
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Form:
    """A form by its name; one that ``is_length`` opens with a number, which "over" or "about" may weaken."""

    name: str
    pattern: re.Pattern[str]
    read: Callable[[Phrase], Meaning | None]
    stands: Callable[[Phrase], bool]
    is_length: bool


def _form(
    name: str,
    pattern: str,
    read: Callable[[Phrase], Meaning | None],
    stands: Callable[[Phrase], bool] = standing.always,
    is_length: bool = False,
) -> Form:
    return Form(name, compiled(pattern), read, stands, is_length)


_COUNT = "(a | day | count (dash count)?)"
_LENGTH = f"(half a unit | {_COUNT} (and a half)? unit (and a half)?)"
_DAY = "((weekday part? comma?)? the? ((day | ordinal) of? month | month the? day))"
_ITS_YEAR = "((comma | dash)? of? year | comma? (of | in)? the? which unit)"
_DATE = f"({_DAY} {_ITS_YEAR}? | which? month {_ITS_YEAR}? | numeric | year)"
_EDGED = "(the? edge (of | in | dash)? the?)?"
_LINK = "(up? to | dash | and)"
_OF_YEAR = "(of? year | of the? which? unit)"
_DAYS = f"""day (comma day){{1,5}} and day of? month {_ITS_YEAR}?
    | (weekday comma?)? day {_LINK} the? (weekday comma?)? the? day of? month {_ITS_YEAR}?
    | month day {_LINK} day (comma? year)?"""
_FISCAL = "(fiscal | school) unit? (year | day) | which? (fiscal | school) unit | year school unit"
_YEARS = "(fiscal | school) unit? years | years (fiscal | school) unit? | years"
_POINT = "relative (unit | time | word | present)? | which (unit | word | present) | (unit | present) in relative"
_QUARTER = f"quarter {_ITS_YEAR}? | year quarter | ordinal unit {_OF_YEAR}? | which unit {_OF_YEAR}"

FORMS = (
    _form("dashed", "day dash month dash year", calendar.read),
    _form("week", f"unit (of | edge | beginning | ended) {_DAY} {_ITS_YEAR}?", weekdays.week_of, pointing.of_week),
    _form(
        "up_to",
        f"(unit | {_COUNT} unit | half dash? unit) (to | ended) {_EDGED} {_DATE}",
        fiscal.up_to,
        standing.of_up_to,
    ),
    _form("months", f"(ordinal | which) {_COUNT} unit {_OF_YEAR}", parts.months, standing.of_months),
    _form("days", _DAYS, ranges.stretch, standing.of_day),
    _form("stretch", f"{_DATE} {_LINK} {_EDGED} {_DATE}", ranges.stretch, standing.of_stretch),
    _form("day", f"{_DAY} {_ITS_YEAR}? (comma a weekday)?", calendar.read, standing.of_day),
    _form("fiscal", _FISCAL, fiscal.fiscal, pointing.of_fiscal),
    _form("fiscal_stretch", f"years {_LINK} years", fiscal.stretch),
    _form("years", _YEARS, fiscal.years, standing.of_stretch),
    _form("quarter", _QUARTER, parts.quarter, standing.of_quarter),
    _form("half", f"ordinal half (of? years | {_OF_YEAR})", parts.half),
    _form(
        "season",
        f"season term? (comma? of? years | {_ITS_YEAR}) | which? season term?",
        parts.season,
        standing.of_season,
    ),
    _form("feast", f"which? feast {_ITS_YEAR}?", parts.feast, standing.of_feast),
    _form("month", f"which? month {_ITS_YEAR}?", calendar.read, standing.of_month),
    _form("numeric", "numeric", calendar.read),
    _form("by_place", f"(ordinal | which) weekday (of | in) (month {_ITS_YEAR}? | which unit)", weekdays.by_place),
    _form("by_number", "weekday the? day | day (of? the? which unit)?", weekdays.by_number, pointing.of_day_by_number),
    _form(
        "weekday", "weekday unit | which? weekday part? (of? the? which unit)?", weekdays.weekday, pointing.of_weekday
    ),
    _form("window", f"which {_COUNT} unit", lengths.window, pointing.of_window),
    _form("ago_this_month", f"{_LENGTH} ago which unit", lengths.ago_this_month, is_length=True),
    _form("ago", f"{_LENGTH} ago", lengths.ago, is_length=True),
    _form("near", "near | which part | unit later near", units.near, pointing.of_near),
    _form("beyond", "unit later which", units.beyond, pointing.of_beyond),
    _form("later", f"{_LENGTH} (later which? | in) | unit later", lengths.later, pointing.of_later, is_length=True),
    _form("into", f"{_LENGTH} into", lengths.into, is_length=True),
    _form("length", f"{_LENGTH} time?", lengths.beside_now, pointing.of_length, is_length=True),
    _form("unit", "which unit", lengths.unit, pointing.of_unit),
    _form("running", "unit", units.running, pointing.of_running),
    _form("decade", "decade", parts.decade, standing.of_decade),
    _form("time", "which? time", pointers.then, pointing.of_time),
    _form("point", _POINT, pointers.then, pointing.of_point),
    _form("since", "since", pointers.since, pointing.of_since),
    _form("then", "then | which", pointers.then, pointing.of_then),
    _form("year", "year", calendar.read, standing.of_year),
)
"""The forms in the order in which they are tried, the longer before the shorter."""

_ANY = re.compile("|".join(f"(?P<{form.name}>{form.pattern.pattern})" for form in FORMS))
_PLACES = {form.name: place for place, form in enumerate(FORMS)}
_KINDS = """numeric years year decade day count ordinal month weekday season feast quarter unit which near half fiscal
    school since then relative time a"""

OPENING = re.compile(f"[{shape(_KINDS)}]")
"""Finds the words that may open a date, by their kinds."""


def forms(kinds: str, at: int) -> tuple[Form, ...]:
    """The forms that words of these kinds may have from a place on, from the first that they have."""
    match = _ANY.match(kinds, at)
    return FORMS[_PLACES[match.lastgroup or ""] :] if match else ()
