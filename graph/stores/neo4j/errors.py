"""What the driver's and the server's errors mean to a user."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    AuthError,
    ConfigurationError,
    ConnectionPoolError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.store import StoreError, StoreTimeout, StoreUnavailable
from graph.stores.neo4j.address import Address, credentials
from graph.stores.text import no_text

SUPPORTED = "5.26 LTS, and 2025.01 or later"

READ_ONLY = "the database is read-only: choose another, or let it be written to"
ADVICE: dict[str, str] = {
    "Neo.ClientError.Security.AuthenticationRateLimit": "it refuses after too many wrong passwords: wait a little, and "
    "check NEO4J_USERNAME and NEO4J_PASSWORD",
    "Neo.ClientError.Security.CredentialsExpired": "the password has to be changed first: set a new one in Neo4j Browser",
    "Neo.ClientError.Security.Forbidden": "this user may not do that: use one that may read and write",
    "Neo.ClientError.Security": "{password}",
    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase": READ_ONLY,
    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": READ_ONLY,
    "Neo.TransientError.General.MemoryPoolOutOfMemoryError": "it has no memory left for this: give it more "
    "(dbms.memory.transaction.total.max, server.memory.heap.max_size), or ask for less",
    "Neo.TransientError.General.DatabaseUnavailable": "its database is not available just now: try again in a moment",
    "Neo.DatabaseError.Database.UnableToStartDatabase": "its database does not start: look at the server's log",
    "Neo.DatabaseError": "something went wrong inside the server, look at its log: {message}",
    "Neo.ClientError.Transaction.Terminated": "the server, or somebody who may, ended this: try again in a moment",
    "Neo.ClientError.Statement.AccessMode": "this statement writes, and only reading is allowed here",
    "Neo.ClientError.Statement": "the statement is not understood: {message}",
    "Neo.ClientError.Schema": "the database has constraints or indexes that are not whoran's, choose another: {message}",
    "Neo.TransientError": "it cannot do this just now, try again in a moment: {message}",
    "": "it refused: {message}",
}
"""What to tell a user, by the beginning of Neo4j's code for the error; the first that fits."""

UNKNOWN_DATABASE = "Neo.ClientError.Database.DatabaseNotFound"
TIMED_OUT = ("Neo.ClientError.Transaction.TransactionTimedOut", "Neo.ClientError.Transaction.LockClientStopped")
"""What the server says of a transaction that it stopped for its length, at work or idle, or waiting for a lock."""

QUESTION = (
    "the question took longer than {timeout:g} seconds and was stopped: ask for less, or allow for more with "
    "{address}?timeout=SECONDS"
)
"""What to say of a question that took too long."""


class UnknownDatabase(StoreUnavailable):
    """The server has no database of this name."""


@contextmanager
def explained(address: Address, too_long: str = QUESTION) -> Iterator[None]:
    """Turn the driver's errors into the store's, which name the server and say what to do; ``too_long`` says what took
    longer than it may.

    Raises ValueError for what is no Unicode text, naming it, and KeyboardInterrupt for what came of one.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise no_text(error) from error
    except (Neo4jError, DriverError, BufferError) as error:
        if _came_of_interrupt(error):
            raise KeyboardInterrupt from error
        meant = _meant(address, error, too_long)
        if meant is None:
            raise
        raise meant from error


def _came_of_interrupt(error: BaseException | None) -> bool:
    """Whether the driver failed while Ctrl-C was already under way: a message that it cuts in two spoils the connection,
    which the driver then cannot close in order.
    """
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def _meant(address: Address, error: Exception, too_long: str) -> StoreError | None:
    if isinstance(error, Neo4jError):
        return _told(address, error, too_long)
    if isinstance(error, ConfigurationError):
        return StoreUnavailable(f"{address}: what answers is no Neo4j that whoran speaks to ({SUPPORTED}): {error}")
    if isinstance(error, ConnectionPoolError):
        return StoreUnavailable(f"{address}: all connections to it are in use: try again in a moment")
    if isinstance(error, ServiceUnavailable | SessionExpired):
        return StoreUnavailable(
            f"{address}: it does not answer: start it (make neo4j, docker compose up), or check the address, whose port "
            "is Bolt's (7687) and not Browser's"
        )
    return None


def _told(address: Address, error: Neo4jError, too_long: str) -> StoreError:
    """What an error means that a server tells."""
    code = error.code or ""
    if code.startswith(TIMED_OUT):
        return StoreTimeout(f"{address}: {too_long.format(address=address, timeout=address.timeout)}")
    if code == UNKNOWN_DATABASE:
        return UnknownDatabase(f"{address}: it has no database {address.database!r}")
    if isinstance(error, AuthError):
        return StoreUnavailable(f"{address}: {_password()}")
    advice = next(text for start, text in ADVICE.items() if code.startswith(start))
    return StoreUnavailable(f"{address}: {advice.format(password=_password(), message=error.message)}")


def _password() -> str:
    if credentials() is None:
        return "it asks for a password: set NEO4J_USERNAME and NEO4J_PASSWORD"
    return "it does not take this user name and password: check NEO4J_USERNAME and NEO4J_PASSWORD"
