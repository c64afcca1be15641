"""What a document's text bears out: where words stand in it, and how much of a name does."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property, lru_cache

from graph import edtf
from graph.edtf import Days
from graph.model import Document
from graph.names import words
from loaders.extract.sentences import Sentence, sentences
from loaders.model.quote import find_whole

NEAR = 600
"""Characters around a passage in which its parties are looked for: about three sentences."""
_COMMON = frozenset(
    [
        *(
            "the",
            "a",
            "an",
            "of",
            "and",
            "for",
            "in",
            "on",
            "at",
            "to",
            "his",
            "her",
            "s",
            "hm",
            "ltd",
            "limited",
            "plc",
        ),
        *("group", "company", "companies", "firm", "crc", "crcs", "service", "services", "department", "ministry"),
        *("office", "agency", "inspectorate", "council", "board", "trust", "authority", "government", "contract"),
        *("report", "union"),
    ]
)
"""Words that name a sort of body and not one of them: they bear out no name."""


class Ground:
    """One document, asked for many words; what is costly is worked out once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.has = lru_cache(maxsize=4_096)(self._has)

    @cached_property
    def published(self) -> Days | None:
        """The first and last day on which the document may have been published; None where that is not known."""
        return edtf.days(self.document.published_on) if self.document.published_on else None

    def share(self, name: str) -> float:
        """How many of a name's own words stand anywhere in the text: from 0 to 1."""
        parts = own_words(name)
        return sum(word in self._words for word in parts) / len(parts) if parts else 0.0

    def is_near(self, said: str, start: int, end: int) -> bool:
        """Whether words stand in a passage or close to it."""
        return find_whole(self.text, said, max(0, start - NEAR), end + NEAR) is not None

    def passage(self, start: int, end: int) -> tuple[int, int]:
        """The whole sentences that a stretch of the text lies in."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_left(self._starts, end)
        found = self._sentences[first:last]
        if not found:
            return start, end
        return min(start, found[0].start) if found[0].end > start else start, max(end, found[-1].end)

    def _has(self, said: str) -> bool:
        return find_whole(self.text, said) is not None

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(words(self.text))

    @cached_property
    def _sentences(self) -> list[Sentence]:
        return list(sentences(self.text))

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self._sentences]


def own_words(name: str) -> list[str]:
    """The words of a name without those that many names share."""
    return [word for word in words(name) if word not in _COMMON]
