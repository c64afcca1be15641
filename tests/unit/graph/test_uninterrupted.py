"""What Ctrl-C does to work that it must not cut in the middle of a message."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator

import pytest

from graph.stores.neo4j.uninterrupted import Stop, uninterrupted

MOMENTS = [0.000005 * step for step in range(1, 600)]
"""Seconds after which Ctrl-C comes: before the work begins, in its midst, after its end."""
STEPS = 8


class Work:
    """Short steps, each after a look at whether to stop."""

    def __init__(self) -> None:
        self.done = 0
        self.under_way = False

    def __call__(self, stop: Stop) -> int:
        """How many steps were done."""
        self.under_way = True
        try:
            for _ in range(STEPS):
                stop.check()
                time.sleep(0.0001)
                self.done += 1
        finally:
            self.under_way = False
        return self.done


@pytest.fixture(autouse=True)
def _alarms_are_ctrl_c() -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    yield
    signal.signal(signal.SIGALRM, before)


def test_ctrl_c_at_any_moment_leaves_no_work_under_way() -> None:
    """Wherever Ctrl-C comes, it is a KeyboardInterrupt, and by then the work has stopped or will never begin."""
    cut = 0
    for seconds in MOMENTS:
        work = Work()
        interrupted = _interrupted(work, seconds)
        under_way, done = work.under_way, work.done
        time.sleep(0.0005)
        assert (under_way, done) == (False, work.done)
        assert interrupted or done == STEPS
        cut += interrupted
    assert cut > 0


def _interrupted(work: Work, seconds: float) -> bool:
    """Whether Ctrl-C after so many seconds came before the end."""
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        uninterrupted(work)
        signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        return True
    return False


def test_work_that_fails_fails_for_whoever_waits() -> None:
    """What the work raises is raised where it was asked for."""

    def failing(_: Stop) -> None:
        raise LookupError("nobody there")

    with pytest.raises(LookupError, match="nobody there"):
        uninterrupted(failing)
