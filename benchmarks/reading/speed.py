"""How fast texts are read on one core."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import process_time

from rich.console import Console

from benchmarks.reading.sets import READ, AnnotatedSet
from graph.model import METADATA, Document
from loaders.extract.rules import extract

USUAL = 300
"""Words of a document of usual length."""


@dataclass(frozen=True, slots=True)
class Speed:
    """How many documents with how many words were read, in how many seconds of one core."""

    documents: int
    words: int
    seconds: float

    @property
    def usual(self) -> float:
        """How many documents of usual length are read in a second."""
        return self.words / USUAL / max(self.seconds, 1e-9)


def show(console: Console) -> None:
    """Print how fast the sets that are here are read."""
    found = speed(each for each in READ if each.is_here)
    read = f"{found.documents} documents of {found.words:,} words in {found.seconds:.1f} s of one core"
    console.print(f"reading: {read}, or {found.usual:.0f} documents of {USUAL} words a second")


def speed(sets: Iterable[AnnotatedSet]) -> Speed:
    """Read the texts of some sets by the rules, from memory."""
    texts = [document for each in sets for document in documents(each)]
    started = process_time()
    for document in texts:
        extract(document)
    return Speed(len(texts), sum(len(document.text.split()) for document in texts), process_time() - started)


def documents(each: AnnotatedSet) -> Iterator[Document]:
    """The documents of a set, with what their sidecars know of them."""
    for path in sorted(each.texts.glob("*.txt")):
        sidecar = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
        known = {name: sidecar[name] for name in METADATA if sidecar.get(name)}
        yield Document(path.read_text(encoding="utf-8"), **known)
