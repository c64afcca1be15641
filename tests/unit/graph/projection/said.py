"""What claims of one group say, written shortly, and what the projection makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph import edtf
from graph.model import Contradiction
from graph.projection import Projected, Reading, project
from graph.span import Span, Truth, Window
from tests.worlds import GROUP, Said, readings_of

D = date.fromisoformat
"""A day, from its ISO 8601 date."""


def said(start: str = "", end: str = "", status: str = "asserted", on: str = "") -> Said:
    """A claim that it started on the EDTF date ``start`` and that ``end`` is the day of the change, asserted ``on`` a day."""
    return edtf.between(start, end).tightened(), status, date.fromisoformat(on) if on else None


def seen(first: str, last: str = "", status: str = "asserted") -> Said:
    """A claim that it was seen on every day from ``first`` to ``last``, or on one day."""
    days = [date.fromisoformat(day) for day in (first, last or first)]
    return Span.seen(*days), status, days[1]


def projected(*claims: Said) -> Projected:
    """The projection of these claims."""
    return project(GROUP, readings_of(claims))


def on_day(found: Projected, day: date) -> Truth:
    """The greatest truth of the facts of a projection on a day."""
    return within(found, Window.on(day))


def on(found: Projected, day: str) -> Truth:
    """The greatest truth of the facts of a projection in the window that an EDTF date means."""
    return within(found, edtf.window(day))


def within(found: Projected, window: Window) -> Truth:
    """The greatest truth of the facts of a projection in a window."""
    return max((fact.holds(window) for fact in found.facts), default=Truth.NO)


def kinds(found: Projected) -> list[str]:
    """The kinds of the contradictions, in order."""
    return sorted(contradiction.kind for contradiction in found.contradictions)


def places(contradiction: Contradiction, readings: Sequence[Reading]) -> set[int]:
    """Which of the readings, by their place, a contradiction names."""
    return {place for place, reading in enumerate(readings) if reading.claim in contradiction.claims}
