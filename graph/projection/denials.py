"""Denials of a group: the days that they deny, and on which side of those days a claim must lie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from graph.projection.readings import Reading
from graph.span import Span, Truth, Window


@dataclass(frozen=True, slots=True)
class Denial:
    """A claim that it did not hold on the days of ``window``."""

    reading: Reading
    window: Window


def denials(readings: Iterable[Reading]) -> list[Denial]:
    """The denials that are sure of a day."""
    return [Denial(r, Window(r.span.start_max, r.span.end_min)) for r in readings if r.span.start_max < r.span.end_min]


def opposes(span: Span, window: Window) -> bool:
    """Whether the span by itself says that it certainly held on some day of the window."""
    return span.holds(window) is Truth.CERTAIN


def unopposed(denied: Iterable[Denial], stated: Sequence[Reading]) -> list[Window]:
    """The windows that no claim opposes, in order of time."""
    windows = {denial.window for denial in denied}
    return sorted((w for w in windows if not any(opposes(r.span, w) for r in stated)), key=lambda w: (w.start, w.end))


def beside(span: Span, denied: Sequence[Window]) -> Span:
    """The span beside denials that nobody opposes: where it can lie on one side only of denied days, it does.

    ``denied`` is in order of time; what the one side of a denial leaves of a span may decide its side of the next, so
    that both directions are gone through.
    """
    for window in (*denied, *reversed(denied)):
        before, after = span.start_max < window.end, span.end_min > window.start
        if before and not after:
            span = replace(span, end_max=min(span.end_max, window.start)).tightened()
        elif after and not before:
            span = replace(span, start_min=max(span.start_min, window.end)).tightened()
    return span
