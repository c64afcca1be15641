"""Texts read by the rules in several processes at once, handed on in the order of the files."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context

from graph.model import Document, Entry
from loaders.batch import MOST
from loaders.errors import FailedText
from loaders.limit import LEAST, TooSlow, interpreted
from loaders.reading import Read, Reading

AHEAD = 8
"""Texts that wait for each process, so that none stands idle while a batch is written."""


@dataclass(frozen=True, slots=True)
class Done:
    """What was read from a document before its turn came; another reading of it, once more is known of it than its page
    says, is its own.
    """

    document: Document
    entry: Entry
    again: Callable[[Document], Entry]

    def __call__(self, document: Document) -> Entry:
        known = document in (self.document, self.entry.document)
        return self.entry if known else self.again(document)


@dataclass(frozen=True, slots=True)
class Here:
    """Reads each text in this process, within its time: ``least`` seconds, and more by its length."""

    batch: int = MOST
    least: float = LEAST

    def __call__(self, reads: Iterable[Read], /) -> Generator[Read, None, None]:
        """The same, each text with what the rules read in it; one that takes too long stands as its error."""
        for read in reads:
            if isinstance(read, Reading) and _is_unread(read):
                yield _settled(read, partial(interpreted, read.interpret, read.document, self.least))
            else:
                yield read


@dataclass(frozen=True, slots=True)
class Jobs:
    """Reads texts in ``count`` processes, each text within its time: ``least`` seconds, and more by its length."""

    count: int
    batch: int = MOST
    least: float = LEAST

    def __call__(self, reads: Iterable[Read], /) -> Generator[Read, None, None]:
        """The same in the same order, each text with what the rules read in it; one that takes too long stands as its error."""
        waiting: deque[tuple[Read, Future[Entry] | None]] = deque()
        pool = ProcessPoolExecutor(self.count, get_context("spawn"), _leave_interrupts)
        try:
            for read in reads:
                waiting.append((read, _asked(pool, read, self.least)))
                if len(waiting) > self.count * AHEAD:
                    yield _answered(*waiting.popleft())
            while waiting:
                yield _answered(*waiting.popleft())
        finally:
            pool.shutdown(cancel_futures=True)


def _leave_interrupts() -> None:
    """Let the process that loads decide what an interrupt of the terminal means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _is_unread(reading: Reading) -> bool:
    """Whether a document is a text of its own that nothing was read from yet."""
    return not (reading.only_parts or reading.document.part_of or isinstance(reading.interpret, Done))


def _asked(pool: ProcessPoolExecutor, read: Read, least: float) -> Future[Entry] | None:
    if not isinstance(read, Reading) or not _is_unread(read):
        return None
    try:
        return pool.submit(interpreted, read.interpret, read.document, least)
    except BrokenProcessPool:
        return None


def _answered(read: Read, asked: Future[Entry] | None) -> Read:
    return _settled(read, asked.result) if asked and isinstance(read, Reading) else read


def _settled(read: Reading, answer: Callable[[], Entry]) -> Read:
    """The reading with what was read, or what was wrong; unchanged where its process ended, so that it is read when it is
    written.
    """
    try:
        return replace(read, interpret=Done(read.document, answer(), read.interpret))
    except TooSlow as error:
        return error.of(read.file)
    except BrokenProcessPool:
        return read
    except Exception as error:  # noqa: BLE001 whatever it is, one text must not cost a folder
        fix = "leave it out, and report the fault with the text"
        return FailedText(read.file, f"reading it failed with {error!r}", fix)
