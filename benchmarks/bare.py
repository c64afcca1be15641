"""Questions asked of a Neo4j store, each beside its own statements through the driver with nothing around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from random import Random
from time import perf_counter
from typing import Any

from neo4j import Driver, ManagedTransaction

from benchmarks.asking import day, service
from benchmarks.beside import TURNS, Beside
from benchmarks.naming import mention
from benchmarks.paths import MOST_HOPS
from benchmarks.world import Party, World
from graph.store import Asking, Search, Store
from graph.stores.neo4j.statements import Statements
from graph.vocabulary import FOLLOWED
from queries.who_ran import who_ran

Question = Callable[[Asking], object]
Noted = list[tuple[str, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What questions took beside their statements, and how many statements each ran."""

    beside: Beside
    statements: list[int]


def ask_bare(store: Store, driver: Driver, questions: Sequence[Question]) -> Asked:
    """Ask each question, first to note its statements and to warm the server's pages, then timed beside them: elapsed
    seconds of program, driver and server together.
    """
    noted = [_noted(store, question) for question in questions]
    found = Beside()
    for question, statements in zip(questions, noted, strict=True):
        turns = [(_seconds(store, question), _bare_seconds(driver, statements)) for _ in range(TURNS)]
        found.seconds.append(min(mine for mine, _ in turns))
        found.raw.append(min(bare for _, bare in turns))
    return Asked(found, [len(statements) for statements in noted])


def who_ran_questions(world: World, sample: int) -> list[Question]:
    """Who ran some services of a world, each on one day, with owners, evidence and contradictions."""
    random = Random(world.seed)
    return [partial(_who_ran, service(random, world), day(random)) for _ in range(sample)]


def path_questions(world: World, sample: int) -> list[Question]:
    """The first dated path between some companies and services of a world, each on one day."""
    random = Random(world.seed)
    found: list[Question] = []
    for _ in range(sample):
        ends = [
            Party("Company", random.randrange(world.stories)),
            world.story(random.randrange(world.stories))[0].object,
        ]
        start, goal = (mention(*party).key(b"") for party in ends)
        search = Search(FOLLOWED, day(random))
        found.append(partial(_path, start, goal, search))
    return found


def _who_ran(name: str, window: Any, asking: Asking) -> object:
    return who_ran(asking, name, window)


def _path(start: bytes, goal: bytes, search: Search, asking: Asking) -> object:
    return asking.paths(start, goal, search, MOST_HOPS, 1)


def _noted(store: Store, question: Question) -> Noted:
    with _noting() as noted, store.at_once() as asking:
        question(asking)
    return noted


@contextmanager
def _noting() -> Iterator[Noted]:
    """Note every statement that a store runs, but for the lock that it begins with."""
    noted: Noted = []
    rows = Statements.rows

    def note(self: Statements, statement: str, **parameters: Any) -> list[list[Any]]:
        noted.append((statement, parameters))
        return rows(self, statement, **parameters)

    Statements.rows = note  # type: ignore[method-assign]  # for as long as it is noted
    try:
        yield noted
    finally:
        Statements.rows = rows  # type: ignore[method-assign]


def _seconds(store: Store, question: Question) -> float:
    started = perf_counter()
    with store.at_once() as asking:
        question(asking)
    return perf_counter() - started


def _bare_seconds(driver: Driver, statements: Noted) -> float:
    def work(transaction: ManagedTransaction) -> None:
        for statement, parameters in statements:
            transaction.run(statement, parameters).values()

    started = perf_counter()
    with driver.session() as session:
        session.execute_read(work)
    return perf_counter() - started
