"""Values of the model as columns, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from graph.identity import Id
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


IDS = "(SELECT id_of(value) FROM json_each(?))"
KEYS = "(SELECT value FROM json_each(?))"
"""Any number of ids, or of integer keys, as one parameter: SQLite takes 32,766 parameters and no more."""


def ids_text(ids: Iterable[Id]) -> str:
    """Ids as the parameter of ``IDS``."""
    return json.dumps([each.hex() for each in ids])


def keys_text(keys: Iterable[int]) -> str:
    """Integer keys as the parameter of ``KEYS``."""
    return json.dumps(list(keys))


def marks(values: Sequence[object]) -> str:
    """As many question marks as there are values, for an IN list."""
    return ",".join("?" * len(values))
