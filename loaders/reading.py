"""What readers hand over: documents with how to interpret them, judgements, and what was wrong with the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.model import Document, EntityJudgement, Entry
from loaders.errors import InputError
from loaders.metadata import NOTHING, Metadata


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as one load read it, before what an older load knew of it is filled in.

    ``interpret`` reads claims and figures from the document once it is filled, since a date decides what "four years
    ago" means. ``file`` is what people call the file: its path, its address, or "archive.zip, path/in/it". ``place`` is
    how many bytes of it were read so far. The document of a whole structured file is ``only_parts``: what has a date is
    its rows.
    """

    document: Document
    interpret: Callable[[Document], Entry]
    file: str
    place: int = 0
    only_parts: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A file inside another, as a member of an archive or what came with a mail.

    ``name`` is what it is called there. Its bytes lie at ``path`` until the next part is asked for. ``known`` is what
    its holder says of it. ``place`` is how many bytes of the holder were read so far.
    """

    name: str
    path: Path
    known: Metadata = NOTHING
    place: int = 0


Read = Reading | EntityJudgement | InputError
"""One thing that is read, in the order of the file."""

Reader = Callable[[Path, Metadata], Iterator[Read | Part]]
"""Reads a file; the options say what its documents are, over what the file itself says. May raise InputError."""
