"""The day on which a page says that it was published: a line near its top that is a date and nothing else.

Read are ``Wednesday, 1 November 2017`` · ``24th June 2021, 11:57 am`` · ``March 18, 2019`` · ``19 Feb 19`` ·
``2019-02-15`` · ``15/02/2019 16:50 GMT`` (where only one order of day and month is possible), each also after
"Published" or "Posted"; and a first line that starts with ``date 2019-02-15``, as collected pages do.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice

NEAR_TOP = 8
"""Lines that are not blank, from the top, among which a date line is looked for."""
_PIVOT = 70
"""A year of two digits from here on belongs to the 1900s, as in POSIX."""

_LEAD = r"(?:-\s*)?(?:(?:date|published|posted)(?:\s+on)?\s*:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
_CLOCK = r"(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]m)?(?:\s+(?:GMT|BST|UTC|[A-Z]{3,4}))?)?"
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_YEAR = r"(?P<year>\d{4}|\d\d)"


def _line(form: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{_LEAD}{form}{_CLOCK}\.?\s*", re.IGNORECASE)


Day = Callable[[re.Match[str]], "date | None"]


def _named(found: re.Match[str]) -> date | None:
    short = found["month"].casefold()
    months = [month for month in range(1, 13) if month_name[month].casefold().startswith(short)]
    return _date(found["year"], months[0], int(found["day"])) if months else None


def _numbered(found: re.Match[str]) -> date | None:
    return _date(found["year"], int(found["month"]), int(found["day"]))


def _slashed(found: re.Match[str]) -> date | None:
    """The day where only one of the British and the American order gives one."""
    first, second = int(found["first"]), int(found["second"])
    days = {_date(found["year"], second, first), _date(found["year"], first, second)} - {None}
    return days.pop() if len(days) == 1 else None


FORMS: tuple[tuple[re.Pattern[str], Day], ...] = (
    (_line(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+{_YEAR}"), _named),
    (_line(rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})"), _named),
    (_line(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"), _numbered),
    (_line(r"(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<year>\d{4})"), _slashed),
)
"""Each form of a date line, with what reads it."""

_LINE = re.compile(r"[^\n\f]+")
COLLECTED = re.compile(r"\s*date\s+(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\s+(?=\S)")
"""How the first line of a collected page starts, before its own words."""


def published_on(text: str) -> str:
    """The day, as ``2019-02-15``, on which the page says that it was published; empty where it says none."""
    days = (day_of(line) for line in top(text))
    return next((day.isoformat() for day in days if day), "")


def day_of(line: str) -> date | None:
    """The day that a date line gives; None for any other line."""
    collected = COLLECTED.match(line)
    if collected:
        return _numbered(collected)
    matches = ((pattern.fullmatch(line), read) for pattern, read in FORMS)
    return next((day for found, read in matches if found and (day := read(found))), None)


def top(text: str) -> Iterator[str]:
    """The first lines of a text that are not blank."""
    lines = (line.group() for line in _LINE.finditer(text))
    yield from islice((line for line in lines if line.strip()), NEAR_TOP)


def _date(year: str, month: int, day: int) -> date | None:
    number = int(year) if len(year) == 4 else int(year) + (1900 if int(year) >= _PIVOT else 2000)
    try:
        return date(number, month, day)
    except ValueError:
        return None
