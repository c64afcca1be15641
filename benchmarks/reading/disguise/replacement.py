"""Words put in place of others, wherever these stand as whole words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property


class Replacement:
    """What is put in place of which words; where several begin, the longest counts."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = dict(words)

    def __call__(self, text: str) -> str:
        """The text with the other words."""
        return self._pattern.sub(lambda found: self.words[found[0]], text) if self.words else text

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self.words, key=lambda word: (-len(word), word))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")

    @property
    def inverse(self) -> Replacement:
        """What puts the first words back. Raises ValueError where one word stands in place of two."""
        back = {other: word for word, other in self.words.items()}
        if len(back) < len(self.words):
            raise ValueError("one word stands in place of two")
        return Replacement(back)
