"""The questions: each endpoint hands its parameters to the query of the same name."""

from __future__ import annotations

from fastapi import APIRouter

from api.parameters import (
    After,
    Days,
    Id,
    KnownOn,
    Limit,
    MaxHops,
    Name,
    PathCount,
    SearchLimit,
    State,
    Text,
)
from api.problem_types import (
    AMBIGUOUS_NAME,
    BAD_DAYS,
    BAD_REQUEST,
    STORE_PROBLEMS,
    UNKNOWN_ID,
    UNKNOWN_NAME,
)
from api.problems import described
from queries.answers import Changes, ContradictionShown, EntityShown, EvidenceOfFact, Found, Ownership, Paths, WhoRan
from queries.changes import changes
from queries.evidence import contradiction, evidence
from queries.ownership import ownership
from queries.paths import paths
from queries.search import search
from queries.show import show
from queries.who_ran import who_ran

BY_ID = described(UNKNOWN_ID, BAD_REQUEST, *STORE_PROBLEMS)
BY_NAME = described(UNKNOWN_NAME, UNKNOWN_ID, AMBIGUOUS_NAME, BAD_DAYS, BAD_REQUEST, *STORE_PROBLEMS)

router = APIRouter(prefix="/v1", tags=["questions"])


@router.get("/search", responses=BY_ID, summary="Search names and passages")
def search_text(state: State, text: Text, limit: SearchLimit, after: After = None) -> Found:
    """Entities whose names come nearest to the text, best first, and passages that hold all its words, by date.

    Later pages have passages alone.
    """
    return search(state, text, after, limit)


@router.get("/entities/{id}", responses=BY_NAME, summary="All that is known of an entity")
def show_entity(state: State, entity_id: Id, days: Days, limit: Limit, after: After = None) -> EntityShown:
    """An entity with its other names, its edges on the days asked about, and its figures. Old ids go on resolving."""
    return show(state, entity_id, days, after, limit)


@router.get("/who-ran", responses=BY_NAME, summary="Who ran a service, and when")
def ask_who_ran(state: State, name: Name, days: Days, known_on: KnownOn, limit: Limit, after: After = None) -> WhoRan:
    """Who ran a service on the days asked about, each with its owners then up to the top; of a company, what it ran.

    Each answer is `certain` or `possible`, and has the sentences that say so. Nobody found is an answer: `why` says why
    (`ended`, `not_yet`, `between` or `unrecorded`), with the nearest facts.
    """
    return who_ran(state, name, days, known_on, after, limit)


@router.get("/ownership", responses=BY_NAME, summary="Who owned it, and what it owned and ran")
def ask_ownership(state: State, name: Name, days: Days, known_on: KnownOn) -> Ownership:
    """The chain of ownership up to the top, and down to the services that were run."""
    return ownership(state, name, days, known_on)


@router.get("/changes", responses=BY_NAME, summary="What changed hands, and when")
def ask_changes(state: State, name: Name, days: Days, known_on: KnownOn, limit: Limit, after: After = None) -> Changes:
    """Each time that it, or what it had in hand, came to other hands: when, from whom and to whom, in order."""
    return changes(state, name, days, known_on, after, limit)


@router.get("/paths", responses=BY_NAME, summary="How two entities were connected")
def ask_paths(
    state: State, a: Name, b: Name, days: Days, known_on: KnownOn, max_hops: MaxHops = 6, count: PathCount = 1
) -> Paths:
    """Paths from one entity to another, all of whose edges hold on one common day: the certain first, then the short.

    Where there is none on the days asked about, `otherwise` has those of other days.
    """
    return paths(state, a, b, days, known_on, max_hops, count)


@router.get("/facts/{id}/evidence", responses=BY_ID, summary="Who says so")
def show_evidence(state: State, fact_id: Id, limit: Limit, after: After = None) -> EvidenceOfFact:
    """Every claim that supports a fact, with its sentence, its document and who is quoted as saying it."""
    return evidence(state, fact_id, after, limit)


@router.get("/contradictions/{id}", responses=BY_ID, summary="Claims that cannot all hold")
def show_contradiction(state: State, contradiction_id: Id) -> ContradictionShown:
    """A contradiction with the fact that it touches and the sentence of each of its claims."""
    return contradiction(state, contradiction_id)
