"""The address of a database, and how to get in: ``neo4j://host:7687/database``."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Self
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from graph.store import StoreUnavailable

SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")
"""What the driver understands: with routing or to one server, without and with encryption (ssc: of any certificate)."""

TIMEOUT = 60.0
"""Seconds after which a question is given up."""
PATIENCE = 60.0
"""Seconds for which a load waits for a server that has gone away."""

LEAST = {"timeout": 0.001, "patience": 0.0}
"""The fewest seconds of each setting."""
SYSTEM = "system"
"""The database that a server keeps for itself."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is: the ``server``'s address for the driver, the ``database`` (empty: the server's own default),
    and seconds of ``timeout`` for a question and of ``patience`` with a server that has gone away.
    """

    server: str
    database: str = ""
    timeout: float = TIMEOUT
    patience: float = 0.0

    @classmethod
    def read(cls, url: str, patience: float = 0.0) -> Self:
        """The address that a URL such as ``neo4j://host:7687/database?timeout=30`` names, with this ``patience`` where the
        URL says nothing of it. Raises StoreUnavailable.
        """
        parts = urlsplit(url)
        if not parts.hostname or not _port(parts):
            raise StoreUnavailable(f"{url!r} names no server: write {parts.scheme}://HOST:7687")
        if parts.username or parts.password:
            raise StoreUnavailable(
                f"{parts.scheme}://{parts.hostname}: an address carries no password: set NEO4J_USERNAME and NEO4J_PASSWORD instead"
            )
        settings = {name: _seconds(url, name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True)}
        database = unquote(parts.path.strip("/"))
        if database.lower() == SYSTEM:
            raise StoreUnavailable(f"{url!r}: the server keeps the database {SYSTEM} for itself: name another, or none")
        return cls(f"{parts.scheme}://{parts.netloc}", database, **{"patience": patience, **settings})

    def __str__(self) -> str:
        return f"{self.server}/{self.database}" if self.database else self.server


def credentials() -> tuple[str, str] | None:
    """User name and password from the environment; None where no password is set."""
    password = os.environ.get("NEO4J_PASSWORD", "")
    return (os.environ.get("NEO4J_USERNAME", "") or "neo4j", password) if password else None


def _port(parts: SplitResult) -> bool:
    """Whether the port, where one is given, is a number of a port."""
    try:
        return parts.port != 0
    except ValueError:
        return False


def _seconds(url: str, name: str, value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = -1.0
    if name not in LEAST or not LEAST[name] <= seconds < float("inf"):
        raise StoreUnavailable(
            f"{url!r}: {name}={value} is not understood: write ?timeout=SECONDS or ?patience=SECONDS"
        )
    return seconds
