"""Statements of Cypher that users write or pick, which read only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from neo4j.graph import Node, Path, Relationship

from graph.stores.neo4j.address import Address
from graph.stores.neo4j.connection import Connection


def cypher(url: str, statement: str, parameters: Mapping[str, Any]) -> tuple[list[str], list[list[Any]]]:
    """The columns and rows that a statement answers, as plain JSON values: nodes and relationships as their properties,
    days as text. Raises StoreError, also for a statement that writes or is not understood.
    """
    connection = Connection(Address.read(url))
    try:
        columns, rows = connection.query(statement, parameters)
    finally:
        connection.close()
    return columns, [[_plain(value) for value in row] for row in rows]


def _plain(value: Any) -> Any:
    match value:
        case Node():
            return {"labels": sorted(value.labels), **_plain(dict(value))}
        case Relationship():
            return {"type": value.type, **_plain(dict(value))}
        case Path():
            return [_plain(each) for each in (*value.nodes, *value.relationships)]
        case dict():
            return {key: _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case None | bool() | int() | float() | str():
            return value
    return value.iso_format() if hasattr(value, "iso_format") else str(value)
