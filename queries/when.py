"""The days that a question asks about, from what a user writes: ``2018``, ``2018-06`` or ``2018-06-01``."""

from __future__ import annotations

from datetime import date

from graph import edtf
from graph.span import ALWAYS, UNKNOWN_MAX, UNKNOWN_MIN, Window, day_before
from queries.answers import WindowAnswer
from queries.errors import BadWindow


def on(text: str) -> Window:
    """The window that a day, month or year means. Raises BadWindow."""
    try:
        return edtf.window(text)
    except edtf.DateError as error:
        raise BadWindow(str(error)) from error


def between(first: str | None, last: str | None) -> Window:
    """The window from the first day of ``first`` to the last day of ``last``, both included. Raises BadWindow."""
    start = on(first).start if first else UNKNOWN_MIN
    end = on(last).end if last else UNKNOWN_MAX
    if start >= end:
        raise BadWindow(f"from {first} to {last} there is no day: the first must not come after the last")
    return Window(start, end)


def asked(day: str | None, first: str | None, last: str | None) -> Window:
    """The window of a question that names one stretch, two ends or nothing, which is always. Raises BadWindow."""
    if day and (first or last):
        raise BadWindow("ask either on a day (on) or between two (from, to), not both")
    if day:
        return on(day)
    return between(first, last) if first or last else ALWAYS


def day(text: str | None) -> date | None:
    """The last day that a date means, for "as known on". Raises BadWindow."""
    return day_before(on(text).end) if text else None


def answer(window: Window) -> WindowAnswer:
    """A window as its first and last day, both included."""
    first = None if window.start == UNKNOWN_MIN else window.start.isoformat()
    last = None if window.end == UNKNOWN_MAX else day_before(window.end).isoformat()
    return WindowAnswer(first=first, last=last)
