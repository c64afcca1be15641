"""Texts that share most of their words, found among many without comparing each with each.

Of two texts that share six words in ten of the shorter, the shorter has one of any four in ten of its words and one more in
common with the other. So the rarest are looked up, as prefix filters do (Chaudhuri, Ganti and Kaushik 2006).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

_WORD = re.compile(r"\w+")


def words(text: str) -> frozenset[str]:
    """The different words of a text, folded."""
    return frozenset(_WORD.findall(text.casefold()))


def share_most(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of words, neither empty, share at least six in ten of the smaller."""
    fewer = min(len(one), len(other))
    return fewer > 0 and 5 * len(one & other) >= 3 * fewer


class Quotes:
    """Texts, to be found by texts that share most of their words."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = {text: words(text) for text in texts}
        self._count = Counter(word for found in self._words.values() for word in found)
        self._by_word: defaultdict[str, list[str]] = defaultdict(list)
        self._by_rare: defaultdict[str, list[str]] = defaultdict(list)
        self._sharing: dict[str, frozenset[str]] = {}
        for text, found in self._words.items():
            for word in found:
                self._by_word[word].append(text)
            for word in self._rarest(found):
                self._by_rare[word].append(text)

    def sharing(self, text: str) -> frozenset[str]:
        """The texts of these that share most of their words with ``text``."""
        if text not in self._sharing:
            own = words(text)
            near = {each for word in own for each in self._by_rare.get(word, ())}
            near |= {each for word in self._rarest(own) for each in self._by_word.get(word, ())}
            self._sharing[text] = frozenset(each for each in near if share_most(own, self._words[each]))
        return self._sharing[text]

    def _rarest(self, found: frozenset[str]) -> list[str]:
        kept = 2 * len(found) // 5 + 1
        return sorted(found, key=lambda word: (self._count[word], word))[:kept]
