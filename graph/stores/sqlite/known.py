"""Facts as known on a day: what the claims asserted by then come to, projected at the time of asking.

Claims of documents without a date are left out. Facts carry their claims and contradictions, since an id of theirs may
be none that is stored.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from graph.identity import Id
from graph.model import Fact
from graph.paths import Edge, Neighbours, pieces
from graph.projection import Group, Reading, project
from graph.span import Window
from graph.store import Cursor, Side
from graph.stores.sqlite.groups import READINGS, reading
from graph.stores.sqlite.intern import Terms
from graph.stores.sqlite.rows import marks, read_pairs, select_in

OTHER: dict[Side, Side] = {"subject": "object", "object": "subject"}

GROUPS = """
SELECT g.id, g.{near}, g.{far}, s.uid, g.predicate, o.uid, g.qualifiers
  FROM groups g JOIN entities s ON s.id = g.subject JOIN entities o ON o.id = g.object
 WHERE g.{near} IN ({{marks}}) AND g.predicate IN ({predicates})
"""
AT_ONCE = 500
"""Groups whose readings are fetched together."""

Step = tuple[int, int, Fact]
"""A fact with the integers of the entity asked about and of the one at its other side."""


class Known:
    """The facts of some predicates that possibly hold on a day of a window, as known on a day."""

    def __init__(
        self, connection: sqlite3.Connection, terms: Terms, predicates: Sequence[int], window: Window, known_on: date
    ) -> None:
        self._connection = connection
        self._terms = terms
        self._predicates = ",".join(map(str, predicates))
        self._window = window
        self._known_on = known_on.toordinal()
        self._facts: list[Fact] = []
        self._places: dict[Id, int] = {}

    def edges(self, of: Sequence[int], side: Side) -> list[Fact]:
        """The facts with one of the entities on that side, in the order of edges."""
        return sorted((fact for _, _, fact in self._steps(of, side)), key=order)

    def reach(self, of: Sequence[int], side: Side) -> list[Fact]:
        """The facts of the entities, and on from those at the other side, in the order of edges."""
        found: dict[Id, Fact] = {}
        reached = set(of)
        frontier = list(of)
        while frontier:
            steps = list(self._steps(frontier, side))
            found.update((fact.id, fact) for _, _, fact in steps)
            frontier = sorted({far for _, far, _ in steps} - reached)
            reached.update(frontier)
        return sorted(found.values(), key=order)

    def certain(self) -> Neighbours:
        """The edges of entities, on the days on which they certainly hold."""
        return lambda frontier: [edge for step in self._around(frontier) for edge in self._certainly(step)]

    def possible(self) -> Neighbours:
        """The edges of entities, on the days on which they possibly hold."""
        return lambda frontier: [
            (self._place(fact), near, far, fact.span.start_min.toordinal(), fact.span.end_max.toordinal())
            for near, far, fact in self._around(frontier)
        ]

    def ids(self, keys: Sequence[int]) -> Mapping[int, Id]:
        """The ids of facts that the search has met."""
        return {key: self._facts[key].id for key in keys}

    def facts(self, keys: Iterable[int]) -> Mapping[int, Fact]:
        """Facts that the search has met."""
        return {key: self._facts[key] for key in keys}

    def _around(self, frontier: Sequence[int]) -> Iterator[Step]:
        yield from self._steps(frontier, "subject")
        yield from self._steps(frontier, "object")

    def _certainly(self, step: Step) -> Iterator[Edge]:
        near, far, fact = step
        if fact.status == "planned":
            return iter(())
        first, last = fact.span.start_max.toordinal(), fact.span.end_min.toordinal()
        return pieces((self._place(fact), near, far, first, last), fact.denied)

    def _place(self, fact: Fact) -> int:
        """The integer of a fact in this search, for it need not be stored."""
        place = self._places.setdefault(fact.id, len(self._facts))
        if place == len(self._facts):
            self._facts.append(fact)
        return place

    def _steps(self, of: Sequence[int], side: Side) -> Iterator[Step]:
        statement = GROUPS.format(near=side, far=OTHER[side], predicates=self._predicates)
        groups = {row[0]: row[1:] for row in select_in(self._connection, statement, of)}
        readings = self._readings(list(groups))
        for key, (near, far, subject, predicate, target, qualifiers) in groups.items():
            group = Group(subject, self._terms.word(predicate), target, read_pairs(qualifiers))
            projected = project(group, readings.get(key, ()))
            for fact in projected.facts:
                if fact.span.start_min < self._window.end and fact.span.end_max > self._window.start:
                    yield near, far, replace(fact, contradictions=projected.contradicting(fact.id))

    def _readings(self, groups: Sequence[int]) -> dict[int, list[Reading]]:
        found: dict[int, list[Reading]] = {}
        for first in range(0, len(groups), AT_ONCE):
            some = groups[first : first + AT_ONCE]
            for key, uid, _, status, asserted_on, *days in self._connection.execute(
                READINGS.format(marks=marks(some)), [*some, *some]
            ):
                if asserted_on is not None and asserted_on <= self._known_on:
                    found.setdefault(key, []).append(reading(uid, self._terms.word(status), asserted_on, days))
        return found


def order(fact: Fact) -> Cursor:
    """The place of a fact in the order of edges."""
    return fact.span.start_min, fact.id
