"""The reader of plain texts and Markdown: one document a file, its metadata from options, front matter or a sidecar."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graph.model import Document, Entry
from loaders import front_matter, sidecar
from loaders.charset import read_text
from loaders.errors import Empty
from loaders.extract.rules import extract
from loaders.metadata import Metadata
from loaders.page import completed
from loaders.reading import Reading

ENDINGS = (".txt", ".md", ".markdown", ".text")


def read(path: Path, options: Metadata) -> Iterator[Reading]:
    """The document in a file: what the options say of it goes over its front matter, and that over its sidecar.

    Raises FileError and MetadataError.
    """
    front, text = front_matter.split(read_text(path), path)
    if not text.strip():
        raise Empty(path, "it holds front matter and no text", "leave it out, or add the text")
    document = options.over(front).over(sidecar.beside(path)).of(text)
    yield Reading(document, interpret, path)


def interpret(document: Document) -> Entry:
    """The document, completed by what its page says of itself, with what was read from it."""
    return extract(completed(document))
