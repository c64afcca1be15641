"""A span in years, short enough to stand on an edge: ``2015 – 2019``, ``by 2018 – ?``, ``planned 2020``."""

from __future__ import annotations

from datetime import date

from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span, day_after, day_before
from graph.vocabulary import PREDICATES

UNKNOWN = "?"


def years(predicate: str, span: Span, status: str = "asserted") -> str:
    """The years of a fact: when it started and when it ended, or of an event its year alone.

    ``2015/2016`` is one of two years or between them, ``by 2015`` that year or before, ``2015+`` that year or later.
    """
    start, end = _start(span), _end(span)
    if span.undated:
        dates = "undated"
    elif PREDICATES[predicate].is_event or start == end:
        dates = start
    else:
        dates = f"{start} – {end}"
    return f"planned {dates}" if status == "planned" else dates


def _start(span: Span) -> str:
    if between := _between(span.start_min, span.start_max):
        return between
    if span.end_max != UNKNOWN_MAX and span.start_max >= day_before(span.end_min):
        return UNKNOWN  # no more is known than that it started before it ended
    return f"by {span.start_max.year}" if span.start_max != UNKNOWN_MAX else f"{span.start_min.year}+"


def _end(span: Span) -> str:
    if between := _between(day_before(span.end_min), day_before(span.end_max)):
        return between
    if span.start_min != UNKNOWN_MIN and span.end_min <= day_after(span.start_max):
        return UNKNOWN
    if span.end_min != UNKNOWN_MIN:
        return f"{day_before(span.end_min).year}+"
    return UNKNOWN if span.end_max == UNKNOWN_MAX else f"by {day_before(span.end_max).year}"


def _between(first: date, last: date) -> str:
    """The year or years between two days; nothing where one of them is unknown."""
    if first == UNKNOWN_MIN or last == UNKNOWN_MAX:
        return ""
    return f"{first.year}" if first.year == last.year else f"{first.year}/{last.year}"
