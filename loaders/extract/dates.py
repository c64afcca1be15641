"""Dates in a sentence, as imprecise as they are written, relative ones resolved against the document's own date alone.

A document without a date resolves no relative date: "last week" in it stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from graph.edtf import Days
from loaders.extract import days
from loaders.extract.days import Context

_M = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_D = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_Y = r"(?P<year>(?:19|20)\d\d)"
_YEAR = rf"(?:,? (?:of )?{_Y}| (?P<which>this|last|next) year)"
_N = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"

_LEAD = re.compile(
    r"(?:^|\W)(from the (?:start|beginning|end) of|by the (?:end|start|beginning) of|at the (?:start|beginning|end) of"
    r"|(?:early|late|mid) in|(?:by|in|from|since|until) (?:early|late|mid)|end of|start of|early|late|mid|since"
    r"|from|until|till|up to|by|before|after|on|in|during|for|throughout|between|to|of)[ -]"
    r"(?:the |about |around |just over |over |last |this |next )?$",
    re.IGNORECASE,
)
"""The words before a date that say what it dates: its start, its end, its day."""

_BEFORE = 32
"""Characters before a date in which its lead may stand."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A date that a text gives: characters ``start`` to ``end``, the days that it may mean, the words that lead to it."""

    start: int
    end: int
    words: str
    days: Days
    lead: str = ""


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
            lead, begin = _lead(match)
            if any(taken[start:end]) or (form.led and not lead):
                continue
            taken[start:end] = b"\x01" * (end - start)
            meant = _safely(form.read, match, context, lead)
            if meant:
                found.append(Expression(offset + begin, offset + end, text[begin:end], meant, lead))
    return sorted(found, key=lambda expression: expression.start)


def _lead(match: re.Match[str]) -> tuple[str, int]:
    """The words that lead to a date, in small letters, and where they or else the date begin."""
    begin = max(0, match.start() - _BEFORE)
    led = _LEAD.search(match.string[begin : match.start()])
    return (led[1].lower(), begin + led.start(1)) if led else ("", match.start())


def _safely(read: Reading, match: re.Match[str], context: Context, lead: str) -> Days | None:
    """The days that the words mean; None for a day that no calendar has."""
    try:
        return read(match, context, lead)
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class Form:
    """A form of date with what reads it; one that is ``led`` is a date only behind a word such as "in" or "since"."""

    pattern: re.Pattern[str]
    read: Reading
    led: bool = False


def _form(words: str, read: Reading, led: bool = False) -> Form:
    return Form(re.compile(rf"(?<![\w-]){words}(?!\w)", re.IGNORECASE), read, led)


_PLAIN = "|".join(days.MONTHS)
_DAYS = "|".join(days.WEEKDAYS)
_UNIT = "(?P<unit>days?|weeks?|months?|years?)"
_FORMS: tuple[Form, ...] = (
    _form(rf"{_D}(?: of)? {_M}{_YEAR}", days.dated_day),
    _form(rf"{_M} {_D}{_YEAR}", days.dated_day),
    _form(rf"(?P<half>first|second) half of {_Y}", days.half_year),
    _form(rf"(?P<season>spring|summer|autumn|winter),? (?:of )?{_Y}", days.part_of_year),
    _form(rf"{_Y}[-–/](?:\d\d)(?!\d)", days.fiscal),
    _form(rf"{_M}{_YEAR}", days.dated_month),
    _form(rf"(?P<first>{_PLAIN}) and (?P<second>{_PLAIN})", days.two_months, led=True),
    _form(rf"{_D}(?: of)? {_M}", days.bare_day),
    _form(rf"{_M} {_D}", days.bare_day),
    _form(rf"(?:(?P<which>last|this|next) )?{_M}", days.bare_month, led=True),
    _form(
        rf"(?:(?P<which>last|next|this) )?(?P<weekday>{_DAYS})(?: (?:night|morning|afternoon|evening))?(?: last week)?",
        days.weekday,
    ),
    _form(r"(?P<word>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))", days.near_day),
    _form(r"(?P<which>last|this|next|earlier this|later this) (?P<unit>week|month|year)", days.near_unit),
    _form(rf"{_N} {_UNIT} (?:ago|earlier)", days.long_ago),
    _form(rf"{_Y}(?![-–/]\d)", days.whole_year, led=True),
    _form(rf"(?<=\(){_Y}(?=\))", days.whole_year),
)
"""The forms of a date, the longer before the shorter; each is bounded in length."""

_ANY = re.compile(
    rf"\d\d\d\d|(?:{_PLAIN})|day\b|night|morning|evening|week|month|year|ago\b"
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
