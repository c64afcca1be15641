"""Places that are run, and so are the prison, home or line that is named after them: "Acme runs Elmfield"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.knowledge.words import words
from loaders.extract.naming.doing import PREPOSITIONS
from loaders.extract.naming.interrupted import past_aside
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
_AUXILIARY = words("is are was were be been being has have had will both all now currently once jointly still also")


def managed(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names of a line, the places among them that are run as services of that name."""
    whole = list(found)
    if any(word.low in _RUNNING for word in line) and any(name.kind == "Region" for name in found):
        for first, last in lists(line, found):
            if _is_run(line, found[first], found[last - 1]) or _are_run_by(line, found[first:last]):
                whole[first:last] = map(_managed, found[first:last])
                for at in _others(line, found, last - 1):
                    whole[at] = _managed(found[at])
    return whole


def is_inspected(line: Sequence[Token], name: Name) -> bool:
    """Whether a verb of inspecting stands right before a name: "Ofsted rated Elmfield"."""
    return bool(name.first) and line[name.first - 1].low in _INSPECTING


_INSPECTING = words("rated inspected reinspected visited revisited judged graded rate inspect visit")


def _are_run_by(line: Sequence[Token], listed: Sequence[Name]) -> bool:
    """Whether the verb behind a list says by which firm it is run: "Elmfield and Ashby are managed by Acme"."""
    first, last = listed[0], listed[-1]
    plain = all(name.kind in {"", "Region", MANAGED} for name in listed)
    if not plain or (first.first and line[first.first - 1].low in PREPOSITIONS):
        return False
    at = past_aside(line, last.last)
    while at < len(line) and line[at].low in _AUXILIARY:
        at += 1
    by = at + 1
    if by + 1 >= len(line) or line[at].low not in _RUNNING or line[by].low != "by" or at == last.last:
        return False
    agent = line[by + 2] if line[by + 1].low == "the" and by + 2 < len(line) else line[by + 1]
    return agent.text[0].isupper() and agent.low not in _POLITICAL


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
    return behind not in POSSESSIVE_MARKS and (behind in FUNCTION or not behind[0].isalnum())
