"""Of what sort each word of a document is: whether it stays, and from where another one is taken."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto

from benchmarks.reading.disguise.meaning import DIRECTIONS, KEPT
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.institutions import UNIONS
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.places import is_place

WORD = re.compile(r"\d*[^\W\d_]\w*")
"""A word; hyphens, apostrophes and stops part words, so that "Elm-based" has two."""
_INSIDE = re.compile(r"(?<=[a-zé,;] )(?:[“\"'‘(])?(\d*[^\W\d_]\w*)")
_ABBREVIATION = 6
"""Letters of the longest word in capitals that is no shouted one."""


class Sort(Enum):
    """What a word is."""

    KEPT = auto()
    COMMON = auto()
    DIRECTION = auto()
    UNION = auto()
    PLACE = auto()
    GIVEN = auto()
    ABBREVIATION = auto()
    PROPER = auto()


class Sorts:
    """The sorts of the words of one document."""

    def __init__(self, text: str, named: Iterable[str]) -> None:
        """``named`` are the words of its names and mentions."""
        found = set(WORD.findall(text))
        self._small = {word for word in found if word.isalpha() and word.islower()}
        self._titled = {word.lower() for word in found if not word.isupper() and not word.islower()}
        self._named = set(named)
        self._inside = set(_INSIDE.findall(text)) | self._named

    def sort(self, word: str) -> Sort:
        """The sort of a word as it is written; small words stay, but for points of the compass."""
        low = word.lower()
        if low in DIRECTIONS:
            return Sort.DIRECTION
        if low in UNIONS:
            return Sort.UNION
        if low in KEPT or len(word) == 1 or (word == low and not self._is_small_name(word)):
            return Sort.KEPT
        if is_place(word):
            return Sort.PLACE
        if low in GIVEN_NAMES:
            return Sort.GIVEN
        if low in COMMON or low.removesuffix("s") in COMMON or low in self._small:
            return Sort.COMMON
        return self._unknown(word)

    def is_small(self, word: str) -> bool:
        """Whether the text has a word in small letters."""
        return word in self._small

    def _is_small_name(self, word: str) -> bool:
        """Whether a name is written with a small letter and a digit: "q2q"."""
        return word in self._named and any(letter.isdigit() for letter in word)

    def _unknown(self, word: str) -> Sort:
        if word.isupper() and len(word) <= _ABBREVIATION and word.lower() not in self._titled:
            return Sort.ABBREVIATION
        shown = word in self._inside or (word.isupper() and word.title() in self._inside)
        return Sort.PROPER if shown else Sort.COMMON
