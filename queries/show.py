"""All that is known of an entity."""

from __future__ import annotations

from graph.model import Fact, Figure
from graph.span import ALWAYS, UNKNOWN_MIN, Window
from graph.store import Asking, Search
from graph.vocabulary import PREDICATES
from queries.answers import EntityShown, FigureAnswer
from queries.cursor import page
from queries.facts import Facts, entity_answer
from queries.naming import entity_called
from queries.words import span_answer

_RANK = {name: rank for rank, name in enumerate(PREDICATES)}


def show(store: Asking, name: str, window: Window = ALWAYS, after: str | None = None, limit: int = 100) -> EntityShown:
    """An entity with its other names, its edges on some day of ``window`` and its figures; by predicate, then by start.

    Raises QuestionError.
    """
    entity = entity_called(store, name)
    search = Search(tuple(PREDICATES), window)
    edges = {fact.id: fact for side in ("subject", "object") for fact in store.edges([entity.id], side, search)}
    shown, following = page(sorted(edges.values(), key=_order), lambda fact: fact.id.hex(), after, limit)
    facts = Facts(store, shown)
    return EntityShown(
        entity=entity_answer(entity),
        aliases=list(entity.aliases),
        identifiers=list(entity.identifiers),
        facts=[facts.answer(fact, window) for fact in shown],
        figures=[] if after else [_figure(figure) for figure in store.figures([entity.id])],
        contradictions=facts.contradictions(),
        next=following,
    )


def _order(fact: Fact) -> tuple[object, ...]:
    undated = fact.span.start_min == UNKNOWN_MIN
    return _RANK[fact.predicate], undated, fact.span.start_min, fact.span.start_max, fact.id


def _figure(figure: Figure) -> FigureAnswer:
    return FigureAnswer(
        measure=figure.measure,
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        span=span_answer(figure.span, is_event=False),
        document=figure.document.hex(),
        start=figure.start,
        end=figure.end,
        said_by=figure.said_by,
    )
