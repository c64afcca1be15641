"""The raw engine to compare with: the very statements that whoran ran, run again with nothing around them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from graph.stores.sqlite import SqliteStore
from graph.stores.sqlite.connection import connect

Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with the rows of parameters that it ran with; ``many`` where they were given all at once."""

    sql: str
    rows: list[Any]
    many: bool

    @property
    def reads(self) -> bool:
        """Whether it only asks."""
        return self.sql.lstrip().startswith(("SELECT", "WITH"))

    def run(self, connection: sqlite3.Connection) -> list[Row]:
        """Run it, and fetch what it finds as tuples."""
        if self.many:
            return sqlite3.Connection.executemany(connection, self.sql, self.rows).fetchall()
        return sqlite3.Connection.execute(connection, self.sql, self.rows[0]).fetchall()


class Recording(sqlite3.Connection):
    """A connection that notes what it runs, while ``noted`` is a list."""

    noted: list[Statement] | None = None

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """As ``sqlite3.Connection.execute``."""
        if self.noted is not None:
            self.noted.append(Statement(sql, [parameters], False))
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """As ``sqlite3.Connection.executemany``."""
        rows = list(parameters)
        if self.noted is not None and rows:
            self.noted.append(Statement(sql, rows, True))
        return super().executemany(sql, rows)

    def rollback(self) -> None:
        """As ``sqlite3.Connection.rollback``."""
        if self.in_transaction:
            self.execute("ROLLBACK")


class Recorder:
    """A store whose statements can be noted."""

    def __init__(self, path: Path) -> None:
        self._connections: list[Recording] = []
        self.store = SqliteStore(path, self._connect)

    @contextmanager
    def noting(self) -> Iterator[list[Statement]]:
        """The statements that the store runs meanwhile, in order."""
        noted: list[Statement] = []
        self._note(noted)
        yield noted
        self._note(None)

    @property
    def reader(self) -> sqlite3.Connection:
        """The connection over which this thread asks."""
        return self._connections[0]

    def _note(self, noted: list[Statement] | None) -> None:
        self._noted = noted
        for connection in self._connections:
            connection.noted = noted

    def _connect(self, path: Path) -> sqlite3.Connection:
        connection = connect(path, Recording)
        assert isinstance(connection, Recording)
        connection.noted = getattr(self, "_noted", None)
        self._connections.append(connection)
        return connection


@dataclass(slots=True)
class Replay:
    """Seconds that statements took, those that only ask apart."""

    reading: float = 0.0
    writing: float = 0.0

    @property
    def seconds(self) -> float:
        """Seconds of all together."""
        return self.reading + self.writing

    def run(self, connection: sqlite3.Connection, statements: Iterable[Statement]) -> None:
        """Run statements in order, and add the seconds that they take."""
        for statement in statements:
            started = perf_counter()
            statement.run(connection)
            taken = perf_counter() - started
            if statement.reads:
                self.reading += taken
            else:
                self.writing += taken
