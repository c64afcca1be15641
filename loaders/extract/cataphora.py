"""Pronouns before the name that they stand for: "In its report Acme said", "when it took over, Acme cut staff"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from loaders.extract.doing import PREPOSITIONS
from loaders.extract.knowledge.words import words
from loaders.extract.names import Name
from loaders.extract.tokens import Token

_OPENING = words(
    """in through since with following after despite for under by on at as before during unlike via from upon like until
    besides beside alongside within without given while when"""
)
_BACK = words("place stead wake turn")
"""Words behind "in its" that lead back."""

_CLAUSES = words("when since after before once while as until")
_DOING = words(
    """took takes won wins bought acquired assumed inherited began started became gained absorbed purchased secured signed
    launched opened entered sold lost"""
)
_REACH = 30


def name_ahead(tokens: Sequence[Token], names: dict[int, Name], at: int) -> Name | None:
    """The name that "it" or "its" at a token stands for where it comes behind; None where the pronoun leads back."""
    if not (_opens(tokens, names, at) or _begins_clause(tokens, at)):
        return None
    behind = [name for first, name in sorted(names.items()) if at < first < at + _REACH and not _owns(tokens, name)]
    main = (name for name in behind if _follows_comma(tokens, name.first))
    plain = tokens[at].low == "its" and "," not in _between(tokens, at, behind)
    free = (name for name in behind if plain and tokens[name.first - 1].low not in PREPOSITIONS)
    return next(chain(main, free), None)


def _opens(tokens: Sequence[Token], names: dict[int, Name], at: int) -> bool:
    """Whether "its" stands in the phrase that opens a sentence, with no name before it."""
    begins = tokens[at].low == "its" and 0 < at < min(4, len(tokens) - 1) and tokens[0].low in _OPENING
    return begins and tokens[at + 1].low not in _BACK and not any(first < at for first in names)


def _begins_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether "it" begins a clause of time in which it does something: "when it took over"."""
    behind = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].low == "it" and at > 0 and tokens[at - 1].low in _CLAUSES and behind in _DOING


def _follows_comma(tokens: Sequence[Token], first: int) -> bool:
    before = tokens[first - 2].low if tokens[first - 1].low == "the" else tokens[first - 1].low
    return before == ","


def _owns(tokens: Sequence[Token], name: Name) -> bool:
    return name.last < len(tokens) and tokens[name.last].low in {"'s", "'"}


def _between(tokens: Sequence[Token], at: int, names: Sequence[Name]) -> Iterator[str]:
    return (token.low for token in tokens[at : names[0].first if names else at])
