"""A server that asks for a password, and gives a transaction less memory than some need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from graph.store import StoreUnavailable
from graph.stores import existing_store, open_store
from tests.contract.papers import paper, says
from tests.integration.cli.conftest import Run
from tests.integration.neo4j.loads import SUMMED, kept, table, told
from tests.neo4j_servers import own_server
from whoran.local_neo4j.lines import NEWEST
from whoran.local_neo4j.password import settle
from whoran.local_neo4j.server import LocalServer

PASSWORD = "correct horse"
LONG = ("x" * 999 + "\n") * 12_000
"""A text that has a batch of its own."""
LITTLE = "20m"
"""Memory that is too little for it."""
NOTE = paper("Alder runs North.", says("Alder", "RUNS", "North"))


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """Return a server that asks for a password and gives transactions little memory."""
    own = own_server(NEWEST, tmp_path_factory.mktemp("guarded"))
    memory = ("dbms.memory.transaction.total.max", LITTLE)
    own.configuration = replace(own.configuration, authentication=True, settings=(*own.configuration.settings, memory))
    own.start()
    try:
        yield own
    finally:
        own.kill()


def test_a_batch_that_needs_too_much_memory(
    guarded: LocalServer, whoran: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A load whose batch needs more memory than the server gives ends with that and what to do; what it told is there,
    questions are answered, and with more memory the same load goes on.
    """
    settle(guarded.url, guarded.home, PASSWORD)
    monkeypatch.setenv("NEO4J_PASSWORD", PASSWORD)
    monkeypatch.delenv("NEO4J_USERNAME", raising=False)
    folder = tmp_path / "papers"
    folder.mkdir()
    table(folder, "Alder", 20)
    (folder / "long.txt").write_text(LONG, "utf-8")
    ran = whoran("load", "papers", "--store", guarded.url)
    assert ran.code == 1
    assert f"{guarded.url}: it has no memory left for this: give it more (dbms.memory.transaction.total.max" in ran.err
    with closing(existing_store(guarded.url)) as store:
        assert kept(store, "Alder")[0] == told(ran.out, SUMMED)
    enough = [(name, text) for name, text in guarded.configuration.settings if "memory" not in name]
    guarded.configuration = replace(guarded.configuration, settings=tuple(enough))
    guarded.restart()
    assert whoran("load", "papers", "--store", guarded.url).code == 0
    with closing(existing_store(guarded.url)) as store:
        assert store.counts().documents == 22


def test_a_password(guarded: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that asks for a password says so where none, or a wrong one, is in the environment, and that one must wait
    after too many wrong ones; with the right one it is opened.
    """
    settle(guarded.url, guarded.home, PASSWORD)
    monkeypatch.delenv("NEO4J_USERNAME", raising=False)
    monkeypatch.delenv("NEO4J_PASSWORD", raising=False)
    with pytest.raises(StoreUnavailable, match="it asks for a password: set NEO4J_USERNAME and NEO4J_PASSWORD"):
        open_store(guarded.url)
    monkeypatch.setenv("NEO4J_PASSWORD", PASSWORD)
    with closing(open_store(guarded.url)) as store:
        store.write([NOTE])
        assert store.forget(NOTE.document.id) == 1
    monkeypatch.setenv("NEO4J_PASSWORD", "wrong")
    complaints = {complaint_of(guarded.url) for _ in range(6)}
    assert complaints == {
        f"{guarded.url}: it does not take this user name and password: check NEO4J_USERNAME and NEO4J_PASSWORD",
        f"{guarded.url}: it refuses after too many wrong passwords: wait a little, and check NEO4J_USERNAME and "
        "NEO4J_PASSWORD",
    }


def complaint_of(url: str) -> str:
    """What is said of a store that cannot be opened."""
    with pytest.raises(StoreUnavailable) as refused:
        open_store(url)
    return str(refused.value)
