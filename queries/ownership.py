"""The chain of ownership: up to the top, and down to what is owned and run."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal, cast

from graph.identity import Id
from graph.span import ALWAYS, Window
from graph.store import Asking, Search, Side
from queries.answers import HoldingAnswer, Ownership
from queries.chains import Step, Way, by_end, chain
from queries.facts import Facts, word
from queries.hands import HANDS
from queries.naming import entity_called
from queries.question import question


def ownership(store: Asking, name: str, window: Window = ALWAYS, known_on: date | None = None) -> Ownership:
    """Who owned and ran the entity called ``name`` on some day of ``window``, up to the top, and what it owned and ran,
    down to the services.

    Steps of a chain hold at the same time. Raises QuestionError.
    """
    entity = entity_called(store, name)
    search = Search(HANDS, window, known_on)
    above, below = _steps(store, entity.id, "object", search), _steps(store, entity.id, "subject", search)
    facts = Facts(store, [step.fact for step in (*above, *below)])
    return Ownership(
        question=question("ownership", [entity], window, known_on),
        above=_answers(above, facts),
        below=_answers(below, facts),
        contradictions=facts.contradictions(),
    )


def _steps(store: Asking, start: Id, side: Side, search: Search) -> list[Step]:
    facts = by_end(store.reach([start], side, search), side)
    return list(chain(start, facts, side, Way.within(search.window)))


def _answers(steps: Iterable[Step], facts: Facts) -> list[HoldingAnswer]:
    ordered = sorted(steps, key=lambda step: (step.depth, -step.truth, step.fact.span.start_min, step.fact.id))
    return [_answer(step, facts) for step in ordered]


def _answer(step: Step, facts: Facts) -> HoldingAnswer:
    return {
        "holder": facts.entity(step.fact.subject),
        "holds": facts.entity(step.fact.object),
        "relation": cast(Literal["OWNS", "RUNS"], step.fact.predicate),
        "depth": step.depth,
        "truth": word(step.truth),
        **facts.common(step.fact),
    }
