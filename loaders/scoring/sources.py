"""Where the claims of a document come from: the project's own extraction, or a file of claims made elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from graph.model import Entry
from loaders.errors import InputError, Missing
from loaders.run import Extracted, extract_files
from loaders.scoring.annotation import Annotation
from loaders.scoring.claim_lines import Claims
from loaders.scoring.claimed import Claimed

_FIX = 'put the text there, name its file in the annotation ("file": "..."), or say where the texts are (--texts)'


@dataclass(frozen=True, slots=True)
class Told:
    """What is claimed of a document, its text where that was read, and what was wrong with parts of it."""

    claims: Sequence[Claimed]
    text: str = ""
    notes: Sequence[InputError] = ()


Source = Callable[[Annotation], Told]
"""What tells the claims of an annotated document. Raises InputError where its text cannot be read."""


def extraction(texts: Path) -> Source:
    """What the project itself reads from the texts of a folder, with the metadata that each annotation gives."""

    def extracted(annotation: Annotation) -> Told:
        path = texts / annotation.file
        if not path.exists():
            raise Missing(path, "the text of an annotation is not there", _FIX)
        reads = list(extract_files([path], annotation.metadata))
        entries = [each.entry for each in reads if isinstance(each, Extracted)]
        problems = [each for each in reads if isinstance(each, InputError)]
        if problems and not entries:
            raise problems[0]
        return Told(_claims(entries), "\n".join(entry.document.text for entry in entries), problems)

    return extracted


def given(claims: Claims) -> Source:
    """The claims of a file; those of each document are handed out once."""
    return lambda annotation: Told(claims.by_document.pop(PurePath(annotation.file).name, ()))


def _claims(entries: Iterable[Entry]) -> list[Claimed]:
    return [Claimed.of(claim, entry.document.text) for entry in entries for claim in entry.claims]
