"""What documents say, in their own words: the evidence of facts, claims, and the passages that hold words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from graph.identity import Id
from graph.model import Evidence
from graph.pages import breaks, page_at
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from graph.store import Passage
from graph.stores.neo4j.documents import HEADER, read_document
from graph.stores.neo4j.said import read_claim, read_judged
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.values import folded, lucene
from graph.vocabulary import PREDICATES

SUPPORT = " UNION ALL ".join(f"UNWIND $ids AS id MATCH ()-[r:{each} {{id: id}}]->() RETURN r" for each in PREDICATES)
SAYING = f"""COLLECT {{
    UNWIND r.supported_by AS claim
    MATCH (c:Claim {{id: claim}})<-[:SAYS]-(d:Document)
    RETURN [properties(c), {HEADER}]
}}"""
"""The claims of a fact, each with its document."""
EVIDENCE = f"CALL () {{ {SUPPORT} }} RETURN r.id, {SAYING}"
CLAIMS = {
    label: f"MATCH (c:{label})<-[:SAYS]-(d:Document) WHERE c.id IN $ids RETURN properties(c), {HEADER}"
    for label in ("RejectedClaim", "Claim")
}
PASSAGES = f"""
CALL db.index.fulltext.queryNodes('passages', $query) YIELD node AS p
WHERE all(word IN $words WHERE ' ' + p.words + ' ' CONTAINS ' ' + word + ' ')
MATCH (p)<-[:HAS]-(d:Document)
WITH p, d, coalesce(d.asserted_on, $undated) AS dated
WHERE dated > $dated OR (dated = $dated AND (d.id > $id OR (d.id = $id AND p.start > $start)))
RETURN {HEADER}, p.start, p.end ORDER BY dated, d.id, p.start LIMIT $limit
"""
TEXTS = "MATCH (d:Document) WHERE d.id IN $ids RETURN d.id, d.text"


class Quotes:
    """Questions about what documents say, in one state of the database."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def evidence(self, facts: Sequence[Id]) -> Mapping[Id, list[Evidence]]:
        """See ``graph.store.Asking.evidence``."""
        found = {bytes.fromhex(fact): read_evidence(said) for fact, said in self._statements.of(EVIDENCE, facts)}
        return {fact: found.get(fact, []) for fact in facts}

    def claims(self, ids: Sequence[Id]) -> Mapping[Id, Evidence]:
        """See ``graph.store.Asking.claims``; a claim that counts hides a rejected one of the same id."""
        rows = [row for each in CLAIMS.values() for row in self._statements.of(each, ids)]
        return {evidence.claim_id: evidence for evidence in (_evidence(*row) for row in rows)}

    def passages(self, words: Sequence[str], after: tuple[date, Id, int] | None, limit: int) -> list[Passage]:
        """See ``graph.store.Asking.passages``."""
        wanted = folded(words)
        if not wanted:
            return []
        dated, uid, start = after or (UNKNOWN_MIN, b"", -1)
        rows = self._statements.rows(
            PASSAGES,
            query=lucene(wanted, ""),
            words=wanted,
            undated=UNKNOWN_MAX,
            dated=dated,
            id=uid.hex(),
            start=start,
            limit=limit,
        )
        texts: dict[str, str] = dict(self._statements.rows(TEXTS, ids=sorted({row[0]["id"] for row in rows})))
        ends = {uid: breaks(text) for uid, text in texts.items()}
        return [
            Passage(
                read_document(document),
                bytes.fromhex(document["id"]),
                start,
                end,
                texts[document["id"]][start:end],
                page_at(ends[document["id"]], start),
            )
            for document, start, end in rows
        ]


def read_evidence(said: Iterable[tuple[Mapping[str, Any], Mapping[str, Any]]]) -> list[Evidence]:
    """Claims with their documents as evidence, by date (undated last) and id."""
    return [_evidence(*each) for each in sorted(said, key=_dated)]


def _dated(said: tuple[Mapping[str, Any], Mapping[str, Any]]) -> tuple[int, str]:
    asserted_on = said[0].get("asserted_on")
    return asserted_on.to_ordinal() if asserted_on else UNKNOWN_MAX.toordinal(), said[0]["id"]


def _evidence(claim: Mapping[str, Any], document: Mapping[str, Any]) -> Evidence:
    uid = bytes.fromhex(document["id"])
    return Evidence(
        bytes.fromhex(claim["id"]),
        read_claim(claim, uid),
        claim.get("sentence", ""),
        uid,
        read_document(document),
        read_judged(claim),
        claim.get("page"),
    )
