"""Where the graph is held, chosen in one place from one URL: ``sqlite:///whoran.db``."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from graph.store import Store, StoreUnavailable
from graph.stores.address import same_store, sqlite_path
from graph.stores.sqlite import SqliteStore

__all__ = ["DEFAULT", "existing_store", "open_store", "same_store"]

DEFAULT = "sqlite:///whoran.db"


def open_store(url: str) -> Store:
    """The store at ``url``, made where there is none yet.

    Raises StoreUnavailable, StoreTooNew.
    """
    scheme = urlsplit(url).scheme
    if scheme not in _OPENERS:
        known = " or ".join(f"{name}://" for name in _OPENERS)
        raise StoreUnavailable(f"{url!r} names no store: a store's address starts with {known}, as in {DEFAULT}")
    return _OPENERS[scheme](url)


def existing_store(url: str) -> Store:
    """The store at ``url``, which must be there already. Raises StoreUnavailable, StoreTooNew."""
    if urlsplit(url).scheme == "sqlite" and not sqlite_path(url).exists():
        raise StoreUnavailable(
            f"there is no store at {sqlite_path(url)}: load something into it first (whoran load PATH)"
        )
    return open_store(url)


def _sqlite(url: str) -> Store:
    return SqliteStore(sqlite_path(url))


_OPENERS: dict[str, Callable[[str], Store]] = {"sqlite": _sqlite}
