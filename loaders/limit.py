"""How long one document may be read: a text that is slower is skipped, so that none can hold up a load."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from graph.model import Document, Entry

LEAST = 20.0
"""Seconds that any document has."""
EACH_MILLION = 120.0
"""Seconds more for each million characters: twenty times what texts full of claims take."""


class TooSlow(Exception):
    """A document took longer than ``seconds`` to read."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def interpreted(interpret: Callable[[Document], Entry], document: Document, least: float) -> Entry:
    """What is read from a document in the time that it has: ``least`` seconds, and more by its length.

    Only the main thread of a process on a system with alarms (POSIX) keeps the time; elsewhere it is not limited.
    Raises TooSlow.
    """
    with _alarm(least + EACH_MILLION * len(document.text) / 1_000_000):
        return interpret(document)


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TooSlow(seconds)

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
