"""Who is described as running a service before a name: "the operator of the cycle hire scheme, NAME"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.words import words
from loaders.extract.tokens import Token

_REACH = 9
"""Words before a mark among which the description is looked for."""

_LINKS = frozenset({"of", "behind", "for"})
_ROLES = words("operator provider contractor franchisee supplier company firm concessionaire")


def operates(line: Sequence[Token], at: int) -> bool:
    """Whether who runs a service is described up to a mark: "the operator of the cycle hire scheme, NAME"."""
    for back in range(at - 1, max(0, at - _REACH), -1):
        if line[back].low in _LINKS:
            return line[back - 1].low in _ROLES
        if not (line[back].low[0].isalnum() or line[back].low in POSSESSIVE_MARKS):
            return False
    return False
