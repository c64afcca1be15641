"""Who had a service in hand: those who ran it, and those who only owned it, each with their owners."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from graph.identity import Id
from graph.model import Entity, Fact
from graph.span import ALWAYS, UNKNOWN_MIN, Truth, Window
from graph.store import Asking, Search
from graph.vocabulary import RUN
from queries.chains import Step, Way, by_end, chain
from queries.windows import certain, less

HANDS = ("OWNS", "RUNS")
"""The predicates that put something in somebody's hand."""


@dataclass(frozen=True, slots=True)
class Hand:
    """One who had a service in hand: the fact that says so, the days asked about on which it may, and the steps up to
    the owners.
    """

    fact: Fact
    days: tuple[Window, ...]
    owners: tuple[Step, ...] = ()

    @property
    def role(self) -> Literal["operator", "owner"]:
        return "operator" if self.fact.predicate == "RUNS" else "owner"

    @property
    def truth(self) -> Truth:
        """Whether it had, on some of its days."""
        return max(self.fact.holds(window) for window in self.days)


class Held(NamedTuple):
    """Who had something in hand, and what is known already of who owned them: the edges above, or None."""

    hands: list[Hand]
    above: list[Fact] | None


def held(store: Asking, entity: Entity, search: Search) -> Held:
    """Who had in hand, on some day asked about, the service, the services of the region while they covered it, or those
    of the company and all that it owned while it did.

    An owner counts only on days on which nobody certainly runs the service, and a plan only until it came true.
    """
    inward = entity.kind in (*RUN, "Region")
    found, above = _into(store, entity, search) if inward else Held(_out_of(store, entity, search), None)
    running = [hand.fact for hand in found if hand.role == "operator"] if inward else _running(store, found, search)
    run = _certainly_run(running, search.window)
    counted = [on for hand in found if (on := _while_not_run(hand, run))]
    return Held(_without_plans_come_true(store, counted, search), above)


class Owners:
    """The owners of the parties of some hands, fetched together."""

    def __init__(self, store: Asking, found: Held, search: Search) -> None:
        above = _above(store, found.hands, search) if found.above is None else found.above
        self._up = by_end((fact for fact in above if fact.predicate == "OWNS"), "object")
        self._way = Way.within(search.window)
        self._given: dict[Hand, Hand] = {}

    def given(self, hand: Hand) -> Hand:
        """The hand with its owners of then, up to the top."""
        if hand not in self._given:
            self._given[hand] = self._with_owners(hand)
        return self._given[hand]

    def _with_owners(self, hand: Hand) -> Hand:
        way = self._way.along(hand.fact)
        return replace(hand, owners=tuple(chain(hand.fact.subject, self._up, "object", way))) if way else hand


def _above(store: Asking, hands: Iterable[Hand], search: Search) -> list[Fact]:
    """Who owned the parties of the hands, up to the top."""
    parties = sorted({hand.fact.subject for hand in hands})
    return store.reach(parties, "object", replace(search, predicates=("OWNS",))) if parties else []


def _into(store: Asking, entity: Entity, search: Search) -> Held:
    """The hands that the service, or each service that covers the region, was in, with all who were above them."""
    covering = (
        store.edges([entity.id], "object", replace(search, predicates=("COVERS",))) if entity.kind == "Region" else []
    )
    services = sorted({fact.subject for fact in covering}) or [entity.id]
    above = store.reach(services, "object", search)
    facts = by_end([*covering, *(fact for fact in above if fact.object in services)], "object")
    steps = chain(entity.id, facts, "object", Way.within(search.window))
    return Held(_hands(step for step in steps if _is_hand(step)), above)


def _is_hand(step: Step) -> bool:
    return step.fact.predicate in HANDS


def _out_of(store: Asking, entity: Entity, search: Search) -> list[Hand]:
    """The services that were in the hand of the company or of what it owned: whatever somebody is said to run, and what
    is only owned where its kind is one that is run.
    """
    facts = by_end(store.reach([entity.id], "subject", search), "subject")
    steps = chain(entity.id, facts, "subject", Way.within(search.window))
    run = {step.fact.object for step in steps if step.fact.predicate == "RUNS"}
    owned = store.entities(sorted({step.fact.object for step in steps} - run))
    services = run.union(each.id for each in owned.values() if each.kind in RUN)
    return _hands(step for step in steps if step.fact.object in services)


def _hands(steps: Iterable[Step]) -> list[Hand]:
    return [Hand(step.fact, step.days) for step in steps]


def _running(store: Asking, found: Iterable[Hand], search: Search) -> list[Fact]:
    """Who ran what the hands only own, themselves or others."""
    owned = sorted({hand.fact.object for hand in found if hand.role == "owner"})
    return store.edges(owned, "object", replace(search, predicates=("RUNS",))) if owned else []


def _certainly_run(running: Iterable[Fact], window: Window) -> dict[Id, list[Window]]:
    found: dict[Id, list[Window]] = {}
    for fact in running:
        found.setdefault(fact.object, []).extend(certain(fact, window))
    return found


def _while_not_run(hand: Hand, run: dict[Id, list[Window]]) -> Hand | None:
    """The hand on the days on which it counts; None where there are none."""
    if hand.role == "operator":
        return hand
    days = less(hand.days, run.get(hand.fact.object, ()))
    return replace(hand, days=tuple(days)) if days else None


def _without_plans_come_true(store: Asking, found: list[Hand], search: Search) -> list[Hand]:
    planned = sorted({hand.fact.object for hand in found if hand.fact.status == "planned"})
    came = store.edges(planned, "object", replace(search, window=ALWAYS)) if planned else []
    return [hand for hand in found if not any(comes_true(hand.fact, fact) for fact in came)]


def comes_true(plan: Fact, fact: Fact) -> bool:
    """Whether a fact is what a plan was for: the same party came to the same, or to a part of it, then or later."""
    if plan.status != "planned" or fact.status == "planned" or plan.span.start_min == UNKNOWN_MIN:
        return False
    same = (plan.subject, plan.predicate, plan.object) == (fact.subject, fact.predicate, fact.object)
    return same and same_part(plan, fact) and fact.span.start_max >= plan.span.start_min


def same_part(one: Fact, other: Fact) -> bool:
    """Whether two facts are of the same part of a service, or one of them of the whole."""
    return len({dict(fact.qualifiers).get("part") for fact in (one, other)} - {None}) < 2
