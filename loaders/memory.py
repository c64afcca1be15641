"""What was read from texts before, kept on this machine, so that a load that goes on after a stop, or meets a folder again,
does not read the same text twice.

Readings are kept by all that they follow from: the document, what its page says of itself, and the code that reads; new
rules read everything again. It is a cache: it may be thrown away, and where it cannot be opened or written nothing is kept.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import zlib
from contextlib import suppress
from dataclasses import astuple
from functools import cache
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

import graph
from graph import plain
from graph.identity import Id, derive
from graph.model import Document, Entry
from loaders.metadata import Metadata

READINGS = "readings.db"
"""The file of readings in a cache folder."""
MOST_BYTES = 1_000_000_000
"""A file that has grown beyond this begins anew."""
_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_ANEW = """
BEGIN IMMEDIATE;
DROP TABLE IF EXISTS readings;
CREATE TABLE readings (key BLOB PRIMARY KEY, entry BLOB NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {version};
COMMIT
"""
"""Drops what other rules read; the version of the file is the first 31 bits of the rules' digest."""


def default_folder() -> Path:
    """Where readings are kept unless another folder is named."""
    return user_cache_path("whoran")


@cache
def rules() -> bytes:
    """The digest of the code that reads, and of the Python that runs it."""
    packages = (Path(__file__).parent, Path(graph.__file__).parent)
    files = (file for package in packages for file in sorted(package.rglob("*")) if "__pycache__" not in file.parts)
    digest = blake2b(sys.version.encode(), digest_size=16)
    for file in files:
        if file.is_file():
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.digest()


class Memory:
    """Readings in a file, which is made when it is opened; those of other rules are dropped then.

    ``patience`` is how many seconds another load may take to write.
    """

    def __init__(self, file: Path, by: bytes | None = None, patience: float = 2.0) -> None:
        self._by = rules() if by is None else by
        self._connection: sqlite3.Connection | None = None
        with suppress(sqlite3.Error, OSError):
            self._connection = _opened(file, int.from_bytes(self._by[:4]) >> 1, patience)

    def get(self, document: Document, page: Metadata) -> Entry | None:
        """What was read from a document; None where that is nothing, or is damaged."""
        if self._connection is None:
            return None
        try:
            found = self._connection.execute("SELECT entry FROM readings WHERE key = ?", (self._key(document, page),))
            row = found.fetchone()
            return plain.read_entry(json.loads(zlib.decompress(row[0]))) if row else None
        except (sqlite3.Error, zlib.error, ValueError, KeyError, TypeError):
            return None

    def put(self, document: Document, page: Metadata, entry: Entry) -> None:
        """Keep what was read from a document."""
        if self._connection is None:
            return
        body = zlib.compress(json.dumps(plain.entry(entry), separators=(",", ":")).encode(), level=1)
        with suppress(sqlite3.Error):
            self._connection.execute("INSERT OR REPLACE INTO readings VALUES (?, ?)", (self._key(document, page), body))

    def close(self) -> None:
        """Let go of the file; nothing is kept from here on."""
        if self._connection is not None:
            self._connection.close()

    def _key(self, document: Document, page: Metadata) -> Id:
        return derive("reading", self._by.hex(), json.dumps([plain.document(document), astuple(page)]))


def _opened(file: Path, version: int, patience: float) -> sqlite3.Connection:
    """The file, made where it is missing, damaged or too large. What a power cut takes of it is read again."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and file.stat().st_size > MOST_BYTES:
        file.unlink()
    try:
        return _connected(file, version, patience)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode not in _DAMAGED:
            raise
        file.unlink()
        return _connected(file, version, patience)


def _connected(file: Path, version: int, patience: float) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=patience, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")
        if connection.execute("PRAGMA user_version").fetchone() != (version,):
            connection.executescript(_ANEW.format(version=version))
    except sqlite3.Error:
        connection.close()
        raise
    return connection
