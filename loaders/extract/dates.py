"""Dates in a sentence, as imprecise as they are written, relative ones resolved against the document's own date alone.

A document without a date resolves no relative date: "last week" in it stays unknown.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from graph import edtf

Days = tuple[date, date]

_MONTHS = [
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
_MONTH_NUMBER = {name[:length]: number for number, name in enumerate(_MONTHS, 1) for length in (3, len(name))} | {
    "sept": 9
}
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_COUNTS = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_COUNTS |= {"a": 1, "an": 1}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

_M = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_D = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_Y = r"(?P<year>(?:19|20)\d\d)"
_YEAR = rf"(?:,? (?:of )?{_Y}| (?P<which>this|last|next) year)"
_N = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"

_LEAD = re.compile(
    r"(?:^|\W)(from the (?:start|beginning|end) of|by the (?:end|start|beginning) of|at the (?:start|beginning|end) of"
    r"|(?:early|late|mid) in|(?:by|in|from|since|until) (?:early|late|mid)|end of|start of|early|late|mid|since|from|until|till"
    r"|up to|by|before|after|on|in|during|for|throughout|between|to|of)[ -](?:the |about |around |just over |over |last |this |next )?$",
    re.IGNORECASE,
)
"""The words before a date that say what it dates: its start, its end, its day."""

_BEFORE = 32
"""Characters before a date in which its lead may stand."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A date that a text gives: characters ``start`` to ``end``, the first and last day that it may mean, the word that leads to it."""

    start: int
    end: int
    words: str
    days: Days
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """The day or days on which the document was published, None where it has no date."""

    published: Days | None

    @classmethod
    def of(cls, published_on: str) -> Context:
        """The context of a document published on an EDTF date, or of one without a date."""
        return cls(edtf.days(published_on) if published_on else None)


Reading = Callable[[re.Match[str], Context, str], Days | None]


def expressions(text: str, context: Context, offset: int = 0) -> list[Expression]:
    """The dates in ``text``, which begins at character ``offset`` of its document, in order and none inside another."""
    found: list[Expression] = []
    if not _ANY.search(text):
        return found
    taken = bytearray(len(text) + 1)
    for form in _FORMS:
        for match in form.pattern.finditer(text):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            expression = _expression(form, match, context, offset)
            if expression:
                taken[start:end] = b"\x01" * (end - start)
                found.append(expression)
    return sorted(found, key=lambda expression: expression.start)


def _expression(form: Form, match: re.Match[str], context: Context, offset: int) -> Expression | None:
    """The date that the words give; None where they give none, or lack the lead without which they are no date."""
    text = match.string
    begin = max(0, match.start() - _BEFORE)
    led = _LEAD.search(text[begin : match.start()])
    lead = led[1].lower() if led else ""
    if form.led and not lead:
        return None
    days = _safely(form.read, match, context, lead)
    start = begin + led.start(1) if led else match.start()
    return Expression(offset + start, offset + match.end(), text[start : match.end()], days, lead) if days else None


def _safely(read: Reading, match: re.Match[str], context: Context, lead: str) -> Days | None:
    """The days that the words mean; None for a day that no calendar has."""
    try:
        return read(match, context, lead)
    except (ValueError, OverflowError):
        return None


def _month_of(match: re.Match[str]) -> int:
    return _MONTH_NUMBER[match["month"].lower().rstrip(".")]


def _given_year(match: re.Match[str], context: Context) -> int | None:
    if match["year"]:
        return int(match["year"])
    if not context.published:
        return None
    return context.published[0].year + {"last": -1, "this": 0, "next": 1}[match["which"].lower()]


def _day(match: re.Match[str], context: Context, _: str) -> Days | None:
    year = _given_year(match, context)
    return _one(date(year, _month_of(match), int(match["day"]))) if year else None


def _one(day: date) -> Days:
    return day, day


def _month(match: re.Match[str], context: Context, _: str) -> Days | None:
    year = _given_year(match, context)
    return _whole_month(year, _month_of(match)) if year else None


def _whole_month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _part_of_year(match: re.Match[str], _: Context, __: str) -> Days:
    return edtf.days(f"{match['year']}-{_SEASONS[match['season'].lower()]}")


def _whole_year(match: re.Match[str], _: Context, __: str) -> Days:
    return edtf.days(match["year"])


def _fiscal(match: re.Match[str], _: Context, __: str) -> Days:
    first = int(match["year"])
    return date(first, 4, 1), date(first + 1, 3, 31)


def _bare_day(match: re.Match[str], context: Context, lead: str) -> Days | None:
    """A day without its year: the one of its kind that lies nearest to the document's day, up to nine months ahead."""
    if not context.published:
        return None
    month, day = _month_of(match), int(match["day"])
    return _one(_nearest(context.published[0], lambda year: date(year, month, day), lead))


def _bare_month(match: re.Match[str], context: Context, lead: str) -> Days | None:
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


def _weekday(match: re.Match[str], context: Context, lead: str) -> Days | None:
    """A day of the week: the last one up to the document's day; with "next" or "from" the one after it."""
    if not _known_day(context):
        return None
    day, number = _known(context), _WEEKDAYS.index(match["weekday"].lower())
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


def _near_day(match: re.Match[str], context: Context, _: str) -> Days | None:
    if not _known_day(context):
        return (
            context.published
            if match["word"].lower() in {"today", "this morning", "this afternoon", "tonight"}
            else None
        )
    step = {"yesterday": -1, "tomorrow": 1, "last night": -1}.get(match["word"].lower(), 0)
    return _one(_known(context) + timedelta(step))


def _near_unit(match: re.Match[str], context: Context, _: str) -> Days | None:
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


def _ago(match: re.Match[str], context: Context, _: str) -> Days | None:
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


def _between(match: re.Match[str], context: Context, _: str) -> Days | None:
    """Two months without a year, such as those of a routine inspection: "in November and December"."""
    if not context.published:
        return None
    first, second = (_MONTH_NUMBER[match[name].lower()] for name in ("first", "second"))
    year = context.published[0].year
    while date(year, second, 1) > context.published[0]:
        year -= 1
    return date(year if first <= second else year - 1, first, 1), _whole_month(year, second)[1]


def _half(match: re.Match[str], _: Context, __: str) -> Days:
    return edtf.days(f"{match['year']}-{40 if match['half'].lower() == 'first' else 41}")


@dataclass(frozen=True, slots=True)
class Form:
    """A form of date with what reads it; one that is ``led`` is a date only behind a word such as "in" or "since"."""

    pattern: re.Pattern[str]
    read: Reading
    led: bool = False


def _form(words: str, read: Reading, led: bool = False) -> Form:
    return Form(re.compile(rf"(?<![\w-]){words}(?!\w)", re.IGNORECASE), read, led)


_PLAIN = "|".join(_MONTHS)
_DAYS = "|".join(_WEEKDAYS)
_UNIT = "(?P<unit>days?|weeks?|months?|years?)"
_FORMS: tuple[Form, ...] = (
    _form(rf"{_D}(?: of)? {_M}{_YEAR}", _day),
    _form(rf"{_M} {_D}{_YEAR}", _day),
    _form(rf"(?P<half>first|second) half of {_Y}", _half),
    _form(rf"(?P<season>spring|summer|autumn|winter),? (?:of )?{_Y}", _part_of_year),
    _form(rf"{_Y}[-–/](?:\d\d)(?!\d)", _fiscal),
    _form(rf"{_M}{_YEAR}", _month),
    _form(rf"(?P<first>{_PLAIN}) and (?P<second>{_PLAIN})", _between, led=True),
    _form(rf"{_D}(?: of)? {_M}", _bare_day),
    _form(rf"{_M} {_D}", _bare_day),
    _form(rf"(?:(?P<which>last|this|next) )?{_M}", _bare_month, led=True),
    _form(
        rf"(?:(?P<which>last|next|this) )?(?P<weekday>{_DAYS})(?: (?:night|morning|afternoon|evening))?(?: last week)?",
        _weekday,
    ),
    _form(r"(?P<word>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))", _near_day),
    _form(r"(?P<which>last|this|next|earlier this|later this) (?P<unit>week|month|year)", _near_unit),
    _form(rf"{_N} {_UNIT} (?:ago|earlier)", _ago),
    _form(rf"{_Y}(?![-–/]\d)", _whole_year, led=True),
    _form(rf"(?<=\(){_Y}(?=\))", _whole_year),
)
"""The forms of a date, the longer before the shorter; each is bounded in length."""

_ANY = re.compile(
    rf"\d\d\d\d|\d (?:{_PLAIN})|(?:{_PLAIN})|day\b|tonight|night|morning|evening|week|month|year|ago\b|\d (?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b",
    re.IGNORECASE,
)
"""What every date contains some of; a sentence without it has none."""


def narrowed(expression: Expression) -> Days:
    """The days, drawn to the edge that the lead names: "by the end of March" means its last day, "from the start of" its first."""
    first, last = expression.days
    if "end of" in expression.lead:
        return last, last
    if "start of" in expression.lead or "beginning of" in expression.lead:
        return first, first
    return first, last
