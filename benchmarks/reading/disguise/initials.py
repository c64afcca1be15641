"""Abbreviations that follow the names that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from benchmarks.reading.disguise.sorts import WORD

_BEFORE = 8
"""Words before a bracket among which those are that the abbreviation in it stands for."""


def spelled_out(abbreviation: str, text: str, names: Iterable[str]) -> list[str]:
    """The words whose first letters an abbreviation has, of a name or before the bracket that defines it; else none."""
    told = [text[: at.start()] for at in re.finditer(rf"\({re.escape(abbreviation)}\b", text)]
    before = (WORD.findall(each)[-_BEFORE:] for each in told)
    starts = (words[first:] for words in before for first in range(len(words) - 1))
    candidates = (words for words in (*map(WORD.findall, names), *starts) if abbreviation not in words)
    return next((found for words in candidates if (found := _aligned(abbreviation, words))), [])


def _aligned(abbreviation: str, words: Sequence[str]) -> list[str]:
    """The words that the letters begin, in order, the first of them first; a name may have words that no letter begins."""
    letters, found = list(abbreviation.lower()), []
    for word in words:
        if letters and word[0].lower() == letters[0]:
            letters.pop(0)
            found.append(word)
        elif not found:
            return []
    return found if not letters and len(found) > 1 else []
