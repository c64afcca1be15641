"""What loaders ask of a store, whichever it is; every ``graph.store.Store`` gives it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from graph.identity import Id
from graph.model import Document, Entry, Judgement
from graph.store import Counts


class Keeper(Protocol):
    """Keeps what is read, each call in one transaction."""

    def write(self, entries: Sequence[Entry]) -> object: ...

    def judge(self, judgements: Sequence[Judgement]) -> None: ...


class Counted(Protocol):
    """Says how much it holds."""

    def counts(self) -> Counts: ...


class Target(Keeper, Counted, Protocol):
    """Where a copy goes."""


class Destination(Target, Protocol):
    """Where a load goes: it also says what is already known."""

    def write(self, entries: Sequence[Entry]) -> Mapping[Id, Document]: ...

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]: ...


class Record(Protocol):
    """Gives the whole record, each part by id."""

    def entries(self) -> Iterator[Entry]: ...

    def judgements(self) -> list[Judgement]: ...


class Source(Record, Counted, Protocol):
    """Where a copy comes from."""

    def entries_as_loaded(self) -> Iterator[Entry]: ...
