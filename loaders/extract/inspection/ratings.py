"""The rating that a sentence gives: "rated 'Requires improvement'", "an overall rating of good"."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.knowledge.inspection import PLAIN_RATINGS, RATING, RATINGS
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


def given(line: Line, at: int) -> dict[str, str]:
    """The same, where it surely is a rating: with a capital, in quotation marks, or by a verb or noun of rating beside it.

    "Procedures were poor" gives none.
    """
    found = rating(line, at)
    if not found or found["rating"].casefold() not in PLAIN_RATINGS or found["rating"][0].isupper():
        return found
    lows = [item.low for item in line]
    told = bool(RATING & set(lows))
    return found if told or _is_marked(line, found["rating"]) else {}


def _is_marked(line: Line, words: str) -> bool:
    """Whether the words stand in quotation marks."""
    first = words.split()[0]
    return any(item.text == first and before.text in _MARKS for before, item in pairwise(line) if not item.mentions)


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
