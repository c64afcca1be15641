"""Names of feasts, which are days and no parties: "On Boxing Day Acme took over"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.dates.feasts import FEASTS
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import spelled
from loaders.extract.tokens import Token

_DATING = words("on by until till since before after from last this next")
_LONGEST = 5
_NAMED = frozenset(name for name in FEASTS if " " in name)
FIRST_WORDS = frozenset(name.split("'")[0].split()[0] for name in _NAMED)


def feast(line: Sequence[Token], at: int) -> int:
    """How many tokens the name of a feast at a place has, behind a word for when; 0 where none stands there."""
    if line[at].low not in FIRST_WORDS or not at or line[at - 1].low not in _DATING:
        return 0
    lengths = range(min(_LONGEST, len(line) - at), 1, -1)
    return next((length for length in lengths if _is_feast(line[at : at + length])), 0)


def _is_feast(named: Sequence[Token]) -> bool:
    return spelled(named).casefold().replace("’", "'") in _NAMED
