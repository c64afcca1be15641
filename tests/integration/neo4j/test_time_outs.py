"""Questions that take longer than they may: who asked is told so, and the server does not go on with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from api.settings import Settings
from graph.store import Store, StoreTimeout, StoreUnavailable
from graph.stores import cypher, existing_store, open_store
from graph.stores.neo4j import connection, turns
from tests.integration.api.running import running
from tests.integration.cli.conftest import Run
from tests.integration.neo4j.raw import rows, session, transactions
from tests.integration.stores import batch, whole

ENDLESS = "UNWIND range(1, 1000000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n)"
END = """
SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
TERMINATE TRANSACTIONS id YIELD message RETURN message
"""
"""What an administrator does to all that is under way."""


@pytest.fixture
def url(neo4j_url: str) -> str:
    """Return the address of a store with ten documents, whose questions have one second."""
    with closing(open_store(neo4j_url)) as store:
        store.write(batch("Alder", 10))
    return f"{neo4j_url}?timeout=1"


@contextmanager
def held_up(url: str, statement: str) -> Iterator[None]:
    """A server on which whoever comes next waits for somebody who takes his time."""
    with session(url.partition("?")[0]) as opened, opened.begin_transaction() as holding:
        holding.run(statement).consume()
        yield
        holding.rollback()


def test_a_statement_that_never_ends(url: str) -> None:
    """A statement is stopped at its time on the server, which does not go on with it, and the time-out is told as such."""
    with pytest.raises(StoreTimeout, match=r"took longer than 1 seconds and was stopped: .*\?timeout=SECONDS"):
        cypher(url, ENDLESS, {})
    assert transactions(url.partition("?")[0]) == []


def test_a_question_on_the_command_line(url: str, whoran: Run) -> None:
    """A question that is stopped for its length ends the command with what to do about it, and is gone from the server."""
    with held_up(url, turns.COMMIT):
        ran = whoran("who-ran", "North", "--store", url)
        assert len(transactions(url.partition("?")[0])) == 1
    assert (ran.code, ran.out) == (1, "")
    address = url.partition("?")[0]
    assert ran.err == (
        f"whoran: {address}: the question took longer than 1 seconds and was stopped: ask for less, or allow for more with "
        f"{address}?timeout=SECONDS\n"
    )
    assert whoran("who-ran", "North", "--store", address).code == 0


def test_a_question_to_the_service(url: str) -> None:
    """The service tells a question that was stopped for its length from a server that is away: 504, with its own type; it
    answers the next one.
    """
    with running(Settings(store=url)) as client:
        assert client.get("/ready").status_code == 200
        with held_up(url, turns.COMMIT):
            for path in ("/ready", "/v1/who-ran?name=North", "/v1/search?text=alder"):
                answer = client.get(path)
                assert (answer.status_code, answer.json()["type"]) == (504, "/v1/problems/store-timeout")
                assert "took longer than 1 seconds" in answer.json()["detail"]
            assert len(transactions(url.partition("?")[0])) == 1
        assert client.get("/ready").status_code == 200
        described = client.get("/openapi.json").json()["paths"]
        assert "store-timeout" in described["/v1/who-ran"]["get"]["responses"]["504"]["description"]


def test_a_batch_that_waits_too_long(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer for which others leave no time says so and keeps nothing, and can write when they are done."""
    monkeypatch.setattr(connection, "WRITING", 1.0)
    with closing(open_store(url.partition("?")[0])) as store:
        with held_up(url, turns.WRITE), pytest.raises(StoreTimeout, match="wait for other writers included"):
            store.write(batch("Birch", 5))
        assert whole(store) == 10
        store.write(batch("Birch", 5))
        assert whole(store) == 15


def test_a_transaction_that_somebody_ends(url: str) -> None:
    """A question that an administrator ends is told as that, and not as one that took too long."""
    with closing(existing_store(url.partition("?")[0])) as store:
        with pytest.raises(StoreUnavailable, match="somebody who may, ended this"):
            ask_in_vain(store, url.partition("?")[0])
        assert whole(store) == 10


def ask_in_vain(store: Store, url: str) -> None:
    """Ask in a state that is ended meanwhile."""
    with store.at_once() as state:
        rows(url, END)
        state.counts()
