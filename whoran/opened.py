"""A graph opened for questions: each question is a method that takes what a user writes and returns plain values."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from graph.stores import existing_store
from queries import when
from queries.answers import (
    Changes,
    ContradictionShown,
    DocumentShown,
    EntityShown,
    EvidenceOfFact,
    Found,
    Ownership,
    Paths,
    WhoRan,
)
from queries.changes import changes
from queries.evidence import contradiction, document, evidence
from queries.ownership import ownership
from queries.paths import paths
from queries.search import search
from queries.show import show
from queries.who_ran import who_ran


class OpenedGraph:
    """The graph in one store, open for questions until it is closed.

    A name may carry its kind (``region:Wales``) or be an id. Days are ``2018``, ``2018-06`` or ``2018-06-01``: ``on``
    asks about one such stretch, ``from_`` and ``to`` about all days between, both included; without them, about all
    time. ``as_known_on`` counts only what documents of that day or before say. Answers have the shapes of
    ``queries.answers``, each from one state of the store. All raise QuestionError for a question that cannot be
    understood, and StoreError.
    """

    def __init__(self, url: str) -> None:
        self.store = existing_store(url)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    def who_ran(
        self,
        name: str,
        *,
        on: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        as_known_on: str | None = None,
        after: str | None = None,
        limit: int = 100,
    ) -> WhoRan:
        """Who ran a service, with their owners then; asked of a company, what it ran."""
        with self.store.at_once() as state:
            return who_ran(state, name, when.asked(on, from_, to), when.day(as_known_on), after, limit)

    def ownership(self, name: str, *, on: str | None = None, as_known_on: str | None = None) -> Ownership:
        """The chain of owners up to the top, and down to what is run."""
        with self.store.at_once() as state:
            return ownership(state, name, when.asked(on, None, None), when.day(as_known_on))

    def changes(
        self,
        name: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        as_known_on: str | None = None,
        after: str | None = None,
        limit: int = 100,
    ) -> Changes:
        """What changed hands, when, from whom to whom, in order."""
        with self.store.at_once() as state:
            return changes(state, name, when.asked(None, from_, to), when.day(as_known_on), after, limit)

    def paths(
        self,
        start: str,
        goal: str,
        *,
        on: str | None = None,
        as_known_on: str | None = None,
        max_hops: int = 6,
        limit: int = 1,
    ) -> Paths:
        """How two entities are joined: paths whose every edge holds on one common day."""
        window = when.asked(on, None, None)
        with self.store.at_once() as state:
            return paths(state, start, goal, window, when.day(as_known_on), max_hops, limit)

    def search(self, text: str, *, after: str | None = None, limit: int = 20) -> Found:
        """Entities by name, and passages by their words."""
        with self.store.at_once() as state:
            return search(state, text, after, limit)

    def show(self, name: str, *, after: str | None = None, limit: int = 100) -> EntityShown:
        """All that is known of an entity."""
        with self.store.at_once() as state:
            return show(state, name, after=after, limit=limit)

    def evidence(self, fact: str, *, after: str | None = None, limit: int = 100) -> EvidenceOfFact:
        """Who says so: every claim of a fact, by its id."""
        with self.store.at_once() as state:
            return evidence(state, fact, after, limit)

    def contradiction(self, contradiction_id: str) -> ContradictionShown:
        """A contradiction with each claim's sentence, by its id."""
        with self.store.at_once() as state:
            return contradiction(state, contradiction_id)

    def document(self, document_id: str) -> DocumentShown:
        """A document, whole, by its id."""
        with self.store.at_once() as state:
            return document(state, document_id)
