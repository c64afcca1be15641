"""The store contract over one Neo4j database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Self, TypeVar

from graph.identity import Id
from graph.model import Document, Entry, Judgement
from graph.store import Counts, NoStore, NotFound
from graph.stores.neo4j import schema, turns
from graph.stores.neo4j.address import PATIENCE, Address
from graph.stores.neo4j.asking import Asking, paged
from graph.stores.neo4j.connection import Connection
from graph.stores.neo4j.turns import Turns
from graph.stores.neo4j.writing import Writing
from graph.stores.reading import Reading

T = TypeVar("T")


class Neo4jStore(Reading):
    """The graph in one Neo4j database (see ``graph.store.Store``).

    Any number of threads and processes may ask and write at the same time: writers take turns. Raises StoreUnavailable
    where the server cannot be reached or refuses, StoreTimeout, and StoreTooNew for a store that a newer whoran made.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(self.at_once)
        self._connection = connection
        self._turns = Turns()

    @classmethod
    def made(cls, url: str) -> Self:
        """The store at an address, made where its database is empty. It is for loads: should the server go away later, it
        is waited for, where an answer needs no more than one call.
        """
        return cls._opened(Address.read(url, PATIENCE), schema.make)

    @classmethod
    def there(cls, url: str) -> Self:
        """The store at an address, which must be there already. A server that goes away is told at once."""
        return cls._opened(Address.read(url), _refuse_empty)

    @classmethod
    def _opened(cls, address: Address, otherwise: Callable[[Connection], None]) -> Self:
        connection = Connection(address)
        try:
            schema.refuse_old(connection)
            if not schema.is_made(connection):
                otherwise(connection)
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    def write(self, entries: Sequence[Entry]) -> dict[Id, Document]:
        return self._write(lambda writing: writing.write(entries))

    def forget(self, document: Id) -> int:
        return self._write(_gone_once(lambda writing: writing.forget(document)))

    def judge(self, judgements: Sequence[Judgement]) -> None:
        self._write(lambda writing: writing.judge(judgements))

    def undo(self, judgement: Id) -> None:
        self._write(_gone_once(lambda writing: writing.undo(judgement)))

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        return self._read(lambda state: state.documents(ids))

    def judgements(self) -> list[Judgement]:
        return self._read(lambda state: state.judgements())

    def entries(self) -> Iterator[Entry]:
        """Each page from a state of its own: nobody who writes must wait until a whole record was read."""
        return paged(lambda after: self._read(lambda state: state.page(after)))

    def entries_as_loaded(self) -> Iterator[Entry]:
        """By id: the order in which they came is not kept."""
        return self.entries()

    def counts(self) -> Counts:
        return self._read(lambda state: state.counts())

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def at_once(self) -> Iterator[Asking]:
        with self._turns.taken() as n, self._connection.state(turns.READ, n=n) as statements:
            yield Asking(statements)

    def _read(self, work: Callable[[Asking], T]) -> T:
        with self._turns.taken() as n:
            return self._connection.read(lambda statements: work(Asking(statements)), turns.READ, n=n)

    def _write(self, work: Callable[[Writing], T]) -> T:
        return self._connection.write(lambda statements: work(Writing(statements)))


def _gone_once(drop: Callable[[Writing], T]) -> Callable[[Writing], T]:
    """What drops something, made safe to repeat: if it is not there any more, an earlier attempt was kept after all."""
    dropped: list[T] = []

    def again(writing: Writing) -> T:
        try:
            dropped.append(drop(writing))
        except NotFound:
            if not dropped:
                raise
        return dropped[-1]

    return again


def _refuse_empty(connection: Connection) -> None:
    raise NoStore(
        f"there is no store at {connection.address}: load something into it first (whoran load PATH --store URL)"
    )
