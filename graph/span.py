"""When a fact held, as far as its sources know: four days, and what they say of a window of days.

Days are half-open throughout: a spell no longer holds on its end day, so the day of a hand-over belongs to the new
hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

UNKNOWN_MIN = date.min
UNKNOWN_MAX = date.max
DAY = timedelta(days=1)


class Truth(IntEnum):
    """Whether something held, on these sources; ordered, so that the least of several is ``min``."""

    NO = 0
    POSSIBLE = 1
    CERTAIN = 2

    @property
    def word(self) -> str:
        """The truth as it is written in answers: ``no``, ``possible`` or ``certain``."""
        return self.name.lower()


def day_after(day: date) -> date:
    """The next day; an unknown day stays unknown."""
    return day if day in (UNKNOWN_MIN, UNKNOWN_MAX) else day + DAY


def day_before(day: date) -> date:
    """The day before; an unknown day stays unknown."""
    return day if day in (UNKNOWN_MIN, UNKNOWN_MAX) else day - DAY


@dataclass(frozen=True, slots=True)
class Window:
    """The days that a question asks about: from ``start``, up to and without ``end``.

    Raises ValueError where no day lies inside.
    """

    start: date = UNKNOWN_MIN
    end: date = UNKNOWN_MAX

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError(f"no day lies between {self.start} and {self.end}: the first must come before the second")

    @classmethod
    def on(cls, day: date) -> Window:
        """The window of one day."""
        return cls(day, day_after(day))

    @property
    def is_day(self) -> bool:
        """Whether the window is a single day."""
        return self.end == day_after(self.start)

    def without(self, other: Window) -> list[Window]:
        """What is left of this window where ``other`` is cut out of it: none, one or two windows."""
        left = [(self.start, min(self.end, other.start)), (max(self.start, other.end), self.end)]
        return [Window(start, end) for start, end in left if start < end]


ALWAYS = Window()


@dataclass(frozen=True, slots=True)
class Span:
    """Four days: the earliest and latest on which a fact may have started, and may have ended.

    The end day is the first on which it no longer holds. Unknown is 0001-01-01 below and 9999-12-31 above.
    """

    start_min: date = UNKNOWN_MIN
    start_max: date = UNKNOWN_MAX
    end_min: date = UNKNOWN_MIN
    end_max: date = UNKNOWN_MAX

    @classmethod
    def exactly(cls, start: date, end: date) -> Span:
        """The span that starts on ``start`` and no longer holds on ``end``."""
        return cls(start, start, end, end)

    @classmethod
    def event(cls, first: date, last: date) -> Span:
        """The span of an event that fell on one day between ``first`` and ``last``, both included."""
        return cls(first, last, day_after(first), day_after(last))

    @classmethod
    def seen(cls, first: date, last: date) -> Span:
        """The span of a state seen to hold on each day from ``first`` to ``last``, whenever it started or ended."""
        return cls(start_max=first, end_min=day_after(last))

    @property
    def impossible(self) -> bool:
        """Whether no stretch of at least a day fits the four bounds."""
        disordered = self.start_min > self.start_max or self.end_min > self.end_max
        return disordered or self.start_min >= self.end_max

    @property
    def undated(self) -> bool:
        """Whether not one of the four bounds is known."""
        return self == UNDATED

    def tightened(self) -> Span:
        """The same span with its bounds drawn in by the rule that a spell lasts at least a day."""
        start_max, end_min = self.start_max, self.end_min
        if self.end_max != UNKNOWN_MAX:
            start_max = min(start_max, day_before(self.end_max))
        if self.start_min != UNKNOWN_MIN:
            end_min = max(end_min, day_after(self.start_min))
        if start_max is self.start_max and end_min is self.end_min:
            return self
        return Span(self.start_min, start_max, end_min, self.end_max)

    def holds(self, window: Window) -> Truth:
        """Whether some day of ``window`` lies inside: certainly, in all readings of the bounds, or possibly, in one."""
        if self.start_max < window.end and self.end_min > window.start:
            return Truth.CERTAIN
        if self.start_min < window.end and self.end_max > window.start:
            return Truth.POSSIBLE
        return Truth.NO

    def throughout(self, window: Window) -> bool:
        """Whether every day of ``window`` lies inside, in every reading of the bounds."""
        return self.start_max <= window.start and self.end_min >= window.end

    def holds_despite(self, window: Window, denied: Sequence[Window]) -> Truth:
        """As ``holds``, where each window of ``denied`` lowers certain to possible on its days."""
        truth = self.holds(window)
        if truth is not Truth.CERTAIN or not denied:
            return truth
        pieces = [window]
        for hole in denied:
            pieces = [left for piece in pieces for left in piece.without(hole)]
        return max((self.holds(piece) for piece in pieces), default=Truth.POSSIBLE) or Truth.POSSIBLE


UNDATED = Span()
