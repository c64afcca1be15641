"""What questions are composed of, over one connection: names, entities, claims, documents, figures, contradictions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from graph import plain
from graph.identity import Id
from graph.model import Claim, Contradiction, Document, Entity, Entry, Evidence, Figure, Judgement
from graph.names import fold
from graph.span import UNKNOWN_MAX, Window
from graph.store import Counts, Passage
from graph.stores.sqlite.claims import CLAIM, CLAIM_TABLES, FIGURE, FIGURE_TABLES, read_claim, read_figure
from graph.stores.sqlite.edges import Edges
from graph.stores.sqlite.intern import Terms
from graph.stores.sqlite.rows import marks
from graph.stores.sqlite.writing import HEADER, read_header

LAST = UNKNOWN_MAX.toordinal()
DATED = f"coalesce(d.asserted_on, {LAST})"
"""The day by which documents are ordered: those without a date come last."""

HEADED = ", ".join(f"d.{column}" for column in HEADER.split(", "))
PASSAGE = 'substr(d.text, c.start + 1, c."end" - c.start)'
END = "\U0010ffff"
"""Sorts after every word that starts as asked."""


class Asking:
    """Questions over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._terms = Terms(connection)
        self.edges = Edges(connection, self._terms)

    def named(self, words: Sequence[str], limit: int) -> list[Entity]:
        """See ``graph.store.Asking.named``."""
        if not words:
            return []
        holding = " AND ".join(
            "e.id IN (SELECT x.canonical FROM name_words w JOIN entities x ON x.id = w.entity WHERE w.word >= ? AND w.word < ?)"
            for _ in words
        )
        bounds = [bound for word in words for bound in (word, word + END)]
        rows = self.connection.execute(
            f"SELECT e.uid FROM entities e WHERE e.id = e.canonical AND {holding} ORDER BY e.votes DESC, e.uid LIMIT ?",
            [*bounds, limit],
        )
        ids = [uid for (uid,) in rows]
        found = self.entities(ids)
        return [found[uid] for uid in ids if uid in found]

    def name_words(self, start: str) -> list[str]:
        """See ``graph.store.Asking.name_words``."""
        first = fold(start)
        rows = self.connection.execute(
            "SELECT DISTINCT word FROM name_words WHERE word >= ? AND word < ? ORDER BY word", (first, first + END)
        )
        return [word for (word,) in rows]

    def entities(self, ids: Sequence[Id]) -> Mapping[Id, Entity]:
        """See ``graph.store.Asking.entities``."""
        rows = self.connection.execute(
            "SELECT a.uid, e.id, e.uid, e.name, e.kind FROM entities a JOIN entities e ON e.id = a.canonical "
            f"WHERE a.uid IN ({marks(ids)})",
            list(ids),
        ).fetchall()
        called = self._called({key for _, key, *_ in rows})
        return {
            asked: Entity(uid, name, kind, *_aliases(name, called[key]))
            for asked, key, uid, name, kind in rows
            if key in called
        }

    def evidence(self, facts: Sequence[Id]) -> Mapping[Id, list[Evidence]]:
        """See ``graph.store.Asking.evidence``."""
        found: dict[Id, list[Evidence]] = {fact: [] for fact in facts}
        for fact, *row in self.connection.execute(
            f"SELECT f.uid, c.uid, {PASSAGE}, {HEADED}, {CLAIM} FROM {CLAIM_TABLES} "
            f"JOIN support p ON p.claim = c.id JOIN facts f ON f.id = p.fact WHERE f.uid IN ({marks(facts)}) "
            f"ORDER BY {DATED}, c.uid",
            list(facts),
        ):
            found[fact].append(self._evidence(row))
        return found

    def claims(self, ids: Sequence[Id]) -> Mapping[Id, Evidence]:
        """See ``graph.store.Asking.claims``; a claim that counts hides a rejected one of the same id."""
        rows = self.connection.execute(
            f"SELECT c.uid, {PASSAGE}, {HEADED}, {CLAIM} FROM {CLAIM_TABLES} WHERE c.uid IN ({marks(ids)}) "
            'ORDER BY c."group" IS NOT NULL',
            list(ids),
        )
        return {row[0]: self._evidence(row) for row in rows}

    def contradictions(self, facts: Sequence[Id]) -> list[Contradiction]:
        """See ``graph.store.Asking.contradictions``."""
        return self._contradictions(f"f.uid IN ({marks(facts)})", list(facts))

    def contradiction(self, contradiction: Id) -> Contradiction | None:
        """See ``graph.store.Asking.contradiction``."""
        found = self._contradictions("x.uid = ?", [contradiction])
        return found[0] if found else None

    def figures(self, of: Sequence[Id]) -> list[Figure]:
        """See ``graph.store.Asking.figures``."""
        keys = self.edges.keys(of)
        rows = self.connection.execute(
            f"SELECT {FIGURE} FROM {FIGURE_TABLES} JOIN entities e ON e.id = n.entity "
            f"WHERE e.canonical IN ({marks(keys)}) ORDER BY f.measure, f.uid",
            keys,
        )
        return [read_figure(row) for row in rows]

    def passages(self, words: Sequence[str], after: tuple[date, Id, int] | None, limit: int) -> list[Passage]:
        """See ``graph.store.Asking.passages``."""
        if not words:
            return []
        place = (after[0].toordinal(), after[1], after[2]) if after else (0, b"", -1)
        rows = self.connection.execute(
            f'SELECT p.start, p."end", substr(d.text, p.start + 1, p."end" - p.start), {HEADED} '
            "FROM passage_words w JOIN passages p ON p.id = w.rowid JOIN documents d ON d.id = p.document "
            f"WHERE passage_words MATCH ? AND ({DATED}, d.uid, p.start) > (?, ?, ?) ORDER BY {DATED}, d.uid, p.start LIMIT ?",
            (" ".join(f'"{word}"' for word in words), *place, limit),
        )
        return [Passage(read_header(row), row[0], start, end, text) for start, end, text, *row in rows]

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        """See ``graph.store.Asking.documents``."""
        rows = self.connection.execute(
            f"SELECT d.text, {HEADED} FROM documents d WHERE d.uid IN ({marks(ids)})", list(ids)
        )
        return {row[0]: _whole(text, row) for text, *row in rows}

    def parts(self, document: Id) -> list[Id]:
        """See ``graph.store.Asking.parts``."""
        rows = self.connection.execute("SELECT uid FROM documents WHERE part_of = ? ORDER BY uid", (document,))
        return [uid for (uid,) in rows]

    def judgements(self) -> list[Judgement]:
        """See ``graph.store.Asking.judgements``."""
        rows = self.connection.execute("SELECT body FROM judgements ORDER BY uid")
        return [plain.read_judgement(json.loads(body)) for (body,) in rows]

    def entries(self) -> Iterator[Entry]:
        """See ``graph.store.Asking.entries``."""
        last = b""
        while row := self.connection.execute(
            f"SELECT d.id, d.text, {HEADED} FROM documents d WHERE d.uid > ? ORDER BY d.uid LIMIT 1", (last,)
        ).fetchone():
            key, text, *header = row
            last = header[0]
            yield Entry(_whole(text, header), tuple(self._claims_of(key)), tuple(self._figures_of(key)))

    def counts(self) -> Counts:
        """See ``graph.store.Asking.counts``."""
        tables = ("documents", "claims", "figures", "facts", "contradictions", "entities", "judgements")
        where = {"claims": " WHERE judgement IS NULL", "entities": " WHERE id = canonical"}
        return Counts(
            *(
                self.connection.execute(f"SELECT count(*) FROM {each}{where.get(each, '')}").fetchone()[0]
                for each in tables
            )
        )

    def _called(self, keys: set[int]) -> dict[int, list[tuple[str, str]]]:
        some = sorted(keys)
        found: dict[int, list[tuple[str, str]]] = {}
        for key, name, identifier in self.connection.execute(
            "SELECT DISTINCT e.canonical, n.name, n.identifier FROM entities e JOIN names n ON n.entity = e.id "
            f"WHERE e.canonical IN ({marks(some)}) ORDER BY n.name, n.identifier",
            some,
        ):
            found.setdefault(key, []).append((name, identifier))
        return found

    def _evidence(self, row: Sequence[Any]) -> Evidence:
        uid, passage, *rest = row
        return Evidence(uid, read_claim(self._terms, rest[8:]), passage, rest[0], read_header(rest[:8]))

    def _contradictions(self, where: str, values: Sequence[object]) -> list[Contradiction]:
        rows = self.connection.execute(
            'SELECT c.uid, x.uid, x.kind, f.uid, x.start, x."end" FROM contradictions x LEFT JOIN facts f ON f.id = x.fact '
            "JOIN contradicting t ON t.contradiction = x.id JOIN claims c ON c.id = t.claim "
            f"WHERE {where} ORDER BY x.uid, c.uid",
            values,
        )
        claims: dict[tuple[Any, ...], list[Id]] = {}
        for claim, *contradiction in rows:
            claims.setdefault(tuple(contradiction), []).append(claim)
        return [
            Contradiction(uid, kind, tuple(of), fact, _window(*days)) for (uid, kind, fact, *days), of in claims.items()
        ]

    def _claims_of(self, document: int) -> Iterator[Claim]:
        for row in self.connection.execute(
            f"SELECT {CLAIM} FROM {CLAIM_TABLES} WHERE c.document = ? AND c.judgement IS NULL ORDER BY c.uid",
            (document,),
        ):
            yield read_claim(self._terms, row)

    def _figures_of(self, document: int) -> Iterator[Figure]:
        for row in self.connection.execute(
            f"SELECT {FIGURE} FROM {FIGURE_TABLES} WHERE f.document = ? ORDER BY f.uid", (document,)
        ):
            yield read_figure(row)


def _aliases(name: str, called: Sequence[tuple[str, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    others = dict.fromkeys(each for each, _ in called if each != name)
    return tuple(others), tuple(dict.fromkeys(identifier for _, identifier in called if identifier))


def _whole(text: str, row: Sequence[Any]) -> Document:
    return replace(read_header(row), text=text)


def _window(start: int | None, end: int | None) -> Window | None:
    return None if start is None or end is None else Window(date.fromordinal(start), date.fromordinal(end))
