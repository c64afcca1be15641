"""The shape of answers, on the command line (``--json``), in the API and in Python: plain values, the same everywhere.

Ids are 32 hex digits, days are ISO 8601, unknown days are null. A span's ``end`` is the day of the change: the first on
which it no longer held.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

TruthWord = Literal["certain", "possible", "no"]
Why = Literal["ended", "not_yet", "between", "unrecorded"]


class EntityAnswer(TypedDict):
    """An entity, as it is called now."""

    id: str
    name: str
    kind: str


class SpanAnswer(TypedDict):
    """When something held: in plain words, as EDTF (``exact`` where that says all that the four bounds say), and as
    bounds.
    """

    text: str
    edtf: str
    exact: bool
    start_min: str | None
    start_max: str | None
    end_min: str | None
    end_max: str | None


class WindowAnswer(TypedDict):
    """The days asked about, both included; null where a side is open."""

    first: str | None
    last: str | None


class DocumentRef(TypedDict):
    """A document, without its text."""

    id: str
    title: str
    publisher: str
    published_on: str
    url: str
    locator: str


class DecidedAnswer(TypedDict):
    """A person's decision to correct or to add a claim: ``claim`` is the one that was corrected, or that was added."""

    id: str
    verdict: str
    claim: str
    by: str
    note: str
    url: str


class EvidenceAnswer(TypedDict):
    """The sentence that says so: ``start`` and ``end`` are its character offsets in the document, ``page`` is where it
    stands in that, from 1, and null where it has no pages. ``rule`` names who read it there: a rule, a language model, or
    both. ``judgement`` is the decision by which a person corrected or added the claim; null where it was read.
    """

    claim: str
    document: DocumentRef
    passage: str
    start: int
    end: int
    page: int | None
    said_by: str
    status: str
    rule: str
    judgement: DecidedAnswer | None


class ContradictionAnswer(TypedDict):
    """Claims that cannot all hold, and the fact that they touch; ``means`` says it in words."""

    id: str
    kind: str
    means: str
    fact: str | None
    claims: list[str]
    days: WindowAnswer | None


class CommonAnswer(TypedDict):
    """What every answer about a fact says of it; ``disputed`` lists the contradictions that touch it."""

    status: str
    span: SpanAnswer
    qualifiers: dict[str, str]
    fact: str
    disputed: list[str]
    evidence: list[EvidenceAnswer]


class FactAnswer(CommonAnswer):
    """A dated edge. ``basis`` is ``stated`` where one claim says so for the days asked about, ``continuous`` where
    several together do.
    """

    subject: EntityAnswer
    predicate: str
    says: str
    object: EntityAnswer
    truth: TruthWord
    basis: Literal["stated", "continuous"] | None
    throughout: bool


class OwnerAnswer(CommonAnswer):
    """One step up from an operator: ``truth`` is the least on the way up."""

    owner: EntityAnswer
    owns: EntityAnswer
    truth: TruthWord


OperatorAnswer = TypedDict(
    "OperatorAnswer",
    {
        "operator": EntityAnswer,
        "service": EntityAnswer,
        "as": Literal["operator", "owner"],
        "truth": TruthWord,
        "basis": Literal["stated", "continuous"] | None,
        "throughout": bool,
        "status": str,
        "span": SpanAnswer,
        "qualifiers": dict[str, str],
        "fact": str,
        "disputed": list[str],
        "owners": list[OwnerAnswer],
        "evidence": list[EvidenceAnswer],
    },
)
OperatorAnswer.__doc__ = "Who had a service in hand, as its operator or owner, with the owners above up to the top."


class Question(TypedDict):
    """What was asked, as it was understood."""

    asked: str
    of: list[EntityAnswer]
    days: WindowAnswer
    as_known_on: str | None


class WhoRan(TypedDict):
    """Who ran a service, or what a company ran. Without answers ``why`` says why not, with the nearest facts and what
    came after.
    """

    question: Question
    answers: list[OperatorAnswer]
    contradictions: list[ContradictionAnswer]
    why: Why | None
    nearest: list[OperatorAnswer]
    succeeded_by: list[FactAnswer]
    next: str | None


class HoldingAnswer(CommonAnswer):
    """One step of a chain of ownership: ``depth`` steps from the entity asked about; ``truth`` is the least on the way."""

    holder: EntityAnswer
    holds: EntityAnswer
    relation: Literal["OWNS", "RUNS"]
    depth: int
    truth: TruthWord


class Ownership(TypedDict):
    """The chain up to the top and down to what is run."""

    question: Question
    above: list[HoldingAnswer]
    below: list[HoldingAnswer]
    contradictions: list[ContradictionAnswer]


class HandAnswer(TypedDict):
    """A hand that something left or came to."""

    holder: EntityAnswer
    relation: str
    fact: str
    qualifiers: dict[str, str]


ChangeAnswer = TypedDict(
    "ChangeAnswer",
    {
        "changed": EntityAnswer,
        "from": list[HandAnswer],
        "to": list[HandAnswer],
        "on": SpanAnswer,
        "truth": TruthWord,
        "status": str,
        "disputed": list[str],
        "evidence": list[EvidenceAnswer],
    },
)
ChangeAnswer.__doc__ = "A day, as precise as the sources, on which something passed from some hands to others."


class Changes(TypedDict):
    """What changed hands, in order."""

    question: Question
    answers: list[ChangeAnswer]
    contradictions: list[ContradictionAnswer]
    next: str | None


class PathAnswer(TypedDict):
    """A path whose edges may all hold on each day of ``days``, and certainly do on each of ``certain_days`` (from its first to
    its last, but for days that a source denies); its edges read from the first entity to the last.
    """

    truth: TruthWord
    text: str
    days: WindowAnswer
    certain_days: WindowAnswer | None
    entities: list[EntityAnswer]
    edges: list[FactAnswer]


class Paths(TypedDict):
    """Paths of at most ``max_hops`` edges between two entities; where there is none on the days asked about, ``otherwise``
    has those of other days.
    """

    question: Question
    max_hops: int
    answers: list[PathAnswer]
    otherwise: list[PathAnswer]
    contradictions: list[ContradictionAnswer]


class EvidenceOfFact(TypedDict):
    """Who says so: every claim of a fact, and how many distinct statements that makes."""

    fact: FactAnswer
    statements: int
    contradictions: list[ContradictionAnswer]
    next: str | None


class FigureAnswer(TypedDict):
    """What a document says of an entity in numbers; one number where ``low`` and ``high`` are the same."""

    measure: str
    low: float
    high: float
    unit: str
    span: SpanAnswer
    document: str
    start: int
    end: int
    said_by: str


class EntityShown(TypedDict):
    """All that is known of an entity."""

    entity: EntityAnswer
    aliases: list[str]
    identifiers: list[str]
    facts: list[FactAnswer]
    figures: list[FigureAnswer]
    contradictions: list[ContradictionAnswer]
    next: str | None


class PassageAnswer(TypedDict):
    """A passage that holds the words searched for; ``page`` is null where its document has no pages."""

    document: DocumentRef
    passage: str
    start: int
    end: int
    page: int | None


class Found(TypedDict):
    """Entities by name, best first, and passages by their words, by date."""

    text: str
    entities: list[EntityAnswer]
    passages: list[PassageAnswer]
    next: str | None


class ContradictionShown(TypedDict):
    """A contradiction with the fact that it touches and each claim's sentence."""

    contradiction: ContradictionAnswer
    fact: FactAnswer | None
    evidence: list[EvidenceAnswer]


class DocumentShown(TypedDict):
    """A document, whole."""

    id: str
    title: str
    publisher: str
    published_on: str
    url: str
    part_of: str | None
    locator: str
    recorded_at: str
    text: str
    parts: list[str]


class NamedAnswer(TypedDict):
    """A party as a document names it."""

    name: str
    kind: str


class ClaimAnswer(TypedDict):
    """What one passage says. Document and ``page`` are null, and the passage empty, where the store does not have it."""

    claim: str
    subject: NamedAnswer
    predicate: str
    says: str
    object: NamedAnswer
    span: SpanAnswer
    status: str
    qualifiers: dict[str, str]
    said_by: str
    document: DocumentRef | None
    passage: str
    start: int
    end: int
    page: int | None


class UseAnswer(NamedAnswer):
    """An entity as a judgement means it: wherever its key is read, or in one document only."""

    key: str
    document: str | None


class JudgementAnswer(TypedDict):
    """A decision: on ``left`` and ``right``, or on a ``claim``.

    ``read`` is that claim as its document says it now; null where it does not any more. ``reading`` is what a person
    put in its place or added, and of a rejected claim what it was when it was rejected.
    """

    id: str
    judgement: str
    by: str
    note: str
    url: str
    left: UseAnswer | None
    right: UseAnswer | None
    claim: str | None
    read: ClaimAnswer | None
    reading: ClaimAnswer | None
