"""Addresses that open Neo4j Browser at a store, with a statement in its editor."""

from __future__ import annotations

import os
from urllib.parse import quote, urlsplit

from queries.values import BadParameter

LOCAL = "neo4j://localhost:7687"
"""The server meant where the graph is not held in one."""
HTTP_PORT = 7474
"""The port at which a server of Neo4j shows Browser, unless it is told another."""


def address(store: str, statement: str, http_port: int = HTTP_PORT) -> str:
    """Browser of the server at ``store``, with a statement to run by Ctrl and Enter.

    Browser logs in by itself where no password is set; else it asks.
    """
    parts = urlsplit(store if in_neo4j(store) else LOCAL)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    asked = {
        "dbms": f"{parts.scheme}://{host}:{parts.port or 7687}",
        "db": parts.path.strip("/"),
        "preselectAuthMethod": "" if os.environ.get("NEO4J_PASSWORD") else "NO_AUTH",
        "cmd": "edit",
        "arg": statement,
    }
    given = "&".join(f"{name}={quote(value, safe=':')}" for name, value in asked.items() if value)
    scheme = "https" if "+s" in parts.scheme else "http"
    return f"{scheme}://{host}:{http_port}/browser/?{given}"


def refuse_no_store(store: str) -> None:
    """Raises BadParameter where an address is neither one of a server nor one of a file."""
    try:
        parts = urlsplit(store)
        named = bool(parts.hostname) and parts.port != 0 if in_neo4j(store) else parts.scheme == "sqlite"
    except ValueError:
        named = False
    if not named:
        raise BadParameter(f"{store!r} names no store: write --store neo4j://HOST:7687")


def in_neo4j(store: str) -> bool:
    """Whether a store's address is one of a server."""
    return urlsplit(store).scheme.partition("+")[0] in ("neo4j", "bolt")
