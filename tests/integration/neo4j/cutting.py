"""Cuts a write or a question by Ctrl-C at each of many moments, and prints what the store answers after each.

It runs in an interpreter of its own: pytest counts what a destructor raises as a failure, and a Ctrl-C that comes while
a destructor runs (such as that of the driver's session) is one that Python can only print.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import partial
from time import perf_counter
from typing import NamedTuple

from graph.model import Entry
from graph.store import Store
from graph.stores import open_store
from tests.contract.papers import paper, says

MOMENTS = 80
"""Moments at which Ctrl-C comes, evenly over twice the time that the work takes where nothing cuts it."""
UNCUT = 5
"""Times that the work is done before, the quickest of which tells how long it takes."""

Work = Callable[[int], object]
"""What is done the so manieth time."""


class Cut(NamedTuple):
    """Whether Ctrl-C ended what was under way, and how many documents, claims and facts the store then had."""

    ended: bool
    held: tuple[int, int, int]


def cuts(store: Store, work: Work) -> Iterator[Cut]:
    """What became of each time that this work was begun."""
    whole = min(_seconds(partial(work, time)) for time in range(UNCUT))
    for moment in range(1, MOMENTS + 1):
        ended = _ends(partial(work, UNCUT + moment), 2 * whole * moment / MOMENTS)
        counts = store.counts()
        yield Cut(ended, (counts.documents, counts.claims, counts.facts))


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


def _ends(work: Callable[[], object], seconds: float) -> bool:
    try:
        with _interrupt_after(seconds):
            work()
    except KeyboardInterrupt:
        return True
    return False


@contextmanager
def _interrupt_after(seconds: float) -> Iterator[None]:
    """What Ctrl-C raises, in the main thread, unless the block is done before."""
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def writing(store: Store) -> Work:
    """Writing a document, each time another one."""
    return lambda time: store.write([_document(time)])


def asking(store: Store) -> Work:
    """Asking a store that has one document."""
    store.write([_document(0)])
    return lambda _time: store.counts()


def _document(time: int) -> Entry:
    return paper(f"Alder owns Birch {time}.", says("Alder", "OWNS", f"Birch {time}"))


WORK: Mapping[str, Callable[[Store], Work]] = {"writing": writing, "asking": asking}

if __name__ == "__main__":
    url, work = sys.argv[1:]
    with closing(open_store(url)) as opened:
        print(json.dumps(list(cuts(opened, WORK[work](opened)))))
