"""What questions are composed of, over one connection: names, entities, documents, figures, contradictions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from graph import plain
from graph.identity import Id, ids_from
from graph.model import Claim, Contradiction, Document, Entity, Entry, Fact, Figure, Judgement
from graph.names import fold
from graph.span import Window
from graph.store import Counts, Kept, Told
from graph.stores.sqlite.claims import CLAIM, CLAIM_TABLES, FIGURE, FIGURE_TABLES, read_claim, read_figure
from graph.stores.sqlite.edges import Edges
from graph.stores.sqlite.intern import Terms
from graph.stores.sqlite.quotes import Quotes
from graph.stores.sqlite.rows import folded, select_in
from graph.stores.sqlite.writing import HEADED, read_header

RAREST_FIRST = """
SELECT q.value FROM json_each(?) q
 ORDER BY (SELECT count(*) FROM (SELECT 1 FROM name_words w WHERE w.word >= q.value AND w.word < q.value || ? LIMIT 1000))
"""
NAMED = """
SELECT DISTINCT e.uid, e.votes FROM name_words w CROSS JOIN entities x ON x.id = w.entity JOIN entities e ON e.id = x.canonical
 WHERE w.word >= ?1 AND w.word < ?1 || ?3 AND NOT EXISTS (
       SELECT 1 FROM json_each(?2) q WHERE NOT EXISTS (
              SELECT 1 FROM entities o CROSS JOIN name_words m ON m.entity = o.id
               WHERE o.canonical = e.id AND m.word >= q.value AND m.word < q.value || ?3))
 ORDER BY e.votes DESC, e.uid LIMIT ?4
"""
"""Entities with a rare word, of which no other word is missing: names share words ("Group") by the ten thousand."""
STARTING: dict[Kept, str] = {
    "document": "SELECT uid FROM documents WHERE uid BETWEEN ? AND ? ORDER BY uid LIMIT ?",
    "claim": "SELECT DISTINCT uid FROM claims WHERE uid BETWEEN ? AND ? ORDER BY uid LIMIT ?",
    "fact": "SELECT uid FROM facts WHERE uid BETWEEN ? AND ? ORDER BY uid LIMIT ?",
}
_NEXT = f"SELECT d.id, d.text, {HEADED} FROM documents d WHERE d.{{by}} > ? ORDER BY d.{{by}} LIMIT 1"
BY_ID, AS_LOADED = _NEXT.format(by="uid"), _NEXT.format(by="id")
"""The document that follows one, by id and by when it came."""
END = "\U0010ffff"
"""Sorts after every word that starts as asked."""


class Asking(Edges, Quotes):
    """Questions over one connection (see ``graph.store.Asking``)."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection, Terms(connection))

    def begin(self) -> None:
        """Stand on the state that the file has now."""
        self._connection.execute("BEGIN")

    def end(self) -> None:
        """Let go of the state."""
        self._connection.rollback()

    def named(self, words: Sequence[str], limit: int) -> list[Entity]:
        """See ``graph.store.Asking.named``."""
        wanted = [word for (word,) in self._connection.execute(RAREST_FIRST, (json.dumps(folded(words)), END))]
        if not wanted:
            return []
        rows = self._connection.execute(NAMED, (wanted[0], json.dumps(wanted[1:]), END, limit))
        ids = [uid for uid, _ in rows]
        found = self.entities(ids)
        return [found[uid] for uid in ids if uid in found]

    def called(self, reduced: str) -> list[Entity]:
        """See ``graph.store.Asking.called``."""
        rows = self._connection.execute(
            "SELECT DISTINCT e.uid FROM names n JOIN entities x ON x.id = n.entity JOIN entities e ON e.id = x.canonical "
            "WHERE n.reduced = ? ORDER BY e.uid",
            (reduced,),
        )
        return list(self.entities([uid for (uid,) in rows]).values())

    def name_words(self, start: str) -> list[str]:
        """See ``graph.store.Asking.name_words``."""
        first = fold(start)
        rows = self._connection.execute(
            "SELECT DISTINCT word FROM name_words WHERE word >= ? AND word < ? ORDER BY word", (first, first + END)
        )
        return [word for (word,) in rows]

    def entities(self, ids: Sequence[Id]) -> Mapping[Id, Entity]:
        """See ``graph.store.Asking.entities``."""
        rows = list(
            select_in(
                self._connection,
                "SELECT a.uid, e.id, e.uid, e.name, e.kind FROM entities a JOIN entities e ON e.id = a.canonical "
                "WHERE a.uid IN ({marks})",
                ids,
            )
        )
        called = self._called({key for _, key, *_ in rows})
        return {
            asked: Entity(uid, name, kind, *_aliases(name, called[key]))
            for asked, key, uid, name, kind in rows
            if key in called
        }

    def told(self, facts: Sequence[Fact]) -> Told:
        """See ``graph.store.Asking.told``."""
        ids = [fact.id for fact in facts]
        ends = {end: None for fact in facts for end in (fact.subject, fact.object)}
        return Told(dict(self.entities(list(ends))), dict(self.evidence(ids)), self.contradictions(ids))

    def contradictions(self, facts: Sequence[Id]) -> list[Contradiction]:
        """See ``graph.store.Asking.contradictions``."""
        return self._contradictions("x.fact IN (SELECT id FROM facts WHERE uid IN ({marks}))", facts)

    def contradiction(self, contradiction: Id) -> Contradiction | None:
        """See ``graph.store.Asking.contradiction``."""
        return next(iter(self._contradictions("x.uid IN ({marks})", [contradiction])), None)

    def figures(self, of: Sequence[Id]) -> list[Figure]:
        """See ``graph.store.Asking.figures``."""
        rows = select_in(
            self._connection,
            f"SELECT {FIGURE} FROM {FIGURE_TABLES} JOIN entities e ON e.id = n.entity WHERE e.canonical IN ({{marks}})",
            self.keys(of),
        )
        return sorted(map(read_figure, rows), key=lambda figure: (figure.measure, figure.id))

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        """See ``graph.store.Asking.documents``."""
        statement = f"SELECT d.text, {HEADED} FROM documents d WHERE d.uid IN ({{marks}})"
        return {row[0]: _whole(text, row) for text, *row in select_in(self._connection, statement, ids)}

    def starting(self, what: Kept, digits: str, limit: int) -> list[Id]:
        """See ``graph.store.Asking.starting``."""
        rows = self._connection.execute(STARTING[what], (*ids_from(digits), limit))
        return [uid for (uid,) in rows]

    def parts(self, document: Id) -> list[Id]:
        """See ``graph.store.Asking.parts``."""
        rows = self._connection.execute("SELECT uid FROM documents WHERE part_of = ? ORDER BY uid", (document,))
        return [uid for (uid,) in rows]

    def judgements(self) -> list[Judgement]:
        """See ``graph.store.Asking.judgements``."""
        rows = self._connection.execute("SELECT body FROM judgements ORDER BY uid")
        return [plain.read_judgement(json.loads(body)) for (body,) in rows]

    def entries(self) -> Iterator[Entry]:
        """See ``graph.store.Asking.entries``."""
        last = b""
        while row := self._connection.execute(BY_ID, (last,)).fetchone():
            yield self._entry(*row)
            last = row[2]

    def entries_as_loaded(self) -> Iterator[Entry]:
        """See ``graph.store.Asking.entries_as_loaded``."""
        last = 0
        while row := self._connection.execute(AS_LOADED, (last,)).fetchone():
            yield self._entry(*row)
            last = row[0]

    def counts(self) -> Counts:
        """See ``graph.store.Asking.counts``."""
        tables = ("documents", "claims", "figures", "facts", "contradictions", "entities", "judgements")
        where = {"claims": " WHERE judgement IS NULL", "entities": " WHERE id = canonical"}
        return Counts(
            *(
                self._connection.execute(f"SELECT count(*) FROM {each}{where.get(each, '')}").fetchone()[0]
                for each in tables
            )
        )

    def _called(self, keys: Iterable[int]) -> dict[int, list[tuple[str, str]]]:
        found: dict[int, list[tuple[str, str]]] = {}
        for key, name, identifier in select_in(
            self._connection,
            "SELECT DISTINCT e.canonical, n.name, n.identifier FROM entities e JOIN names n ON n.entity = e.id "
            "WHERE e.canonical IN ({marks}) ORDER BY n.name, n.identifier",
            keys,
        ):
            found.setdefault(key, []).append((name, identifier))
        return found

    def _contradictions(self, which: str, ids: Sequence[Id]) -> list[Contradiction]:
        """Contradictions by id, each with its claims, in one statement."""
        rows = select_in(
            self._connection,
            'SELECT x.uid, c.uid, x.kind, f.uid, x.start, x."end" FROM contradictions x LEFT JOIN facts f ON f.id = x.fact '
            "JOIN contradicting t ON t.contradiction = x.id JOIN claims c ON c.id = t.claim "
            f"WHERE {which}",
            ids,
        )
        claims: dict[tuple[Any, ...], list[Id]] = {}
        for uid, claim, *about in sorted(rows, key=lambda row: row[:2]):
            claims.setdefault((uid, *about), []).append(claim)
        return [
            Contradiction(uid, kind, tuple(of), fact, _window(*days)) for (uid, kind, fact, *days), of in claims.items()
        ]

    def _entry(self, key: int, text: str, *header: Any) -> Entry:
        return Entry(_whole(text, header), tuple(self._claims_of(key)), tuple(self._figures_of(key)))

    def _claims_of(self, document: int) -> Iterator[Claim]:
        for row in self._connection.execute(
            f"SELECT {CLAIM} FROM {CLAIM_TABLES} WHERE c.document = ? AND c.judgement IS NULL ORDER BY c.uid",
            (document,),
        ):
            yield read_claim(self._terms, row)

    def _figures_of(self, document: int) -> Iterator[Figure]:
        for row in self._connection.execute(
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
