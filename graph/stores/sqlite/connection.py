"""Connections to the file, and what SQLite's errors mean to a user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.store import StoreUnavailable
from graph.stores.sqlite.schema import APPLICATION, migrate, refuse_newer, refuse_unmade
from graph.stores.text import no_text

PATIENCE = 60.0
"""Seconds for which a writer waits while another one writes."""

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # what was reported loaded is there after a power cut, too
    "PRAGMA cache_size = -65536",
    "PRAGMA temp_store = MEMORY",
)

ADVICE: dict[str, str] = {
    "SQLITE_FULL": "the disk is full: free some space and load again; what was reported loaded is there",
    "SQLITE_IOERR": "the disk does not answer as it should",
    "SQLITE_READONLY": "it is read-only: choose a place that you may write to with --store, or change its permissions",
    "SQLITE_CANTOPEN": "it cannot be opened: check that its folder exists and that you may write there",
    "SQLITE_BUSY": "another program has been writing to it for a minute: wait until it has finished",
    "SQLITE_NOTADB": "it is not a whoran store: choose another file with --store",
    "SQLITE_CORRUPT": "it is damaged: restore a copy, or load the documents into a new store",
}
"""What to tell a user, by the beginning of SQLite's name for the error."""


def connect(path: Path, factory: type[sqlite3.Connection] = sqlite3.Connection) -> sqlite3.Connection:
    """A connection to the file, made by ``factory``; the file is made and brought up to date as needed.

    Raises StoreUnavailable and StoreTooNew.
    """
    with _connected(path, factory) as connection:
        for pragma in PRAGMAS:
            connection.execute(pragma)
        migrate(connection)
    return connection


def connect_to_ask(path: Path) -> sqlite3.Connection:
    """A connection to a file that is there, by which nothing is written: no table, and no later version.

    Raises NoStore, StoreUnavailable (also for a file of an older version) and StoreTooNew.
    """
    with _connected(path, sqlite3.Connection) as connection:
        connection.execute("PRAGMA query_only = ON")
        refuse_unmade(path, connection)
    return connection


@contextmanager
def _connected(path: Path, factory: type[sqlite3.Connection]) -> Iterator[sqlite3.Connection]:
    """A connection to no other program's file, and to none of a newer version; closed where it cannot be used."""
    with explained(path):
        connection = sqlite3.connect(
            path, timeout=PATIENCE, isolation_level=None, check_same_thread=False, factory=factory
        )
        try:
            _refuse_foreign(path, connection)
            refuse_newer(path, connection)
            yield connection
        except BaseException:
            connection.close()
            raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into the store's, which name the file and say what to do.

    Raises ValueError for what is no Unicode text, naming it, and for a value that is missing or no number.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise no_text(error) from error
    except sqlite3.IntegrityError as error:
        raise ValueError(f"a value is missing, or is no number: {error}") from error
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        advice = next((text for code, text in ADVICE.items() if name.startswith(code)), None)
        if advice is None:
            raise
        raise StoreUnavailable(f"{path}: {advice}") from error


def _refuse_foreign(path: Path, connection: sqlite3.Connection) -> None:
    used = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    mark = connection.execute("PRAGMA application_id").fetchone()[0]  # last: another process may be making the store
    if used and mark != APPLICATION:
        raise StoreUnavailable(f"{path}: {ADVICE['SQLITE_NOTADB']}")
