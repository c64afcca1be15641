"""Values of the model as columns, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from graph import names
from graph.model import Pairs
from graph.span import Span, Window

Days4 = tuple[int, int, int, int]


def bounds(span: Span) -> Days4:
    """The four bounds as ordinals of days."""
    return (span.start_min.toordinal(), span.start_max.toordinal(), span.end_min.toordinal(), span.end_max.toordinal())


@lru_cache(maxsize=16_384)
def span(start_min: int, start_max: int, end_min: int, end_max: int) -> Span:
    """The span of four ordinals."""
    day = date.fromordinal
    return Span(day(start_min), day(start_max), day(end_min), day(end_max))


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def pairs_text(pairs: Pairs) -> str:
    """Pairs as JSON; nothing where there are none."""
    return _encode(pairs) if pairs else ""


@lru_cache(maxsize=16_384)
def read_pairs(text: str | None) -> Pairs:
    """Pairs from their JSON."""
    return tuple((key, value) for key, value in json.loads(text)) if text else ()


def windows_text(windows: Sequence[Window]) -> str | None:
    """Windows as JSON; None where there are none."""
    return json.dumps([[w.start.toordinal(), w.end.toordinal()] for w in windows]) if windows else None


def read_windows(text: str | None) -> tuple[Window, ...]:
    """Windows from their JSON."""
    return tuple(Window(date.fromordinal(a), date.fromordinal(b)) for a, b in json.loads(text)) if text else ()


MOST_MARKS = 30_000
"""Values of one IN list: SQLite takes 32,766 parameters in one statement."""


def select_in(connection: sqlite3.Connection, statement: str, values: Iterable[object], *rest: object) -> Iterator[Any]:
    """The rows of a statement whose ``{marks}`` is an IN list of these values, in as many runs as they need; ``rest``
    are the parameters after them.
    """
    every = list(values)
    for first in range(0, len(every), MOST_MARKS):
        some = every[first : first + MOST_MARKS]
        yield from connection.execute(statement.replace("{marks}", marks(some)), [*some, *rest])


def folded(words: Iterable[str]) -> list[str]:
    """Words as they are indexed, each once; what is no word (quotes, the operators of a query) is left out."""
    return list(dict.fromkeys(each for word in words for each in names.words(word)))


def marks(values: Sequence[object]) -> str:
    """As many question marks as there are values, for an IN list."""
    return ",".join("?" * len(values))
