"""Where a spell's start, or its end, may lie, when several sources give bounds for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

Bounds = tuple[date, date]
"""The earliest and the latest day that one source allows."""


def meet(sides: Sequence[Bounds]) -> Bounds:
    """The days that every source allows or, where sources exclude each other, the hull of those that agree among
    themselves.

    The sources that agree around the earliest day that one of them insists on form the left side, those around the
    latest the right; the hull reaches from the start of the left side's intersection to the end of the right side's.
    Where all agree, both are the intersection.
    """
    earliest_last = min(last for _, last in sides)
    latest_first = max(first for first, _ in sides)
    return (
        max(first for first, _ in sides if first <= earliest_last),
        min(last for _, last in sides if last >= latest_first),
    )
