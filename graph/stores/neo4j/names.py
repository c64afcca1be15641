"""Entities and the names by which claims call them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from graph.identity import Id, derive
from graph.model import Mention
from graph.names import reduce, words
from graph.naming import Voice, call
from graph.resolve import Resolver
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.values import Row, filled, hexes
from graph.vocabulary import KINDS

LONGEST = 1000
"""Characters of a reduced name that are indexed: an index takes no more than 8 kB."""
CAPTION = 28
"""Characters that a drawn node has room for."""

COUNT = """
UNWIND $rows AS row
MERGE (n:Name {id: row.id})
  ON CREATE SET n += row.name, n.uses = 0, n.votes = 0
SET n.uses = n.uses + row.uses, n.votes = n.votes + row.votes
MERGE (e:Entity {id: row.entity})
MERGE (n)-[:OF]->(e)
"""
DROP = "UNWIND $rows AS id MATCH (n:Name {id: id}) WHERE n.uses <= 0 DETACH DELETE n"
NAMED = "MATCH (n:Name)-[:OF]->(e:Entity) WHERE n.key IN $keys RETURN DISTINCT e.id"
POINT = """
UNWIND $rows AS row
MATCH (n:Name {key: row.key})-[former:OF]->() DELETE former
MERGE (e:Entity {id: row.entity})
MERGE (n)-[:OF]->(e)
"""
VOICES = """
MATCH (e:Entity) WHERE e.id IN $ids
OPTIONAL MATCH (e)<-[:OF]-(n:Name)
WITH e, collect([n.name, n.kind, n.votes, n.identifier]) AS names
RETURN collect([e.id, properties(e), names])
"""
NOBODY = "UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e"
MINISTERIAL = ("Person", "Minister")
"""A kind, and the label that it may have beside its own."""
CALL = {
    kind: f"UNWIND $rows AS row MATCH (e:Entity {{id: row.id}}) SET e = row, e:{kind} "
    f"REMOVE e:{':'.join(other for other in (*KINDS, 'Minister') if other != kind and (kind, other) != MINISTERIAL)}"
    for kind in KINDS
}
"""What gives entities of each kind their properties and label."""
VOTED = "UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.votes = row.votes"
"""What counts for an entity that keeps all else."""


class Name(NamedTuple):
    """A name as one entity's."""

    key: Id
    name: str
    kind: str
    identifier: str
    scope: str

    @property
    def row(self) -> Row:
        """The properties that never change."""
        return {**self._asdict(), "id": self.id, "key": self.key.hex(), "reduced": reduce(self.name)[:LONGEST]}

    @property
    def id(self) -> str:
        """The id, from all that it is."""
        return derive("name", self.key.hex(), self.name, self.kind, self.identifier, self.scope).hex()


class Names:
    """How often claims use each name of an entity, within a transaction.

    A use counts a reference; a vote counts towards what the entity is called, which a party known only as the former
    hand of a take-over, or only by a judgement, does not have.
    """

    def __init__(self, statements: Statements) -> None:
        self._statements = statements
        self._counted: dict[Name, list[int]] = {}
        self._touched: set[str] = set()

    def count(self, mention: Mention, own_key: Id, uses: int, votes: int) -> None:
        """The name is used so many times more, or less."""
        name = Name(own_key, mention.name, mention.kind, mention.identifier, mention.scope)
        counted = self._counted.setdefault(name, [0, 0])
        counted[0] += uses
        counted[1] += votes

    def point(self, own_keys: Iterable[Id], resolver: Resolver) -> None:
        """Let the names of these keys be of the entity that the resolver now makes of them."""
        keys = sorted(own_keys)
        self._touched.update(entity for (entity,) in self._statements.rows(NAMED, keys=hexes(keys)))
        rows = [{"key": key.hex(), "entity": resolver.canonical(key).hex()} for key in keys]
        self._touched.update(row["entity"] for row in rows)
        self._statements.each(POINT, rows)

    def flush(self, resolver: Resolver) -> None:
        """Write the counts, with what is new."""
        rows = [
            _counted(name, uses, votes, resolver.canonical(name.key)) for name, (uses, votes) in self._counted.items()
        ]
        self._touched.update(row["entity"] for row in rows)
        self._statements.each(COUNT, rows)
        self._statements.each(DROP, [row["id"] for row in rows if row["uses"] < 0])
        self._counted.clear()

    def settle(self) -> None:
        """Call each touched entity what its claims say most; one without any name goes."""
        unnamed: list[str] = []
        voted: list[Row] = []
        called: dict[str, list[Row]] = {}
        ((found,),) = self._statements.rows(VOICES, ids=sorted(self._touched))
        for entity, former, names in found:
            voices = [each for each in names if each[0] is not None]
            if not voices:
                unnamed.append(entity)
            elif (row := _called(entity, voices)) == {**former, "votes": row["votes"]}:
                voted.append({"id": entity, "votes": row["votes"]})
            else:
                called.setdefault(row["kind"], []).append(row)
        for kind, rows in called.items():
            self._statements.each(CALL[kind], rows)
        self._statements.each(VOTED, voted)
        self._statements.each(NOBODY, unnamed)
        self._touched.clear()


def _counted(name: Name, uses: int, votes: int, entity: Id) -> Row:
    row = name.row
    return {"id": row["id"], "name": row, "uses": uses, "votes": votes, "entity": entity.hex()}


def _called(entity: str, names: Sequence[Sequence[Any]]) -> Row:
    """The properties of an entity with these names, each with its kind, votes and identifier."""
    name, kind = call(Voice(*each[:3]) for each in names)
    return filled(
        {
            "id": entity,
            "name": name,
            "caption": _caption(name),
            "kind": kind,
            "aliases": sorted({each[0] for each in names} - {name}) or None,
            "identifiers": _identifiers(names) or None,
            "votes": sum(each[2] for each in names),
            "words": " ".join(sorted({word for each in names for word in words(each[0])})),
        }
    )


def _identifiers(names: Iterable[Sequence[Any]]) -> list[str]:
    """Identifiers in the order of their names."""
    pairs = sorted((each[0], each[3]) for each in names)
    return list(dict.fromkeys(identifier for _, identifier in pairs if identifier))


def _caption(name: str) -> str:
    return name if len(name) <= CAPTION else f"{name[: CAPTION - 1].rstrip()}…"
