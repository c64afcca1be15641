"""Every question of ``queries``, asked of two stores; see ``both``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import product
from typing import Any

from graph.span import ALWAYS, Window
from graph.store import Asking
from queries.answers import DocumentShown
from queries.changes import changes
from queries.evidence import contradiction, document, evidence
from queries.ownership import ownership
from queries.paths import paths
from queries.search import search
from queries.show import show
from queries.who_ran import who_ran
from tests.integration.neo4j.both import Both

Days = tuple[Window, date | None]
"""The days that a question asks about, and the day as known on which."""

Answer = dict[str, Any]


def about_entity(both: Both, name: str, days: Iterable[Days]) -> Iterator[Answer]:
    """Each answer about an entity, on each of these days."""
    for window, known_on in days:
        for question in (who_ran, ownership, changes):
            yield both.alike(question, name, window, known_on)
        yield both.alike(show, name, window)


def in_pages(both: Both, name: str, limit: int) -> Iterator[Answer]:
    """The pages of each answer about an entity that comes in pages."""
    for question in (who_ran, changes, show):
        yield from both.pages(question, name, ALWAYS, limit=limit)


def between(
    both: Both, pairs: Iterable[tuple[str, str]], days: Iterable[Days], hops: Iterable[int], limits: Iterable[int]
) -> Iterator[Answer]:
    """The paths between entities, on each of these days, of each length and number."""
    for (start, goal), (window, known_on), most, limit in product(pairs, days, hops, limits):
        yield both.alike(paths, start, goal, window, known_on, most, limit)


def who_says(both: Both, facts: Iterable[str], limit: int) -> Iterator[Answer]:
    """The pages of the evidence of each fact."""
    for fact in facts:
        yield from both.pages(evidence, fact, limit=limit)


def contradicting(both: Both, contradictions: Iterable[str]) -> Iterator[Answer]:
    """Each contradiction with its claims."""
    for each in contradictions:
        yield both.alike(contradiction, each)


def read(both: Both, documents: Iterable[str]) -> Iterator[Answer]:
    """Each document, but for when each store recorded it."""
    for each in documents:
        yield both.alike(_loaded, each)


def found(both: Both, texts: Iterable[str], limit: int) -> Iterator[Answer]:
    """The pages of what a search for each text finds."""
    for text in texts:
        yield from both.pages(search, text, limit=limit)


def _loaded(state: Asking, uid: str) -> DocumentShown:
    return {**document(state, uid), "recorded_at": ""}
