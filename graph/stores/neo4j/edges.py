"""Dated edges, reach and paths in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from graph.identity import Id
from graph.model import Fact
from graph.span import UNKNOWN_MIN, Window
from graph.store import Cursor, Search, Side
from graph.stores.neo4j.facts import FACT, order, read_fact
from graph.stores.neo4j.known import Known
from graph.stores.neo4j.paths import Paths
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.steps import HOLDS
from graph.vocabulary import PREDICATES

ARROWS: dict[Side, tuple[str, str]] = {"subject": ("-", "->"), "object": ("<-", "-")}
"""Which way an edge points, seen from the entity on that side."""

POSSIBLY = HOLDS["possible"]
"""A fact that possibly holds on a day of the window."""

EDGES = f"""
MATCH (n:Name)-[:OF]->(e:Entity) WHERE n.key IN $ids
WITH DISTINCT e
MATCH (e){{left}}[r:{{types}} WHERE {POSSIBLY}]{{right}}(:Entity)
WHERE r.start_min > $after OR (r.start_min = $after AND r.id > $after_id)
RETURN {FACT} ORDER BY r.start_min, r.id LIMIT $limit
"""
REACH = f"""
MATCH (n:Name)-[:OF]->(e:Entity) WHERE n.key IN $ids
WITH DISTINCT e
MATCH (e){{left}}[rs:{{types}}*0..]{{right}}(t:Entity) WHERE all(r IN rs WHERE {POSSIBLY})
WITH DISTINCT t
MATCH (t){{left}}[r:{{types}} WHERE {POSSIBLY}]{{right}}(:Entity)
RETURN {FACT} ORDER BY r.start_min, r.id
"""
"""From entities to any depth: the planner prunes the walk to each entity once, since only distinct ends are asked for."""

FACTS = " UNION ALL ".join(f"MATCH ()-[r:{each}]->() WHERE r.id IN $ids RETURN {FACT}" for each in PREDICATES)
ALL = 2**31 - 1


class Edges:
    """Questions about edges, in one state of the database."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def edges(
        self, of: Sequence[Id], side: Side, search: Search, after: Cursor | None = None, limit: int | None = None
    ) -> list[Fact]:
        """See ``graph.store.Asking.edges``."""
        if search.known_on is not None:
            found = Known(self._statements, search, search.known_on).edges(of, side)
            return [fact for fact in found if after is None or order(fact) > after][:limit]
        place = {"after": after[0] if after else UNKNOWN_MIN, "after_id": after[1].hex() if after else ""}
        return self._facts(EDGES, of, side, search, **place, limit=ALL if limit is None else limit)[:limit]

    def reach(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        """See ``graph.store.Asking.reach``."""
        if search.known_on is not None:
            return Known(self._statements, search, search.known_on).reach(of, side)
        return self._facts(REACH, of, side, search)

    def paths(self, start: Id, goal: Id, search: Search, max_hops: int, limit: int) -> list[tuple[Fact, ...]]:
        """See ``graph.store.Asking.paths``."""
        return Paths(self._statements, search).between(start, goal, max_hops, limit)

    def facts(self, ids: Sequence[Id]) -> Mapping[Id, Fact]:
        """See ``graph.store.Asking.facts``."""
        found = map(read_fact, self._statements.of(FACTS, ids))
        return {fact.id: fact for fact in found}

    def _facts(self, statement: str, of: Sequence[Id], side: Side, search: Search, **rest: Any) -> list[Fact]:
        types = "|".join(each for each in PREDICATES if each in search.predicates)
        if not types or not of:
            return []
        left, right = ARROWS[side]
        rows = self._statements.of(
            statement.format(left=left, right=right, types=types), of, **days(search.window), **rest
        )
        found = {fact.id: fact for fact in map(read_fact, rows)}
        return sorted(found.values(), key=order)


def days(window: Window) -> dict[str, date]:
    """The window as parameters: a fact may hold on ``first``, and on the days before ``last``."""
    return {"first": window.start, "last": window.end}
