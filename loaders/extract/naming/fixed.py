"""Names of several words that are known whole: places and well-known public bodies and schemes."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.institutions import BODIES, SCHEMES
from loaders.extract.knowledge.places import PLACES, is_place
from loaders.extract.naming.capitals import is_capital, spelled
from loaders.extract.tokens import Token

_BODIES = frozenset(name for name in BODIES if " " in name) | SCHEMES

FIRST_WORDS = frozenset([name.partition(" ")[0].partition("-")[0] for name in (*PLACES, *_BODIES)])
"""The words that such names begin with."""

_LONGEST = 6
"""Words in the longest that is looked for."""


def fixed(line: Sequence[Token], first: int) -> int:
    """How many tokens from ``first`` on make the longest name that is known whole: 0 where none does."""
    if first >= len(line) or line[first].low.split("-")[0] not in FIRST_WORDS:
        return 0
    for length in range(min(_LONGEST, len(line) - first), 0, -1):
        if is_capital(line[first + length - 1]):
            text = spelled(line[first : first + length])
            if is_place(text) or text.casefold() in _BODIES:
                return length
    return 0
