"""Numbers that something came from: "up from 410", "fell from 620 to 410", "to £11m from £7m"."""

from __future__ import annotations

from loaders.extract.counts import Count
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_ABOUT = words("about around over under nearly almost some just")
_MOVED = words("up down")
_NEAR = 6


def is_former(line: Line, count: Count) -> bool:
    """Whether the text tells of another day with a number: it leads on from it, or led to it, "to" another number."""
    at = count.at - 1
    while at > 0 and line[at].low in _ABOUT:
        at -= 1
    if at < 0 or line[at].low != "from":
        return False
    moved = at > 0 and line[at - 1].low in _MOVED
    return (
        moved or _leads_to_number(line, max(0, at - _NEAR), at) or _leads_to_number(line, count.end, count.end + _NEAR)
    )


def _leads_to_number(line: Line, first: int, last: int) -> bool:
    """Whether "to" stands before a number among some items."""
    return any(
        line[at].low == "to" and any(item.low.lstrip("£$€")[:1].isdigit() for item in line[at + 1 : at + 3])
        for at in range(first, min(last, len(line)))
    )
