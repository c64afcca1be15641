"""Who opens or closes something, as firms do: "Acme opened the jail", but "Elmfield opened in May"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.words import words
from loaders.extract.naming.interrupted import past_aside
from loaders.extract.tokens import Token

_REACH = 5
"""Words of a verb, its auxiliaries and adverbs, that are looked at."""
_OPENING = words("open reopen close opened opens reopened reopens closed closes shut shuts houses accommodates")
_DETERMINERS = frozenset({"the", "a", "an", "its", "their", "two"})
_KEEPING = frozenset({"out", "off"})
"""What follows where somebody is kept from something: "Acme shut out as ministers let prisons"."""


def opens_something(line: Sequence[Token], last: int) -> bool:
    """Whether a name that ends at a place opens or closes something, rather than opens or closes itself."""
    at = past_aside(line, last)
    verb = next((here for here in range(at, min(len(line), at + _REACH)) if line[here].low in _OPENING), len(line))
    if verb + 1 >= len(line):
        return False
    return line[verb + 1].low in _DETERMINERS | _KEEPING or line[verb + 1].text[0].isupper()
