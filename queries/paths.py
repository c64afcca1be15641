"""Paths between two entities, each holding as a whole on one common day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph.identity import Id
from graph.model import Fact
from graph.span import ALWAYS, Truth, Window
from graph.store import Asking, Search
from graph.vocabulary import FOLLOWED, PREDICATES
from queries import when
from queries.answers import PathAnswer, Paths
from queries.facts import Facts, word
from queries.naming import entity_called
from queries.question import question
from queries.windows import certain

OTHERWISE = 3
"""Paths of other days that are shown where there is none on the days asked about."""


def paths(
    store: Asking,
    start: str,
    goal: str,
    window: Window = ALWAYS,
    known_on: date | None = None,
    max_hops: int = 6,
    limit: int = 1,
) -> Paths:
    """The first paths from the one entity to the other: certain before possible, then short, then by the ids of their
    facts.

    Edges are taken in either direction; all of a path hold on one common day of ``window``. Raises QuestionError.
    """
    ends = entity_called(store, start), entity_called(store, goal)

    def between(days: Window, count: int) -> list[tuple[Fact, ...]]:
        return store.paths(ends[0].id, ends[1].id, Search(FOLLOWED, days, known_on), max_hops, count)

    found = between(window, limit)
    others = between(ALWAYS, OTHERWISE) if not found and window != ALWAYS else []
    facts = Facts(store, [fact for path in (*found, *others) for fact in path])
    return Paths(
        question=question("path", ends, window, known_on),
        max_hops=max_hops,
        answers=[_answer(path, ends[0].id, facts, window) for path in found],
        otherwise=[_answer(path, ends[0].id, facts, ALWAYS) for path in others],
        contradictions=facts.contradictions(),
    )


def _answer(path: Sequence[Fact], start: Id, facts: Facts, window: Window) -> PathAnswer:
    stops = _stops(path, start)
    days, certainly = _days(path, window), _certainly(path, window)
    return PathAnswer(
        truth=word(Truth.CERTAIN if certainly else Truth.POSSIBLE),
        text=_text(path, stops, facts),
        days=when.answer(days),
        certain_days=when.answer(Window(certainly[0].start, certainly[-1].end)) if certainly else None,
        entities=[facts.entity(stop) for stop in stops],
        edges=[facts.answer(fact, days) for fact in path],
    )


def _stops(path: Sequence[Fact], start: Id) -> list[Id]:
    stops = [start]
    for fact in path:
        stops.append(fact.object if fact.subject == stops[-1] else fact.subject)
    return stops


def _days(path: Sequence[Fact], window: Window) -> Window:
    """The days of the window on which all of the path may hold."""
    start = max(window.start, *(fact.span.start_min for fact in path))
    return Window(start, min(window.end, *(fact.span.end_max for fact in path)))


def _certainly(path: Sequence[Fact], window: Window) -> list[Window]:
    """The days of the window on which every edge holds, whatever the unknown days turn out to be; in order."""
    pieces = [window]
    for fact in path:
        pieces = [common for piece in pieces for common in certain(fact, piece)]
    return sorted(pieces, key=lambda piece: piece.start)


def _text(path: Sequence[Fact], stops: Sequence[Id], facts: Facts) -> str:
    """The path as a sentence: "Aurelius owns Working Links runs Wales CRC covers Wales"."""
    words = [facts.entity(stops[0])["name"]]
    for fact, here, there in zip(path, stops, stops[1:], strict=False):
        predicate = PREDICATES[fact.predicate]
        words += [predicate.says if fact.subject == here else predicate.said, facts.entity(there)["name"]]
    return " ".join(words)
