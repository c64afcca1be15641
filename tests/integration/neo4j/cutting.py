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
from typing import NamedTuple

from graph.model import Entry
from graph.store import Store
from graph.stores import open_store
from tests.contract.papers import paper, says

MOMENTS = [0.0002 * step for step in range(1, 80)]
"""Seconds after which Ctrl-C comes: about as long as a small batch takes, in small steps."""


class Cut(NamedTuple):
    """Whether Ctrl-C ended what was under way, and how many documents, claims and facts the store then had."""

    ended: bool
    held: tuple[int, int, int]


def cuts(store: Store, work: Callable[[], object]) -> Iterator[Cut]:
    """What became of each time that this work was begun."""
    for seconds in MOMENTS:
        ended = _ends(work, seconds)
        counts = store.counts()
        yield Cut(ended, (counts.documents, counts.claims, counts.facts))


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


def writing(store: Store, entry: Entry) -> Callable[[], object]:
    """Writing this document, into a store that answers already."""
    store.counts()
    return lambda: store.write([entry])


def asking(store: Store, entry: Entry) -> Callable[[], object]:
    """Asking a store that has this document."""
    store.write([entry])
    return store.counts


WORK: Mapping[str, Callable[[Store, Entry], Callable[[], object]]] = {"writing": writing, "asking": asking}

if __name__ == "__main__":
    url, work = sys.argv[1:]
    with closing(open_store(url)) as opened:
        begun = WORK[work](opened, paper("Alder owns Birch.", says("Alder", "OWNS", "Birch")))
        print(json.dumps(list(cuts(opened, begun))))
