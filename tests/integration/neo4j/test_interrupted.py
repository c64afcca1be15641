"""Ctrl-C leaves a store on a real server as good as it was, at whatever moment it comes."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

import pytest

from graph.stores import open_store
from tests.contract.papers import paper, says

MOMENTS = [0.0002 * step for step in range(1, 80)]
"""Seconds after which Ctrl-C comes: about as long as a small batch takes, in small steps."""


def test_the_store_answers_after_ctrl_c_at_any_moment(neo4j_url: str) -> None:
    """Wherever in a batch Ctrl-C comes, the batch is kept whole or not at all, and the next question is answered."""
    entry = paper("Alder owns Birch.", says("Alder", "OWNS", "Birch"))
    with closing(open_store(neo4j_url)) as store:
        store.counts()
        for seconds in MOMENTS:
            with suppress(KeyboardInterrupt), _interrupt_after(seconds):
                store.write([entry])
            counts = store.counts()
            assert (counts.documents, counts.claims, counts.facts) in {(0, 0, 0), (1, 1, 1)}


@pytest.mark.filterwarnings("ignore:.*Workspace:pytest.PytestUnraisableExceptionWarning")
def test_the_next_question_is_answered_after_ctrl_c_at_any_moment(neo4j_url: str) -> None:
    """Wherever in a question Ctrl-C comes, it ends the question at once, and the next one is answered."""
    # One that comes while the driver closes a session leaves it to the garbage collector, of which the driver warns.
    with closing(open_store(neo4j_url)) as store:
        store.write([paper("Alder owns Birch.", says("Alder", "OWNS", "Birch"))])
        cut = 0
        for seconds in MOMENTS:
            try:
                with _interrupt_after(seconds):
                    store.counts()
            except KeyboardInterrupt:
                cut += 1
            assert store.counts().documents == 1
    assert cut > len(MOMENTS) // 10


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
