"""What is told where there is no server, no way in, or nothing that whoran can work with; and that it is left as it was."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from graph.store import StoreTooNew, StoreUnavailable
from graph.stores import existing_store, open_store
from tests.contract.papers import paper, says
from tests.integration.cli.conftest import Run
from tests.integration.neo4j.raw import emptied, rows
from tests.neo4j_servers import own_server
from whoran.local_neo4j.ports import free_ports
from whoran.local_neo4j.server import LocalServer

NOTE = paper("Alder runs North.", says("Alder", "RUNS", "North"))


def test_a_server_that_is_not_started(whoran: Run, tmp_path: Path) -> None:
    """Where no server listens, every command says so at once, names the address and says what to do."""
    (port,) = free_ports(1)
    store = f"neo4j://127.0.0.1:{port}"
    (tmp_path / "note.txt").write_text("Seetec runs Wales CRC.", "utf-8")
    for command in (("load", "note.txt"), ("who-ran", "Seetec"), ("export", "record.jsonl"), ("judge", "list")):
        ran = whoran(*command, "--store", store)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith(
            f"whoran: {store}: it does not answer: start it (make neo4j, docker compose up), or check the address"
        )
        assert ran.err.count("\n") == 1


def test_the_port_of_browser(server: LocalServer) -> None:
    """The address of Neo4j Browser is no store's, and the complaint says which port is."""
    with pytest.raises(StoreUnavailable, match=r"whose port is Bolt's \(7687\) and not Browser's"):
        open_store(f"neo4j://127.0.0.1:{server.configuration.http_port}")


@pytest.mark.parametrize(
    ("address", "complaint"),
    [
        ("neo4j://", "names no server: write neo4j://HOST:7687"),
        ("neo4j://127.0.0.1:port", "names no server: write neo4j://HOST:7687"),
        ("neo4j://127.0.0.1:99999", "names no server: write neo4j://HOST:7687"),
        ("neo4j://me:secret@127.0.0.1", "^neo4j://127.0.0.1: an address carries no password: set NEO4J_USERNAME"),
        ("neo4j://127.0.0.1/system", "keeps the database system for itself"),
        ("neo4j://127.0.0.1?timeout=0", "timeout=0 is not understood: write .timeout=SECONDS or .patience=SECONDS"),
        ("neo4j://127.0.0.1?timeout=soon", "timeout=soon is not understood"),
        ("neo4j://127.0.0.1?patience=-1", "patience=-1 is not understood"),
        ("neo4j://127.0.0.1?pool=1", "pool=1 is not understood"),
    ],
)
def test_addresses_that_are_none(address: str, complaint: str) -> None:
    """What is wrong with an address is told before anything is asked at it."""
    with pytest.raises(StoreUnavailable, match=complaint):
        open_store(address)


@pytest.mark.parametrize("scheme", ["neo4j", "bolt"])
def test_a_database_that_is_not_there(neo4j_url: str, scheme: str) -> None:
    """A database that the server does not have is told by name, with those that it has."""
    url = neo4j_url.replace("neo4j:", f"{scheme}:").partition("?")[0]
    with pytest.raises(StoreUnavailable, match=rf"{url}/probation: it has no database 'probation', but 'neo4j'"):
        open_store(f"{url}/probation")
    with closing(open_store(f"{url}/neo4j")) as store:
        assert store.counts().documents == 0


def test_a_server_that_is_too_old(tmp_path: Path) -> None:
    """A server of the last version that is not supported is refused with its version and those supported, and left empty."""
    with own_server("5.25", tmp_path) as old:
        for opening in (open_store, existing_store):
            with pytest.raises(
                StoreUnavailable, match=r"this is Neo4j 5\.25\.1, and whoran needs 5\.26 LTS, and 2025\.01 or"
            ):
                opening(old.url)
        assert rows(old.url, "MATCH (n) RETURN count(n)") == [[0]]
        assert rows(old.url, "SHOW CONSTRAINTS YIELD name RETURN name") == []


@pytest.fixture
def too_old_to_talk() -> Iterator[str]:
    """The address of what answers a driver as a server does that knows none of the driver's versions of Bolt."""

    def answer() -> None:
        caller, _ = listening.accept()
        with caller:
            caller.recv(20)
            caller.sendall(bytes(4))

    with socket.create_server(("127.0.0.1", 0)) as listening:
        answering = threading.Thread(target=answer)
        answering.start()
        yield f"neo4j://127.0.0.1:{listening.getsockname()[1]}"
        answering.join()


def test_a_server_too_old_to_talk_to(too_old_to_talk: str) -> None:
    """Where server and driver have no version of Bolt in common, what is supported is told."""
    with pytest.raises(StoreUnavailable, match=r"no Neo4j that whoran speaks to \(5\.26 LTS, and 2025\.01 or later\)"):
        open_store(too_old_to_talk)


def test_a_database_that_holds_something_else(server: LocalServer, whoran: Run, tmp_path: Path) -> None:
    """Another program's database is refused by every command, and stays as it was, without a constraint or an index."""
    rows(server.url, "CREATE (:Song {title: 'Hey'})-[:ON]->(:Record)")
    (tmp_path / "note.txt").write_text("Seetec runs Wales CRC.", "utf-8")
    ran = whoran("load", "note.txt", "--store", server.url)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        f"whoran: {server.url}: the database holds something that whoran did not write: choose an empty one\n"
    )
    ran = whoran("who-ran", "Seetec", "--store", server.url)
    assert (ran.code, ran.err) == (
        1,
        f"whoran: there is no store at {server.url}: load something into it first (whoran load PATH --store URL)\n",
    )
    assert rows(server.url, "MATCH (n) RETURN labels(n), count(*) ORDER BY labels(n)[0]") == [
        [["Record"], 1],
        [["Song"], 1],
    ]
    assert rows(server.url, "SHOW CONSTRAINTS YIELD name RETURN name") == []
    emptied(server.url)


def test_a_store_of_a_newer_version(server: LocalServer) -> None:
    """A store that a newer whoran made is refused with what to do, and stays as it was."""
    with closing(open_store(server.url)) as store:
        store.write([NOTE])
    rows(server.url, "MATCH (s:Store) SET s.version = 1000")
    for opening in (open_store, existing_store):
        with pytest.raises(StoreTooNew, match=r"version 1000.*update whoran"):
            opening(server.url)
    assert rows(server.url, "MATCH (d:Document) RETURN count(d)") == [[1]]
    emptied(server.url)
