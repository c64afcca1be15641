"""Values of the model as Neo4j keeps them, and back: ids as hex, days as dates, pairs and windows as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from neo4j.time import Date

from graph import names
from graph.identity import Id
from graph.model import Pairs
from graph.span import Span, Window

Row = dict[str, Any]
"""Properties, or the parameters of one row of a statement."""

BOUNDS = ("start_min", "start_max", "end_min", "end_max")

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def hexes(ids: Iterable[Id]) -> list[str]:
    """Ids as they are kept, each once."""
    return [each.hex() for each in dict.fromkeys(ids)]


def day(value: Date) -> date:
    """A day of the database."""
    return _day(value.to_ordinal())


@lru_cache(maxsize=65_536)
def _day(ordinal: int) -> date:
    return date.fromordinal(ordinal)


def day_or_none(value: Date | None) -> date | None:
    """A day of the database; None where there is none."""
    return None if value is None else day(value)


def bounds(span: Span) -> Row:
    """The four bounds as properties."""
    return {
        "start_min": span.start_min,
        "start_max": span.start_max,
        "end_min": span.end_min,
        "end_max": span.end_max,
    }


def read_span(days: Iterable[Date]) -> Span:
    """The span of four days, in the order of ``BOUNDS``."""
    return _span(*map(Date.to_ordinal, days))


@lru_cache(maxsize=65_536)
def _span(*days: int) -> Span:
    return Span(*map(date.fromordinal, days))


def pairs_text(pairs: Pairs) -> str | None:
    """Pairs as JSON; None where there are none."""
    return _encode(pairs) if pairs else None


@lru_cache(maxsize=16_384)
def read_pairs(text: str | None) -> Pairs:
    """Pairs from their JSON."""
    return tuple((key, value) for key, value in json.loads(text)) if text else ()


def windows_text(windows: Sequence[Window]) -> str | None:
    """Windows as JSON; None where there are none."""
    return _encode([[each.start.isoformat(), each.end.isoformat()] for each in windows]) if windows else None


def read_windows(text: str | None) -> tuple[Window, ...]:
    """Windows from their JSON."""
    return tuple(Window(*map(date.fromisoformat, pair)) for pair in json.loads(text)) if text else ()


def filled(properties: Mapping[str, Any]) -> Row:
    """The properties that say something: none that is empty text or None."""
    return {name: value for name, value in properties.items() if value is not None and value != ""}


def folded(words: Iterable[str]) -> list[str]:
    """Words as they are indexed, each once; what is no word (quotes, the operators of a query) is left out."""
    return list(dict.fromkeys(each for word in words for each in names.words(word)))


WORD = 255
"""Characters of a word that a full-text index keeps together."""
MOST_WORDS = 100
"""Words that one query looks up: Lucene takes 1,024 at most."""


def lucene(words: Sequence[str], ending: str) -> str:
    """A query in Lucene's syntax for what holds all these words, each followed by ``ending``: a superset of it, where there
    are many words or very long ones. Folded words are letters and digits alone, and mean nothing else to Lucene.
    """
    rarest = sorted(words, key=len, reverse=True)[:MOST_WORDS]
    return " ".join(f"+{word[:WORD]}{ending}" for word in rarest)
