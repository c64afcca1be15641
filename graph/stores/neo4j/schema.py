"""Constraints and indexes, made on first use; and what is refused: other people's databases, newer stores, old servers.

Only what Neo4j Community has: uniqueness constraints, range and full-text indexes.
"""

from __future__ import annotations

from contextlib import suppress

from graph.store import StoreTooNew, StoreUnavailable
from graph.stores.neo4j import turns
from graph.stores.neo4j.connection import Connection
from graph.stores.neo4j.errors import SUPPORTED, UnknownDatabase
from graph.vocabulary import PREDICATES

VERSION = 1
"""The version of what is written here; a store with a higher one is left alone."""

OLDEST = (5, 26)

IDENTIFIED = (
    "Entity", "Name", "Document", "Claim", "RejectedClaim", "Figure", "Contradiction", "Judgement", "Store",
)  # fmt: skip
LOOKED_UP = (
    ("Name", "key"), ("Name", "reduced"), ("Document", "part_of"), ("Claim", "group"), ("Claim", "begins"),
    ("Claim", "ends"), ("Claim", "judgement"), ("Contradiction", "group"), ("Contradiction", "fact"),
)  # fmt: skip
SEARCHED = (("names", "Entity"), ("passages", "Passage"))

RELEASE = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"
DATABASES = "SHOW DATABASES YIELD name, type WHERE type <> 'system' RETURN DISTINCT name ORDER BY name"

WHITESPACE = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
"""Words are folded before they are kept, in the same way for every store."""

STATEMENTS: tuple[str, ...] = (
    *(f"CREATE CONSTRAINT {x.lower()}_id IF NOT EXISTS FOR (n:{x}) REQUIRE n.id IS UNIQUE" for x in IDENTIFIED),
    "CREATE CONSTRAINT turn_n IF NOT EXISTS FOR (n:Turn) REQUIRE n.n IS UNIQUE",
    *(f"CREATE INDEX {x.lower()}_{y} IF NOT EXISTS FOR (n:{x}) ON (n.{y})" for x, y in LOOKED_UP),
    *(f"CREATE INDEX fact_{x.lower()} IF NOT EXISTS FOR ()-[r:{x}]-() ON (r.id)" for x in PREDICATES),
    *(f"CREATE FULLTEXT INDEX {x} IF NOT EXISTS FOR (n:{y}) ON EACH [n.words] {WHITESPACE}" for x, y in SEARCHED),
)


def refuse_old(connection: Connection) -> None:
    """Raise StoreUnavailable for a server that is older than whoran can speak to, or that has no such database."""
    try:
        found = connection.ask(RELEASE)
    except UnknownDatabase as error:
        raise UnknownDatabase(f"{error}, but {', '.join(_databases(connection)) or 'others'}") from error
    version = found[0][0] if found else "of no version that it tells"
    numbers = tuple(int(part) for part in str(version).split("-")[0].split(".")[:2] if part.isdigit())
    if numbers < OLDEST:
        raise StoreUnavailable(f"{connection.address}: this is Neo4j {version}, and whoran needs {SUPPORTED}")


def is_made(connection: Connection) -> bool:
    """Whether the database holds a store of this version. Raises StoreTooNew."""
    found = connection.ask("MATCH (s:Store {id: 'store'}) RETURN s.version")
    if found and found[0][0] > VERSION:
        raise StoreTooNew(
            f"{connection.address}: this store has version {found[0][0]}, and this whoran reads up to {VERSION}: "
            "update whoran, or load into a new database"
        )
    return bool(found)


def make(connection: Connection) -> None:
    """Make a store in an empty database. Raises StoreUnavailable for one that holds something else."""
    if connection.ask("MATCH (n) WHERE NOT n:Turn AND NOT n:Store RETURN 1 LIMIT 1") and not is_made(connection):
        raise StoreUnavailable(
            f"{connection.address}: the database holds something that whoran did not write: choose an empty one"
        )
    for statement in STATEMENTS:
        connection.change(statement)
    connection.ask("CALL db.awaitIndexes(300)")
    connection.change(turns.MAKE, version=VERSION, readers=turns.READERS)


def _databases(connection: Connection) -> list[str]:
    """The databases of a server that this user may know of; none where it may know of none."""
    with suppress(StoreUnavailable):
        return [repr(name) for (name,) in connection.system(DATABASES)]
    return []
