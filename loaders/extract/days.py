"""The days that the words of a date mean, relative ones resolved against the document's own day alone."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from graph import edtf
from graph.edtf import Days

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH_NUMBER = {name[:length]: number for number, name in enumerate(MONTHS, 1) for length in (3, len(name))} | {
    "sept": 9
}
_COUNTS = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
} | {"a": 1, "an": 1}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}


@dataclass(frozen=True, slots=True)
class Context:
    """The day or days on which the document was published, None where it has no date."""

    published: Days | None

    @classmethod
    def of(cls, published_on: str) -> Context:
        """The context of a document published on an EDTF date, or of one without a date."""
        return cls(edtf.days(published_on) if published_on else None)


def _month_of(match: re.Match[str]) -> int:
    return _MONTH_NUMBER[match["month"].lower().rstrip(".")]


def _given_year(match: re.Match[str], context: Context) -> int | None:
    if match["year"]:
        return int(match["year"])
    if not context.published:
        return None
    return context.published[0].year + {"last": -1, "this": 0, "next": 1}[match["which"].lower()]


def dated_day(match: re.Match[str], context: Context, _: str) -> Days | None:
    """A day with its year, or with "this year"."""
    year = _given_year(match, context)
    return _one(date(year, _month_of(match), int(match["day"]))) if year else None


def _one(day: date) -> Days:
    return day, day


def dated_month(match: re.Match[str], context: Context, _: str) -> Days | None:
    """A month with its year, or with "last year"."""
    year = _given_year(match, context)
    return _whole_month(year, _month_of(match)) if year else None


def _whole_month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def part_of_year(match: re.Match[str], _: Context, __: str) -> Days:
    """A season of a year."""
    return edtf.days(f"{match['year']}-{_SEASONS[match['season'].lower()]}")


def whole_year(match: re.Match[str], _: Context, __: str) -> Days:
    """A year."""
    return edtf.days(match["year"])


def fiscal(match: re.Match[str], _: Context, __: str) -> Days:
    """A financial year, from April to March: "2012-13"."""
    first = int(match["year"])
    return date(first, 4, 1), date(first + 1, 3, 31)


def bare_day(match: re.Match[str], context: Context, lead: str) -> Days | None:
    """A day without its year: the one of its kind that lies nearest to the document's day, up to nine months ahead."""
    if not context.published:
        return None
    month, day = _month_of(match), int(match["day"])
    return _one(_nearest(context.published[0], lambda year: date(year, month, day), lead))


def bare_month(match: re.Match[str], context: Context, lead: str) -> Days | None:
    """A month without its year: the last one, or the next behind a word that looks ahead; "may" is no month."""
    if not context.published:
        return None
    if match["month"].islower():
        return None
    month, day = _month_of(match), context.published[0]
    year = _nearest(day, lambda year: date(year, month, 1), lead, coming=match["which"] == "next").year
    if match["which"] == "last" and date(year, month, 1) >= day.replace(day=1):
        year -= 1
    first, last = _whole_month(year, month)
    return (first, last) if match["which"] or first <= day or _leads_ahead(lead) else _whole_month(year - 1, month)


def _leads_ahead(lead: str) -> bool:
    return lead.startswith(("by", "until", "from", "before", "till"))


def _nearest(day: date, on: Callable[[int], date], lead: str, coming: bool = False) -> date:
    """The date of the year in which it lies nearest to ``day``; after it where it is coming."""
    near = [on(year) for year in (day.year - 1, day.year, day.year + 1)]
    if coming or _leads_ahead(lead):
        ahead = [each for each in near if each >= day and (each - day).days < 270]
        near = ahead or near
    return min(near, key=lambda each: abs((each - day).days))


def weekday(match: re.Match[str], context: Context, lead: str) -> Days | None:
    """A day of the week: the last one up to the document's day; with "next" or "from" the one after it."""
    if not _known_day(context):
        return None
    day, number = _known(context), WEEKDAYS.index(match["weekday"].lower())
    if match["which"] == "next" or lead in {"from", "by", "until"}:
        return _one(day + timedelta((number - day.weekday() - 1) % 7 + 1))
    back = (day.weekday() - number) % 7
    return _one(day - timedelta(back + 7 if match["which"] == "last" and not back else back))


def _known_day(context: Context) -> bool:
    return context.published is not None and context.published[0] == context.published[1]


def _known(context: Context) -> date:
    if context.published is None:
        raise ValueError("the document has no date")
    return context.published[0]


def near_day(match: re.Match[str], context: Context, _: str) -> Days | None:
    """ "Today", "yesterday", "tomorrow": where the document gives no day, today is all that it may be."""
    if not _known_day(context):
        return (
            context.published
            if match["word"].lower() in {"today", "this morning", "this afternoon", "tonight"}
            else None
        )
    step = {"yesterday": -1, "tomorrow": 1, "last night": -1}.get(match["word"].lower(), 0)
    return _one(_known(context) + timedelta(step))


def near_unit(match: re.Match[str], context: Context, _: str) -> Days | None:
    """ "Last week", "this month", "next year": the whole of it."""
    if not context.published:
        return None
    step = {"last": -1, "this": 0, "next": 1, "earlier this": 0, "later this": 0}[match["which"].lower()]
    return _unit(context.published, match["unit"].lower(), step)


def _unit(published: Days, unit: str, step: int) -> Days | None:
    day = published[0]
    if unit == "year":
        return date(day.year + step, 1, 1), date(day.year + step, 12, 31)
    if unit == "month":
        months = day.year * 12 + day.month - 1 + step
        return _whole_month(months // 12, months % 12 + 1)
    if published[0] != published[1]:
        return None
    monday = day - timedelta(day.weekday()) + timedelta(7 * step)
    return monday, monday + timedelta(6)


def long_ago(match: re.Match[str], context: Context, _: str) -> Days | None:
    """ "Four years ago" is that year, "three months ago" that month, "two weeks ago" that week."""
    if not context.published:
        return None
    count, unit = _count(match["count"]), match["unit"].lower().rstrip("s")
    if unit == "day":
        return _one(_known(context) - timedelta(count)) if _known_day(context) else None
    return _unit(context.published, unit, -count)


def _count(words: str) -> int:
    low = words.lower()
    return int(low) if low.isdigit() else _COUNTS[low]


def two_months(match: re.Match[str], context: Context, _: str) -> Days | None:
    """Two months without a year, such as those of a routine inspection: "in November and December"."""
    if not context.published:
        return None
    first, second = (_MONTH_NUMBER[match[name].lower()] for name in ("first", "second"))
    year = context.published[0].year
    while date(year, second, 1) > context.published[0]:
        year -= 1
    return date(year if first <= second else year - 1, first, 1), _whole_month(year, second)[1]


def half_year(match: re.Match[str], _: Context, __: str) -> Days:
    """Half a year."""
    return edtf.days(f"{match['year']}-{40 if match['half'].lower() == 'first' else 41}")
