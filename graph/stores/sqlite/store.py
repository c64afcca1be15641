"""The store contract over one SQLite file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from graph.identity import Id
from graph.model import Document, Entry, Judgement
from graph.stores.reading import Reading
from graph.stores.sqlite.asking import Asking
from graph.stores.sqlite.connection import connect, explained
from graph.stores.sqlite.writing import Writing


class SqliteStore(Reading):
    """The graph in one SQLite file (see ``graph.store.Store``).

    Each question is asked of one state of the file, over a connection of its own; one thread at a time writes, and
    readers go on meanwhile. Raises StoreUnavailable where the file cannot be opened, read or written, and StoreTooNew
    for one that a newer whoran made. ``connecting`` opens the file.
    """

    def __init__(self, path: Path, connecting: Callable[[Path], sqlite3.Connection] = connect) -> None:
        super().__init__(self.at_once)
        self._path = path.absolute()  # also where the process changes its folder, and for a name such as :memory:
        self._connecting = connecting
        self._lock = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._idle: list[Asking] = []
        self._writing: Writing | None = None
        with self.at_once():
            pass

    def write(self, entries: Sequence[Entry]) -> dict[Id, Document]:
        with self._lock, explained(self._path):
            return self._writer().write(entries)

    def forget(self, document: Id) -> int:
        with self._lock, explained(self._path):
            return self._writer().forget(document)

    def judge(self, judgements: Sequence[Judgement]) -> None:
        with self._lock, explained(self._path):
            self._writer().judge(judgements)

    def undo(self, judgement: Id) -> None:
        with self._lock, explained(self._path):
            self._writer().undo(judgement)

    def close(self) -> None:
        with self._lock:
            self._idle.clear()
            self._writing = None
            for connection in self._connections:
                connection.close()
            self._connections.clear()

    @contextmanager
    def at_once(self) -> Iterator[Asking]:
        """A connection that nobody else uses meanwhile, on one state of the file, whatever is written meanwhile."""
        with explained(self._path):
            try:
                asking = self._idle.pop()
            except IndexError:
                asking = Asking(self._connect())
            try:
                asking.begin()
                yield asking
            finally:
                with suppress(sqlite3.ProgrammingError):  # the store was closed meanwhile
                    asking.end()
                    self._idle.append(asking)

    def _writer(self) -> Writing:
        if self._writing is None:
            self._writing = Writing(self._connect())
        return self._writing

    def _connect(self) -> sqlite3.Connection:
        connection = self._connecting(self._path)
        self._connections.append(connection)
        return connection
