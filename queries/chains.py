"""Chains of ownership: owners up to the top, and what is owned or run below, as far as they hold at the same time.

A step counts where it may hold on a day on which all steps before it may. Its truth is the least on the way, each over
the days that the steps before it leave. Cycles do no harm: a chain takes no fact twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from graph.identity import Id
from graph.model import Fact
from graph.span import Truth, Window
from graph.store import Side


class Step(NamedTuple):
    """One step of a chain: how many steps from its start, the least truth on the way, and the days on which all steps
    may hold.
    """

    fact: Fact
    depth: int
    truth: Truth
    days: Window


def by_end(facts: Iterable[Fact], side: Side) -> dict[Id, list[Fact]]:
    """Facts by the entity that stands on one side of them."""
    found: dict[Id, list[Fact]] = {}
    for fact in facts:
        found.setdefault(getattr(fact, side), []).append(fact)
    return found


def chain(
    start: Id, facts: Mapping[Id, list[Fact]], side: Side, days: Window, truth: Truth = Truth.CERTAIN
) -> Iterator[Step]:
    """The steps away from an entity, near ones first; ``side`` is where the entity stands in its own facts.

    ``days`` and ``truth`` are those of what the chain starts from.
    """
    taken: set[Id] = set()
    frontier = [(start, truth, days)]
    depth = 0
    while frontier:
        depth += 1
        onward: list[tuple[Id, Truth, Window]] = []
        for entity, so_far, left in frontier:
            for fact in facts.get(entity, ()):
                common = overlap(fact, left)
                if fact.id in taken or common is None:
                    continue
                taken.add(fact.id)
                least = min(so_far, fact.holds(left))
                yield Step(fact, depth, least, common)
                onward.append((fact.object if side == "subject" else fact.subject, least, common))
        frontier = onward


def overlap(fact: Fact, window: Window) -> Window | None:
    """The days of the window on which the fact may hold."""
    start, end = max(fact.span.start_min, window.start), min(fact.span.end_max, window.end)
    return Window(start, end) if start < end else None
