"""Where in a line a noun has its partners: who owns it, and whom it describes."""

from __future__ import annotations

from loaders.extract.clause import BARRIERS, DASHES, DETERMINERS, PREPOSITIONS, RELATIVE, next_mention, subject
from loaders.extract.context import DESCRIPTIONS
from loaders.extract.line import Item, Line

BEING = frozenset({"is", "was", "are", "were", "became", "becomes", "become", "remains", "be", "been"})
"""Verbs that join a mention to the noun that describes it."""
INTRODUCING = BEING | {"as"}
ENDING = BEING | {"and", "or", "while"}
"""Words at which a description has ended."""


def possessor(line: Line, at: int) -> Item | None:
    """The mention that owns the noun at ``at``: "ITEM's biggest NOUN"."""
    for before in range(at - 1, max(-1, at - 6), -1):
        item = line[before]
        if item.mentions:
            return item if item.possessive else None
        if item.low in {"'s", "'"} and before > 1 and line[before - 1].low in DESCRIPTIONS:
            return next_mention(line, before - 2)
        if not item.low.replace("-", "").isalpha() or item.low in PREPOSITIONS or item.low in DETERMINERS:
            return None
    return None


def described(line: Line, begin: int, last: int) -> Item | None:
    """The mention that the noun phrase from ``begin`` to ``last`` describes, behind it or before it.

    "the owner of Bolt, ITEM"; "owner ITEM"; "ITEM, owner of Bolt"; "ITEM is the owner of Bolt"; "ITEM as owner of Bolt".
    """
    start = _phrase_start(line, begin)
    if start and (line[start - 1].low == "," or line[start - 1].low in DASHES):
        found = line[start - 2] if start > 1 and not line[start - 2].possessive else None
        if found:
            return found
    if start and line[start - 1].low in INTRODUCING:
        return _copular(line, start - 1)
    at = last + 1 if last < len(line) and line[last].low == "," else last
    follows = next_mention(line, at)
    return follows if follows and not follows.possessive else None


def _copular(line: Line, at: int) -> Item | None:
    verb = at
    while verb and line[verb - 1].low in {
        "will",
        "would",
        "has",
        "had",
        "have",
        "to",
        "since",
        "now",
        "also",
        "not",
        "been",
        "be",
    }:
        verb -= 1
    if line[at].low == "as" and verb and line[verb - 1].low == ",":
        verb -= 1
    return subject(line, verb)


def _phrase_start(line: Line, first: int) -> int:
    """Where the noun phrase begins whose noun stands at ``first``: before its describing words and article."""
    start = first
    while start and start > first - 8 and _describes(line[start - 1]):
        start -= 1
    return start


def _describes(item: Item) -> bool:
    if item.mentions:
        return item.possessive or item.family == "region"
    return item.low in DETERMINERS or (
        item.low.replace("-", "").isalpha()
        and item.low not in PREPOSITIONS
        and item.low not in BARRIERS
        and item.low not in RELATIVE
        and item.low not in ENDING
    )
