"""A store in memory, for tests of what loaders hand over to any store: it keeps the record and derives nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graph.identity import Id
from graph.model import Document, Entry, Judgement
from graph.store import Counts


class MemoryStore:
    """The record by id, and each batch as it was written (``batches``: how many documents each held)."""

    def __init__(self) -> None:
        self._entries: dict[Id, Entry] = {}
        self._judgements: dict[Id, Judgement] = {}
        self.batches: list[int] = []

    def write(self, entries: Sequence[Entry]) -> None:
        """Keep whole documents, each in place of what was there."""
        self._entries.update({entry.document.id: entry for entry in entries})
        self.batches.append(len(entries))

    def judge(self, judgements: Sequence[Judgement]) -> None:
        """Keep decisions, each in place of an earlier one."""
        self._judgements.update({judgement.id: judgement for judgement in judgements})

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        """Documents by id."""
        return {each: self._entries[each].document for each in ids if each in self._entries}

    def entries(self) -> Iterator[Entry]:
        """The record by id."""
        return (self._entries[each] for each in sorted(self._entries))

    def judgements(self) -> list[Judgement]:
        """All decisions by id."""
        return [self._judgements[each] for each in sorted(self._judgements)]

    def counts(self) -> Counts:
        """How much of the record there is; nothing is derived here."""
        claims = sum(len(entry.claims) for entry in self._entries.values())
        figures = sum(len(entry.figures) for entry in self._entries.values())
        return Counts(len(self._entries), claims, figures, 0, 0, 0, len(self._judgements))
