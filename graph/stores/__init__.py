"""Where the graph is held, chosen in one place from one URL: ``sqlite:///whoran.db`` or ``neo4j://host:7687``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from graph.store import NoStore, Store, StoreUnavailable
from graph.stores.address import same_store, sqlite_path
from graph.stores.neo4j import Neo4jStore, cypher
from graph.stores.neo4j.address import SCHEMES
from graph.stores.sqlite import SqliteStore, connect_to_ask

__all__ = ["DEFAULT", "cypher", "existing_store", "open_store", "same_store", "unchanged_store"]

DEFAULT = "sqlite:///whoran.db"


def open_store(url: str) -> Store:
    """The store at ``url``, made where there is none yet.

    Raises StoreUnavailable, StoreTooNew.
    """
    return _kind(url).made(url)


def existing_store(url: str) -> Store:
    """The store at ``url``, which must be there already. Raises NoStore, StoreUnavailable, StoreTooNew."""
    return _kind(url).there(url)


def unchanged_store(url: str) -> Store:
    """The store at ``url``, which must be there already, to ask alone: to open it writes nothing, either.

    Raises NoStore, StoreUnavailable (also for one of an older version), StoreTooNew.
    """
    return _kind(url).unchanged(url)


class _Kind(NamedTuple):
    """How a kind of store is opened: ``made`` where there is none, ``there`` already, or there and left ``unchanged``."""

    made: Callable[[str], Store]
    there: Callable[[str], Store]
    unchanged: Callable[[str], Store]


def _kind(url: str) -> _Kind:
    scheme = urlsplit(url).scheme
    if scheme not in _KINDS:
        raise StoreUnavailable(
            f"{url!r} names no store: a store's address starts with sqlite:// or neo4j://, as in {DEFAULT} or neo4j://host:7687"
        )
    return _KINDS[scheme]


def _sqlite(url: str) -> Store:
    return SqliteStore(sqlite_path(url))


def _sqlite_there(url: str) -> Store:
    return SqliteStore(_there(url))


def _sqlite_unchanged(url: str) -> Store:
    return SqliteStore(_there(url), connect_to_ask)


def _there(url: str) -> Path:
    """The file of a store that is there. Raises NoStore."""
    path = sqlite_path(url)
    if not path.exists():
        raise NoStore(f"there is no store at {path}: load something into it first (whoran load PATH)")
    return path


_KINDS: dict[str, _Kind] = {
    "sqlite": _Kind(_sqlite, _sqlite_there, _sqlite_unchanged),
    **dict.fromkeys(SCHEMES, _Kind(Neo4jStore.made, Neo4jStore.there, Neo4jStore.there)),
}
