"""Batches: how much is written in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

MOST = 500
"""Things in one batch."""
MOST_CHARACTERS = 8_000_000
"""Characters of text in one batch; a longer document has a batch of its own."""

T = TypeVar("T")


def batches(things: Iterable[T], characters: Callable[[T], int], most: int = MOST) -> Iterator[list[T]]:
    """The things in order, in lists of at most ``most`` that together hold at most ``MOST_CHARACTERS``."""
    batch: list[T] = []
    size = 0
    for thing in things:
        length = characters(thing)
        if batch and (len(batch) == most or size + length > MOST_CHARACTERS):
            yield batch
            batch, size = [], 0
        batch.append(thing)
        size += length
    if batch:
        yield batch
