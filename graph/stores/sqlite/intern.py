"""Integer keys for what has an id: each thing is looked up once, and made where it is new.

New rows are gathered and written together, for ``executemany`` is many times faster than single statements.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

Row = tuple[Any, ...]
MOST = 200_000
"""Entries that a cache keeps from one transaction to the next, so that memory stays flat."""


class Terms:
    """The words of the vocabulary as small integers, given in the order in which a file first used them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._codes: dict[str, int] = {}
        self._words: dict[int, str] = {}

    def code(self, word: str) -> int:
        """The integer of a word, which is written where it is new; for writers."""
        known = self.known(word)
        if known is not None:
            return known
        self._connection.execute("INSERT INTO terms (word) VALUES (?)", (word,))
        return self.code(word)

    def known(self, word: str) -> int | None:
        """The integer of a word; None where nothing in the file uses it."""
        if word not in self._codes:
            self._read()
        return self._codes.get(word)

    def word(self, code: int) -> str:
        """The word of an integer."""
        if code not in self._words:
            self._read()
        return self._words[code]

    def forget(self) -> None:
        """Read all again: what a transaction added may have been rolled back."""
        self._codes.clear()
        self._words.clear()

    def _read(self) -> None:
        self._words = dict(self._connection.execute("SELECT id, word FROM terms"))
        self._codes = {word: code for code, word in self._words.items()}


class Table:
    """New rows of one table, gathered until they are written; gives out their integer keys, of which ``next`` is the next."""

    def __init__(self, connection: sqlite3.Connection, name: str, columns: int) -> None:
        self._connection = connection
        self._insert = f"INSERT INTO {name} VALUES ({','.join('?' * columns)})"
        self._rows: list[Row] = []
        self.next: int = connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {name}").fetchone()[0]

    def add(self, *values: object) -> int:
        """Gather a row; its key."""
        key = self.next
        self.next += 1
        self._rows.append((key, *values))
        return key

    def flush(self) -> None:
        """Write the gathered rows."""
        if self._rows:
            self._connection.executemany(self._insert, self._rows)
            self._rows.clear()


class Pairs:
    """New rows of a table that ties things to claims, gathered until they are written."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._insert = f"INSERT OR IGNORE INTO {name} VALUES (?, ?)"
        self._rows: list[tuple[int, int]] = []

    def add(self, left: int, rights: Sequence[int]) -> None:
        """Gather a pair for each of ``rights``."""
        self._rows += [(left, right) for right in rights]

    def flush(self) -> None:
        """Write the gathered rows."""
        self._connection.executemany(self._insert, self._rows)
        self._rows.clear()
