"""Who ran a service, with their owners then; and asked of a company, what it ran."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from graph.identity import Id
from graph.model import Fact
from graph.span import ALWAYS, UNKNOWN_MIN, Window
from graph.store import Asking, Search
from queries.answers import OperatorAnswer, OwnerAnswer, WhoRan
from queries.chains import Step
from queries.cursor import page
from queries.facts import Facts, word
from queries.hands import HANDS, Hand, Owners, held
from queries.listing import once
from queries.naming import entity_called
from queries.nobody import Nobody, nobody
from queries.question import question


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
    found = held(store, entity, search)
    owners = Owners(store, found, search)
    hands = sorted(once(found.hands, owners), key=lambda hand: _order(hand, window))
    paged, following = page(hands, lambda hand: hand.fact.id.hex(), after, limit)
    shown = [owners.given(hand) for hand in paged]
    instead = Nobody() if hands else nobody(store, entity, search)
    facts = Facts(store, [*_facts([*shown, *instead.nearest]), *instead.successors])
    return WhoRan(
        question=question("who-ran", [entity], window, known_on),
        answers=[_answer(hand, facts, window) for hand in shown],
        contradictions=facts.contradictions(),
        why=instead.why,
        nearest=[_answer(hand, facts, window) for hand in instead.nearest],
        succeeded_by=[facts.answer(fact, ALWAYS) for fact in instead.successors],
        next=following,
    )


def _order(hand: Hand, window: Window) -> tuple[bool, date, int, date, str, Id]:
    """The certain before the possible on a day, else by start, as far as it is known; what has no date at all comes
    last.
    """
    span = hand.fact.span
    start = span.start_min if span.start_min != UNKNOWN_MIN else min(span.start_max, span.end_max)
    return span.undated, UNKNOWN_MIN if window.is_day else start, -hand.truth, start, hand.role, hand.fact.id


def _answer(hand: Hand, facts: Facts, window: Window) -> OperatorAnswer:
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


def _facts(hands: Iterable[Hand]) -> list[Fact]:
    return [fact for hand in hands for fact in (hand.fact, *(step.fact for step in hand.owners))]
