"""Documents and their passages as nodes, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from graph.identity import Id
from graph.model import Document
from graph.names import words
from graph.passages import cut
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.values import Row, filled, hexes

READ = "MATCH (d:Document) WHERE d.id IN $ids RETURN properties(d)"
HEADER = "d {.id, .title, .publisher, .published_on, .url, .part_of, .locator, .recorded_at}"
"""A document without its text."""
KNOWN = f"MATCH (d:Document) WHERE d.id IN $ids RETURN {HEADER}"
CREATE = "UNWIND $rows AS row CREATE (d:Document) SET d = row"
PASSAGES = """
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.passages AS passage
CREATE (p:Passage {start: passage[0], end: passage[1], words: passage[2]})
CREATE (d)-[:HAS]->(p)
"""
UPDATE = "UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d += row.metadata"
WHOLE = """
MATCH (d:Document {id: $id}) RETURN d.id
"""
PARTS = "MATCH (d:Document) WHERE d.part_of IN $ids RETURN d.id ORDER BY d.id"
DROP = """
UNWIND $rows AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:HAS]->(p:Passage)
DETACH DELETE p, d
"""


class Documents:
    """Writes and drops documents, within a transaction."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements
        self._new: list[Row] = []
        self._passages: list[Row] = []

    def read(self, ids: Sequence[Id]) -> dict[Id, Document]:
        """Documents by id, whole."""
        return {bytes.fromhex(row["id"]): read_document(row) for (row,) in self._statements.of(READ, ids)}

    def known(self, ids: Sequence[Id]) -> dict[Id, Document]:
        """What is known of documents, by id; their text is left out."""
        return {bytes.fromhex(row["id"]): read_document(row) for (row,) in self._statements.rows(KNOWN, ids=hexes(ids))}

    def create(self, document: Document) -> None:
        """Keep a new document."""
        uid = document.id.hex()
        recorded_at = document.recorded_at or datetime.now(UTC).isoformat(timespec="seconds")
        self._new.append({"id": uid, "text": document.text, "recorded_at": recorded_at, **filled(_metadata(document))})
        places = cut(document.text)
        passages = [[start, end, " ".join(words(document.text[start:end]))] for start, end in places]
        self._passages.append({"document": uid, "passages": passages})

    def update(self, document: Document) -> None:
        """Keep what is newly known of a document."""
        metadata = {name: value or None for name, value in _metadata(document).items()}
        self._statements.each(UPDATE, [{"id": document.id.hex(), "metadata": metadata}])

    def flush(self) -> None:
        """Write what is new."""
        self._statements.each(CREATE, self._new)
        self._statements.each(PASSAGES, self._passages)
        self._new.clear()
        self._passages.clear()

    def whole(self, document: Id) -> list[Id]:
        """A document with its parts, and theirs; nothing where it is not there."""
        found = [uid for (uid,) in self._statements.rows(WHOLE, id=document.hex())]
        frontier = found
        while frontier:
            parts = [uid for (uid,) in self._statements.rows(PARTS, ids=frontier)]
            frontier = [uid for uid in parts if uid not in found]
            found = [*found, *frontier]
        return [bytes.fromhex(uid) for uid in found]

    def drop(self, documents: Sequence[Id]) -> None:
        """Drop documents with their passages."""
        self._statements.each(DROP, hexes(documents))


def read_document(row: Mapping[str, Any]) -> Document:
    """The document of a node's properties."""
    part_of = row.get("part_of")
    return Document(
        row.get("text") or "",
        row.get("title") or "",
        row.get("publisher") or "",
        row.get("published_on") or "",
        row.get("url") or "",
        bytes.fromhex(part_of) if part_of else None,
        row.get("locator") or "",
        row.get("recorded_at") or "",
    )


def _metadata(document: Document) -> Row:
    return {
        "title": document.title,
        "publisher": document.publisher,
        "published_on": document.published_on,
        "asserted_on": document.asserted_on,
        "url": document.url,
        "part_of": document.part_of.hex() if document.part_of else None,
        "locator": document.locator,
    }
