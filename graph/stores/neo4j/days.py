"""Days as statements take and give them: each once with a number wherever it stands, or as text.

The driver makes new objects for each date that it packs or unpacks, which took a tenth of the time of a load.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from graph.span import Span
from graph.stores.neo4j.values import BOUNDS, Row

DAYS = (*BOUNDS, "asserted_on")
"""The properties that are days, of what is written by the thousand."""
NUMBERED = f"{{{', '.join(f'{name}: $days[row.days[{place}]]' for place, name in enumerate(DAYS))}}}"
"""In Cypher, the properties of the numbers that ``Days.apart`` gave."""


class Days:
    """The days of one statement's rows."""

    def __init__(self) -> None:
        self._numbers: dict[date, int] = {}

    def apart(self, row: Row) -> list[int | None]:
        """The numbers of a row's days, in the order of ``DAYS``; the days leave the row."""
        return [self._number(row.pop(name, None)) for name in DAYS]

    def listed(self) -> list[date]:
        """The days, each at the place that is its number."""
        return list(self._numbers)

    def _number(self, day: date | None) -> int | None:
        return None if day is None else self._numbers.setdefault(day, len(self._numbers))


def texts(of: str) -> str:
    """In Cypher, the days of a node as texts, in the order of ``DAYS``."""
    return ", ".join(f"toString({of}.{name})" for name in DAYS)


def day_or_none(text: str | None) -> date | None:
    """The day of a text; None where there is none."""
    return None if text is None else _day(text)


@lru_cache(maxsize=65_536)
def span(*texts: str) -> Span:
    """The tightened span of four texts, in the order of ``BOUNDS``."""
    return Span(*map(_day, texts)).tightened()


_day = lru_cache(maxsize=65_536)(date.fromisoformat)
