"""A file that is one document: what is known of it put together, and its text interpreted.

Of what says what the document is, options count most, then front matter, then the sidecar, then the page itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

from graph.model import Document, Entry
from loaders import language, sidecar
from loaders.errors import NotEnglish
from loaders.extract.rules import extract
from loaders.metadata import NOTHING, Metadata
from loaders.page import completed
from loaders.reading import Read, Reading


class Interpret(Protocol):
    """Reads claims and figures from a document, once it is completed by what its page says of itself."""

    def __call__(self, document: Document, /, page: Metadata) -> Entry: ...


_FOREIGN = "it is not in English sentences (another language, or tables), so no claims were read from it"
_FIX = "it is kept; load an English translation as well to have its claims"


def interpret(document: Document, page: Metadata = NOTHING) -> Entry:
    """The document, completed by what its page says of itself, with what it says where it is English."""
    full = completed(document, page)
    return Entry(full) if language.is_foreign(full.text) else extract(full)


def read(path: Path, text: str, said: Metadata, page: Metadata = NOTHING, how: Interpret = interpret) -> Iterator[Read]:
    """The document with this text: what is ``said`` of it counts more than its sidecar, and that more than its ``page``.

    Raises MetadataError for a bad sidecar.
    """
    document = said.over(sidecar.beside(path)).of(text)
    yield Reading(document, partial(how, page=page), str(path))
    if language.is_foreign(text):
        yield NotEnglish(path, _FOREIGN, _FIX)
