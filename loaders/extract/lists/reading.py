"""What the lists of a text tell: each member by the sentence that introduces it, and by what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.lists.given import Given, Introduction, Read
from loaders.extract.lists.layout import Layout
from loaders.extract.lists.members import member, named
from loaders.extract.lists.pairs import Pairs, spoken_of
from loaders.extract.passage import Passage


class Lists:
    """The lists of one text, heard sentence by sentence. ``read`` reads a line."""

    def __init__(self, read: Read) -> None:
        self._read, self._layout = read, Layout()
        self._passages: tuple[Passage, ...] = ()
        self._introduction, self._pairs = Introduction((), read), Pairs((), None)

    def hear(self, passage: Passage) -> Iterator[Given]:
        """What a sentence tells as a member of a list."""
        found = self._layout.introducing(passage)
        if not found:
            return
        if found != self._passages:
            self._passages, self._introduction = found, Introduction(found, self._read)
            self._pairs = Pairs(found, spoken_of(passage.page, found))
        line = member(passage.page.line)
        for side in line.sides:
            given = self._introduction.given(named(side))
            if given is not None:
                yield given
                break
        yield from self._pairs.read(passage.page, line)
