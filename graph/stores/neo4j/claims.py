"""Claims and figures of documents, written and dropped within a transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graph.citation import cite
from graph.decisions import Decisions
from graph.identity import Id
from graph.model import Claim, ClaimJudgement, Document, Entry, Figure, Mention
from graph.projection import Group, Reading, previous, readings
from graph.stores.neo4j.days import NUMBERED, Days
from graph.stores.neo4j.groups import ROLES, Groups, Quote
from graph.stores.neo4j.names import Names
from graph.stores.neo4j.said import JUDGED, body, claim_row, figure_row, read_claim, read_figure
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.values import Row, day_or_none, hexes

OF = """
MATCH (d:Document)-[:SAYS]->(c) WHERE d.id IN $ids
RETURN d.id, d.asserted_on, head(labels(c)), properties(c)
"""
DROP = "MATCH (d:Document)-[:SAYS]->(c) WHERE d.id IN $rows DETACH DELETE c"
DROP_NAMES = "MATCH (d:Document)-[n:NAMES]->() WHERE d.id IN $rows DELETE n"
PARTIES = """
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
"""
TIES = "SET c += row.claim CREATE (d)-[:SAYS]->(c) CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o)"
CREATE = {label: f"{PARTIES} CREATE (c:{label} {NUMBERED}) {TIES}" for label in ("Claim", "RejectedClaim")}
FORMER = """
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:FROM_PARTY]->(e)
"""
COUNT = """
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.entity})
CREATE (f:Figure) SET f = row.figure
CREATE (d)-[:SAYS]->(f)
CREATE (f)-[:SUBJECT]->(e)
"""
NAME = """
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.entity})
CREATE (d)-[:NAMES {key: row.key}]->(e)
"""


class Claims:
    """Writes and drops the claims and figures of documents, within a transaction."""

    def __init__(self, statements: Statements, names: Names, groups: Groups) -> None:
        self._statements = statements
        self._names = names
        self._groups = groups
        self._claims: dict[str, list[Row]] = {label: [] for label in CREATE}
        self._days = Days()
        self._former: list[Row] = []
        self._figures: list[Row] = []
        self._named: set[tuple[Id, Id]] = set()
        self.use(Decisions())

    def use(self, decisions: Decisions) -> None:
        """Write and drop from now on under these decisions."""
        self._decisions = decisions

    def add(self, entry: Entry) -> None:
        """Write what was read from a document, and what people added to it; of several with one id, the first."""
        document = entry.document
        said: set[tuple[Id, bool]] = set()
        for claim in entry.claims:
            self._add(document, claim, None, said)
        for judgement, claim in self._decisions.added(document.id):
            self._add(document, claim, judgement, said)
        for figure in {figure.id: figure for figure in reversed(entry.figures)}.values():
            self._add_figure(document, figure)

    def drop(self, documents: Sequence[Id]) -> None:
        """Drop all claims and figures of documents, under the decisions with which they were written."""
        ids = hexes(documents)
        if not ids:
            return
        for document, asserted_on, label, row in self._statements.rows(OF, ids=ids):
            uid = bytes.fromhex(document)
            if label == "Figure":
                self._name(read_figure(row, uid), -1)
            else:
                self._release(read_claim(row, uid), day_or_none(asserted_on), label == "Claim")
        self._statements.each(DROP, ids)
        self._statements.each(DROP_NAMES, ids)

    def of(self, documents: Sequence[Id]) -> dict[Id, tuple[list[Claim], list[Figure]]]:
        """The claims and figures that were read from documents."""
        found: dict[Id, tuple[list[Claim], list[Figure]]] = {each: ([], []) for each in documents}
        for document, _, label, row in self._statements.rows(OF, ids=hexes(documents)) if documents else ():
            uid = bytes.fromhex(document)
            if label == "Figure":
                found[uid][1].append(read_figure(row, uid))
            elif "judgement" not in row:
                found[uid][0].append(read_claim(row, uid))
        return found

    def flush(self) -> None:
        """Write what is new; its entities are there."""
        for label, rows in self._claims.items():
            self._statements.each(CREATE[label], rows, days=self._days.listed())
            rows.clear()
        self._statements.each(FORMER, self._former)
        self._statements.each(COUNT, self._figures)
        self._statements.each(NAME, [self._naming(*each) for each in self._named])
        for rows in (self._former, self._figures):
            rows.clear()
        self._named.clear()

    def _add(
        self, document: Document, claim: Claim, judgement: ClaimJudgement | None, said: set[tuple[Id, bool]]
    ) -> None:
        found = readings(claim, document.asserted_on, self._decisions.resolver)
        uid = found[0][1].claim
        counts = judgement is not None or not self._decisions.drops(uid)
        if (uid, counts) in said:
            return
        said.add((uid, counts))
        row = claim_row(claim, uid, document)
        if judgement is not None:
            row |= {"judgement": judgement.id.hex(), JUDGED: body(judgement)}
        subject, target = (self._name_party(claim, party, counts) for party in (claim.subject, claim.object))
        if counts:
            row |= self._grouped(claim, document, found)
        label = "Claim" if counts else "RejectedClaim"
        ends = {"document": document.id.hex(), "subject": subject.hex(), "object": target.hex()}
        self._claims[label].append({"days": self._days.apart(row), "claim": row, **ends})

    def _grouped(self, claim: Claim, document: Document, found: Sequence[tuple[Group, Reading]]) -> Row:
        """The groups that a claim reads into, by the role in which it does."""
        if former := previous(claim):
            entity = self._name_party(claim, former, False)
            self._former.append({"claim": found[0][1].claim.hex(), "entity": entity.hex()})
        source = cite(document, document.page(claim.start))
        quote = Quote(document.text[claim.start : claim.end], source, document.url, document.locator)
        return {
            role: self._groups.add(group, reading, quote) for role, (group, reading) in zip(ROLES, found, strict=False)
        }

    def _name_party(self, claim: Claim, mention: Mention, votes: bool) -> Id:
        """Count a party's name; its entity."""
        own_key = self._own_key(mention, claim.document)
        self._names.count(mention, own_key, 1, int(votes))
        self._named.add((claim.document, own_key))
        return self._decisions.resolver.canonical(own_key)

    def _add_figure(self, document: Document, figure: Figure) -> None:
        own_key = self._name(figure, 1)
        self._named.add((document.id, own_key))
        entity = self._decisions.resolver.canonical(own_key)
        self._figures.append(
            {"figure": figure_row(figure, document), "document": document.id.hex(), "entity": entity.hex()}
        )

    def _name(self, figure: Figure, uses: int) -> Id:
        own_key = self._own_key(figure.entity, figure.document)
        self._names.count(figure.entity, own_key, uses, 0)
        return own_key

    def _release(self, claim: Claim, asserted_on: Any, counted: bool) -> None:
        """The names and groups of a claim that goes."""
        for mention in (claim.subject, claim.object):
            self._names.count(mention, self._own_key(mention, claim.document), -1, -int(counted))
        if counted:
            if former := previous(claim):
                self._names.count(former, self._own_key(former, claim.document), -1, 0)
            for group, _ in readings(claim, asserted_on, self._decisions.resolver):
                self._groups.touch(group)

    def _own_key(self, mention: Mention, document: Id) -> Id:
        return self._decisions.resolver.own_key(mention.key(document), document)

    def _naming(self, document: Id, own_key: Id) -> Row:
        entity = self._decisions.resolver.canonical(own_key)
        return {"document": document.hex(), "entity": entity.hex(), "key": own_key.hex()}
