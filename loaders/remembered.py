"""Texts that were read before, by the same rules, are not read again."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

from loaders.documents import interpret
from loaders.extractor import Extractor
from loaders.jobs import Done
from loaders.memory import Memory
from loaders.metadata import Metadata
from loaders.reading import Read, Reading


class Recalled(Done):
    """What an earlier load read from a document."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Reads by the rules of ``extractor`` what ``memory`` does not hold, and keeps it there."""

    extractor: Extractor
    memory: Memory

    @property
    def batch(self) -> int:
        """How many things are to be committed at once."""
        return self.extractor.batch

    def __call__(self, reads: Iterable[Read], /) -> Generator[Read, None, None]:
        """The same in the same order, each text with what the rules read in it, now or before."""
        with closing(self.extractor(map(self._recalled, reads))) as found:
            for read in found:
                self._keep(read)
                yield read

    def _recalled(self, read: Read) -> Read:
        page = _page(read)
        if not isinstance(read, Reading) or page is None:
            return read
        entry = self.memory.get(read.document, page)
        return replace(read, interpret=Recalled(read.document, entry, read.interpret)) if entry else read

    def _keep(self, read: Read) -> None:
        if isinstance(read, Reading) and isinstance(done := read.interpret, Done) and not isinstance(done, Recalled):
            page = _page(replace(read, interpret=done.again))
            if page is not None:
                self.memory.put(read.document, page, done.entry)


def _page(read: Read) -> Metadata | None:
    """What the page of a text says of itself, where it is the rules that read the text; None for all else."""
    how = read.interpret if isinstance(read, Reading) else None
    by_rules = isinstance(how, partial) and how.func is interpret and set(how.keywords) == {"page"}
    page = how.keywords["page"] if by_rules and isinstance(how, partial) else None
    return page if isinstance(page, Metadata) else None
