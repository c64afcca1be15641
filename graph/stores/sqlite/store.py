"""The store contract over one SQLite file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
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

    Each question is asked of one state of the file, over a connection of its own; one thread at a time writes, and
    readers go on meanwhile. Raises StoreUnavailable where the file cannot be opened, read or written, and StoreTooNew
    for one that a newer whoran made.
    ``connecting`` opens the file.
    """

    def __init__(self, path: Path, connecting: Callable[[Path], sqlite3.Connection] = connect) -> None:
        self._path = path
        self._connecting = connecting
        self._lock = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._idle: list[Asking] = []
        self._writing: Writing | None = None
        with self._ask():
            pass

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
        with self._ask() as asking:
            return asking.named(words, limit)

    def name_words(self, start: str) -> list[str]:
        with self._ask() as asking:
            return asking.name_words(start)

    def entities(self, ids: Sequence[Id]) -> Mapping[Id, Entity]:
        with self._ask() as asking:
            return asking.entities(ids)

    def edges(
        self, of: Sequence[Id], side: Side, search: Search, after: Cursor | None = None, limit: int | None = None
    ) -> list[Fact]:
        with self._ask() as asking:
            return asking.edges.edges(of, side, search, after, limit)

    def reach(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        with self._ask() as asking:
            return asking.edges.reach(of, side, search)

    def paths(self, start: Id, goal: Id, search: Search, max_hops: int, limit: int) -> list[tuple[Fact, ...]]:
        with self._ask() as asking:
            return asking.edges.paths(start, goal, search, max_hops, limit)

    def facts(self, ids: Sequence[Id]) -> Mapping[Id, Fact]:
        with self._ask() as asking:
            return asking.edges.facts(ids)

    def evidence(self, facts: Sequence[Id]) -> Mapping[Id, list[Evidence]]:
        with self._ask() as asking:
            return asking.quotes.evidence(facts)

    def claims(self, ids: Sequence[Id]) -> Mapping[Id, Evidence]:
        with self._ask() as asking:
            return asking.quotes.claims(ids)

    def contradictions(self, facts: Sequence[Id]) -> list[Contradiction]:
        with self._ask() as asking:
            return asking.contradictions(facts)

    def contradiction(self, contradiction: Id) -> Contradiction | None:
        with self._ask() as asking:
            return asking.contradiction(contradiction)

    def figures(self, of: Sequence[Id]) -> list[Figure]:
        with self._ask() as asking:
            return asking.figures(of)

    def passages(self, words: Sequence[str], after: tuple[date, Id, int] | None, limit: int) -> list[Passage]:
        with self._ask() as asking:
            return asking.quotes.passages(words, after, limit)

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        with self._ask() as asking:
            return asking.documents(ids)

    def parts(self, document: Id) -> list[Id]:
        with self._ask() as asking:
            return asking.parts(document)

    def judgements(self) -> list[Judgement]:
        with self._ask() as asking:
            return asking.judgements()

    def entries(self) -> Iterator[Entry]:
        with self._ask() as asking:
            yield from asking.entries()

    def counts(self) -> Counts:
        with self._ask() as asking:
            return asking.counts()

    def close(self) -> None:
        with self._lock:
            self._idle.clear()
            self._writing = None
            for connection in self._connections:
                connection.close()
            self._connections.clear()

    @contextmanager
    def _ask(self) -> Iterator[Asking]:
        """A connection that nobody else uses meanwhile, on one state of the file, whatever is written meanwhile."""
        with explained(self._path):
            try:
                asking = self._idle.pop()
            except IndexError:
                asking = Asking(self._connect())
            try:
                asking.connection.execute("BEGIN")
                yield asking
            finally:
                with suppress(sqlite3.ProgrammingError):  # the store was closed meanwhile
                    asking.connection.rollback()
                    self._idle.append(asking)

    def _writer(self) -> Writing:
        if self._writing is None:
            self._writing = Writing(self._connect())
        return self._writing

    def _connect(self) -> sqlite3.Connection:
        connection = self._connecting(self._path)
        self._connections.append(connection)
        return connection
