"""Places that are run, and so are the prison, home or line that is named after them: "Acme runs Elmfield"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.naming.shared_heads import lists
from loaders.extract.tokens import Token

MANAGED = "Service"
"""The kind of what is named by its place alone, and is run."""

_RUNNING = words("run runs running ran operate operates operating operated manage manages managing managed")
_POLITICAL = words(
    "labour conservatives tories democrats republicans liberals greens socialists nationalists coalition"
)
"""Parties, who run places as governments do."""
_POSSESSIVE = frozenset({"'s", "'", "’s", "’"})


def managed(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names of a line, the places among them that are run as services of that name."""
    whole = list(found)
    if any(word.low in _RUNNING for word in line) and any(name.kind == "Region" for name in found):
        for first, last in lists(line, found):
            if _is_run(line, found[first], found[last - 1]):
                whole[first:last] = map(_managed, found[first:last])
                for at in _others(line, found, last - 1):
                    whole[at] = _managed(found[at])
    return whole


def _managed(name: Name) -> Name:
    return name._replace(kind=MANAGED) if name.kind in {"", "Region"} else name


def _others(line: Sequence[Token], found: Sequence[Name], at: int) -> Iterator[int]:
    """The further names of a list in which each is told with its place: "runs Elmfield in Kent and Ashby in Essex"."""
    while at + 3 < len(found) and _is_in(line, found[at], found[at + 1]) and _is_in(line, found[at + 2], found[at + 3]):
        if {word.low for word in line[found[at + 1].last : found[at + 2].first]} - _LINKS:
            return
        at += 2
        yield at


def _is_in(line: Sequence[Token], name: Name, place: Name) -> bool:
    return place.first == name.last + 1 and line[name.last].low in _WHERE


_LINKS = frozenset({",", "and", "as", "well"})
_WHERE = frozenset({"in", "near"})


def _is_run(line: Sequence[Token], first: Name, last: Name) -> bool:
    """Whether a firm's verb of running stands right before the list of names from ``first`` to ``last``, and no noun behind."""
    if not first.first or line[first.first - 1].low not in _RUNNING or line[first.first - 2].low in _POLITICAL:
        return False
    behind = line[last.last].low if last.last < len(line) else "."
    return behind not in _POSSESSIVE and (behind in FUNCTION or not behind[0].isalnum())
