"""Words looked up in a text, where white space, quotation marks and dashes may be written another way, and letters larger."""

from __future__ import annotations

import re
from functools import lru_cache

_MARKS = "\"'`´‘’‚‛“”„‟«»‹›′″"
_DASHES = "-‐‑‒–—―−"
_LIKE: tuple[tuple[str, str], ...] = (
    (_MARKS, rf"[{re.escape(_MARKS)}]"),
    (_DASHES, rf"\s*+[{re.escape(_DASHES)}]++\s*+"),
    ("…", r"(?:…|\.\.\.)"),
)
"""Characters that are written in several ways, each group with the pattern of all of its ways."""
_AS: dict[str, str] = {character: pattern for characters, pattern in _LIKE for character in characters}
_PART = re.compile(rf"\s+|\s*[{re.escape(_DASHES)}]+\s*|\.\.\.|.", re.DOTALL)
_IN_WORD = re.compile(r"\w")
_AROUND = re.compile(rf"^[\s{re.escape(_MARKS)}…]+|[\s{re.escape(_MARKS)}…]+$")


def bare(words: str) -> str:
    """Quoted words without the quotation marks and dots that a quotation has around it."""
    return _AROUND.sub("", words)


def find(text: str, words: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    """Where ``words`` stand in ``text`` between two offsets: the first place, or None."""
    last = len(text) if end is None else end
    at = text.find(words, start, last)
    if at >= 0:
        return at, at + len(words)
    match = _pattern(words).search(text, start, last)
    return match.span() if match else None


def find_whole(text: str, words: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    """As ``find``, where the words are no part of longer ones."""
    at = text.find(words, start, end)
    if at >= 0 and not _is_part(text, at, at + len(words)):
        return at, at + len(words)
    match = _whole(words).search(text, start, len(text) if end is None else end)
    return match.span() if match else None


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text begins or ends inside a word, or is empty."""
    around = (
        start == end,
        start > 0 and _IN_WORD.match(text[start - 1]),
        end < len(text) and _IN_WORD.match(text[end]),
    )
    return any(around)


@lru_cache(maxsize=512)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(_written(words), re.IGNORECASE)


@lru_cache(maxsize=2_048)
def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_written(words)})(?!\w)", re.IGNORECASE)


def _written(words: str) -> str:
    return "".join(_like(part) for part in _PART.findall(words.strip()))


def _like(part: str) -> str:
    """The pattern of a character, a stretch of white space or a dash in all ways in which it may be written."""
    if part.isspace():
        return r"\s++"
    return _AS.get(part.strip()[:1], "") or (_AS["…"] if part == "..." else re.escape(part))
