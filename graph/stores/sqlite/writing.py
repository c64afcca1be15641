"""What changes the file: whole documents, and judgements; each call is one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from graph.identity import Id
from graph.model import Document, Entry, Judgement
from graph.names import words
from graph.passages import cut
from graph.store import NotFound
from graph.stores.sqlite.claims import Claims
from graph.stores.sqlite.entities import Entities
from graph.stores.sqlite.groups import Groups
from graph.stores.sqlite.intern import Table, Terms
from graph.stores.sqlite.judging import Judging

HEADER = "uid, title, publisher, published_on, url, part_of, locator, recorded_at"
"""The columns of a document without its text."""

HEADED = ", ".join(f"d.{column}" for column in HEADER.split(", "))

WHOLE = """
WITH RECURSIVE whole (uid) AS (
    SELECT uid FROM documents WHERE uid = ? UNION SELECT d.uid FROM whole w JOIN documents d ON d.part_of = w.uid)
SELECT d.id FROM whole w JOIN documents d ON d.uid = w.uid
"""
"""A document with its parts, and theirs."""

UNSEEN = -1
"""The version of a file of which nothing is remembered: SQLite counts from 1."""


class Writing:
    """One connection that writes, and what it keeps in memory from one transaction to the next."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._terms = Terms(connection)
        self._entities = Entities(connection)
        self._groups = Groups(connection, self._terms, self._entities)
        self._claims = Claims(connection, self._terms, self._entities, self._groups)
        self._judging = Judging(connection, self._entities, self._claims)
        self._version = UNSEEN

    def write(self, entries: Sequence[Entry]) -> dict[Id, Document]:
        """Keep whole documents with their claims and figures, each in place of what the file had of that document; the
        documents of which it knows more than their entries say.
        """
        with self._transaction():
            kept = {entry.document.id: (entry.document, self._write(entry)) for entry in entries}
        return {uid: document for uid, (given, document) in kept.items() if not document.known_as(given)}

    def forget(self, document: Id) -> int:
        """Drop a document and its parts; how many documents went. Raises NotFound."""
        with self._transaction():
            return self._forget(document)

    def judge(self, judgements: Sequence[Judgement]) -> None:
        """Keep decisions, each in place of an earlier one on the same pair or claim."""
        with self._transaction():
            self._judging.keep(judgements)

    def undo(self, judgement: Id) -> None:
        """Drop a decision. Raises NotFound."""
        with self._transaction():
            self._judging.drop(judgement)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Everything inside happens, or nothing."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._notice_others()
            self._begin()
            yield
            self._flush()
            self._groups.settle()
            self._entities.settle()
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._version = UNSEEN
            raise

    def _notice_others(self) -> None:
        """Look everything up again where another process has written, which may have dropped what this one remembers."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            for part in (self._terms, self._entities, self._groups):
                part.forget()
            self._judging.look_again()
        self._version = version

    def _begin(self) -> None:
        self._documents = Table(self._connection, "documents", 11)
        self._passages = Table(self._connection, "passages", 4)
        self._words: list[tuple[int, str]] = []
        self._written: set[Id] = set()
        self._entities.begin()
        self._groups.begin()
        self._claims.begin()

    def _flush(self) -> None:
        self._documents.flush()
        self._passages.flush()
        self._connection.executemany("INSERT INTO passage_words (rowid, words) VALUES (?, ?)", self._words)
        self._words.clear()
        self._entities.flush()
        self._claims.flush()

    def _write(self, entry: Entry) -> Document:
        """Keep one entry; its document, filled with what the file knew of it."""
        uid = entry.document.id
        said = {each.document for each in entry.claims} | {each.document for each in entry.figures}
        if said - {uid}:
            raise ValueError(
                f"{entry.document.title or uid.hex()}: a claim or figure of another document stands in its entry"
            )
        if uid in self._written:
            self._flush()
        self._written.add(uid)
        older = self._connection.execute(f"SELECT id, {HEADER} FROM documents WHERE uid = ?", (uid,)).fetchone()
        if older is None:
            row = self._insert(entry.document)
            self._claims.add(row, uid, entry.document.asserted_on, entry.claims, entry.figures)
            return entry.document
        return self._replace(older[0], read_header(older[1:]), entry)

    def _replace(self, row: int, older: Document, entry: Entry) -> Document:
        document = entry.document.over(older)
        if document.known_as(older) and self._reads_as(row, entry):
            return document
        self._connection.execute(
            "UPDATE documents SET title = ?, publisher = ?, published_on = ?, asserted_on = ?, url = ?, part_of = ?, locator = ? "
            "WHERE id = ?",
            (*_metadata(document), row),
        )
        self._claims.drop(row)
        self._claims.add(row, document.id, document.asserted_on, entry.claims, entry.figures)
        return document

    def _reads_as(self, row: int, entry: Entry) -> bool:
        same_claims = set(self._claims.of(row)) == set(entry.claims)
        return same_claims and set(self._claims.figures_of(row)) == set(entry.figures)

    def _insert(self, document: Document) -> int:
        recorded_at = document.recorded_at or datetime.now(UTC).isoformat(timespec="seconds")
        row = self._documents.add(document.id, *_metadata(document), recorded_at, document.text)
        for start, end in cut(document.text):
            passage = self._passages.add(row, start, end)
            self._words.append((passage, " ".join(words(document.text[start:end]))))
        return row

    def _forget(self, document: Id) -> int:
        going = self._connection.execute(WHOLE, (document,)).fetchall()
        if not going:
            raise NotFound(f"no document has the id {document.hex()}")
        for (row,) in going:
            self._claims.drop(row)
            self._drop_passages(row)
            self._connection.execute("DELETE FROM documents WHERE id = ?", (row,))
        return len(going)

    def _drop_passages(self, document: int) -> None:
        (text,) = self._connection.execute("SELECT text FROM documents WHERE id = ?", (document,)).fetchone()
        places = self._connection.execute('SELECT id, start, "end" FROM passages WHERE document = ?', (document,))
        self._connection.executemany(
            "INSERT INTO passage_words (passage_words, rowid, words) VALUES ('delete', ?, ?)",
            [(passage, " ".join(words(text[start:end]))) for passage, start, end in places.fetchall()],
        )
        self._connection.execute("DELETE FROM passages WHERE document = ?", (document,))


def read_header(row: Sequence[Any]) -> Document:
    """The document of the columns ``HEADER``, its text left out."""
    _, title, publisher, published_on, url, part_of, locator, recorded_at = row
    return Document("", title, publisher, published_on, url, part_of, locator, recorded_at)


def _metadata(document: Document) -> tuple[Any, ...]:
    asserted_on = document.asserted_on.toordinal() if document.asserted_on else None
    dates = (document.published_on, asserted_on)
    return (document.title, document.publisher, *dates, document.url, document.part_of, document.locator)
