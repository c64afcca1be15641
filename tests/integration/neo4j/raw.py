"""What a test asks of a server itself, past the store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from neo4j import GraphDatabase, Session

from tests.neo4j_servers import WIPE

OTHERS = """
SHOW TRANSACTIONS YIELD currentQuery AS statement WHERE NOT statement CONTAINS 'SHOW TRANSACTIONS' RETURN statement
"""
CONSTRAINTS = "SHOW CONSTRAINTS YIELD name RETURN name"
INDEXES = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"


@contextmanager
def session(url: str) -> Iterator[Session]:
    """A session of the test's own, without a password."""
    with GraphDatabase.driver(url, notifications_min_severity="OFF") as driver, driver.session() as opened:
        yield opened


def rows(url: str, statement: str, **parameters: Any) -> list[list[Any]]:
    """The rows of a statement."""
    with session(url) as opened:
        return opened.run(statement, parameters).values()


def transactions(url: str) -> list[str]:
    """The statements of the transactions that are under way."""
    return [statement for (statement,) in rows(url, OTHERS)]


def emptied(url: str) -> str:
    """The address of a server, once its database is as new: without graph, constraints and indexes."""
    with session(url) as opened:
        while opened.run(WIPE).consume().counters.nodes_deleted:
            pass
        opened.run("MATCH (n) DETACH DELETE n").consume()
        for (name,) in opened.run(CONSTRAINTS).values():
            opened.run(f"DROP CONSTRAINT `{name}`").consume()
        for (name,) in opened.run(INDEXES).values():
            opened.run(f"DROP INDEX `{name}`").consume()
    return url
