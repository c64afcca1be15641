"""Lines that are called by where they begin and end: "the Elm to Ashby ferry"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import may_stand
from loaders.extract.tokens import Token

_LINES = words(
    "line railway route ferry ferries service services crossing tramway tramline bus buses sleeper train trains shuttle"
)
_BETWEEN = words(
    "passenger car vehicle freight rail railway train bus tram coach commuter ferry main branch night air sea"
)
_LONGEST = 6
"""Words between "to" and the noun."""


def route(line: Sequence[Token], first: int, last: int) -> int:
    """How many tokens from the "to" at ``last`` on belong to a line's name that begins at ``first``; 0 where none is named."""
    if not first or line[first - 1].low not in {"the", "'s", "’s", "its"} or not may_stand(line, last + 1):
        return 0
    at = last + 2
    while at < min(len(line), last + _LONGEST) and (may_stand(line, at) or line[at].text in _BETWEEN):
        at += 1
    at -= line[at - 1].text in _LINES and (at == len(line) or line[at].text not in _LINES)
    return at + 1 - last if at < len(line) and line[at].text in _LINES else 0


def is_route(name: str) -> bool:
    """Whether a name is that of a line by where it begins and ends: "Elm to Ashby ferry"."""
    return " to " in name and name.rpartition(" ")[2] in _LINES
