"""A text cut into the passages that a search finds: lines, none over two pages, and long lines at the ends of sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 600
"""Characters of the longest passage: a line longer than this is cut, at the end of a sentence or else of a word."""

_LINE = re.compile(r"[^\n\f]+")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(A-Z0-9])")


def cut(text: str) -> list[tuple[int, int]]:
    """The passages of a text, in order, as character offsets; what is blank is no passage."""
    return [(start, end) for start, end in _pieces(text) if not text[start:end].isspace()]


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    for line in _LINE.finditer(text):
        start, end = line.span()
        while end - start > LONGEST:
            middle = _break(text, start, start + LONGEST)
            yield start, middle
            start = middle
        yield start, end


def _break(text: str, start: int, limit: int) -> int:
    """Where a passage that starts at ``start`` ends at the latest before ``limit``."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start, limit)]
    if ends:
        return ends[-1]
    space = text.rfind(" ", start, limit)
    return space + 1 if space > start else limit
