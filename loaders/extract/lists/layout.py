"""Which lines of a text are members of a list, and which sentence introduces them."""

from __future__ import annotations

import re

from loaders.extract.passage import Passage
from loaders.extract.record import record

_MARK = re.compile(r"\s*(?:[-–—•*▪·►→■□●○]+\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)")
_DIVIDED = re.compile(r"\S(?::| [–—|→-]) \S|\t")
_NUMBER = re.compile(r"\(?\w{1,3}[.)]")
_LONGEST = 160
"""Characters of the longest line without a mark that may be a member."""


@record
class Standing:
    """How a sentence stands on its line: it ``opens`` the line, which has a ``marked`` beginning, and is all of it, ``whole``."""

    opens: bool
    marked: bool
    whole: bool

    @property
    def is_bare(self) -> bool:
        """Whether the line may be a member although it has no mark."""
        return self.whole and not self.marked


def standing(passage: Passage) -> Standing:
    """How the sentence of a passage stands on its line."""
    text, sentence = passage.document.text, passage.sentence
    first = text.rfind("\n", max(0, sentence.start - _LONGEST), sentence.start) + 1
    before = text[first : sentence.start] if first or sentence.start < _LONGEST else "beyond"
    mark = _MARK.match(text, first, sentence.end)
    marked = mark is not None and (mark.end() >= sentence.start or sentence.start == first)
    opens = not before.strip() or (mark is not None and first + len(before.rstrip()) <= mark.end())
    ends = text[sentence.end : sentence.end + 2].lstrip(" \t\r")[:1] in ("", "\n")
    short = sentence.end - sentence.start < _LONGEST and not sentence.text.endswith((".", "!", "?"))
    return Standing(opens, opens and marked, opens and ends and short)


def _is_divided(passage: Passage) -> bool:
    """Whether a line has a mark inside as a table's rows and the lines of a list of pairs have."""
    return _DIVIDED.search(passage.sentence.text) is not None


class Layout:
    """Follows the sentences of a text, and tells for each that is a member of a list what introduces the list."""

    def __init__(self) -> None:
        self._sentences: tuple[Passage, ...] = ()
        self._introducing: tuple[Passage, ...] = ()
        self._marked = False

    def introducing(self, passage: Passage) -> tuple[Passage, ...]:
        """The sentence that introduces the list of which this one is a member, then the one before it; nothing for others."""
        if _NUMBER.fullmatch(passage.sentence.text):
            return ()
        here = standing(passage)
        if not here.opens and self._introducing:
            return ()
        if not self._introducing and self._sentences and here.opens:
            self._introducing, self._marked = self._begins(passage, here), here.marked
        if self._introducing and here.opens and (here.marked if self._marked else here.is_bare):
            return self._introducing
        self._introducing = ()
        self._sentences = (passage, *(each for each in self._sentences[:1] if each.sentence.text.endswith(".")))
        return ()

    def _begins(self, passage: Passage, here: Standing) -> tuple[Passage, ...]:
        """What introduces the list that a line begins: the sentence before it, or a heading where marks divide the line."""
        before = self._sentences[0]
        led = before.sentence.text.endswith(":") or (_is_divided(passage) and standing(before).is_bare)
        return self._sentences if here.marked or (led and here.is_bare) else ()
