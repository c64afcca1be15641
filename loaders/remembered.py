"""Texts that were read before, by the same rules, are not read again."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

from graph.model import Document, Entry
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
        if not isinstance(read, Reading) or (page := _page(read.interpret)) is None:
            return read
        entry = self.memory.get(read.document, page)
        return replace(read, interpret=Recalled(read.document, entry, read.interpret)) if entry else read

    def _keep(self, read: Read) -> None:
        done = read.interpret if isinstance(read, Reading) else None
        if isinstance(done, Done) and not isinstance(done, Recalled) and (page := _page(done.again)) is not None:
            self.memory.put(done.document, page, done.entry)


def _page(how: Callable[[Document], Entry]) -> Metadata | None:
    """What the page of a text says of itself, where it is the rules that read the text; None for all else."""
    return how.keywords["page"] if isinstance(how, partial) and how.func is interpret else None
