"""Random records: worlds with figures, parts, reloads and judgements, in the order in which they come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from graph.model import Claim, ClaimJudgement, Entry, Figure, Judgement
from tests.worlds import COMPANIES, claims, entity_judgements, spans, worlds

NUMBERS = (0.0, 12.0, 350.5)


@dataclass(frozen=True)
class Record:
    """What is loaded, in this order, and what is decided."""

    loads: list[Entry]
    judgements: list[Judgement]

    @property
    def steps(self) -> list[Entry | Judgement]:
        """Everything that comes to a store, one thing at a time."""
        return [*self.loads, *self.judgements]


@st.composite
def loads(draw: st.DrawFn, max_documents: int = 4) -> list[Entry]:
    """Documents of a world, some of them with figures, and some of them part of the first."""
    world = draw(worlds(max_documents))
    whole = world[0].document
    return [world[0], *(draw(_filled(entry, whole.id)) for entry in world[1:])]


@st.composite
def records(draw: st.DrawFn, max_documents: int = 4) -> Record:
    """A world with decisions on its entities and on its claims."""
    world = draw(loads(max_documents))
    on_entities = draw(entity_judgements(world, max_size=5))
    on_claims = draw(st.lists(claim_judgements(world), max_size=3))
    decided: list[Judgement] = [*on_entities, *on_claims]
    distinct = {each.id: each for each in decided}
    return Record(world, list(distinct.values()))


@st.composite
def claim_judgements(draw: st.DrawFn, world: Sequence[Entry]) -> ClaimJudgement:
    """A decision to reject or correct a claim of the world, or to add one to one of its documents."""
    document = draw(st.sampled_from(world)).document
    reading = draw(claims(document, 0, len(document.text)))
    read = [claim for entry in world for claim in entry.claims if claim.document == document.id]
    if not read:
        return ClaimJudgement("add", reading.id, reading)
    claim = draw(st.sampled_from(read))
    verdict = draw(st.sampled_from(("reject", "correct", "add")))
    return {
        "reject": ClaimJudgement("reject", claim.id),
        "correct": ClaimJudgement("correct", claim.id, replace(reading, start=claim.start, end=claim.end)),
        "add": ClaimJudgement("add", reading.id, reading),
    }[verdict]


@st.composite
def reloads(draw: st.DrawFn, entry: Entry) -> Entry:
    """The same document again, with other metadata, or with other claims as well."""
    document = replace(
        entry.document,
        title=draw(st.sampled_from(("", "A title", "Another title"))),
        published_on=draw(st.sampled_from(("", "2015-01", "2016"))),
    )
    other: list[Claim] = draw(st.lists(claims(document, 0, len(document.text)), max_size=2))
    return Entry(document, draw(st.sampled_from((entry.claims, tuple(other), (*entry.claims, *other)))), entry.figures)


@st.composite
def _filled(draw: st.DrawFn, entry: Entry, whole: bytes) -> Entry:
    document = replace(entry.document, part_of=draw(st.sampled_from((None, None, whole))))
    figures = draw(st.lists(_figures(document.id, len(document.text)), max_size=2))
    return Entry(document, entry.claims, tuple(figures))


def _figures(document: bytes, end: int) -> st.SearchStrategy[Figure]:
    return st.builds(
        lambda entity, measure, value, span: Figure(document, 0, end, entity, measure, value, value, span=span),
        st.sampled_from(COMPANIES),
        st.sampled_from(("staff", "caseload")),
        st.sampled_from(NUMBERS),
        spans,
    )
