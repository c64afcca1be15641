"""Judgements in the database: what they concern is read again when one is made or undone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from graph import plain
from graph.decisions import Decisions
from graph.identity import Id
from graph.model import ClaimJudgement, EntityJudgement, Entry, Judgement, Mention
from graph.store import NotFound
from graph.stores.neo4j.claims import Claims
from graph.stores.neo4j.documents import Documents
from graph.stores.neo4j.names import Names
from graph.stores.neo4j.said import body
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.values import Row, filled, hexes

ALL = "MATCH (j:Judgement) RETURN j.body ORDER BY j.id"
DROP = "UNWIND $rows AS id MATCH (j:Judgement {id: id}) DELETE j"
KEEP = "UNWIND $rows AS row MERGE (j:Judgement {id: row.id}) SET j = row"
NAMING = """
MATCH (n:Name)-[:OF]->(e:Entity) WHERE n.key IN $keys
WITH DISTINCT e
MATCH (e)<-[n:NAMES]-(d:Document) WHERE n.key IN $keys
RETURN DISTINCT d.id
"""
SAYING = {
    label: f"MATCH (d:Document)-[:SAYS]->(c:{label}) WHERE c.id IN $ids RETURN DISTINCT d.id"
    for label in ("Claim", "RejectedClaim")
}
"""The documents that make claims."""


def read_judgements(statements: Statements) -> list[Judgement]:
    """All decisions, by id."""
    return [plain.read_judgement(json.loads(kept)) for (kept,) in statements.rows(ALL)]


class Judging:
    """The judgements of the database, under which claims are written and entities named, within a transaction."""

    def __init__(self, statements: Statements, documents: Documents, names: Names, claims: Claims) -> None:
        self._statements = statements
        self._documents = documents
        self._names = names
        self._claims = claims
        self._judgements = {each.id: each for each in read_judgements(statements)}
        self._use(self._judgements)

    def keep(self, judgements: Iterable[Judgement]) -> None:
        """Keep decisions, each in place of an earlier one on the same pair or claim."""
        self._decide({**self._judgements, **{judgement.id: judgement for judgement in judgements}})

    def drop(self, judgement: Id) -> None:
        """Drop a decision. Raises NotFound."""
        if judgement not in self._judgements:
            raise NotFound(f"no judgement has the id {judgement.hex()}")
        self._decide({key: each for key, each in self._judgements.items() if key != judgement})

    def _use(self, judgements: Mapping[Id, Judgement]) -> None:
        self.decisions = Decisions(judgements.values())
        self._claims.use(self.decisions)

    def _decide(self, after: Mapping[Id, Judgement]) -> None:
        """Let ``after`` stand in place of the judgements so far, and read the documents that this concerns again."""
        before = self._judgements
        old = [each for key, each in before.items() if after.get(key) != each]
        new = [each for key, each in after.items() if before.get(key) != each]
        former, resolver = self.decisions.resolver, Decisions(after.values()).resolver
        moved = resolver.moved(former)
        concerned = self._naming(moved) | self._judged([*old, *new]) | resolver.parted_since(former)
        kept = self._documents.read(sorted(concerned))
        said = self._claims.of(list(kept))
        self._claims.drop(list(kept))
        self._replace(old, new)
        self._use(after)
        self._name_uses(old, new)
        self._names.point(moved, resolver)
        for uid, document in kept.items():
            claims, figures = said[uid]
            self._claims.add(Entry(document, tuple(claims), tuple(figures)))

    def _replace(self, old: Iterable[Judgement], new: Iterable[Judgement]) -> None:
        self._statements.each(DROP, hexes(each.id for each in old))
        self._statements.each(KEEP, [_row(each) for each in new])

    def _name_uses(self, old: Iterable[Judgement], new: Iterable[Judgement]) -> None:
        """A judgement keeps the names that it speaks of, so that they are found even where no claim uses them."""
        for judged, turn in ((old, -1), (new, 1)):
            for judgement in judged:
                if isinstance(judgement, EntityJudgement) and judgement.verdict != "unsure":
                    for use in (judgement.left, judgement.right):
                        self._names.count(Mention(use.name, use.kind), use.own_key, turn, 0)

    def _naming(self, keys: Iterable[Id]) -> set[Id]:
        return {bytes.fromhex(uid) for (uid,) in self._statements.rows(NAMING, keys=hexes(keys))}

    def _judged(self, judgements: Iterable[Judgement]) -> set[Id]:
        on_claims = [each for each in judgements if isinstance(each, ClaimJudgement)]
        ids = hexes(each.claim for each in on_claims)
        saying = {bytes.fromhex(uid) for each in SAYING.values() for (uid,) in self._statements.rows(each, ids=ids)}
        return saying | {each.reading.document for each in on_claims if each.reading}


def _row(judgement: Judgement) -> Row:
    told = {"verdict": judgement.verdict, "by": judgement.by, "note": judgement.note, "url": judgement.url}
    return {"id": judgement.id.hex(), "body": body(judgement), **filled(told)}
