"""Dated edges, reach and paths in the file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from graph.identity import Id
from graph.model import Fact
from graph.paths import Path, TwoEnded, first_paths
from graph.span import Window
from graph.store import Cursor, Search, Side
from graph.stores.sqlite.fact import FACT, FACT_TABLES, read_fact
from graph.stores.sqlite.intern import Terms
from graph.stores.sqlite.known import OTHER, Known, order
from graph.stores.sqlite.rows import select_in
from graph.stores.sqlite.steps import Steps

EDGES = f"""
SELECT {FACT} FROM {FACT_TABLES}
 WHERE f.{{side}} IN ({{marks}}) AND f.predicate IN ({{predicates}})
   AND f.start_min < ? AND f.end_max > ? AND (f.start_min, f.uid) > (?, ?) ORDER BY f.start_min, f.uid LIMIT ?
"""

REACH = f"""
WITH RECURSIVE reached (entity) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT f.{{far}} FROM reached r JOIN facts f ON f.{{near}} = r.entity
     WHERE f.predicate IN ({{predicates}}) AND f.start_min < ?2 AND f.end_max > ?3)
SELECT {FACT} FROM reached r JOIN {FACT_TABLES}
 WHERE f.{{near}} = r.entity AND f.predicate IN ({{predicates}}) AND f.start_min < ?2 AND f.end_max > ?3
 ORDER BY f.start_min, f.uid
"""


class Edges:
    """Questions about edges, over one connection."""

    def __init__(self, connection: sqlite3.Connection, terms: Terms) -> None:
        self._connection = connection
        self._terms = terms

    def edges(
        self, of: Sequence[Id], side: Side, search: Search, after: Cursor | None = None, limit: int | None = None
    ) -> list[Fact]:
        """See ``graph.store.Asking.edges``."""
        keys, known = self.keys(of), self._known(search)
        if known:
            later = [fact for fact in known.edges(keys, side) if after is None or order(fact) > after]
            return later[:limit]
        statement = EDGES.replace("{side}", side).replace("{predicates}", self._codes_text(search))
        rest = (*_days(search.window), *_place(after), -1 if limit is None else limit)
        rows = select_in(self._connection, statement, keys, *rest)
        return sorted((read_fact(self._terms, row) for row in rows), key=order)[:limit]

    def reach(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        """See ``graph.store.Asking.reach``."""
        keys, known = self.keys(of), self._known(search)
        if known:
            return known.reach(keys, side)
        statement = REACH.format(near=side, far=OTHER[side], predicates=self._codes_text(search))
        rows = self._connection.execute(statement, (json.dumps(keys), *_days(search.window)))
        return [read_fact(self._terms, row) for row in rows]

    def paths(self, start: Id, goal: Id, search: Search, max_hops: int, limit: int) -> list[tuple[Fact, ...]]:
        """See ``graph.store.Asking.paths``."""
        ends = self.keys([start]), self.keys([goal])
        if not all(ends) or ends[0] == ends[1]:
            return []
        steps = self._known(search) or Steps(self._connection, self._terms, self._codes(search), search.window)
        days = search.window.start.toordinal(), search.window.end.toordinal()
        found: list[Path] = []
        for neighbours in (steps.certain(), steps.possible()):
            if len(found) < limit:
                walk = TwoEnded(ends[0][0], ends[1][0], days, neighbours, steps.ids)
                found = first_paths(walk.paths(max_hops), limit, found)
        facts = steps.facts({key for path in found for key in path})
        return [tuple(facts[key] for key in path) for path in found]

    def facts(self, ids: Sequence[Id]) -> Mapping[Id, Fact]:
        """See ``graph.store.Asking.facts``."""
        rows = select_in(self._connection, f"SELECT {FACT} FROM {FACT_TABLES} WHERE f.uid IN ({{marks}})", ids)
        return {fact.id: fact for fact in (read_fact(self._terms, row) for row in rows)}

    def keys(self, ids: Sequence[Id]) -> list[int]:
        """The integer keys of the entities that these ids name now, without repeats."""
        rows = select_in(self._connection, "SELECT canonical FROM entities WHERE uid IN ({marks})", ids)
        return sorted({key for (key,) in rows})

    def _known(self, search: Search) -> Known | None:
        """The facts as known on a day, where the search names one."""
        if search.known_on is None:
            return None
        return Known(self._connection, self._terms, self._codes(search), search.window, search.known_on)

    def _codes(self, search: Search) -> list[int]:
        return [code for predicate in search.predicates if (code := self._terms.known(predicate)) is not None]

    def _codes_text(self, search: Search) -> str:
        return ",".join(map(str, self._codes(search)))


def _days(window: Window) -> tuple[int, int]:
    return window.end.toordinal(), window.start.toordinal()


def _place(after: Cursor | None) -> tuple[int, Id]:
    return (after[0].toordinal(), after[1]) if after else (0, b"")
