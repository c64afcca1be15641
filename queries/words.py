"""Spans in plain words and as plain values."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache

from graph import edtf
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span, day_after, day_before
from queries.answers import SpanAnswer


def span_answer(span: Span, is_event: bool) -> SpanAnswer:
    """A span in plain words, as EDTF and as its four bounds."""
    return _span_answer(span, is_event).copy()


@lru_cache(maxsize=16_384)
def _span_answer(span: Span, is_event: bool) -> SpanAnswer:
    text, exact = edtf.interval(span)
    if is_event:
        text = text.partition("/")[0]
    return SpanAnswer(
        text=event_text(span) if is_event else span_text(span),
        edtf=text,
        exact=exact,
        start_min=_known(span.start_min),
        start_max=_known(span.start_max),
        end_min=_known(span.end_min),
        end_max=_known(span.end_max),
    )


def span_text(span: Span) -> str:
    """A state's span in words: "from 1 February 2015 to 15 February 2019", "seen on some day in May 2017"."""
    if sighting := seen_on(span):
        return f"seen on {stretch_text(*sighting)}"
    start, end = _start_text(span), _end_text(span)
    return " ".join(part for part in (start, end) if part) or "undated"


def seen_on(span: Span) -> tuple[date, date] | None:
    """The days on one of which something is seen to hold, where no source says more of it; None where one does."""
    first, last = day_before(span.end_min), span.start_max
    bounded = span.start_min != UNKNOWN_MIN or span.end_max != UNKNOWN_MAX
    return None if bounded or UNKNOWN_MIN in (first, last) or last == UNKNOWN_MAX or first > last else (first, last)


def event_text(span: Span) -> str:
    """An event's day in words: "on 15 February 2019", "on some day in June 2016"."""
    first, last = span.start_min, span.start_max
    if first == UNKNOWN_MIN and last == UNKNOWN_MAX:
        return "undated"
    if first == UNKNOWN_MIN:
        return f"on {day_text(last)} or earlier"
    if last == UNKNOWN_MAX:
        return f"on {day_text(first)} or later"
    return f"on {stretch_text(first, last)}"


def stretch_text(first: date, last: date) -> str:
    """A day that lies between two: "15 February 2019", "some day in June 2016", "26 or 27 June 2021"."""
    if first == last:
        return day_text(first)
    if (last - first).days == 1:
        return _either(first, last)
    if _is_month(first, last):
        return f"some day in {first:%B %Y}"
    if _is_years(first, last):
        years = str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
        return f"some day in {years}"
    return f"some day between {day_text(first)} and {day_text(last)}"


def day_text(day: date) -> str:
    """A day in words: "1 February 2015"."""
    return f"{day.day} {day:%B} {day.year}"


def last_named(first: date, last: date) -> date:
    """The last day to name for an end between two days: one known to a month or to years may fall on the day after them,
    on which it is first seen not to hold.
    """
    before = day_before(last)
    return before if first < before and (_is_month(first, before) or _is_years(first, before)) else last


def _start_text(span: Span) -> str:
    first, last = span.start_min, span.start_max
    whole = _is_month(first, last) or _is_years(first, last)
    told = first == last or whole or last not in (UNKNOWN_MAX, day_before(span.end_max))
    if first == UNKNOWN_MIN:
        return f"from {day_text(last)} or earlier" if told else ""
    return f"from {stretch_text(first, last)}" if told else f"from {day_text(first)} or later"


def _end_text(span: Span) -> str:
    first, last = span.end_min, span.end_max
    told = first == last or first not in (UNKNOWN_MIN, day_after(span.start_min))
    if last == UNKNOWN_MAX:
        return f"at least until {day_text(day_before(first))}" if told else ""
    return f"to {stretch_text(first, last_named(first, last))}" if told else f"to {day_text(last)} or earlier"


def _is_month(first: date, last: date) -> bool:
    return first.day == 1 and (first.year, first.month) == (last.year, last.month) and last.day == _month_end(last)


def _is_years(first: date, last: date) -> bool:
    ends = first.month, first.day, last.month, last.day
    return ends == (1, 1, 12, 31) and first != UNKNOWN_MIN and last != UNKNOWN_MAX


def _either(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} or {day_text(last)}"
    return f"{day_text(first)} or {day_text(last)}"


def _month_end(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _known(day: date) -> str | None:
    return None if day in (UNKNOWN_MIN, UNKNOWN_MAX) else day.isoformat()
