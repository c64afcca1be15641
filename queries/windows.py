"""Windows of days that a fact leaves or fills."""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Fact
from graph.span import Window


def less(windows: Iterable[Window], holes: Iterable[Window]) -> list[Window]:
    """What is left of windows where holes are cut out of them."""
    left = list(windows)
    for hole in holes:
        left = [piece for window in left for piece in window.without(hole)]
    return left


def certain(fact: Fact, window: Window) -> list[Window]:
    """The days of the window on which the fact certainly held."""
    start, end = max(fact.span.start_max, window.start), min(fact.span.end_min, window.end)
    return less([Window(start, end)], fact.denied) if start < end and fact.status != "planned" else []


def within(inner: Iterable[Window], outer: Iterable[Window]) -> bool:
    """Whether each of the inner windows lies in one of the outer."""
    around = list(outer)
    return all(any(each.start <= window.start and window.end <= each.end for each in around) for window in inner)
