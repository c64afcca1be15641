"""What the driver's and the server's errors mean to a user."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    AuthError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.store import StoreError, StoreTimeout, StoreUnavailable
from graph.stores.neo4j.address import Address, credentials

SUPPORTED = "5.26 LTS, and 2025.01 or later"

READ_ONLY = "the database is read-only: choose another, or let it be written to"
ADVICE: dict[str, str] = {
    "Neo.ClientError.Database.DatabaseNotFound": "it has no database {database!r}: without a name in the address, whoran "
    "takes the server's own",
    "Neo.ClientError.Security.AuthenticationRateLimit": "it refuses after too many wrong passwords: wait a little, and "
    "check NEO4J_USERNAME and NEO4J_PASSWORD",
    "Neo.ClientError.Security.Forbidden": "this user may not do that: use one that may read and write",
    "Neo.ClientError.Security": "{password}",
    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase": READ_ONLY,
    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": READ_ONLY,
    "Neo.TransientError.General.MemoryPoolOutOfMemoryError": "it has no memory left for this: ask for less, or give it "
    "more (server.memory.heap.max_size)",
    "Neo.TransientError.Database.DatabaseUnavailable": "the database is not available just now: try again in a moment",
    "Neo.DatabaseError.Database.UnableToStartDatabase": "its database does not start: look at the server's log",
    "Neo.ClientError.Statement.AccessMode": "this statement writes, and only reading is allowed here",
    "Neo.ClientError.Statement": "the statement is not understood: {message}",
    "Neo.TransientError": "it cannot do this just now: try again in a moment",
}
"""What to tell a user, by the beginning of Neo4j's code for the error; the first that fits."""

TIMED_OUT = ("Neo.ClientError.Transaction.TransactionTimedOut", "Neo.TransientError.Transaction.LockAcquisitionTimeout")


@contextmanager
def explained(address: Address) -> Iterator[None]:
    """Turn the driver's errors into the store's, which name the server and say what to do.

    Raises ValueError for what is no Unicode text, naming it.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        near = error.object[max(0, error.start - 20) : error.end + 20]
        raise ValueError(
            f"half of a surrogate pair is no text, in {near!a}: read the source in its own encoding"
        ) from error
    except (Neo4jError, DriverError) as error:
        meant = _meant(address, error)
        if meant is None:
            raise
        raise meant from error


def _meant(address: Address, error: Exception) -> StoreError | None:
    code = (error.code or "") if isinstance(error, Neo4jError) else ""
    if code.startswith(TIMED_OUT):
        return StoreTimeout(
            f"{address}: the question took longer than {address.timeout:g} seconds and was stopped: ask for less, "
            f"or allow for more with {address}?timeout=SECONDS"
        )
    if isinstance(error, AuthError):
        return StoreUnavailable(f"{address}: {_password()}")
    if isinstance(error, ConfigurationError) or "handshake" in type(error).__name__.lower():
        return StoreUnavailable(f"{address}: what answers is no Neo4j that whoran speaks to ({SUPPORTED}): {error}")
    if isinstance(error, ServiceUnavailable | SessionExpired):
        return StoreUnavailable(
            f"{address}: it does not answer: start it (make neo4j, docker compose up), or check the address"
        )
    advice = next((text for start, text in ADVICE.items() if code.startswith(start)), None)
    if advice is None:
        return None
    return StoreUnavailable(
        f"{address}: {advice.format(database=address.database, password=_password(), message=error)}"
    )


def _password() -> str:
    if credentials() is None:
        return "it asks for a password: set NEO4J_USERNAME and NEO4J_PASSWORD"
    return "it does not take this user name and password: check NEO4J_USERNAME and NEO4J_PASSWORD"
