"""Cursors: the place after which the next page begins, as opaque text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from queries.errors import UnknownId

T = TypeVar("T")


def page(items: Sequence[T], name: Callable[[T], str], after: str | None, limit: int) -> tuple[list[T], str | None]:
    """The items that follow the one named ``after``, up to ``limit``, and the name to ask with next; None at the end.

    Raises UnknownId where no item has that name.
    """
    start = 0
    if after is not None:
        names = [name(item) for item in items]
        if after not in names:
            raise UnknownId(
                f"{after!r} is not a cursor of this question: take the one of the page before, or ask from the start"
            )
        start = names.index(after) + 1
    shown = list(items[start : start + limit])
    return shown, name(shown[-1]) if shown and start + limit < len(items) else None
