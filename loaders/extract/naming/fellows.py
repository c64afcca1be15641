"""Firms whose name goes on behind "and": "Acme and Co", "Acme Defence and Space"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import spelled
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_FELLOWS = words("co company sons son daughters brothers partners associates")
_TRADES = words(
    """defence defense space security justice education health care transport logistics technology skills employment energy
    training engineering construction property environment rehabilitation safety science"""
)


def with_fellows(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names, a firm made one with what "and" adds to its name: "Acme and Co", "Acme Defence and Space"."""
    whole: list[Name] = []
    for name in found:
        left = whole[-1] if whole else None
        if left and left.kind in {"", "Company"} and _is_fellow(line, left, name):
            first = whole.pop().first
            name = Name(first, name.last, spelled(line[first : name.last]), "Company")
        whole.append(name)
    return whole


def _is_fellow(line: Sequence[Token], left: Name, right: Name) -> bool:
    """Whether a single word behind "and" is the end of a firm's name rather than another firm."""
    if right.last - right.first > 1 or [token.low for token in line[left.last : right.first]] not in (["and"], ["&"]):
        return False
    low = line[right.first].low
    return low in _FELLOWS or (low in _TRADES and left.last - left.first > 1 and line[left.last - 1].low in _TRADES)
