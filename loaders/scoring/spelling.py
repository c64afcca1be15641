"""Words that differ in their spelling at most, found among many without comparing each with each.

Likeness is Ratcliff and Obershelp's, as difflib has it. The index is by pieces, as in Pass-Join (Li, Deng, Wang and Feng
2011): of two words that are alike, one piece at least of the first stands unchanged in the second, hardly moved.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from rapidfuzz.distance import LCSseq

LIKE = 0.88
"""The least share of their letters that two words have in common, in order, where they are alike."""
SHORT = 4
"""Letters of the longest word that is like no other."""


def alike(one: str, other: str) -> bool:
    """Whether two words are the same, or long enough and nearly the same."""
    if one == other:
        return True
    if min(len(one), len(other)) <= SHORT:
        return False
    most = 2 * LCSseq.similarity(one, other) / (len(one) + len(other))  # quicker, and never less than the ratio
    return most >= LIKE and SequenceMatcher(None, one, other).ratio() >= LIKE


class Spellings:
    """Words, to be found by words that are like them."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = set(words)
        self._pieces: defaultdict[tuple[int, int, int, str], list[str]] = defaultdict(list)
        self._found: dict[str, frozenset[str]] = {}
        for word in self._words:
            for key in _own_keys(word):
                self._pieces[key].append(word)
        self._lengths = sorted({length for length, *_ in self._pieces})

    def like(self, word: str) -> frozenset[str]:
        """The words that are like ``word``, itself included where it is one of them."""
        if word not in self._found:
            near = {word} & self._words
            if len(word) > SHORT:
                near.update(each for key in self._keys(word) for each in self._pieces.get(key, ()))
            self._found[word] = frozenset(each for each in near if alike(word, each))
        return self._found[word]

    def _keys(self, word: str) -> Iterator[tuple[int, int, int, str]]:
        for length in self._lengths:
            yield from _keys(word, length)


def _changes(length: int, other: int) -> int:
    """How many letters may come or go at most between words of two lengths that are alike.

    Of all letters of both, 22 in 25 at least are matched; and those that are not are even in number where all are.
    """
    most = 3 * (length + other) // 25
    return most - (length + other - most) % 2


def _cuts(length: int, changes: int) -> Iterable[tuple[int, int]]:
    """Where to cut a word: into one piece more than there are changes, so that one piece at least stays whole."""
    count = changes + 1
    return pairwise(number * length // count for number in range(count + 1))


def _own_keys(word: str) -> Iterator[tuple[int, int, int, str]]:
    """The pieces of a word, for each number of changes that there may be to another: at most 3 of its letters in 11."""
    length = len(word)
    for changes in range(1, 3 * length // 11 + 1) if length > SHORT else ():
        for start, end in _cuts(length, changes):
            yield length, changes, start, word[start:end]


def _keys(word: str, length: int) -> Iterator[tuple[int, int, int, str]]:
    """Where in ``word`` a piece of a word of ``length`` may stand: moved by as many letters as come or go before it."""
    changes, longer = _changes(length, len(word)), len(word) - length
    come, go = (changes + longer) // 2, (changes - longer) // 2
    if changes and come >= 0 and go >= 0:
        for start, end in _cuts(length, changes):
            for move in range(max(-go, -start), come + 1):
                yield length, changes, start, word[start + move : end + move]
