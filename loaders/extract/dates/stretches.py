"""Stretches of the calendar, their first and last day included: weeks, months, quarters, years, decades, and the like."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from graph.edtf import Days

_LENGTH = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14, "month": 31, "quarter": 92, "year": 366, "decade": 3653}
"""The most days that a stretch of each unit has; a weekend is found by its week."""

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of each season of the northern hemisphere, as in EDTF; winter reaches into the next year."""


def day(on: date) -> Days:
    """A day alone."""
    return on, on


def months(year: int, first: int, count: int = 1) -> Days:
    """So many months from a month of a year, which is counted from 1 and may lie outside 1 to 12."""
    return _month(12 * year + first - 1)[0], _month(12 * year + first + count - 2)[1]


def _month(number: int) -> Days:
    year, month = divmod(number, 12)
    return date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])


def years(first: int, last: int | None = None) -> Days:
    """A year, or the years up to another."""
    return date(first, 1, 1), date(last or first, 12, 31)


def season(year: int, name: str) -> Days:
    """A season, by its English name, of the year in which it begins."""
    return months(year, _SEASONS[name], 3)


TERMS = {"autumn": (9, 4), "winter": (9, 4), "spring": (1, 3), "summer": (4, 4)}
"""The first month of each term of a British school, and how many months it may reach over."""


def term(year: int, name: str) -> Days:
    """A term of the school year, by the season that it is called after."""
    return months(year, *TERMS[name])


def financial_year(year: int) -> Days:
    """The British financial year that begins in a year: from April to March."""
    return months(year, 4, 12)


def school_year(year: int) -> Days:
    """The British school or academic year that begins in a year: from September to August."""
    return months(year, 9, 12)


def around(on: date, unit: str, steps: int = 0) -> Days:
    """The week, month or other unit that lies so many steps from the one that holds the day."""
    if unit == "day":
        return day(on + timedelta(steps))
    if unit in ("week", "fortnight"):
        monday = on - timedelta(on.weekday()) + timedelta((7 if unit == "week" else 14) * steps)
        return monday, monday + timedelta(6)
    if unit == "weekend":
        saturday = on + timedelta(5 - on.weekday() + 7 * steps)
        return saturday, saturday + timedelta(1)
    if unit == "month":
        return months(on.year, on.month + steps)
    if unit == "quarter":
        return months(on.year, 3 * ((on.month - 1) // 3 + steps) + 1, 3)
    if unit == "decade":
        return years(on.year // 10 * 10 + 10 * steps, on.year // 10 * 10 + 10 * steps + 9)
    return years(on.year + steps)


def moved(days: Days, unit: str, steps: int) -> Days | None:
    """The unit so many steps from those days; None where they are known less precisely than the unit."""
    if (days[1] - days[0]).days >= _LENGTH[unit]:
        return None
    return around(days[0], unit, steps)[0], around(days[1], unit, steps)[1]


def widened(days: Days) -> Days:
    """Days that are only near: as many again on either side, as EDTF allows for an approximate date."""
    first, last = days
    length = 12 * (last.year - first.year) + last.month - first.month + 1
    if first.day == 1 and last == months(last.year, last.month)[1]:
        return months(first.year, first.month - length)[0], months(last.year, last.month + length)[1]
    span = last - first + timedelta(1)
    return first - span, last + span


def hull(left: Days, right: Days) -> Days:
    """All the days from the first of both to the last of both."""
    return min(left[0], right[0]), max(left[1], right[1])
