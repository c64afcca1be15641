"""The record: documents, claims, figures and judgements; and what is derived from it: entities, facts and
contradictions.

The record is what sources and people said and is kept as they said it. All that is derived can be thrown away and built
again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from graph import edtf, pages
from graph.identity import Id, derive, document_id, entity_key, needs_scope, parted_key
from graph.span import UNDATED, Span, Truth, Window

Pairs = tuple[tuple[str, str], ...]
"""A mapping of text to text as sorted pairs, so that equal mappings are equal values."""


def pairs(mapping: Mapping[str, str]) -> Pairs:
    """The mapping as sorted pairs, without its empty values."""
    return tuple(sorted((key, value) for key, value in mapping.items() if value))


@dataclass(frozen=True)
class Document:
    """One source that was read.

    ``published_on`` is EDTF, as precise as the source (``2019-02-15``, ``2019-02``), or empty. A row of a structured
    file is a document of its own, ``part_of`` its file, at the ``locator`` ("row 17"). ``recorded_at`` is when a store
    first kept it (ISO 8601, UTC); that store sets it, a copy keeps it, and no answer depends on it.
    """

    text: str
    title: str = ""
    publisher: str = ""
    published_on: str = ""
    url: str = ""
    part_of: Id | None = None
    locator: str = ""
    recorded_at: str = field(default="", compare=False)

    @cached_property
    def id(self) -> Id:
        """The id, from the text alone: the same text is the same document, wherever it was found."""
        return document_id(self.text)

    @cached_property
    def asserted_on(self) -> date | None:
        """The latest day on which it may have been published; None where it has no date."""
        return edtf.days(self.published_on)[1] if self.published_on else None

    @cached_property
    def page_breaks(self) -> Sequence[int]:
        """The offsets at which its pages end; none where it has no pages."""
        return pages.breaks(self.text)

    def page(self, offset: int) -> int | None:
        """The page, from 1, that a character stands on; None where it has no pages."""
        return pages.page_at(self.page_breaks, offset)

    def over(self, older: Document) -> Document:
        """This document, with what it leaves empty filled from an ``older`` load of the same text."""
        filled = {name: getattr(self, name) or getattr(older, name) for name in METADATA}
        return replace(self, **filled)

    def known_as(self, other: Document) -> bool:
        """Whether the same is known of this document as of the other, beside the text."""
        return all(getattr(self, name) == getattr(other, name) for name in METADATA)


METADATA = ("title", "publisher", "published_on", "url", "part_of", "locator")
"""What is known of a document beside its text."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words in a passage that name an entity, and the entity's name and kind as they were read there.

    ``name`` is the fullest name that the document gives it, ``words`` are those of the passage. ``scope`` is what
    beside its name tells it apart: for a report or an insolvency its party and date, for a group that the text does not
    take apart its document's id.
    """

    name: str
    kind: str
    words: str = ""
    identifier: str = ""
    scope: str = ""

    def key(self, document: Id) -> Id:
        """The key of the entity that these words name in ``document``."""
        scope = self.scope or (document.hex() if needs_scope(self.kind) else "")
        return entity_key(self.kind, self.name, self.identifier, scope)


@dataclass(frozen=True, slots=True)
class Claim:
    """What one passage of one document says: subject, predicate, object, span, status, qualifiers and who is quoted as
    saying so.

    ``start`` and ``end`` are character offsets of the passage in the document's text. ``wording`` keeps the source's
    own words of what was cleaned (``span``: "four years ago"). ``rule`` names the rule that read it.
    """

    document: Id
    start: int
    end: int
    subject: Mention
    predicate: str
    object: Mention
    span: Span = UNDATED
    status: str = "asserted"
    qualifiers: Pairs = ()
    said_by: str = ""
    wording: Pairs = ()
    rule: str = ""

    @property
    def id(self) -> Id:
        """The id, from the document, the passage and what it says; not from the rule that read it."""
        return derive(
            "claim",
            self.document.hex(),
            f"{self.start}-{self.end}",
            self.subject.key(self.document).hex(),
            self.predicate,
            self.object.key(self.document).hex(),
            repr(self.qualifiers),
            span_text(self.span),
            self.status,
            self.said_by,
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """A claim about a number: an entity's ``measure`` (staff, caseload, loss, ...) between ``low`` and ``high`` included.

    ``unit`` is the currency of money by its ISO 4217 code, or ``$`` where the text does not say whose dollar; of what is
    counted it is empty.
    """

    document: Id
    start: int
    end: int
    entity: Mention
    measure: str
    low: float
    high: float
    unit: str = ""
    span: Span = UNDATED
    said_by: str = ""
    wording: Pairs = ()
    rule: str = ""

    @property
    def id(self) -> Id:
        """The id, from the document, the passage and what it says."""
        return derive(
            "figure",
            self.document.hex(),
            f"{self.start}-{self.end}",
            self.entity.key(self.document).hex(),
            self.measure,
            f"{self.low + 0.0!r}-{self.high + 0.0!r} {self.unit}",  # minus zero is zero
            span_text(self.span),
            self.said_by,
        )


@dataclass(frozen=True, slots=True)
class Use:
    """An entity as a judgement means it: wherever its key is read, or in one ``document`` only."""

    key: Id
    name: str
    kind: str
    document: Id | None = None

    @classmethod
    def of(cls, name: str, kind: str, document: Id | None = None) -> Use:
        """The use of a name, everywhere or in one document."""
        return cls(entity_key(kind, name), name, kind, document)

    @property
    def own_key(self) -> Id:
        """The key that this use alone has: the entity's, or one of its own for one document's use."""
        return self.key if self.document is None else parted_key(self.key, self.document)


@dataclass(frozen=True, slots=True)
class EntityJudgement:
    """A decision that two entities are the ``same``, are ``not-same``, or that somebody looked and is ``unsure``.

    ``by`` is the person or rule that decided, ``note`` the reason, ``url`` what it rests on. Deciding the same pair
    again replaces it.
    """

    verdict: str
    left: Use
    right: Use
    by: str = ""
    note: str = ""
    url: str = ""

    @property
    def id(self) -> Id:
        """The id, from the pair in either order."""
        first, second = sorted((self.left.own_key.hex(), self.right.own_key.hex()))
        return derive("judgement", "entities", first, second)


@dataclass(frozen=True, slots=True)
class ClaimJudgement:
    """A decision to ``reject`` the claim ``claim``, to ``correct`` it to ``reading``, or to ``add`` the claim ``reading``.

    A rejected claim's ``reading`` may be the claim itself, so that it can be shown where no document says it any more.
    """

    verdict: str
    claim: Id
    reading: Claim | None = None
    by: str = ""
    note: str = ""
    url: str = ""

    @property
    def id(self) -> Id:
        """The id, from the claim that it decides on."""
        return derive("judgement", "claim", self.claim.hex())


Judgement = EntityJudgement | ClaimJudgement


@dataclass(frozen=True)
class Entry:
    """One whole document with what was read from it: the unit in which the record is written, exported and forgotten."""

    document: Document
    claims: tuple[Claim, ...] = ()
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim with the passage that makes it, the document that the passage stands in (its ``text`` left out), and on which
    ``page``, where that has pages.

    ``judgement`` is the decision by which a person corrected or added the claim; None where it was read.
    """

    claim_id: Id
    claim: Claim
    passage: str
    document_id: Id
    document: Document
    judgement: ClaimJudgement | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A party, place or thing, as its claims and judgements together name it. ``kind`` is what its claims say most."""

    id: Id
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims that cannot all hold, shown beside the fact that they touch; None where an impossible span supports no fact."""

    id: Id
    kind: str
    claims: tuple[Id, ...]
    fact: Id | None = None
    window: Window | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A dated edge that one or more claims support: one spell of one group of claims.

    ``status`` is ``asserted`` or ``planned``. ``denied`` are windows on which a denial lowers certain to possible.
    ``claims`` and ``contradictions`` are carried by facts as known on a day; of others the store is asked for them.
    """

    id: Id
    subject: Id
    predicate: str
    object: Id
    span: Span
    status: str = "asserted"
    qualifiers: Pairs = ()
    claims: tuple[Id, ...] = field(default=(), compare=False)
    denied: tuple[Window, ...] = ()
    contradictions: tuple[Contradiction, ...] = field(default=(), compare=False)

    def holds(self, window: Window) -> Truth:
        """Whether it held on some day of ``window``: a plan possibly at most, and nothing for certain on denied days."""
        truth = self.span.holds_despite(window, self.denied)
        return min(truth, Truth.POSSIBLE) if self.status == "planned" else truth

    def throughout(self, window: Window) -> bool:
        """Whether it certainly held on every day of ``window``."""
        denied = any(window.start < each.end and each.start < window.end for each in self.denied)
        return self.status != "planned" and not denied and self.span.throughout(window)


CONTRADICTIONS: dict[str, str] = {
    "start disputed": "sources give starts that exclude each other",
    "end disputed": "sources give ends that exclude each other",
    "seen after end": "a source sees it after the day on which another says that it ended",
    "seen before start": "a source sees it before the day on which another says that it started",
    "denied": "a source denies it for days on which another says that it held",
    "impossible span": "a claim's own dates leave no day on which it could hold",
}
"""Each kind of contradiction, with what it means."""


def span_text(span: Span) -> str:
    """The four bounds as one text, for ids."""
    return f"{span.start_min} {span.start_max} {span.end_min} {span.end_max}"
