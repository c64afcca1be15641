"""Titles of reports: "the report, ‘Fit for Nothing’", "a report called Fit for Nothing"."""

from __future__ import annotations

from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_NAMING = words("entitled titled called dubbed headed named")
_OPENING = frozenset("‘“\"'")
_CLOSING = frozenset("’”\"'")
_ENDS = frozenset(",;:.()–—")
_LONGEST = 16


def of_report(line: Line, item: int) -> str:
    """The title that stands behind the noun at ``item``; empty where none does."""
    at = item + 1
    while at < len(line) and line[at].low in {",", ":", "–", "—"} and at < item + 3:
        at += 1
    named = at < len(line) and line[at].low in _NAMING
    at += named
    if at < len(line) and line[at].text in _OPENING:
        return _up_to(line, at + 1, _CLOSING) if named or at > item + 1 else ""
    return _up_to(line, at, _ENDS) if named and at < len(line) and line[at].text[0].isupper() else ""


def _up_to(line: Line, first: int, marks: frozenset[str]) -> str:
    """The words from ``first`` to the first of the marks, as they stand; empty where none comes soon."""
    for last in range(first, min(len(line), first + _LONGEST)):
        if line[last].text in marks:
            return " ".join(item.text for item in line[first:last]).strip()
    return ""
