"""Making the next thing while the one before is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def ahead(things: Iterable[T]) -> Iterator[T]:
    """The same things in order, each made by one other thread while the one before it is used."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        source = iter(things)
        following = thread.submit(list, islice(source, 1))
        while found := following.result():
            following = thread.submit(list, islice(source, 1))
            yield from found
