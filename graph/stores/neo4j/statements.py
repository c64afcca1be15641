"""Statements in one transaction on a server."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Self

from neo4j import ManagedTransaction, Transaction

from graph.identity import Id
from graph.stores.neo4j.uninterrupted import Stop
from graph.stores.neo4j.values import hexes

AT_ONCE = 5_000
"""Ids that one statement takes."""


class Statements:
    """Runs statements in one transaction. A statement is text of this package; what comes from data is a parameter."""

    def __init__(self, transaction: ManagedTransaction | Transaction) -> None:
        self._transaction = transaction

    def rows(self, statement: str, **parameters: Any) -> list[list[Any]]:
        """The rows of a statement, each a list of its columns."""
        return self._transaction.run(statement, parameters).values()

    def of(self, statement: str, ids: Iterable[Id], **parameters: Any) -> list[list[Any]]:
        """The rows of a statement for any number of ids, as many at a time as a server has memory for."""
        every = hexes(ids)
        return [
            row
            for first in range(0, len(every), AT_ONCE)
            for row in self.rows(statement, ids=every[first : first + AT_ONCE], **parameters)
        ]

    def run(self, statement: str, **parameters: Any) -> None:
        """Run a statement that answers nothing."""
        self._transaction.run(statement, parameters)

    def each(self, statement: str, rows: Collection[Any], **parameters: Any) -> None:
        """Run a statement for each of these rows."""
        if rows:
            self.run(statement, rows=list(rows), **parameters)


class Ahead(Statements):
    """Statements that a thread of their own sends in order, so that the program prepares what follows while the server
    works. What goes wrong with one that answers nothing shows at the next that answers, or at the end. Raises Stopped
    where ``stop`` says so.
    """

    def __init__(self, transaction: ManagedTransaction | Transaction, stop: Stop) -> None:
        super().__init__(transaction)
        self._stop = stop
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._sent: list[Future[None]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            if error is None:
                self._finish()
        finally:
            self._thread.shutdown(cancel_futures=True)

    def rows(self, statement: str, **parameters: Any) -> list[list[Any]]:
        """The rows of a statement, when it and all that was sent before is done."""
        self._stop.check()
        asked = self._thread.submit(super().rows, statement, **parameters)
        self._finish()
        return asked.result()

    def run(self, statement: str, **parameters: Any) -> None:
        """Send a statement that answers nothing."""
        self._stop.check()
        self._sent.append(self._thread.submit(super().run, statement, **parameters))

    def _finish(self) -> None:
        for sent in self._sent:
            sent.result()
        self._sent.clear()
        self._stop.check()
