"""What a load did, as it goes on and at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from graph.model import EntityJudgement, Entry
from graph.store import Counts
from loaders.errors import NOTES, InputError
from loaders.model.errors import RulesAlone
from loaders.reading import Read, Reading

LISTED = 1_000
"""How many skipped inputs a summary lists; all are counted."""

DATE_HINT = "give a date with --published-on, in front matter, or in NAME.meta.json beside the file"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load has come: what is committed, and how many bytes of all its files that is."""

    documents: int
    claims: int
    bytes_done: int
    bytes_total: int
    file: str


class Watcher(Protocol):
    """Who wants to know after each committed batch how far a load has come."""

    def __call__(self, progress: Progress, /) -> None: ...


def unwatched(_progress: Progress, /) -> None:
    """Watch nothing."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a load did: how much it read and committed, and what the store held ``before`` and ``after`` (None where it did
    not answer any more).

    ``skipped`` lists the first thousand inputs that were left out, each with its reason, and ``skipped_count`` counts
    them all; ``notes`` are on what was read all the same. ``undated`` says of each file how many of its documents have
    no date. ``interrupted`` says that the load was stopped before its end; what it counts is committed, and the same
    load again goes on.
    """

    documents: int
    claims: int
    figures: int
    judgements: int
    before: Counts
    after: Counts | None
    skipped: tuple[InputError, ...]
    skipped_count: int
    notes: tuple[InputError, ...]
    undated: Mapping[str, int]
    interrupted: bool


@dataclass(slots=True)
class Tally:
    """A summary in the making: what is committed so far."""

    documents: int = 0
    claims: int = 0
    figures: int = 0
    judgements: int = 0
    skipped: list[InputError] = field(default_factory=list)
    skipped_count: int = 0
    notes: list[InputError] = field(default_factory=list)
    undated: Counter[str] = field(default_factory=Counter)
    interrupted: bool = False

    def add(self, reads: Sequence[Read], entries: Sequence[Entry]) -> None:
        """Count a committed batch: what was read, and the entries that were made of its documents, one of each."""
        self.documents += len(entries)
        self.claims += sum(len(entry.claims) for entry in entries)
        self.figures += sum(len(entry.figures) for entry in entries)
        self.judgements += sum(isinstance(read, EntityJudgement) for read in reads)
        dated = {entry.document.id for entry in entries if entry.document.published_on}
        for read in reads:
            if isinstance(read, (*NOTES, RulesAlone)):
                self.notes.append(read)
            elif isinstance(read, InputError):
                self.skip(read)
            elif isinstance(read, Reading) and not read.only_parts and read.document.id not in dated:
                self.undated[read.file] += 1

    def skip(self, error: InputError) -> None:
        """Count an input that was left out."""
        self.skipped_count += 1
        self.skipped += [error] if len(self.skipped) < LISTED else []

    def summary(self, before: Counts, after: Counts | None) -> Summary:
        """The summary at the end."""
        return Summary(
            self.documents,
            self.claims,
            self.figures,
            self.judgements,
            before,
            after,
            tuple(self.skipped),
            self.skipped_count,
            tuple(self.notes),
            dict(self.undated),
            self.interrupted,
        )
