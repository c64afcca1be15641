"""Questions about entities with very many edges: how many statements they run, and what they fetch."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from graph.model import Entry
from graph.store import Store
from graph.stores.sqlite import SqliteStore
from graph.stores.sqlite.connection import connect
from queries.changes import changes
from queries.ownership import ownership
from queries.search import search
from queries.show import show
from queries.when import on
from queries.who_ran import who_ran
from tests.unit.queries.told import says

MANY = 10_000


class Traced:
    """A store that notes the statements that it runs."""

    def __init__(self, path: Path) -> None:
        self.statements: list[str] = []
        self.store = SqliteStore(path, self._connect)

    def count(self, ask: Callable[[Store], object]) -> int:
        """How many statements a question runs, asked for the second time."""
        ask(self.store)
        self.statements.clear()
        ask(self.store)
        return len(self.statements)

    def _connect(self, path: Path) -> sqlite3.Connection:
        connection = connect(path)
        connection.set_trace_callback(self.statements.append)
        return connection


def hub(services: int) -> list[Entry]:
    """A company, owned by a parent, that runs many services, each of them disputed, in one region."""
    return [
        says("Birch", "OWNS", "Alder", "2015", "2019"),
        *(says("Alder", "RUNS", f"Unit {n} CRC", "2015", "2019") for n in range(services)),
        *(says("Alder", "RUNS", f"Unit {n} CRC", "2014", "2019") for n in range(services)),
        *(says(f"Unit {n} CRC", "COVERS", "region:Northland", "2015", "2019") for n in range(services)),
    ]


QUESTIONS: dict[str, Callable[[Store], object]] = {
    "what it ran": lambda store: who_ran(store, "Alder"),
    "who ran it": lambda store: who_ran(store, "Unit 1 CRC"),
    "in a region": lambda store: who_ran(store, "Northland", on("2017")),
    "nobody": lambda store: who_ran(store, "Alder", on("2022")),
    "ownership": lambda store: ownership(store, "Birch"),
    "changes": lambda store: changes(store, "Alder"),
    "show": lambda store: show(store, "Alder"),
    "search": lambda store: search(store, "alder"),
}


@pytest.mark.parametrize("ask", QUESTIONS.values(), ids=QUESTIONS)
def test_the_number_of_statements_does_not_grow_with_the_answer(tmp_path: Path, ask: Callable[[Store], object]) -> None:
    """A question about forty services runs as many statements as one about two."""
    counts = []
    for services in (2, 40):
        traced = Traced(tmp_path / f"{services}.db")
        with closing(traced.store):
            traced.store.write(hub(services))
            counts.append(traced.count(ask))
    assert counts[0] == counts[1]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Traced]:
    """A company that runs ten thousand services."""
    traced = Traced(tmp_path_factory.mktemp("hub") / "hub.db")
    with closing(traced.store):
        traced.store.write([says("Birch", "OWNS", "Alder", "2015", "2019")])
        traced.store.write([says("Alder", "RUNS", f"Unit {n} CRC", "2015", "2019") for n in range(MANY)])
        yield traced


def test_a_page_of_a_hub_fetches_evidence_for_itself_alone(large: Traced) -> None:
    """Of ten thousand services a page of three fetches the evidence of its three facts and of their owner."""
    large.statements.clear()
    answer = who_ran(large.store, "Alder", limit=3)
    assert [len(each["evidence"]) for each in answer["answers"]] == [1, 1, 1]
    (evidence,) = [statement for statement in large.statements if "JOIN support" in statement]
    assert evidence.count("x'") == 4
    assert answer["next"]


def test_a_hub_is_answered_whole(large: Traced) -> None:
    """All ten thousand services show below their operator's owner; what else is asked of it comes page by page."""
    assert len(ownership(large.store, "Birch")["below"]) == MANY + 1
    assert changes(large.store, "Alder", limit=5)["next"]
    assert len(show(large.store, "Alder", limit=7)["facts"]) == 7
