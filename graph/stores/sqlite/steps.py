"""Stored facts as the steps of a search for paths."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from graph.identity import Id
from graph.model import Fact
from graph.paths import Edge, Neighbours, pieces
from graph.span import Window
from graph.stores.sqlite.fact import FACT, FACT_TABLES, read_fact
from graph.stores.sqlite.groups import ASSERTED_WITH_DENIALS, PLANNED
from graph.stores.sqlite.intern import Terms
from graph.stores.sqlite.rows import read_windows, select_in

NEIGHBOURS = """
SELECT id, subject, object, {first}, {last}, standing FROM facts
 WHERE subject IN (SELECT value FROM json_each(?1)) AND predicate IN ({predicates}) AND {first} < ?2 AND {last} > ?3 {standing}
UNION ALL
SELECT id, object, subject, {first}, {last}, standing FROM facts
 WHERE object IN (SELECT value FROM json_each(?1)) AND predicate IN ({predicates}) AND {first} < ?2 AND {last} > ?3 {standing}
"""

CERTAINLY = {"first": "start_max", "last": "end_min", "standing": f"AND standing <> {PLANNED}"}
POSSIBLY = {"first": "start_min", "last": "end_max", "standing": ""}
"""The days on which a fact holds, certainly or possibly, as columns."""


class Steps:
    """The stored facts of some predicates that hold on a day of a window."""

    def __init__(self, connection: sqlite3.Connection, terms: Terms, predicates: Sequence[int], window: Window) -> None:
        self._connection = connection
        self._terms = terms
        self._predicates = ",".join(map(str, predicates))
        self._days = window.end.toordinal(), window.start.toordinal()

    def certain(self) -> Neighbours:
        """The edges of entities, on the days on which they certainly hold."""
        statement = NEIGHBOURS.format(predicates=self._predicates, **CERTAINLY)
        return lambda frontier: self._undenied(self._edges(statement, frontier))

    def possible(self) -> Neighbours:
        """The edges of entities, on the days on which they possibly hold."""
        statement = NEIGHBOURS.format(predicates=self._predicates, **POSSIBLY)
        return lambda frontier: self._edges(statement, frontier)

    def ids(self, keys: Sequence[int]) -> Mapping[int, Id]:
        """The ids of facts."""
        return dict(select_in(self._connection, "SELECT id, uid FROM facts WHERE id IN ({marks})", keys))

    def facts(self, keys: Iterable[int]) -> Mapping[int, Fact]:
        """Facts by their integers."""
        rows = select_in(self._connection, f"SELECT f.id, {FACT} FROM {FACT_TABLES} WHERE f.id IN ({{marks}})", keys)
        return {key: read_fact(self._terms, row) for key, *row in rows}

    def _edges(self, statement: str, frontier: Sequence[int]) -> list[Edge]:
        return self._connection.execute(statement, (json.dumps(frontier), *self._days)).fetchall()

    def _undenied(self, edges: list[Edge]) -> list[Edge]:
        """The edges, those with denials cut into the stretches of their certain days that no denial lowers."""
        denied = [edge for edge in edges if edge[-1] == ASSERTED_WITH_DENIALS]
        if not denied:
            return edges
        found = [edge for edge in edges if edge[-1] != ASSERTED_WITH_DENIALS]
        for edge in denied:
            (text,) = self._connection.execute("SELECT denied FROM facts WHERE id = ?", (edge[0],)).fetchone()
            found += pieces(edge, read_windows(text))
        return found
