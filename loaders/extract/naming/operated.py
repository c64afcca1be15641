"""Who is described as running a service before a name: "the operator of the cycle hire scheme, NAME"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import is_capital
from loaders.extract.tokens import Token

_REACH = 9
"""Words before a mark among which the description is looked for."""

_LINKS = frozenset({"of", "behind", "for"})
_ROLES = words("operator provider contractor franchisee supplier company firm concessionaire")


def operates(line: Sequence[Token], at: int) -> bool:
    """Whether who runs a service is described up to a mark: "the operator of the cycle hire scheme, NAME"."""
    for back in range(at - 1, max(0, at - _REACH), -1):
        if line[back].low in _LINKS:
            return line[back - 1].low in _ROLES and not _goes_on(line, at + 1)
        if not (line[back].low[0].isalnum() or line[back].low in POSSESSIVE_MARKS):
            return False
    return False


def _goes_on(line: Sequence[Token], first: int) -> bool:
    """Whether the name at a place is one of several that are run: "the operator of Southern, Elmlink and Northern"."""
    last = first
    while last < len(line) and is_capital(line[last]):
        last += 1
    link, behind = line[last : last + 1], line[last + 1 : last + 3]
    joined = bool(link and behind) and link[0].low in {",", "and"}
    return joined and (is_capital(behind[0]) or (behind[0].low == "the" and len(behind) > 1 and is_capital(behind[1])))
