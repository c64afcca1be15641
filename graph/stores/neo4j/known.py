"""Facts as known on a day: what the claims asserted by then come to, projected at the time of asking.

Claims of documents without a date are left out. Facts carry their claims and contradictions, since an id of theirs may
be none that is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from graph.identity import Id
from graph.model import Claim, Fact, Mention
from graph.projection import Group, Parties, Reading, project, read
from graph.store import Search, Side
from graph.stores.neo4j.facts import order
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.values import day, read_pairs, read_span

ASSERTED = """
MATCH (n:Name)-[:OF]->(e:Entity) WHERE n.key IN $ids
WITH DISTINCT e
MATCH (e)<-[:{roles}]-(c:Claim) WHERE c.asserted_on <= $known_on
WITH DISTINCT c
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:FROM_PARTY]->(f:Entity)
RETURN c.id, c.predicate, c.status, c.object_kind, c.qualifiers, c.asserted_on, s.id, o.id, f.id,
       c.start_min, c.start_max, c.end_min, c.end_max
"""
ROLES: dict[Side, str] = {"subject": "SUBJECT|FROM_PARTY", "object": "OBJECT"}
"""How a claim is tied to the entities on each side of the groups that it reads into."""
OTHER: dict[Side, Side] = {"subject": "object", "object": "subject"}


class Known:
    """The facts that possibly hold on a day of a window, as known on a day."""

    def __init__(self, statements: Statements, search: Search, known_on: date) -> None:
        self._statements = statements
        self._search = search
        self._known_on = known_on

    def edges(self, of: Sequence[Id], side: Side) -> list[Fact]:
        """The facts with one of the entities on that side, in the order of edges."""
        return sorted(self.facts(self._canonical(of), side), key=order)

    def reach(self, of: Sequence[Id], side: Side) -> list[Fact]:
        """The facts of the entities, and on from those at the other side, in the order of edges."""
        found: dict[Id, Fact] = {}
        frontier = self._canonical(of)
        reached = set(frontier)
        while frontier:
            steps = list(self.facts(frontier, side))
            found.update((fact.id, fact) for fact in steps)
            frontier = sorted({getattr(fact, OTHER[side]) for fact in steps} - reached)
            reached.update(frontier)
        return sorted(found.values(), key=order)

    def facts(self, of: Sequence[Id], side: Side) -> Iterator[Fact]:
        """The facts of these entities, by the ids that they have now, in no order."""
        window, wanted = self._search.window, set(of)
        for group, readings in self._groups(of, side).items():
            if getattr(group, side) not in wanted or group.predicate not in self._search.predicates:
                continue
            projected = project(group, readings)
            for fact in projected.facts:
                if fact.span.start_min < window.end and fact.span.end_max > window.start:
                    yield replace(fact, contradictions=projected.contradicting(fact.id))

    def _groups(self, of: Sequence[Id], side: Side) -> dict[Group, list[Reading]]:
        found: dict[Group, list[Reading]] = {}
        statement = ASSERTED.format(roles=ROLES[side])
        for row in self._statements.of(statement, of, known_on=self._known_on):
            for group, reading in _read(row):
                found.setdefault(group, []).append(reading)
        return found

    def _canonical(self, ids: Sequence[Id]) -> list[Id]:
        return canonical(self._statements, ids)


CANONICAL = "MATCH (n:Name)-[:OF]->(e:Entity) WHERE n.key IN $ids RETURN DISTINCT e.id"


def canonical(statements: Statements, ids: Sequence[Id]) -> list[Id]:
    """The entities that these ids name now, by id."""
    return sorted({bytes.fromhex(uid) for (uid,) in statements.of(CANONICAL, ids)})


def _read(row: Sequence[Any]) -> list[tuple[Group, Reading]]:
    uid, predicate, status, object_kind, qualifiers, asserted_on, subject, target, former, *bounds = row
    claim = Claim(
        b"",
        0,
        0,
        Mention("", ""),
        predicate,
        Mention("", object_kind),
        read_span(bounds),
        status,
        read_pairs(qualifiers),
    )
    parties = Parties(bytes.fromhex(subject), bytes.fromhex(target), bytes.fromhex(former) if former else None)
    return read(claim, bytes.fromhex(uid), parties, day(asserted_on))
