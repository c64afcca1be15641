"""A group of claims cut into spells: unbroken stretches in which the fact held.

Two claims cannot lie in one spell where the one's end comes before the other's start, both dated, or where an unopposed
denial lies between them: then the one ends before, the other starts after the denied days. Each such pair asks for a
cut somewhere in its gap. The fewest cuts that meet every gap are found from the left, which gives the latest place of
each cut, and from the right, which gives the earliest, so that the order of claims does not matter (stabbing of
intervals by points; Hochbaum and Maass 1985).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from graph.projection.bounds import Bounds, meet
from graph.projection.denials import beside
from graph.projection.readings import Reading
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span, Window

TOUCHING = timedelta(0)
"""A state that ends on one day and starts on the same day has two spells, for a spell lasts at least a day."""

NEXT_DAY = timedelta(days=1)
"""Events that sources put on two days running are one event, its day disputed."""


@dataclass(slots=True)
class Spell:
    """One spell: it lies after ``floor`` and before ``ceiling``, the outermost places of the cuts beside it.

    ``narrowing`` readings make its bounds, ``others`` support it and narrow nothing because they fit further spells as
    well.
    """

    floor: date = UNKNOWN_MIN
    ceiling: date = UNKNOWN_MAX
    narrowing: list[Reading] = field(default_factory=list)
    others: list[Reading] = field(default_factory=list)

    @property
    def support(self) -> list[Reading]:
        """All readings that support the spell."""
        return [*self.narrowing, *self.others]

    def admits(self, span: Span) -> bool:
        """Whether some stretch within the spell's limits fits the span's four bounds."""
        start, end = max(span.start_min, self.floor), min(span.end_max, self.ceiling)
        return start <= span.start_max and span.end_min <= end and start < end

    def agrees(self, span: Span) -> bool:
        """Whether some stretch fits the span's bounds and those of the readings that narrow the spell so far."""
        spans = [reading.span for reading in self.narrowing]
        start_min, start_max = meet([(s.start_min, s.start_max) for s in spans]) if spans else (self.floor, UNKNOWN_MAX)
        end_min, end_max = meet([(s.end_min, s.end_max) for s in spans]) if spans else (UNKNOWN_MIN, self.ceiling)
        return not Span(
            max(start_min, span.start_min),
            min(start_max, span.start_max),
            max(end_min, span.end_min),
            min(end_max, span.end_max),
        ).impossible


def spells(stated: Sequence[Reading], denied: Sequence[Window], apart: timedelta = TOUCHING) -> list[Spell]:
    """The spells of a group, in order of time: ``stated`` are asserted, ``denied`` the unopposed denials.

    ``apart`` is how long after an end a start must come to be that of another spell.
    """
    if len(stated) == 1:
        return [Spell(narrowing=list(stated))]
    spans = [beside(reading.span, denied) for reading in stated]
    gaps = [*_between_dated(spans, apart), *_between_neighbours(spans)]
    if not gaps:
        return [Spell(narrowing=list(stated))]
    found = _cut(gaps)
    homes = [(reading, span, _homes(span, found)) for reading, span in zip(stated, spans, strict=True)]
    for reading, _, home in homes:
        if len(home) == 1:
            home[0].narrowing.append(reading)
    undecided = [(reading, _settling(span, home, found)) for reading, span, home in homes if len(home) != 1]
    for reading, settle in undecided:
        for spell in settle:
            (spell.narrowing if len(settle) == 1 else spell.others).append(reading)
    return found


def _between_dated(spans: Iterable[Span], apart: timedelta) -> list[Bounds]:
    """For each dated start, the gap back to the last dated end before it: a cut there parts earlier ends too."""
    dated = list(spans)
    ends = sorted({span.end_max for span in dated if span.end_max != UNKNOWN_MAX})
    starts = {span.start_min for span in dated if span.start_min != UNKNOWN_MIN}
    if not ends or not starts or ends[0] > max(starts):
        return []
    later = [start for start in starts if start - ends[0] >= apart]
    return [(ends[bisect_right(ends, start - apart) - 1], start) for start in later]


def _between_neighbours(spans: Iterable[Span]) -> list[Bounds]:
    """Gaps between two wholly dated stretches, the one before the other, whose end and start may fall on one day
    ("2016-06").
    """
    whole = {span for span in spans if span.start_min != UNKNOWN_MIN and span.end_max != UNKNOWN_MAX}
    rights = sorted(whole, key=lambda span: span.start_min)
    starts = [span.start_min for span in rights]
    return [
        (right.start_min, left.end_max)
        for left in whole
        for right in rights[bisect_right(starts, left.start_max) : bisect_left(starts, left.end_max)]
        if left.end_max < right.end_min and left.end_min <= right.start_max
    ]


def _cut(gaps: Sequence[Bounds]) -> list[Spell]:
    latest: list[date] = []
    for first, last in sorted(gaps, key=lambda gap: gap[1]):
        if not latest or first > latest[-1]:
            latest.append(last)
    earliest: list[date] = []
    for first, last in sorted(gaps, key=lambda gap: gap[0], reverse=True):
        if not earliest or last < earliest[-1]:
            earliest.append(first)
    floors, ceilings = [UNKNOWN_MIN, *reversed(earliest)], [*latest, UNKNOWN_MAX]
    return [Spell(floor, ceiling) for floor, ceiling in zip(floors, ceilings, strict=True)]


def _homes(span: Span, found: Sequence[Spell]) -> list[Spell]:
    """The spells that admit a span; limits of spells rise from one to the next, so that most need no look."""
    first = bisect_left(found, span.end_min, key=lambda spell: spell.ceiling)
    last = bisect_right(found, span.start_max, key=lambda spell: spell.floor)
    return [spell for spell in found[first:last] if spell.admits(span)]


def _settling(span: Span, homes: Sequence[Spell], found: Sequence[Spell]) -> list[Spell]:
    """The spells that a reading without one home supports: those it agrees with, else the earliest it may lie in, as a
    dispute.
    """
    agreeing = [spell for spell in homes if spell.agrees(span)]
    if agreeing:
        return agreeing
    not_before = [spell for spell in found if span.start_min < spell.ceiling]
    return [(homes or not_before or found)[0]]
