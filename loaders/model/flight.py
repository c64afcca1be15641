"""Several things under way at once, handed back in the order in which they were started."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")


def in_order(
    things: Iterable[T], start: Callable[[T], Future[U] | None], most: int
) -> Iterator[tuple[T, Future[U] | None]]:
    """Each thing with what was started for it, when that is done; up to ``most`` things are under way or wait."""
    under_way: deque[tuple[T, Future[U] | None]] = deque()
    for thing in things:
        under_way.append((thing, start(thing)))
        if len(under_way) >= most:
            yield _landed(under_way)
    while under_way:
        yield _landed(under_way)


def _landed(under_way: deque[tuple[T, Future[U] | None]]) -> tuple[T, Future[U] | None]:
    _, started = under_way[0]
    if started is not None:
        started.exception()
    return under_way.popleft()
