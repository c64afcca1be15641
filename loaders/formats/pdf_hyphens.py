"""Words that were divided at the end of a line, whole again."""

from __future__ import annotations

import re
from collections.abc import Iterable

HYPHEN = "\u00ad"
"""Stands at the end of a line for a hyphen that the division of a word may have made."""

LONGEST = 60
"""Characters of the longest part of a word before a division."""

_DIVIDED = re.compile(rf"(?P<start>[^\W\d_]+(?:-[^\W\d_]+)*)[-{HYPHEN}]$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ATTACHED = re.compile(r"\S[-–—/]$")
_PREFIXES = frozenset({"non", "self", "well"})
"""First parts of words that keep their hyphen, where the document itself does not show how it writes them."""


class Hyphens:
    """How a document writes its words, by those of its lines."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = {word.casefold() for line in lines for word in _WORD.findall(line)}

    def joined(self, text: str, following: str) -> str:
        """A text with the line that goes on from it: undivided, and else after a space."""
        end = text[-LONGEST:]
        divided, goes_on = _DIVIDED.search(end), _WORD.match(following)
        if divided is None or goes_on is None:
            return text + following if _ATTACHED.search(end) else f"{text} {following}"
        keeps = self._keeps(divided["start"], goes_on.group())
        return text[:-1] + "-" * keeps + following

    def _keeps(self, start: str, end: str) -> bool:
        """Whether a word in two parts is written with a hyphen."""
        whole = (start + end).casefold()
        if not end[0].islower():
            return True
        if whole in self._words:
            return False
        return f"{start}-{end}".casefold() in self._words or start.casefold() in _PREFIXES


def shown(text: str) -> str:
    """The text, with a plain hyphen where a divided word was not joined."""
    return text.replace(HYPHEN, "-")
