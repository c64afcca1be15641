"""How long whoever writes waits for a server that has gone away, and goes on when it is back."""

from __future__ import annotations

import time
from collections.abc import Callable
from logging import NullHandler, getLogger
from typing import TypeVar

from neo4j.exceptions import DatabaseUnavailable, DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from graph.stores.neo4j.address import Address

AWAY = (ServiceUnavailable, SessionExpired, DatabaseUnavailable)
"""What the driver raises where a server has gone away, is not started yet, or cut a connection off."""
ENDED = "Neo.ClientError.Transaction.Terminated"
"""The server's code for what it ended because it is being stopped."""
FULL = "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
"""The server's code for what had no memory, and will have none when it is asked for the same again."""
MADE = "Neo.ClientError.Schema."
"""How its codes begin for a constraint or index that another process made at the same moment: it is there at the next try."""
BUSY = 10.0
"""Seconds for which others may be in the way (deadlocks) before that is told."""
PAUSE = 0.5
"""Seconds between two attempts."""

T = TypeVar("T")

log = getLogger(__name__)
getLogger("neo4j").addHandler(NullHandler())  # its warnings are told here, in words, or are errors


class Patience:
    """Makes attempts again while a server is away, for as long as the address allows, counted from when it went.

    A warning is logged when it is gone, and when it is back.
    """

    def __init__(self, address: Address) -> None:
        self._address = address
        self._gone: float | None = None

    def lasting(self, attempt: Callable[[], T]) -> T:
        """What an attempt comes to, the first that nothing passing got in the way of. Raises what the last one raised."""
        first = time.monotonic()
        while True:
            try:
                done = attempt()
            except (Neo4jError, DriverError) as error:
                if not _away(error):
                    self._is_back()
                again = self._waits() if _away(error) else _passing(error) and time.monotonic() < first + BUSY
                if not again:
                    raise
            except Exception:  # what the work itself raises: the server answered
                self._is_back()
                raise
            else:
                self._is_back()
                return done
            self._pause()

    def _waits(self) -> bool:
        now = time.monotonic()
        if self._gone is None:
            self._gone = now
            if self._address.patience:
                log.warning(
                    "%s: it does not answer; trying again for %g seconds", self._address, self._address.patience
                )
        return now < self._gone + self._address.patience

    def _is_back(self) -> None:
        if self._gone is not None and self._address.patience:
            log.warning("%s: it answers again", self._address)
        self._gone = None

    def _pause(self) -> None:
        try:
            time.sleep(PAUSE)
        except KeyboardInterrupt:
            self._gone = float("-inf")  # who stops it does not want to wait for anything more
            raise


def _away(error: Neo4jError | DriverError) -> bool:
    return isinstance(error, AWAY) or _code(error) == ENDED


def _passing(error: Neo4jError | DriverError) -> bool:
    code = _code(error)
    return code.startswith(MADE) or (error.is_retryable() and code != FULL)


def _code(error: Neo4jError | DriverError) -> str:
    return (error.code or "") if isinstance(error, Neo4jError) else ""
