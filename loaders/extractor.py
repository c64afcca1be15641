"""Who reads the claims of documents: the rules alone, or a language model alone or beside them."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Protocol

from loaders.jobs import Here
from loaders.reading import Read


class Extractor(Protocol):
    """Takes what is read from files, in order, and hands it on with the claims that are to be kept of each text.

    ``batch`` is how many things are to be committed at once.
    """

    @property
    def batch(self) -> int: ...

    def __call__(self, reads: Iterable[Read], /) -> Generator[Read, None, None]: ...


RULES = Here()
"""The rules alone, in this process."""
