"""A graph opened for questions: each question is a method that takes what a user writes and returns plain values."""

from __future__ import annotations

from datetime import date, datetime
from types import TracebackType
from typing import Self

from graph.span import Window
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
from whoran.beginnings import kept_id

Day = str | date | int
"""A day, month or year: ``"2018-06-01"``, ``"2018-06"``, ``"2018"``, a date, or a year as a number."""


class OpenedGraph:
    """The graph in one store, open for questions until it is closed.

    A name may carry its kind (``region:Wales``) or be an id. Days are ``"2018"``, ``"2018-06"`` or ``"2018-06-01"``, a
    ``datetime.date`` or a year as a number: ``on`` asks about one such stretch, ``from_`` and ``to`` about all days
    between, both included; without them, about all time. ``as_known_on`` counts only what documents of that day or
    before say. Answers have the shapes of ``queries.answers``, each from one state of the store. All raise
    QuestionError for a question that cannot be understood, and StoreError.
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
        on: Day | None = None,
        from_: Day | None = None,
        to: Day | None = None,
        as_known_on: Day | None = None,
        after: str | None = None,
        limit: int = 100,
    ) -> WhoRan:
        """Who ran a service, with their owners then; asked of a company, what it ran."""
        with self.store.at_once() as state:
            return who_ran(state, name, _asked(on, from_, to), _day(as_known_on), after, limit)

    def ownership(self, name: str, *, on: Day | None = None, as_known_on: Day | None = None) -> Ownership:
        """The chain of owners up to the top, and down to what is run."""
        with self.store.at_once() as state:
            return ownership(state, name, _asked(on), _day(as_known_on))

    def changes(
        self,
        name: str,
        *,
        from_: Day | None = None,
        to: Day | None = None,
        as_known_on: Day | None = None,
        after: str | None = None,
        limit: int = 100,
    ) -> Changes:
        """What changed hands, when, from whom to whom, in order."""
        with self.store.at_once() as state:
            return changes(state, name, _asked(None, from_, to), _day(as_known_on), after, limit)

    def paths(
        self,
        start: str,
        goal: str,
        *,
        on: Day | None = None,
        as_known_on: Day | None = None,
        max_hops: int = 6,
        limit: int = 1,
    ) -> Paths:
        """How two entities are joined: paths whose every edge holds on one common day."""
        window = _asked(on)
        with self.store.at_once() as state:
            return paths(state, start, goal, window, _day(as_known_on), max_hops, limit)

    def search(self, text: str, *, after: str | None = None, limit: int = 20) -> Found:
        """Entities by name, and passages by their words."""
        with self.store.at_once() as state:
            return search(state, text, after, limit)

    def show(self, name: str, *, after: str | None = None, limit: int = 100) -> EntityShown:
        """All that is known of an entity."""
        with self.store.at_once() as state:
            return show(state, name, after=after, limit=limit)

    def evidence(self, fact: str, *, after: str | None = None, limit: int = 100) -> EvidenceOfFact:
        """Who says so: every claim of a fact, by its id or as many of its first digits as no other fact shares."""
        with self.store.at_once() as state:
            return evidence(state, kept_id(state, "fact", fact).hex(), after, limit)

    def contradiction(self, contradiction_id: str) -> ContradictionShown:
        """A contradiction with each claim's sentence, by its id."""
        with self.store.at_once() as state:
            return contradiction(state, contradiction_id)

    def document(self, document_id: str) -> DocumentShown:
        """A document, whole, by its id."""
        with self.store.at_once() as state:
            return document(state, document_id)


def _asked(on: Day | None, first: Day | None = None, last: Day | None = None) -> Window:
    return when.asked(_text(on), _text(first), _text(last))


def _day(known_on: Day | None) -> date | None:
    return when.day(_text(known_on))


def _text(day: Day | None) -> str | None:
    """A day as people write it; of a time, its day."""
    match day:
        case datetime():
            return day.date().isoformat()
        case date():
            return day.isoformat()
        case int():
            return f"{day:04}"
    return day
