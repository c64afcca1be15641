"""Transactions on a server, over the official driver."""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, TypeVar

from neo4j import READ_ACCESS, Driver, GraphDatabase, ManagedTransaction, Query, Session, Transaction, unit_of_work
from neo4j.exceptions import DriverError, IncompleteCommit, Neo4jError

from graph.stores.neo4j.address import SYSTEM, Address, credentials
from graph.stores.neo4j.errors import explained
from graph.stores.neo4j.patience import Patience
from graph.stores.neo4j.statements import Ahead, Statements
from graph.stores.neo4j.uninterrupted import Stop, uninterrupted

WRITING = 600.0
"""Seconds that one batch may take, the wait for other writers included."""
TOO_LONG = (
    f"after {WRITING:g} seconds it was stopped, the wait for other writers included: try again when they are done"
)
"""What to say of a batch that took longer."""

POOL = 100
"""Connections at one time."""
CONNECTING = 10.0
"""Seconds that a connection has to be made, however little time a question has."""
RETRY = 0.5
"""Seconds in which the driver begins a second try of its own; more are made here, where the user is told."""

T = TypeVar("T")


class Connection:
    """A pool of connections to one database. Raises StoreError from all its methods, naming the server."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self._driver = _driver(address)
        self._patience = Patience(address)

    def ask(self, statement: str, **parameters: Any) -> list[list[Any]]:
        """The rows of one statement that reads."""
        query = Query(statement, timeout=self.address.timeout)
        with explained(self.address), self._session() as session:
            return session.run(query, parameters).values()

    def query(self, statement: str, parameters: Mapping[str, Any]) -> tuple[list[str], list[list[Any]]]:
        """The columns and rows of a statement of the user's own, which may only read."""
        query = Query(statement, timeout=self.address.timeout)
        with explained(self.address), self._session(default_access_mode=READ_ACCESS) as session:
            result = session.run(query, dict(parameters))
            return list(result.keys()), result.values()

    def system(self, statement: str) -> list[list[Any]]:
        """The rows of a statement about the server, as ``SHOW DATABASES``."""
        with explained(self.address), self._driver.session(database=SYSTEM) as session:
            return session.run(statement).values()

    def change(self, statement: str, **parameters: Any) -> None:
        """Run one statement that writes, in a transaction of its own."""
        self.write(lambda statements: statements.run(statement, **parameters))

    def write(self, work: Callable[[Statements], T]) -> T:
        """Do work in one transaction, and again from its start where the server or another writer got in the way, for as
        long as patience lasts. The work must be safe to repeat, also where it was kept: a connection may be cut off
        between the server's commit and its answer.
        """

        def attempt(stop: Stop) -> T:
            managed = unit_of_work(timeout=WRITING)(partial(_ahead, work, stop))
            with self._session() as session:
                try:
                    return session.execute_write(managed)
                except IncompleteCommit:
                    return session.execute_write(managed)

        with explained(self.address, TOO_LONG):
            return self._patience.lasting(partial(uninterrupted, attempt))

    def read(self, work: Callable[[Statements], T], opening: str, **parameters: Any) -> T:
        """Do work in a ``state`` of its own, and again where the server went away, for as long as patience lasts."""

        def attempt() -> T:
            with self._state(opening, parameters) as statements:
                return work(statements)

        with explained(self.address):
            return self._patience.lasting(attempt)

    @contextmanager
    def state(self, opening: str, **parameters: Any) -> Iterator[Statements]:
        """A transaction that begins with a statement and is rolled back at the end."""
        with explained(self.address), self._state(opening, parameters) as statements:
            yield statements

    def close(self) -> None:
        """Let go of all connections; one that Ctrl-C cut in the middle of a message takes no goodbye."""
        with suppress(BufferError):
            self._driver.close()

    @contextmanager
    def _state(self, opening: str, parameters: dict[str, Any]) -> Iterator[Statements]:
        with self._session() as session:
            yield Statements(self._opened(session, opening, parameters))

    def _opened(self, session: Session, opening: str, parameters: dict[str, Any]) -> Transaction:
        """A new transaction; a second try finds another connection where the first one's server was restarted."""
        try:
            return self._open(session, opening, parameters)
        except (Neo4jError, DriverError) as error:
            if not error.is_retryable():
                raise
            return self._open(session, opening, parameters)

    def _open(self, session: Session, opening: str, parameters: dict[str, Any]) -> Transaction:
        transaction = session.begin_transaction(timeout=self.address.timeout)
        try:
            transaction.run(opening, parameters).consume()
        except Exception:
            transaction.close()
            raise
        return transaction

    @contextmanager
    def _session(self, **settings: Any) -> Iterator[Session]:
        """A session, which rolls back what is open at its end. Where Ctrl-C cuts a message in two nothing more can be said on
        its connection, so the session is told of a cancellation: the one end at which the driver throws a connection away.
        """
        try:
            with self._driver.session(database=self.address.database or None, **settings) as session, _cancelling():
                yield session
        except CancelledError as error:
            raise KeyboardInterrupt from error


@contextmanager
def _cancelling() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt as error:
        raise CancelledError from error


def _ahead(work: Callable[[Statements], T], stop: Stop, transaction: ManagedTransaction) -> T:
    with Ahead(transaction, stop) as statements:
        return work(statements)


def _driver(address: Address) -> Driver:
    with explained(address):
        return GraphDatabase.driver(
            address.server,
            auth=credentials(),
            connection_timeout=CONNECTING,
            connection_acquisition_timeout=max(CONNECTING, address.timeout),
            max_connection_pool_size=POOL,
            max_transaction_retry_time=RETRY,
            notifications_min_severity="OFF",
            telemetry_disabled=True,
            user_agent="whoran",
        )
