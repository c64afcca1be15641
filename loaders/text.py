"""The reader of plain texts: one document a file, its metadata from options, front matter or a sidecar.

Lines that were broken to fit a width are made whole, so that sentences read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from loaders import documents, front_matter
from loaders.charset import read_text
from loaders.errors import Empty
from loaders.metadata import Metadata
from loaders.reading import Read
from loaders.wrapping import unwrapped

ENDINGS = (".txt", ".text")


def read(path: Path, options: Metadata) -> Iterator[Read]:
    """The document in a file: what the options say of it goes over its front matter, and that over its sidecar.

    Raises FileError and MetadataError.
    """
    front, text = split(path)
    yield from documents.read(path, unwrapped(text), options.over(front))


def split(path: Path) -> tuple[Metadata, str]:
    """The front matter of a file of text, and its text.

    Raises FileError and MetadataError.
    """
    front, text = front_matter.split(read_text(path), path)
    if not text.strip():
        raise Empty(path, "it holds front matter and no text", "leave it out, or add the text")
    return front, text
