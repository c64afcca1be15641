"""One state of a store, for questions that are composed of several calls."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from time import sleep

import pytest

from graph.store import NotFound, Search, Store
from tests.contract.dump import ALL
from tests.contract.papers import key, paper, says, span

MEANWHILE = 0.3
"""Seconds that a writer has to be done, or to be found waiting."""


def test_what_is_asked_at_once_is_of_one_state(store: Store) -> None:
    """A fact that was found stands with its evidence until the end, though others forget it and write meanwhile."""
    first = paper("Alder runs North.", says("Alder", "RUNS", "North", span("2015-01-01")))
    second = paper("Birch runs North.", says("Birch", "RUNS", "North", span("2016-01-01")))
    store.write([first])

    def change() -> None:
        store.forget(first.document.id)
        store.write([second])

    with ThreadPoolExecutor(1) as others:
        with store.at_once() as asking:
            (fact,) = asking.edges([key("Alder")], "subject", Search(ALL))
            written = others.submit(change)
            sleep(MEANWHILE)
            assert [each.document_id for each in asking.evidence([fact.id])[fact.id]] == [first.document.id]
            assert asking.edges([key("Birch")], "subject", Search(ALL)) == []
            assert asking.counts().documents == 1
        written.result()
    assert store.evidence([fact.id]) == {fact.id: []}
    assert len(store.edges([key("Birch")], "subject", Search(ALL))) == 1


def test_many_ask_at_the_same_time(store: Store) -> None:
    """More states than the store has connections or locks for are asked side by side, and a writer comes in between."""
    store.write([paper("Alder runs North.", says("Alder", "RUNS", "North", span("2015-01-01")))])

    def ask() -> int:
        with store.at_once() as asking:
            return asking.counts().documents + len(asking.edges([key("Alder")], "subject", Search(ALL)))

    with ThreadPoolExecutor(20) as pool:
        asked: list[Future[int]] = [pool.submit(ask) for _ in range(100)]
        store.write([paper("Birch runs North.", says("Birch", "RUNS", "North", span("2016-01-01")))])
        assert {each.result() for each in asked} <= {2, 3}


def test_a_state_that_fails_leaves_the_store_as_it_was(store: Store) -> None:
    """A question that fails raises what it raised, and the store goes on."""
    store.write([paper("Alder runs North.", says("Alder", "RUNS", "North", span("2015-01-01")))])
    with pytest.raises(NotFound), store.at_once():
        raise NotFound("nothing has this id")
    assert store.counts().documents == 1
