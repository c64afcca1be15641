"""The store contract, in the words of its callers: where the graph is held, whichever database holds it.

Every store passes the same tests and gives the same answers, byte for byte. All ids are canonical in what comes back;
what goes in may be any id that an entity ever had.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from graph.identity import Id
from graph.model import Contradiction, Document, Entity, Entry, Evidence, Fact, Figure, Judgement
from graph.span import ALWAYS, Window

Side = Literal["subject", "object"]
"""The side of an edge on which the entities asked about stand."""

Kept = Literal["document", "claim", "fact"]
"""What people name by the beginning of its id."""

Cursor = tuple[date, Id]
"""The place of a fact in the order of edges: earliest start, then id."""


class StoreError(Exception):
    """A store cannot do what it was asked to; the message says what to do about it.

    StoreError
    ├── StoreUnavailable    it cannot be opened, read or written: read-only, full, not started
    │   └── NoStore         there is none yet
    ├── StoreTimeout        a question took longer than the store allows, and was stopped
    ├── StoreTooNew         it was made by a newer version of whoran
    └── NotFound            an id that names nothing in it
    """


class StoreUnavailable(StoreError):
    """The store cannot be opened, read or written just now."""


class NoStore(StoreUnavailable):
    """There is no store yet: nothing has been loaded into it."""


class StoreTimeout(StoreError):
    """The question took longer than the store allows, and was stopped."""


class StoreTooNew(StoreError):
    """The store was made by a newer version of whoran than this one."""


class NotFound(StoreError):
    """The id asked for names nothing in this store."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a store holds."""

    documents: int
    claims: int
    figures: int
    facts: int
    contradictions: int
    entities: int
    judgements: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a document that holds the words searched for, and the page that it stands on, where there are pages."""

    document: Document
    document_id: Id
    start: int
    end: int
    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What stands behind some facts: the entities that they join, who says so, and what contradicts them."""

    entities: dict[Id, Entity]
    evidence: dict[Id, list[Evidence]]
    contradictions: list[Contradiction]


@dataclass(frozen=True, slots=True)
class Search:
    """Which edges a question follows: predicates, on which days, and as known on which day (None: as known now).

    Facts as known on a day are projected from the claims of documents dated by then, and carry these claims and the
    contradictions among them: no store keeps either under their ids.
    """

    predicates: tuple[str, ...]
    window: Window = ALWAYS
    known_on: date | None = None


class Writing(Protocol):
    """What changes a store. Each call is one transaction: all of it or nothing."""

    def write(self, entries: Sequence[Entry]) -> dict[Id, Document]:
        """Keep whole documents with their claims and figures, each in place of what the store had of that document; the
        documents of which it knows more than their entries say, whose claims might be read otherwise.

        Of claims or figures with one id, the first is kept. Metadata that a document leaves empty stays as it was.
        A document that is new here and was recorded elsewhere keeps the time of that.
        Raises ValueError for a date that is none, for text that is no Unicode (half of a surrogate pair), and for claims
        of another document.
        """

    def forget(self, document: Id) -> int:
        """Drop a document and its parts; how many documents went. Raises NotFound."""

    def judge(self, judgements: Sequence[Judgement]) -> None:
        """Keep decisions, each in place of an earlier one on the same pair or claim."""

    def undo(self, judgement: Id) -> None:
        """Drop a decision. Raises NotFound."""


class Asking(Protocol):
    """What questions are composed of."""

    def named(self, words: Sequence[str], limit: int) -> list[Entity]:
        """Entities whose names hold a word starting with each of ``words``, those with most claims first, then by id.

        Here and in ``passages``, words are folded as ``graph.names.words`` does; what is no word is left out.
        """

    def called(self, reduced: str) -> list[Entity]:
        """Entities with a name that ``graph.names.reduce`` makes this of, by id."""

    def name_words(self, start: str) -> list[str]:
        """All words of names that start with these letters, in order."""

    def entities(self, ids: Sequence[Id]) -> Mapping[Id, Entity]:
        """Each id that names an entity, however old, with the entity that it names now."""

    def edges(
        self, of: Sequence[Id], side: Side, search: Search, after: Cursor | None = None, limit: int | None = None
    ) -> list[Fact]:
        """Facts with one of the entities on that side that possibly hold on a day of the window, by earliest start, then id."""

    def reach(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        """As ``edges``, and on from each entity found at the other side, to any depth."""

    def paths(self, start: Id, goal: Id, search: Search, max_hops: int, limit: int) -> list[tuple[Fact, ...]]:
        """Paths whose every edge holds on one common day of the window: certain before possible, then short, then by fact ids.

        None has more than ``graph.paths.MOST_HOPS`` edges.
        """

    def facts(self, ids: Sequence[Id]) -> Mapping[Id, Fact]:
        """Facts by id."""

    def evidence(self, facts: Sequence[Id]) -> Mapping[Id, list[Evidence]]:
        """The claims that support each fact, by the document's date (undated last) and claim id."""

    def told(self, facts: Sequence[Fact]) -> Told:
        """What stands behind stored facts: as ``entities``, ``evidence`` and ``contradictions`` have it, in one call."""

    def claims(self, ids: Sequence[Id]) -> Mapping[Id, Evidence]:
        """Claims by id, each with its passage."""

    def contradictions(self, facts: Sequence[Id]) -> list[Contradiction]:
        """The contradictions that touch these facts, by id."""

    def contradiction(self, contradiction: Id) -> Contradiction | None:
        """A contradiction by its id."""

    def figures(self, of: Sequence[Id]) -> list[Figure]:
        """What documents say of these entities in numbers, by measure, then id."""

    def passages(self, words: Sequence[str], after: tuple[date, Id, int] | None, limit: int) -> list[Passage]:
        """Passages that hold all these words, by the document's date (undated last), id and place."""

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        """Documents by id, whole."""

    def starting(self, what: Kept, digits: str, limit: int) -> list[Id]:
        """The first ids of documents, facts or claims, rejected ones among them, that start with these hex digits, in order.

        Raises ValueError where no id can start so.
        """

    def parts(self, document: Id) -> list[Id]:
        """The ids of the documents that are part of this one."""

    def judgements(self) -> list[Judgement]:
        """All decisions, by id."""

    def entries(self) -> Iterator[Entry]:
        """The record, document by document, by id; nobody who writes meanwhile waits for the end of it, save within
        ``at_once``.
        """

    def entries_as_loaded(self) -> Iterator[Entry]:
        """As ``entries``, in the order in which they first came as far as the store knows it: what came together tells of
        the same things, and is written again faster together.
        """

    def counts(self) -> Counts:
        """How much the store holds."""


class Store(Asking, Writing, Protocol):
    """Where the graph is held."""

    def at_once(self) -> AbstractContextManager[Asking]:
        """One state of the store, for all that is asked of it until the end, whatever others write meanwhile.

        A writer may have to wait for the end: who asks writes nothing in between.
        """

    def close(self) -> None:
        """Let go of files and connections."""
