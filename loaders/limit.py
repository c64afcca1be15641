"""How long one document may be read: a file or text that is slower is skipped, so that none can hold up a load."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TypeVar

from graph.model import Document, Entry
from loaders.errors import SlowText

LEAST = 20.0
"""Seconds that any document has."""
EACH_MILLION = 120.0
"""Seconds more for each million characters or bytes: twenty times what texts full of claims take."""

AGAIN = 1.0
"""Seconds between one alarm and the next: Python prints and forgets what is raised while it destroys something."""

Found = TypeVar("Found")


class TooSlow(BaseException):  # as an interrupt is, since libraries that read files catch every Exception
    """A document took longer than ``seconds`` to read."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds

    def of(self, path: Path | str) -> SlowText:
        """The problem with the file at ``path`` that was being read."""
        return SlowText(path, f"reading it took more than {self.seconds:.3g} seconds", "split it, or leave it out")


def interpreted(interpret: Callable[[Document], Entry], document: Document, least: float) -> Entry:
    """What is read from a document in the time that it has: ``least`` seconds, and more by its length.

    Only the main thread of a process on a system with alarms (POSIX) keeps the time; elsewhere it is not limited.
    Raises TooSlow.
    """
    with _alarm(_time(len(document.text), least)):
        return interpret(document)


def each(found: Iterator[Found], size: int, least: float) -> Iterator[Found]:
    """What a reader finds in a file of ``size`` bytes, each thing in the time that ``interpreted`` gives to as long a text.

    Raises TooSlow.
    """
    while True:
        with _alarm(_time(size, least)):
            try:
                one = next(found)
            except StopIteration:
                return
        yield one


def _time(size: int, least: float) -> float:
    return least + EACH_MILLION * size / 1_000_000


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TooSlow(seconds)

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
