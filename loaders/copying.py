"""The whole record from one store into another; facts follow from it, so that both then answer alike.

Decisions come first: entries are then written under them once, instead of being read again. Entries follow in the order
in which the source got them, batch by batch, each batch in one transaction. A copy that was stopped goes on when it is
started again: the store passes over what it has already, which takes a fraction of the time of writing it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from graph.model import Entry
from graph.store import Counts, StoreError
from loaders.ahead import ahead
from loaders.batch import batches
from loaders.port import Source, Target


@dataclass(frozen=True, slots=True)
class Come:
    """How far a copy has come: what the target has for certain, and how many documents there are to copy."""

    documents: int
    claims: int
    total: int


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copy did: how much of the source the target has for certain, and what both held.

    ``before`` is what the target held; ``source`` and ``after`` are what both held at the end, None where the copy was
    stopped before it: the same copy again goes on.
    """

    documents: int
    claims: int
    figures: int
    judgements: int
    before: Counts
    source: Counts | None = None
    after: Counts | None = None

    @property
    def interrupted(self) -> bool:
        """Whether the copy was stopped before its end."""
        return self.after is None

    @property
    def agree(self) -> bool:
        """Whether both stores hold as much of everything, facts and contradictions included."""
        return not self.interrupted and self.source == self.after

    @property
    def amiss(self) -> bool:
        """Whether the stores differ although the copy came to its end, and the target held nothing before."""
        return not (self.interrupted or self.agree or self.before.documents or self.before.judgements)


class CopyStopped(Exception):
    """A store failed in the middle of a copy: ``cause`` says how, and ``summary`` what is kept."""

    def __init__(self, cause: StoreError, summary: Copied) -> None:
        super().__init__(str(cause))
        self.cause = cause
        self.summary = summary


def copy(source: Source, target: Target, watcher: Callable[[Come], object]) -> Copied:
    """Copy the record, and say after each batch how far that has come.

    What the target held stays; of a document or decision that both have, the source's counts, and what the source
    leaves empty of a document's metadata stays as the target had it. On an interrupt (KeyboardInterrupt) the open batch
    is dropped, and the summary says so. Raises CopyStopped where a store fails after the first batch, and StoreError
    before.
    """
    before, total = target.counts(), source.counts().documents
    tally = _Tally()
    try:
        tally.judgements = _decide(source, target)
        for batch in ahead(batches(source.entries_as_loaded(), _characters)):
            target.write(batch)
            tally.add(batch)
            watcher(Come(tally.documents, tally.claims, total))
        return tally.copied(before, source.counts(), target.counts())
    except KeyboardInterrupt:
        return tally.copied(before)
    except StoreError as error:
        if not tally.documents:
            raise
        raise CopyStopped(error, tally.copied(before)) from error


def _decide(source: Source, target: Target) -> int:
    """Keep the source's decisions in the target; how many they are."""
    judgements = source.judgements()
    if judgements:
        target.judge(judgements)
    return len(judgements)


def _characters(entry: Entry) -> int:
    return len(entry.document.text)


@dataclass(slots=True)
class _Tally:
    """What the target has for certain so far."""

    documents: int = 0
    claims: int = 0
    figures: int = 0
    judgements: int = 0

    def add(self, entries: Sequence[Entry]) -> None:
        self.documents += len(entries)
        self.claims += sum(len(entry.claims) for entry in entries)
        self.figures += sum(len(entry.figures) for entry in entries)

    def copied(self, before: Counts, source: Counts | None = None, after: Counts | None = None) -> Copied:
        counted = self.documents, self.claims, self.figures, self.judgements
        return Copied(*counted, before, source, after)
