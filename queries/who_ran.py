"""Who ran a service, with their owners then; and asked of a company, what it ran."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from graph.identity import Id
from graph.model import Entity, Fact
from graph.span import ALWAYS, UNKNOWN_MAX, UNKNOWN_MIN, Truth, Window
from graph.store import Asking, Search
from graph.vocabulary import RUN
from queries import when
from queries.answers import OperatorAnswer, OwnerAnswer, Question, WhoRan, Why
from queries.chains import Step, by_end, chain, overlap
from queries.cursor import page
from queries.facts import Facts, entity_answer, word
from queries.naming import entity_called

HANDS = ("OWNS", "RUNS")


@dataclass(frozen=True, slots=True)
class _Hand:
    """One who had a service in hand: the fact that says so, and the steps up to its owners."""

    fact: Fact
    owners: tuple[Step, ...] = ()

    @property
    def role(self) -> Literal["operator", "owner"]:
        return "operator" if self.fact.predicate == "RUNS" else "owner"


def who_ran(
    store: Asking,
    name: str,
    window: Window = ALWAYS,
    known_on: date | None = None,
    after: str | None = None,
    limit: int = 100,
) -> WhoRan:
    """Who ran the service called ``name`` on some day of ``window``, or what the company of that name ran.

    ``known_on`` counts only claims asserted by that day. Raises QuestionError.
    """
    entity = entity_called(store, name)
    search = Search(HANDS, window, known_on)
    held = _held(store, entity, search)
    hands = _with_owners(store, held, search)
    shown, following = page(
        sorted(hands, key=lambda hand: _order(hand, window)), lambda hand: hand.fact.id.hex(), after, limit
    )
    nothing = _nothing(store, entity, search) if not hands else _Nothing()
    facts = Facts(store, _facts([*shown, *nothing.nearest], nothing.successors))
    return WhoRan(
        question=question("who-ran", [entity], window, known_on),
        answers=[_answer(hand, facts, window) for hand in shown],
        contradictions=facts.contradictions(),
        why=nothing.why,
        nearest=[_answer(hand, facts, window) for hand in nothing.nearest],
        succeeded_by=[facts.answer(fact, ALWAYS) for fact in nothing.successors],
        next=following,
    )


def question(asked: str, of: Sequence[Entity], window: Window, known_on: date | None) -> Question:
    """What was asked, as a plain value."""
    return Question(
        asked=asked,
        of=[entity_answer(entity) for entity in of],
        days=when.answer(window),
        as_known_on=known_on.isoformat() if known_on else None,
    )


def _held(store: Asking, entity: Entity, search: Search) -> list[Fact]:
    """The facts that put a service in somebody's hand: into the service, or out of the company and all that it owned."""
    if entity.kind in RUN:
        return store.edges([entity.id], "object", search)
    if entity.kind == "Region":
        covering = store.edges([entity.id], "object", Search(("COVERS",), search.window, search.known_on))
        return store.edges(list({fact.subject for fact in covering}), "object", search)
    below = store.reach([entity.id], "subject", search)
    ends = store.entities(list({fact.object for fact in below}))
    steps = chain(entity.id, by_end(below, "subject"), "subject", search.window)
    return [step.fact for step in steps if ends[step.fact.object].kind in RUN]


def _with_owners(store: Asking, held: Sequence[Fact], search: Search) -> list[_Hand]:
    """Each hand with its owners; an owner who shows in the chain of another hand is not listed a second time."""
    up = by_end(store.reach(list({fact.subject for fact in held}), "object", _owning(search)), "object") if held else {}
    hands = [_Hand(fact, tuple(_owners(fact, up, search.window))) for fact in held]
    above: dict[tuple[Id, Id], Truth] = {}
    for hand in hands:
        for step in hand.owners:
            key = (step.fact.subject, hand.fact.object)
            above[key] = max(above.get(key, Truth.NO), step.truth)
    running = {(hand.fact.subject, hand.fact.object) for hand in hands if hand.role == "operator"}
    return [hand for hand in hands if not _listed_elsewhere(hand, above, running, search.window)]


def _listed_elsewhere(
    hand: _Hand, above: dict[tuple[Id, Id], Truth], running: set[tuple[Id, Id]], window: Window
) -> bool:
    key = (hand.fact.subject, hand.fact.object)
    if hand.role == "owner":
        return key in running or key in above
    return above.get(key, Truth.NO) >= hand.fact.holds(window)


def _owners(fact: Fact, up: dict[Id, list[Fact]], window: Window) -> Iterable[Step]:
    days = overlap(fact, window)
    return chain(fact.subject, up, "object", days, fact.holds(window)) if days else ()


def _owning(search: Search) -> Search:
    return Search(("OWNS",), search.window, search.known_on)


def _order(hand: _Hand, window: Window) -> tuple[bool, date, int, str, Id]:
    """By start, as far as it is known, the certain before the possible; what has no date at all comes last."""
    span = hand.fact.span
    start = span.start_min if span.start_min != UNKNOWN_MIN else min(span.start_max, span.end_max)
    truth = hand.fact.holds(window)
    if window.is_day:
        return span.undated, UNKNOWN_MIN, -truth, start.isoformat(), hand.fact.id
    return span.undated, start, -truth, hand.role, hand.fact.id


def _answer(hand: _Hand, facts: Facts, window: Window) -> OperatorAnswer:
    fact = hand.fact
    truth = fact.holds(window)
    return {
        "operator": facts.entity(fact.subject),
        "service": facts.entity(fact.object),
        "as": hand.role,
        "truth": word(truth),
        "basis": facts.basis(fact, truth, window),
        "throughout": fact.throughout(window),
        "owners": [_owner(step, facts) for step in hand.owners],
        **facts.common(fact),
    }


def _owner(step: Step, facts: Facts) -> OwnerAnswer:
    return {
        "owner": facts.entity(step.fact.subject),
        "owns": facts.entity(step.fact.object),
        "truth": word(step.truth),
        **facts.common(step.fact),
    }


def _facts(hands: Iterable[_Hand], others: Iterable[Fact]) -> list[Fact]:
    return [fact for hand in hands for fact in (hand.fact, *(step.fact for step in hand.owners))] + list(others)


@dataclass(frozen=True, slots=True)
class _Nothing:
    """Why nobody is found on the days asked about: what lay before and after them."""

    why: Why | None = None
    nearest: tuple[_Hand, ...] = ()
    successors: tuple[Fact, ...] = ()


def _nothing(store: Asking, entity: Entity, search: Search) -> _Nothing:
    always = Search(search.predicates, ALWAYS, search.known_on)
    held = [fact for fact in _held(store, entity, always) if fact.holds(search.window) is Truth.NO]
    before = [fact for fact in held if fact.span.end_max <= search.window.start]
    later = [fact for fact in held if fact.span.start_min >= search.window.end]
    last = max((fact.span.end_max for fact in before), default=UNKNOWN_MIN)
    first = min((fact.span.start_min for fact in later), default=UNKNOWN_MAX)
    nearest = [fact for fact in before if fact.span.end_max == last] + [
        fact for fact in later if fact.span.start_min == first
    ]
    successors = store.edges([entity.id], "object", Search(("SUCCEEDED",), ALWAYS, search.known_on)) if before else []
    hands = _with_owners(store, nearest, always)
    return _Nothing(_why(before, later), tuple(hands), tuple(successors))


def _why(before: Sequence[Fact], later: Sequence[Fact]) -> Why:
    reasons: dict[tuple[bool, bool], Why] = {
        (True, True): "between",
        (True, False): "ended",
        (False, True): "not_yet",
        (False, False): "unrecorded",
    }
    return reasons[bool(before), bool(later)]
