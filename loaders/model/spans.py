"""When a claim held, from the dates that a model gives it and the day of its document.

What a date does to the bounds is the design's: an end known to a day ended that day or the next, a state seen on a day began by
then, an event without a date lies before the document, a plan after it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graph import edtf
from graph.edtf import DateError, Days
from graph.span import UNDATED, UNKNOWN_MAX, UNKNOWN_MIN, Span, day_after
from graph.vocabulary import PREDICATES
from loaders.model import written
from loaders.model.refusal import Refuse

_UNKNOWN: Days = (UNKNOWN_MIN, UNKNOWN_MAX)


def span(predicate: str, status: str, parts: Mapping[str, Any], published: Days | None) -> Span:
    """The span of a claim whose parts hold ``start``, ``end`` and ``seen``.

    Raises Refuse for a date that cannot be read, and for dates that leave no day.
    """
    start, end, seen = (_days(parts, part) for part in ("start", "end", "seen"))
    if PREDICATES[predicate].is_event:
        return _possible(_event(status, start or seen, published))
    return _state(status, (start, end, seen), published)


def _days(parts: Mapping[str, Any], part: str) -> Days | None:
    date = written.optional(parts, part)
    try:
        return edtf.days(date) if date else None
    except DateError as error:
        raise Refuse("unreadable date", date) from error


def _event(status: str, day: Days | None, published: Days | None) -> Span:
    if day:
        return Span.event(*day)
    if not published:
        return UNDATED
    return Span.event(published[0], UNKNOWN_MAX) if status == "planned" else Span.event(UNKNOWN_MIN, published[1])


def _state(status: str, dates: tuple[Days | None, Days | None, Days | None], published: Days | None) -> Span:
    """The span of a state; where what it was seen on does not fit its start and end, these alone."""
    start, end, seen = dates
    first, last = start or _UNKNOWN, end or _UNKNOWN
    told = Span(first[0], first[1], last[0], day_after(last[1]))
    told = _unless_impossible(_seen(told, seen), told)
    return _possible(_unless_impossible(_by_status(told, status, published), told))


def _unless_impossible(fuller: Span, told: Span) -> Span:
    return told if fuller.impossible else fuller


def _seen(told: Span, seen: Days | None) -> Span:
    if not seen:
        return told
    start_max, end_min = min(told.start_max, seen[1]), max(told.end_min, day_after(seen[0]))
    return Span(told.start_min, start_max, end_min, told.end_max)


def _by_status(told: Span, status: str, published: Days | None) -> Span:
    """The span with what its status says of the side that has no date."""
    if not published:
        return told
    if status == "ended" and told.end_max == UNKNOWN_MAX:
        return Span(told.start_min, told.start_max, told.end_min, published[1])
    if status == "planned" and (told.start_min, told.start_max) == _UNKNOWN:
        return Span(published[0], told.start_max, told.end_min, told.end_max)
    return told


def _possible(told: Span) -> Span:
    if told.impossible:
        raise Refuse("impossible dates", f"{told.start_min} to {told.end_max}")
    return told
