"""The shortest dated paths between two entities.

The database finds the shortest paths whose every edge holds on a day of the window. Where these are not yet the answer
(edges that share no day, or more paths asked for than there are short ones), the core's search goes on from both ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.identity import Id
from graph.model import Fact
from graph.paths import MOST_HOPS, TwoEnded, first_paths
from graph.store import Search
from graph.stores.neo4j.facts import FACT, read_fact
from graph.stores.neo4j.known import Known, canonical
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.steps import HOLDS, TRUTHS, Steps, Truth
from graph.vocabulary import PREDICATES

MOST = 2_000
"""Paths of one length that the database hands out; where there are more, the core's search finds the first of them."""

SHORTEST = f"""
MATCH (:Name {{{{key: $start}}}})-[:OF]->(a:Entity)
MATCH (:Name {{{{key: $goal}}}})-[:OF]->(b:Entity) WHERE b <> a
WITH DISTINCT a, b
MATCH p = SHORTEST 1 GROUPS (a)-[r:{{types}} WHERE {{holds}}]-{{{{1,{{hops}}}}}}(b)
WITH p LIMIT $most
RETURN [r IN relationships(p) | [{FACT}]]
"""


class Paths:
    """A search for paths, in one state of the database."""

    def __init__(self, statements: Statements, search: Search) -> None:
        self._statements = statements
        self._search = search
        self._types = "|".join(each for each in PREDICATES if each in search.predicates)
        self._known = None if search.known_on is None else Known(statements, search, search.known_on)

    def between(self, start: Id, goal: Id, max_hops: int, limit: int) -> list[tuple[Fact, ...]]:
        """See ``graph.store.Asking.paths``."""
        hops = min(max_hops, MOST_HOPS)
        found: list[tuple[Fact, ...]] = []
        for truth in TRUTHS if self._types and hops > 0 else ():
            if len(found) < limit:
                found = self._of(truth, start, goal, hops, limit, found)
        return found

    def _of(
        self, truth: Truth, start: Id, goal: Id, hops: int, limit: int, known: list[tuple[Fact, ...]]
    ) -> list[tuple[Fact, ...]]:
        """The first paths that hold in this way, after those that are known."""
        steps = Steps(self._statements, self._search, self._known, self._types, truth)
        if self._known is None:
            shortest = self._shortest(truth, start, goal, hops)
            walked = sorted((path for path in shortest if steps.share_a_day(path)), key=_ids)
            found = [*known, *(path for path in walked if path not in known)]
            if not shortest or (len(shortest) < MOST and len(found) >= limit):
                return found[:limit]
        return self._walked(steps, start, goal, hops, limit, known)

    def _shortest(self, truth: Truth, start: Id, goal: Id, hops: int) -> list[tuple[Fact, ...]]:
        """All paths of the least length whose every edge holds in this way on a day of the window."""
        statement = SHORTEST.format(types=self._types, holds=HOLDS[truth], hops=hops)
        window = self._search.window
        ends = {"start": start.hex(), "goal": goal.hex()}
        rows = self._statements.rows(statement, **ends, first=window.start, last=window.end, most=MOST)
        return [tuple(map(read_fact, path)) for (path,) in rows]

    def _walked(
        self, steps: Steps, start: Id, goal: Id, hops: int, limit: int, known: list[tuple[Fact, ...]]
    ) -> list[tuple[Fact, ...]]:
        ends = canonical(self._statements, [start]), canonical(self._statements, [goal])
        if not all(ends) or ends[0] == ends[1]:
            return known
        window = self._search.window
        days = window.start.toordinal(), window.end.toordinal()
        walk = TwoEnded(steps.place(ends[0][0]), steps.place(ends[1][0]), days, steps.neighbours, steps.ids)
        before = [steps.noted(path) for path in known]
        return [steps.path(found) for found in first_paths(walk.paths(hops), limit, before)]


def _ids(path: Sequence[Fact]) -> list[Id]:
    return [fact.id for fact in path]
