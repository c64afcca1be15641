"""What a store's address names: a file, or a database of a server."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from graph.store import StoreUnavailable

SERVER_PORT = 7687
"""The port of Bolt (IANA), where an address gives none."""
SERVER_DATABASE = "neo4j"
"""The database of a server, where an address gives none."""


def sqlite_path(url: str) -> Path:
    """The file that ``sqlite:///relative.db`` or ``sqlite:////absolute.db`` names. Raises StoreUnavailable."""
    name = unquote(url.removeprefix("sqlite://").removeprefix("/"))
    if not name:
        raise StoreUnavailable(f"{url!r} names no file: write sqlite:///NAME.db")
    return Path(name)


def same_store(one: str, other: str) -> bool:
    """Whether two addresses of stores that are there name the same, however each is spelled: a link, a host's number."""
    first, second = urlsplit(one), urlsplit(other)
    files = [each.scheme == "sqlite" for each in (first, second)]
    if any(files):
        return all(files) and sqlite_path(one).samefile(sqlite_path(other))
    return _database(first) == _database(second) and not _hosts(first).isdisjoint(_hosts(second))


def _database(url: SplitResult) -> tuple[int, str]:
    """The port, and the name of the database, in which case does not count."""
    return url.port or SERVER_PORT, url.path.strip("/").lower() or SERVER_DATABASE


def _hosts(url: SplitResult) -> set[str]:
    """The host's name with its numbers, as far as they can be looked up."""
    name = url.hostname or ""
    try:
        return {name, *(str(found[4][0]) for found in socket.getaddrinfo(name, None))}
    except OSError:
        return {name}
