"""Work that Ctrl-C does not cut in the middle of a message, which would leave a connection that nobody can use.

The work is done by a thread of its own, since Ctrl-C comes to the main thread alone; it is then told to stop, does so at its
next statement, and is waited for.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TypeVar

T = TypeVar("T")


class Stopped(Exception):
    """The work was told to stop."""


class Stop:
    """Tells work to stop."""

    def __init__(self) -> None:
        self._event = Event()

    def tell(self) -> None:
        """Let the work end at its next check."""
        self._event.set()

    def check(self) -> None:
        """Go on. Raises Stopped where the work is to end."""
        if self._event.is_set():
            raise Stopped


def uninterrupted(work: Callable[[Stop], T]) -> T:
    """What work comes to. Raises KeyboardInterrupt, after the work has stopped, where Ctrl-C came meanwhile."""
    stop, thread = Stop(), ThreadPoolExecutor(max_workers=1)
    try:
        return thread.submit(work, stop).result()
    finally:
        stop.tell()
        thread.shutdown()
