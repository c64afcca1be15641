"""One state of a store, for questions that are composed of several calls."""

from __future__ import annotations

import pytest

from graph.store import NotFound, Search, Store
from tests.contract.dump import ALL
from tests.contract.papers import key, paper, says, span


def test_what_is_asked_at_once_is_of_one_state(store: Store) -> None:
    """A fact that was found stands with its evidence until the end, though it was forgotten and others were written."""
    first = paper("Alder runs North.", says("Alder", "RUNS", "North", span("2015-01-01")))
    store.write([first])
    with store.at_once() as asking:
        (fact,) = asking.edges([key("Alder")], "subject", Search(ALL))
        store.forget(first.document.id)
        store.write([paper("Birch runs North.", says("Birch", "RUNS", "North", span("2016-01-01")))])
        assert [each.document_id for each in asking.evidence([fact.id])[fact.id]] == [first.document.id]
        assert asking.edges([key("Birch")], "subject", Search(ALL)) == []
        assert asking.counts().documents == 1
    assert store.evidence([fact.id]) == {fact.id: []}
    assert len(store.edges([key("Birch")], "subject", Search(ALL))) == 1


def test_two_states_stand_beside_each_other(store: Store) -> None:
    """Each has the state of its beginning, and a question that fails in one leaves the store as it was."""
    with store.at_once() as before:
        assert before.counts().documents == 0
        store.write([paper("Alder runs North.", says("Alder", "RUNS", "North", span("2015-01-01")))])
        with store.at_once() as after:
            assert (before.counts().documents, after.counts().documents) == (0, 1)
    with pytest.raises(NotFound), store.at_once():
        raise NotFound("nothing has this id")
    assert store.counts().documents == 1
