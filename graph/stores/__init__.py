"""Where the graph is held, chosen in one place from one URL: ``sqlite:///whoran.db``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from graph.store import Store, StoreUnavailable
from graph.stores.sqlite import SqliteStore

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
    if urlsplit(url).scheme == "sqlite" and not _path(url).exists():
        raise StoreUnavailable(f"there is no store at {_path(url)}: load something into it first (whoran load PATH)")
    return open_store(url)


def _path(url: str) -> Path:
    """The file that ``sqlite:///relative.db`` or ``sqlite:////absolute.db`` names."""
    name = unquote(url.removeprefix("sqlite://").removeprefix("/"))
    if not name:
        raise StoreUnavailable(f"{url!r} names no file: write sqlite:///NAME.db")
    return Path(name)


def _sqlite(url: str) -> Store:
    return SqliteStore(_path(url))


_OPENERS: dict[str, Callable[[str], Store]] = {"sqlite": _sqlite}
