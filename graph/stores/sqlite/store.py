"""The store contract over one SQLite file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from graph.identity import Id
from graph.model import Contradiction, Document, Entity, Entry, Evidence, Fact, Figure, Judgement
from graph.store import Counts, Cursor, Passage, Search, Side
from graph.stores.sqlite.asking import Asking
from graph.stores.sqlite.connection import connect, explained
from graph.stores.sqlite.writing import Writing


class SqliteStore:
    """The graph in one SQLite file (see ``graph.store.Store``).

    Each thread reads over a connection of its own; one thread at a time writes, and readers go on meanwhile. Raises
    StoreUnavailable where the file cannot be opened, read or written, and StoreTooNew for one that a newer whoran made.
    ``connecting`` opens the file.
    """

    def __init__(self, path: Path, connecting: Callable[[Path], sqlite3.Connection] = connect) -> None:
        self._path = path
        self._connecting = connecting
        self._lock = threading.Lock()
        self._threads = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._writing: Writing | None = None
        self._asking()

    def write(self, entries: Sequence[Entry]) -> None:
        with self._lock, explained(self._path):
            self._writer().write(entries)

    def forget(self, document: Id) -> int:
        with self._lock, explained(self._path):
            return self._writer().forget(document)

    def judge(self, judgements: Sequence[Judgement]) -> None:
        with self._lock, explained(self._path):
            self._writer().judge(judgements)

    def undo(self, judgement: Id) -> None:
        with self._lock, explained(self._path):
            self._writer().undo(judgement)

    def named(self, words: Sequence[str], limit: int) -> list[Entity]:
        with explained(self._path):
            return self._asking().named(words, limit)

    def name_words(self, start: str) -> list[str]:
        with explained(self._path):
            return self._asking().name_words(start)

    def entities(self, ids: Sequence[Id]) -> Mapping[Id, Entity]:
        with explained(self._path):
            return self._asking().entities(ids)

    def edges(
        self, of: Sequence[Id], side: Side, search: Search, after: Cursor | None = None, limit: int | None = None
    ) -> list[Fact]:
        with explained(self._path):
            return self._asking().edges.edges(of, side, search, after, limit)

    def reach(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        with explained(self._path):
            return self._asking().edges.reach(of, side, search)

    def paths(self, start: Id, goal: Id, search: Search, max_hops: int, limit: int) -> list[tuple[Fact, ...]]:
        with explained(self._path):
            return self._asking().edges.paths(start, goal, search, max_hops, limit)

    def facts(self, ids: Sequence[Id]) -> Mapping[Id, Fact]:
        with explained(self._path):
            return self._asking().edges.facts(ids)

    def evidence(self, facts: Sequence[Id]) -> Mapping[Id, list[Evidence]]:
        with explained(self._path):
            return self._asking().evidence(facts)

    def claims(self, ids: Sequence[Id]) -> Mapping[Id, Evidence]:
        with explained(self._path):
            return self._asking().claims(ids)

    def contradictions(self, facts: Sequence[Id]) -> list[Contradiction]:
        with explained(self._path):
            return self._asking().contradictions(facts)

    def contradiction(self, contradiction: Id) -> Contradiction | None:
        with explained(self._path):
            return self._asking().contradiction(contradiction)

    def figures(self, of: Sequence[Id]) -> list[Figure]:
        with explained(self._path):
            return self._asking().figures(of)

    def passages(self, words: Sequence[str], after: tuple[date, Id, int] | None, limit: int) -> list[Passage]:
        with explained(self._path):
            return self._asking().passages(words, after, limit)

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        with explained(self._path):
            return self._asking().documents(ids)

    def parts(self, document: Id) -> list[Id]:
        with explained(self._path):
            return self._asking().parts(document)

    def judgements(self) -> list[Judgement]:
        with explained(self._path):
            return self._asking().judgements()

    def entries(self) -> Iterator[Entry]:
        with explained(self._path):
            yield from self._asking().entries()

    def counts(self) -> Counts:
        with explained(self._path):
            return self._asking().counts()

    def close(self) -> None:
        for connection in self._connections:
            connection.close()
        self._connections.clear()

    def _asking(self) -> Asking:
        asking: Asking | None = getattr(self._threads, "asking", None)
        if asking is None:
            asking = self._threads.asking = Asking(self._connect())
        return asking

    def _writer(self) -> Writing:
        if self._writing is None:
            self._writing = Writing(self._connect())
        return self._writing

    def _connect(self) -> sqlite3.Connection:
        connection = self._connecting(self._path)
        self._connections.append(connection)
        return connection
