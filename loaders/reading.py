"""What readers hand over: documents with how to interpret them, judgements, and what was wrong with the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from graph.model import Document, EntityJudgement, Entry
from loaders.errors import InputError


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as one load read it, before what an older load knew of it is filled in.

    ``interpret`` reads claims and figures from the document once it is filled, since a date decides what "four years
    ago" means. ``place`` is how many bytes of its ``file`` were read so far. The document of a whole structured file is
    ``only_parts``: what has a date is its rows.
    """

    document: Document
    interpret: Callable[[Document], Entry]
    file: Path
    place: int = 0
    only_parts: bool = False


Read = Reading | EntityJudgement | InputError
"""One thing that a reader hands over, in the order of the file."""
