"""Random worlds: what sources may say of a handful of parties, for tests of laws that hold whatever they say.

Days are few, and near enough to each other that claims meet, exclude each other by a day, and come as late news.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from graph.identity import derive
from graph.model import Claim, Document, EntityJudgement, Entry, Mention, Use, pairs
from graph.projection import Group, Reading
from graph.span import UNDATED, UNKNOWN_MAX, UNKNOWN_MIN, Span, day_after
from graph.vocabulary import PREDICATES, STATUSES

FIRST = date(2015, 1, 1)
DAYS = tuple(FIRST + timedelta(days=n) for n in (0, 1, 2, 3, 5, 8, 30, 31, 32, 35, 60, 365, 366, 400))
"""The days that dates fall on."""

PROBES = sorted({day + timedelta(days=n) for day in DAYS for n in (-1, 0, 1)} | {date(1990, 1, 1), date(2040, 1, 1)})
"""Days to ask about: on, just before and just after each of ``DAYS``, and far from all."""

GROUP = Group(derive("an operator"), "RUNS", derive("a service"))
"""A group of claims about a state."""

EVENT = Group(derive("an operator"), "TOOK_OVER", derive("a service"))
"""A group of claims about an event."""

days = st.sampled_from(DAYS)
UNKNOWN = (UNKNOWN_MIN, UNKNOWN_MAX)


@st.composite
def bounds(draw: st.DrawFn) -> tuple[date, date]:
    """The earliest and latest day of a start or an end: unknown, one day, or several."""
    kind = draw(st.sampled_from(("unknown", "one day", "several")))
    if kind == "unknown":
        return UNKNOWN
    first = draw(days)
    return (first, first) if kind == "one day" else (first, max(first, draw(days)))


@st.composite
def any_spans(draw: st.DrawFn) -> Span:
    """Spans of every kind, impossible ones among them."""
    return Span(*draw(bounds()), *draw(bounds()))


def _seen(pair: tuple[date, date]) -> Span:
    return Span.seen(min(pair), max(pair))


spans = st.one_of(
    any_spans().filter(lambda span: not span.impossible).map(Span.tightened),
    st.tuples(days, days).map(_seen),
    st.just(UNDATED),
)
"""Spans that some stretch of days fits, sightings among them."""


statuses = st.sampled_from(("asserted", "asserted", "asserted", "planned", "denied"))
"""Statuses of a reading, most of them asserted."""


Said = tuple[Span, str, date | None]
"""What a claim says of its group: its span and status, and the day on which it was asserted."""


def readings_of(said: Sequence[Said]) -> list[Reading]:
    """Readings of one group, each of a claim of its own."""
    return [
        Reading(derive("claim", str(place)), span.tightened(), status, asserted_on)
        for place, (span, status, asserted_on) in enumerate(said)
    ]


def readings(
    span: st.SearchStrategy[Span] = spans,
    status: st.SearchStrategy[str] = statuses,
    max_size: int = 7,
) -> st.SearchStrategy[list[Reading]]:
    """What the claims of one group say, one to ``max_size`` of them."""
    said = st.tuples(span, status, st.none() | days)
    return st.lists(said, min_size=1, max_size=max_size).map(readings_of)


COMPANIES = tuple(Mention(name, "Company", name) for name in ("Alder Group", "Birch Justice", "Cedar Trust"))
SERVICES = tuple(Mention(name, "CRC", name) for name in ("North CRC", "South CRC"))
REGIONS = (Mention("Northland", "Region", "Northland"),)
PARTIES: dict[str, tuple[tuple[Mention, ...], tuple[Mention, ...]]] = {
    "RUNS": (COMPANIES, SERVICES),
    "OWNS": (COMPANIES, (*COMPANIES, *SERVICES)),
    "TOOK_OVER": (COMPANIES, (*SERVICES, *COMPANIES)),
    "COVERS": (SERVICES, REGIONS),
}
"""Predicates of the worlds, each with who may be its subject and its object."""

PUBLISHED = ("", "2015", "2015-01", *(day.isoformat() for day in DAYS))


@st.composite
def claims(draw: st.DrawFn, document: Document, start: int, end: int) -> Claim:
    """A claim that the passage from ``start`` to ``end`` of a document makes."""
    predicate = draw(st.sampled_from(tuple(PARTIES)))
    subjects, objects = PARTIES[predicate]
    part = draw(st.sampled_from(("", "", "supervision"))) if "part" in PREDICATES[predicate].key else ""
    previous = draw(st.sampled_from(("", *(party.name for party in COMPANIES)))) if predicate == "TOOK_OVER" else ""
    span = draw(any_spans() | spans)
    return Claim(
        document.id,
        start,
        end,
        draw(st.sampled_from(subjects)),
        predicate,
        draw(st.sampled_from(objects)),
        Span(span.start_min, span.start_max, day_after(span.start_min), day_after(span.start_max))
        if PREDICATES[predicate].is_event
        else span,
        draw(st.sampled_from(("asserted", *STATUSES))),
        pairs({"part": part, "from_party": previous}),
    )


@st.composite
def entries(draw: st.DrawFn, number: int = 0) -> Entry:
    """A document with the claims of its sentences; documents of another ``number`` have another text."""
    sentences = [f"Paper {number}, sentence {place}." for place in range(draw(st.integers(0, 4)))]
    document = Document(" ".join(sentences) or f"Paper {number}.", published_on=draw(st.sampled_from(PUBLISHED)))
    starts = [document.text.index(sentence) for sentence in sentences]
    read = [draw(claims(document, start, start + len(said))) for start, said in zip(starts, sentences, strict=True)]
    return Entry(document, tuple({claim.id: claim for claim in read}.values()))


@st.composite
def worlds(draw: st.DrawFn, max_documents: int = 5) -> list[Entry]:
    """One to ``max_documents`` documents of different text, with what was read from each."""
    return [draw(entries(number)) for number in range(draw(st.integers(1, max_documents)))]


@st.composite
def entity_judgements(draw: st.DrawFn, world: Sequence[Entry], max_size: int = 3) -> list[EntityJudgement]:
    """Decisions that companies of a world are the same or not, everywhere or in one document's use of a name."""
    documents = [None, *(entry.document.id for entry in world)]
    use = st.builds(
        lambda party, document: Use.of(party.name, party.kind, document),
        st.sampled_from(COMPANIES),
        st.sampled_from(documents),
    )
    verdict = st.sampled_from(("same", "same", "not-same", "unsure"))
    decisions = draw(st.lists(st.builds(EntityJudgement, verdict, use, use), max_size=max_size))
    return [decision for decision in decisions if decision.left != decision.right]
