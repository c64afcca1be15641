"""Work that Ctrl-C does not cut in the middle of a message, which would leave a connection that nobody can use.

The work is done by a thread of its own, since Ctrl-C comes to the main thread alone; it is then told to stop, does so at its
next statement, and is waited for.
"""

from __future__ import annotations

# What ``threading`` and ``concurrent.futures`` wait with is Python, and breaks where Ctrl-C comes between two of its lines
# (https://github.com/python/cpython/issues/118433); a bare thread and a bare lock are C, and do not.
from _thread import allocate_lock, start_new_thread
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

T = TypeVar("T")


class Stopped(Exception):
    """The work was told to stop."""


class Stop:
    """Tells work to stop."""

    def __init__(self) -> None:
        self._told = False

    def tell(self) -> None:
        """Let the work end at its next check."""
        self._told = True

    def check(self) -> None:
        """Go on. Raises Stopped where the work is to end."""
        if self._told:
            raise Stopped


def uninterrupted(work: Callable[[Stop], T]) -> T:
    """What work comes to. Raises KeyboardInterrupt, after the work has stopped, where Ctrl-C came meanwhile."""
    under_way = _UnderWay(work)
    try:
        start_new_thread(under_way.run, ())
        under_way.over.acquire()
    except KeyboardInterrupt:
        under_way.stop()
        raise
    return under_way.outcome.result()


class _UnderWay(Generic[T]):
    """Work, what it came to, and a lock that is held until it is over."""

    def __init__(self, work: Callable[[Stop], T]) -> None:
        self._work, self._stop, self._begun = work, Stop(), False
        self.outcome: Future[T] = Future()
        self.over = allocate_lock()
        self.over.acquire()

    def run(self) -> None:
        """Do the work, unless it was told to stop before it began."""
        self._begun = True
        try:
            self._stop.check()
            self.outcome.set_result(self._work(self._stop))
        except BaseException as error:  # noqa: BLE001 whoever waits raises it
            self.outcome.set_exception(error)
        finally:
            self.over.release()

    def stop(self) -> None:
        """Tell the work to stop, and wait until it has; what has not begun will find itself told."""
        self._stop.tell()
        if self._begun and not self.outcome.done():
            self.over.acquire()
