"""The rating that a sentence gives: "rated 'Requires improvement'", "an overall rating of good"."""

from __future__ import annotations

from loaders.extract.knowledge.inspection import RATINGS
from loaders.extract.line import Line

_REACH = 16
_LONGEST = 3
_MARKS = frozenset("‘’“”\"'")


def rating(line: Line, at: int) -> dict[str, str]:
    """The qualifier for the rating nearest behind item ``at``, else before it; empty where none is given.

    Of "from 'Requires improvement' to 'Good'" it is the second.
    """
    behind = [item for item in line[at : at + _REACH] if item.text not in _MARKS]
    found = _first(tuple(behind)) or _first(tuple(item for item in line[max(0, at - _REACH) : at]))
    return {"rating": found} if found else {}


def _first(items: Line) -> str:
    start = _behind_from(items)
    for at in range(start, len(items)):
        for length in range(_LONGEST, 0, -1):
            spoken = items[at : at + length]
            if " ".join(item.low for item in spoken) in RATINGS and not any(item.mentions for item in spoken):
                first = at - 1 if at and items[at - 1].low == "not" else at
                return " ".join(item.text for item in items[first : at + length])
    return ""


def _behind_from(items: Line) -> int:
    """Where "to" stands behind "from": what came before is the rating of old."""
    lows = [item.low for item in items]
    return lows.index("to", lows.index("from")) if "from" in lows and "to" in lows[lows.index("from") :] else 0
