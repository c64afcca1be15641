"""What can be asked of a store, over whichever connection is at hand; the same for every store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date

from graph.identity import Id
from graph.model import Contradiction, Document, Entity, Entry, Evidence, Fact, Figure, Judgement
from graph.store import Asking, Counts, Cursor, Kept, Passage, Search, Side, Told


class Reading:
    """The asking half of the store contract (see ``graph.store.Asking``); ``ask`` gives one state of the store."""

    def __init__(self, ask: Callable[[], AbstractContextManager[Asking]]) -> None:
        self._ask = ask

    def named(self, words: Sequence[str], limit: int) -> list[Entity]:
        with self._ask() as asking:
            return asking.named(words, limit)

    def called(self, reduced: str) -> list[Entity]:
        with self._ask() as asking:
            return asking.called(reduced)

    def name_words(self, start: str) -> list[str]:
        with self._ask() as asking:
            return asking.name_words(start)

    def entities(self, ids: Sequence[Id]) -> Mapping[Id, Entity]:
        with self._ask() as asking:
            return asking.entities(ids)

    def edges(
        self, of: Sequence[Id], side: Side, search: Search, after: Cursor | None = None, limit: int | None = None
    ) -> list[Fact]:
        with self._ask() as asking:
            return asking.edges(of, side, search, after, limit)

    def reach(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        with self._ask() as asking:
            return asking.reach(of, side, search)

    def paths(self, start: Id, goal: Id, search: Search, max_hops: int, limit: int) -> list[tuple[Fact, ...]]:
        with self._ask() as asking:
            return asking.paths(start, goal, search, max_hops, limit)

    def facts(self, ids: Sequence[Id]) -> Mapping[Id, Fact]:
        with self._ask() as asking:
            return asking.facts(ids)

    def evidence(self, facts: Sequence[Id]) -> Mapping[Id, list[Evidence]]:
        with self._ask() as asking:
            return asking.evidence(facts)

    def told(self, facts: Sequence[Fact]) -> Told:
        with self._ask() as asking:
            return asking.told(facts)

    def claims(self, ids: Sequence[Id]) -> Mapping[Id, Evidence]:
        with self._ask() as asking:
            return asking.claims(ids)

    def contradictions(self, facts: Sequence[Id]) -> list[Contradiction]:
        with self._ask() as asking:
            return asking.contradictions(facts)

    def contradiction(self, contradiction: Id) -> Contradiction | None:
        with self._ask() as asking:
            return asking.contradiction(contradiction)

    def figures(self, of: Sequence[Id]) -> list[Figure]:
        with self._ask() as asking:
            return asking.figures(of)

    def passages(self, words: Sequence[str], after: tuple[date, Id, int] | None, limit: int) -> list[Passage]:
        with self._ask() as asking:
            return asking.passages(words, after, limit)

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        with self._ask() as asking:
            return asking.documents(ids)

    def starting(self, what: Kept, digits: str, limit: int) -> list[Id]:
        with self._ask() as asking:
            return asking.starting(what, digits, limit)

    def parts(self, document: Id) -> list[Id]:
        with self._ask() as asking:
            return asking.parts(document)

    def judgements(self) -> list[Judgement]:
        with self._ask() as asking:
            return asking.judgements()

    def entries(self) -> Iterator[Entry]:
        with self._ask() as asking:
            yield from asking.entries()

    def entries_as_loaded(self) -> Iterator[Entry]:
        with self._ask() as asking:
            yield from asking.entries_as_loaded()

    def counts(self) -> Counts:
        with self._ask() as asking:
            return asking.counts()
