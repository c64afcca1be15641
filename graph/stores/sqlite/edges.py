"""Dated edges, reach and paths in the file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from graph.identity import Id
from graph.model import Fact
from graph.paths import Edge, Neighbours, Path, TwoEnded, first_paths
from graph.projection import Reading, project
from graph.span import UNKNOWN_MAX, Window
from graph.store import Cursor, Search, Side
from graph.stores.sqlite.groups import ASSERTED_WITH_DENIALS, PLANNED, READINGS, identified, reading
from graph.stores.sqlite.intern import Terms
from graph.stores.sqlite.rows import marks, read_pairs, read_windows, span

FACT = """
f.uid, s.uid, f.predicate, o.uid, f.start_min, f.start_max, f.end_min, f.end_max, f.standing, f.qualifiers, f.denied
"""
FACT_TABLES = "facts f JOIN entities s ON s.id = f.subject JOIN entities o ON o.id = f.object"
"""The columns of a fact, in the order in which ``read_fact`` takes them, and where they come from."""

OTHER: dict[Side, Side] = {"subject": "object", "object": "subject"}

REACH = """
WITH RECURSIVE reached (entity) AS (
    SELECT value FROM json_each(?)
    UNION
    SELECT f.{far} FROM reached r JOIN facts f ON f.{near} = r.entity
     WHERE f.predicate IN ({predicates}) AND f.start_min < ? AND f.end_max > ?)
SELECT {fact} FROM reached r JOIN {tables}
 WHERE f.{near} = r.entity AND f.predicate IN ({predicates}) AND f.start_min < ? AND f.end_max > ?
 ORDER BY f.start_min, f.uid
"""

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


def read_fact(terms: Terms, row: Sequence[Any]) -> Fact:
    """The fact of the columns ``FACT``."""
    uid, subject, predicate, target, *days, standing, qualifiers, denied = row
    status = "planned" if standing == PLANNED else "asserted"
    return Fact(
        uid,
        subject,
        terms.word(predicate),
        target,
        span(*days),
        status,
        read_pairs(qualifiers),
        denied=read_windows(denied),
    )


class Edges:
    """Questions about edges, over one connection."""

    def __init__(self, connection: sqlite3.Connection, terms: Terms) -> None:
        self._connection = connection
        self._terms = terms

    def edges(
        self, of: Sequence[Id], side: Side, search: Search, after: Cursor | None, limit: int | None
    ) -> list[Fact]:
        """See ``graph.store.Asking.edges``."""
        if search.known_on is not None:
            return self._page(self._as_known(of, side, search), after, limit)
        keys, predicates = self.keys(of), self._codes(search.predicates)
        rows = self._connection.execute(
            f"SELECT {FACT} FROM {FACT_TABLES} WHERE f.{side} IN ({marks(keys)}) AND f.predicate IN ({marks(predicates)}) "
            "AND f.start_min < ? AND f.end_max > ? AND (f.start_min, f.uid) > (?, ?) ORDER BY f.start_min, f.uid LIMIT ?",
            [*keys, *predicates, *_days(search.window), *_place(after), -1 if limit is None else limit],
        )
        return [read_fact(self._terms, row) for row in rows]

    def reach(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        """See ``graph.store.Asking.reach``."""
        if search.known_on is not None:
            return self._reach_as_known(of, side, search)
        predicates, days = self._codes(search.predicates), _days(search.window)
        statement = REACH.format(
            near=side, far=OTHER[side], predicates=marks(predicates), fact=FACT, tables=FACT_TABLES
        )
        values = [json.dumps(self.keys(of)), *predicates, *days, *predicates, *days]
        return [read_fact(self._terms, row) for row in self._connection.execute(statement, values)]

    def paths(self, start: Id, goal: Id, search: Search, max_hops: int, limit: int) -> list[tuple[Fact, ...]]:
        """See ``graph.store.Asking.paths``."""
        ends = self.keys([start]), self.keys([goal])
        if not all(ends) or ends[0] == ends[1]:
            return []
        found: list[Path] = []
        for holding in (CERTAINLY, POSSIBLY):
            neighbours = self._neighbours(search, holding)
            days = search.window.start.toordinal(), search.window.end.toordinal()
            walk = TwoEnded(ends[0][0], ends[1][0], days, neighbours, self._ids)
            if len(found) < limit:
                found = first_paths(walk.paths(max_hops), limit, found)
        facts = self._by_key({key for path in found for key in path})
        return [tuple(facts[key] for key in path) for path in found]

    def facts(self, ids: Sequence[Id]) -> Mapping[Id, Fact]:
        """See ``graph.store.Asking.facts``."""
        rows = self._connection.execute(f"SELECT {FACT} FROM {FACT_TABLES} WHERE f.uid IN ({marks(ids)})", list(ids))
        return {fact.id: fact for fact in (read_fact(self._terms, row) for row in rows)}

    def keys(self, ids: Sequence[Id]) -> list[int]:
        """The integer keys of the entities that these ids name now, without repeats."""
        rows = self._connection.execute(
            f"SELECT DISTINCT canonical FROM entities WHERE uid IN ({marks(ids)}) ORDER BY canonical", list(ids)
        )
        return [key for (key,) in rows]

    def _codes(self, predicates: Sequence[str]) -> list[int]:
        return [code for predicate in predicates if (code := self._terms.known(predicate)) is not None]

    def _by_key(self, keys: set[int]) -> dict[int, Fact]:
        some = sorted(keys)
        rows = self._connection.execute(f"SELECT f.id, {FACT} FROM {FACT_TABLES} WHERE f.id IN ({marks(some)})", some)
        return {key: read_fact(self._terms, row) for key, *row in rows}

    def _ids(self, keys: Sequence[int]) -> Mapping[int, Id]:
        return dict(
            self._connection.execute(
                "SELECT id, uid FROM facts WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(keys),)
            )
        )

    def _neighbours(self, search: Search, holding: dict[str, str]) -> Neighbours:
        predicates = self._codes(search.predicates)
        statement = NEIGHBOURS.format(predicates=",".join(map(str, predicates)), **holding)
        days = _days(search.window)
        certainly = holding is CERTAINLY

        def neighbours(frontier: Sequence[int]) -> list[Edge]:
            edges = self._connection.execute(statement, (json.dumps(frontier), *days)).fetchall()
            return self._undenied(edges) if certainly else edges

        return neighbours

    def _undenied(self, edges: list[Edge]) -> list[Edge]:
        """The edges, those with denials cut into the stretches of their certain days that no denial lowers."""
        denied = [edge for edge in edges if edge[-1] == ASSERTED_WITH_DENIALS]
        if not denied:
            return edges
        pieces = [piece for edge in denied for piece in self._pieces(edge)]
        return [edge for edge in edges if edge[-1] != ASSERTED_WITH_DENIALS] + pieces

    def _pieces(self, edge: Edge) -> Iterator[Edge]:
        fact, near, far, first, last, _ = edge
        (denied,) = self._connection.execute("SELECT denied FROM facts WHERE id = ?", (fact,)).fetchone()
        pieces = [Window(date.fromordinal(first), date.fromordinal(last))] if first < last else []
        for hole in read_windows(denied):
            pieces = [left for piece in pieces for left in piece.without(hole)]
        for piece in pieces:
            yield fact, near, far, piece.start.toordinal(), piece.end.toordinal()

    def _as_known(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        """The facts that the claims asserted by ``search.known_on`` come to; those of documents without a date are left out."""
        keys, predicates = self.keys(of), self._codes(search.predicates)
        groups = [
            key
            for (key,) in self._connection.execute(
                f"SELECT id FROM groups WHERE {side} IN ({marks(keys)}) AND predicate IN ({marks(predicates)})",
                [*keys, *predicates],
            )
        ]
        readings = self._readings(groups, search.known_on or UNKNOWN_MAX)
        facts = [
            fact
            for key, group in identified(self._connection, self._terms, list(readings)).items()
            for fact in project(group, readings[key]).facts
            if fact.span.start_min < search.window.end and fact.span.end_max > search.window.start
        ]
        return sorted(facts, key=_order)

    def _readings(self, groups: Sequence[int], known_on: date) -> dict[int, list[Reading]]:
        found: dict[int, list[Reading]] = {}
        for key, uid, _, status, asserted_on, *days in self._connection.execute(
            READINGS.format(marks=marks(groups)), [*groups, *groups]
        ):
            if asserted_on is not None and asserted_on <= known_on.toordinal():
                found.setdefault(key, []).append(reading(uid, self._terms.word(status), asserted_on, days))
        return found

    def _reach_as_known(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        found: dict[Id, Fact] = {}
        asked: set[Id] = set()
        frontier = list(of)
        while frontier:
            asked.update(frontier)
            facts = self._as_known(frontier, side, search)
            found.update((fact.id, fact) for fact in facts)
            far = {fact.subject if side == "object" else fact.object for fact in facts}
            frontier = sorted(far - asked)
        return sorted(found.values(), key=_order)

    @staticmethod
    def _page(facts: Sequence[Fact], after: Cursor | None, limit: int | None) -> list[Fact]:
        later = [fact for fact in facts if after is None or _order(fact) > after]
        return later if limit is None else later[:limit]


def _order(fact: Fact) -> Cursor:
    return fact.span.start_min, fact.id


def _days(window: Window) -> tuple[int, int]:
    return window.end.toordinal(), window.start.toordinal()


def _place(after: Cursor | None) -> tuple[int, Id]:
    return (after[0].toordinal(), after[1]) if after else (0, b"")
