"""A load that writes nothing: it reads all, and says what it would have kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from graph.identity import Id
from graph.model import Document, Entry, Judgement
from graph.store import Counts
from loaders.port import Counted
from loaders.summary import LISTED

NOTHING = Counts(0, 0, 0, 0, 0, 0, 0)


class Known(Counted, Protocol):
    """Says what is known already."""

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]: ...


@dataclass(slots=True)
class Planned:
    """A document that would be loaded, its text left out: whether it is new to the store, how many parts it has, and how
    many claims and figures it makes together with them.
    """

    id: Id
    document: Document
    is_new: bool
    parts: int = 0
    claims: int = 0
    figures: int = 0

    def add(self, entry: Entry) -> None:
        """Count what the document, or a part of it, makes."""
        self.claims += len(entry.claims)
        self.figures += len(entry.figures)


class DryRun:
    """Where a load goes that writes nothing (a ``Destination``), beside the store that it would go to; None where there is
    none yet.

    ``new`` and ``known`` count documents, ``predicates`` claims and ``measures`` figures; ``planned`` lists the first
    thousand documents that are part of no other.
    """

    def __init__(self, store: Known | None = None) -> None:
        self.new = self.known = 0
        self.predicates: Counter[str] = Counter()
        self.measures: Counter[str] = Counter()
        self.has_store = store is not None
        self._store = store
        self._stored: set[Id] = set()
        self._read: dict[Id, Metadata] = {}
        self._planned: dict[Id, Planned] = {}

    @property
    def planned(self) -> tuple[Planned, ...]:
        """The documents that would be loaded, in the order in which they were read."""
        return tuple(self._planned.values())

    def counts(self) -> Counts:
        """How much the store holds, before as after."""
        return self._store.counts() if self._store else NOTHING

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        """What would be known of these documents by now, those that were read before among them; texts may be left out."""
        found = dict(self._store.documents(ids)) if self._store else {}
        self._stored.update(found)
        return found | {uid: Document("", *self._read[uid]) for uid in ids if uid in self._read}

    def write(self, entries: Sequence[Entry]) -> Mapping[Id, Document]:
        """Count whole documents, of which ``documents`` was asked before."""
        for entry in entries:
            self._count(entry.document.id, entry)
        return {}

    def judge(self, judgements: Sequence[Judgement]) -> None:
        """Keep no decision."""

    def _count(self, uid: Id, entry: Entry) -> None:
        is_new = uid not in self._stored and uid not in self._read
        self.new += is_new
        self.known += not is_new
        self.predicates.update(claim.predicate for claim in entry.claims)
        self.measures.update(figure.measure for figure in entry.figures)
        if uid not in self._read:
            self._plan(uid, entry, is_new)
        self._read[uid] = _metadata(entry.document)

    def _plan(self, uid: Id, entry: Entry, is_new: bool) -> None:
        document = entry.document
        if document.part_of is None and len(self._planned) < LISTED:
            self._planned[uid] = Planned(uid, replace(document, text=""), is_new)
        whole = self._planned.get(document.part_of or uid)
        if whole:
            whole.parts += document.part_of is not None
            whole.add(entry)


Metadata = tuple[str, str, str, str, Id | None, str]
"""What is known of a document beside its text, in the order of its fields: a fifth of the memory of the document."""


def _metadata(known: Document) -> Metadata:
    return known.title, known.publisher, known.published_on, known.url, known.part_of, known.locator
