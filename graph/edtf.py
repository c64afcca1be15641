"""Dates as precise as their source: the forms of EDTF (ISO 8601-2:2019, Library of Congress 2019) that whoran reads and
writes.

Read: ``2018`` · ``2018-06`` · ``2018-06-01`` · decade ``201X``, century ``20XX``, ``2018-XX`` · seasons ``2018-21``
(spring) to ``2018-24`` (winter, to the end of the next February), quarters ``2018-33`` to ``-36``, halves ``2018-40``
and ``-41`` · any of these followed by ``~``, ``?`` or ``%`` (approximate or uncertain: a unit of the same length on
either side is allowed for) · intervals ``a/b``, with an open (``..``) or unknown (empty) side.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

from graph.span import DAY, UNKNOWN_MAX, UNKNOWN_MIN, Span, Window, day_after, day_before

Days = tuple[date, date]
"""The first and the last day that a date may mean, both included."""

FORMS = "2018, 2018-06 or 2018-06-01"


class DateError(ValueError):
    """A date that cannot be read; the message names it and says what is wrong."""


def days(text: str) -> Days:
    """The first and last day that an EDTF date or interval may mean.

    An open or unknown side reaches to the unknown day.

    Raises DateError.
    """
    left, slash, right = text.strip().partition("/")
    if not slash:
        return _date(left, text)
    first = _date(left, text)[0] if left not in ("", "..") else UNKNOWN_MIN
    last = _date(right, text)[1] if right not in ("", "..") else UNKNOWN_MAX
    if first > last:
        raise DateError(f"{text!r} ends before it starts")
    return first, last


def window(text: str) -> Window:
    """The window of days that a date means.

    Raises DateError.
    """
    first, last = days(text)
    return Window(first, day_after(last))


def between(start: str, end: str) -> Span:
    """The span that starts on the EDTF date ``start`` and whose day of change is ``end``; an empty text is unknown.

    An end known to a month or year may be any of its days, or the next, on which it is first seen not to hold. Raises
    DateError.
    """
    start_min, start_max = days(start) if start else (UNKNOWN_MIN, UNKNOWN_MAX)
    end_min, end_max = days(end) if end else (UNKNOWN_MIN, UNKNOWN_MAX)
    if end_min != end_max and "/" not in end:
        end_max = day_after(end_max)
    return Span(start_min, start_max, end_min, end_max)


def interval(span: Span) -> tuple[str, bool]:
    """The span as an EDTF interval whose end is the day of the change.

    With it, whether that says all that the four bounds say.
    """
    start = _coarsest(span.start_min, span.start_max, span.start_max)
    end = _coarsest(span.end_min, span.end_max, day_before(span.end_max))
    text = f"{start}/{end}"
    return text, between(start, end).tightened() == span.tightened()


def _coarsest(first: date, last: date, last_inside: date) -> str:
    """The smallest of day, month, year and decade that holds both days; empty where one is unknown or none does."""
    if first == UNKNOWN_MIN or last == UNKNOWN_MAX:
        return ""
    if first == last:
        return _readable(first.isoformat())
    low, high = first.isoformat(), max(first, last_inside).isoformat()
    for length, rest in ((7, ""), (4, ""), (3, "X")):
        if low[:length] == high[:length]:
            return _readable(low[:length] + rest)
    return ""


def _readable(text: str) -> str:
    """The date, or nothing where it is of years that cannot be read, as the day after the last that can."""
    try:
        days(text)
    except DateError:
        return ""
    return text


def _date(text: str, whole: str) -> Days:
    plain = text.rstrip("~?%")
    for pattern, read in _READERS:
        match = pattern.fullmatch(plain)
        if match:
            found = read(*(int(group) for group in match.groups()))
            return _widened(found) if plain != text else found
    raise DateError(f"{whole!r} is not a date: write {FORMS}")


def _widened(found: Days) -> Days:
    first, last = found
    if first == last:
        return first - DAY, last + DAY
    months = 12 * (last.year - first.year) + last.month - first.month + 1
    return _month_away(first, -months)[0], _month_away(last, months)[1]


def _month_away(day: date, months: int) -> Days:
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    return _calendar_month(year, month + 1)


def _years(first: int, last: int) -> Days:
    if not 2 <= first <= last <= 9998:
        outside = first if first < 2 else last
        raise DateError(f"the year {outside:04} is not one that can be read: years run from 0002 to 9998")
    return date(first, 1, 1), date(last, 12, 31)


def _year(year: int) -> Days:
    return _years(year, year)


def _day(year: int, month: int, day: int) -> Days:
    first, last = _calendar_month(year, month)
    if not 1 <= day <= last.day:
        raise DateError(f"{year:04}-{month:02}-{day:02} is not a day: {first:%B %Y} has {last.day} days")
    return first.replace(day=day), first.replace(day=day)


def _month(year: int, month: int) -> Days:
    return _group_of_months(year, month) if month in _GROUPS else _calendar_month(year, month)


def _calendar_month(year: int, month: int) -> Days:
    _year(year)
    if not 1 <= month <= 12:
        raise DateError(f"{year:04}-{month:02} is not a month: months run from 01 to 12")
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


_GROUPS: dict[int, tuple[int, int]] = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip
"""Sub-year groupings of EDTF level 2: first month, number of months; the seasons are those of the northern hemisphere.
"""


def _group_of_months(year: int, code: int) -> Days:
    _year(year)
    first, count = _GROUPS[code]
    end = first + count - 1
    last_year, last_month = (year, end) if end <= 12 else (year + 1, end - 12)
    return date(year, first, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


_READERS: tuple[tuple[re.Pattern[str], Callable[..., Days]], ...] = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)"), _day),
    (re.compile(r"(\d{4})-(\d\d)"), _month),
    (re.compile(r"(\d{4})"), _year),
    (re.compile(r"(\d{4})-XX(?:-XX)?"), _year),
    (re.compile(r"(\d{4})-(\d\d)-XX"), _month),
    (re.compile(r"(\d{3})X"), lambda decade: _years(decade * 10, decade * 10 + 9)),
    (re.compile(r"(\d\d)XX"), lambda century: _years(century * 100, century * 100 + 99)),
)
"""Each form of a date, with what reads its numbers."""
