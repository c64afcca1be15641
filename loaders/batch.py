"""Batches: how much is written in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from math import inf
from time import monotonic
from typing import TypeVar

MOST = 2_500
"""Things in one batch: what is told of one thing may lie far apart, and the more of it comes together the less is
projected twice.
"""
MOST_CHARACTERS = 8_000_000
"""Characters of text in one batch; a longer document has a batch of its own."""
MOST_SECONDS = 5.0
"""Seconds in which a batch of a load gathers, so that slow reading is kept often and an interrupt loses little."""

T = TypeVar("T")


def batches(
    things: Iterable[T],
    characters: Callable[[T], int],
    most: int = MOST,
    seconds: float = inf,
) -> Iterator[list[T]]:
    """The things in order, in lists of at most ``most`` that together hold at most ``MOST_CHARACTERS``; a list ends with
    the first thing that comes ``seconds`` after its beginning.
    """
    batch: list[T] = []
    size, began = 0, monotonic()
    for thing in things:
        length = characters(thing)
        if batch and (len(batch) == most or size + length > MOST_CHARACTERS):
            yield batch
            batch, size, began = [], 0, monotonic()
        batch.append(thing)
        size += length
        if monotonic() - began >= seconds:
            yield batch
            batch, size, began = [], 0, monotonic()
    if batch:
        yield batch
