"""Chains of ownership: owners up to the top, and what is owned or run below, as far as they hold at the same time.

A step counts where it may hold on a day on which all steps before it may. It is certain where, whatever the unknown
days turn out to be, one of the days asked about lies in all of them: none starts after another's end (Helly's theorem
for intervals). Cycles do no harm: going round one leads nowhere that has not been reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from graph.identity import Id
from graph.model import Fact
from graph.span import Span, Truth, Window
from graph.store import Side
from queries.windows import less


@dataclass(frozen=True, slots=True)
class Way:
    """What facts that hold at the same time have in common: the bounds of their common days, whether there certainly is
    one, and the days that denials make doubtful.
    """

    common: Span
    truth: Truth = Truth.CERTAIN
    denied: frozenset[Window] = frozenset()

    @classmethod
    def within(cls, window: Window) -> Way:
        """The way before its first fact."""
        return cls(Span.exactly(window.start, window.end))

    @property
    def days(self) -> Window:
        """The days on which all its facts may hold."""
        return Window(self.common.start_min, self.common.end_max)

    def along(self, fact: Fact) -> Way | None:
        """The way with one more fact; None where they have no day in common."""
        common = _meeting(self.common, fact.span)
        if common.start_min >= common.end_max:
            return None
        denied = self.denied.union(fact.denied) if fact.denied else self.denied
        certain = self.truth is Truth.CERTAIN and self._surely_meets(fact) and _leave_some(denied, common)
        return Way(common, Truth.CERTAIN if certain else Truth.POSSIBLE, denied)

    def covers(self, other: Way) -> bool:
        """Whether no further fact lies on the ``other`` way that does not lie, as certainly, on this one."""
        mine, its = self.common, other.common
        if mine.start_min > its.start_min or mine.end_max < its.end_max or self.truth < other.truth:
            return False
        certainly = mine.start_max <= its.start_max and mine.end_min >= its.end_min and self.denied <= other.denied
        return certainly or other.truth is Truth.POSSIBLE

    def _surely_meets(self, fact: Fact) -> bool:
        met = fact.span.start_max < self.common.end_min and fact.span.end_min > self.common.start_max
        return met and fact.status != "planned"


class Step(NamedTuple):
    """A fact of a chain: how many steps it lies from the start, the least truth on the way, and the days on which all
    of it may hold; where several ways lead there, the nearest, the best and the days of all.
    """

    fact: Fact
    depth: int
    truth: Truth
    days: tuple[Window, ...]


def by_end(facts: Iterable[Fact], side: Side) -> dict[Id, list[Fact]]:
    """Facts by the entity that stands on one side of them."""
    found: dict[Id, list[Fact]] = {}
    for fact in facts:
        found.setdefault(getattr(fact, side), []).append(fact)
    return found


def chain(start: Id, facts: Mapping[Id, list[Fact]], side: Side, way: Way) -> list[Step]:
    """The steps away from an entity, near ones first; ``side`` is where the entity stands in its own facts.

    ``way`` is that of what the chain starts from.
    """
    found: dict[Id, list[Way]] = {}
    first: list[tuple[Fact, int]] = []
    frontier = [(start, way)]
    depth = 0
    while frontier:
        depth += 1
        reached = [
            (fact, on) for entity, so_far in frontier for fact in facts.get(entity, ()) if (on := so_far.along(fact))
        ]
        first += [(fact, depth) for fact in {fact.id: fact for fact, _ in reached}.values() if fact.id not in found]
        frontier = [
            (fact.object if side == "subject" else fact.subject, on)
            for fact, on in reached
            if _is_new(on, found.setdefault(fact.id, []))
        ]
    return [_step(fact, at, found[fact.id]) for fact, at in first]


def _is_new(way: Way, known: list[Way]) -> bool:
    """Whether no known way covers this one, which is then known too."""
    if any(each.covers(way) for each in known):
        return False
    known.append(way)
    return True


def _step(fact: Fact, depth: int, ways: Iterable[Way]) -> Step:
    return Step(fact, depth, max(way.truth for way in ways), tuple(dict.fromkeys(way.days for way in ways)))


def _meeting(one: Span, other: Span) -> Span:
    return Span(
        max(one.start_min, other.start_min),
        max(one.start_max, other.start_max),
        min(one.end_min, other.end_min),
        min(one.end_max, other.end_max),
    )


def _leave_some(denied: Iterable[Window], common: Span) -> bool:
    """Whether denials leave one of the days that are certainly common; without any there is nothing to leave."""
    holes = [hole for hole in denied if hole.start < common.end_min and common.start_max < hole.end]
    if not holes:
        return True
    return common.start_max < common.end_min and bool(less([Window(common.start_max, common.end_min)], holes))
