"""What loads and the service withstand when a server goes away in the middle, and comes back."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import httpx
import pytest

from api.settings import Settings
from graph.stores import existing_store
from loaders.batch import MOST
from tests.integration.api.running import running
from tests.integration.neo4j.loads import PATIENTLY, SUMMED, kept, line, loaded, loading, table, told
from whoran.local_neo4j.server import LocalServer

LONG = 300
"""Seconds in which a server is back on the slowest machine."""
NAMES = ("Alder", "Birch", "Cedar")
ROWS = 3 * MOST
STOPPED = "Stopped. What is counted here is kept; give the same command again to go on."


@pytest.fixture
def loads(server: LocalServer, tmp_path: Path) -> Iterator[list[subprocess.Popen[str]]]:
    """Return loads under way that have told of their first batches: one waits for a server for as long as it takes, one
    for half a second, and one until somebody stops it.
    """
    with ExitStack() as stack:
        started = [
            stack.enter_context(loading(table(tmp_path, name, ROWS), f"{server.url}?patience={patience}"))
            for name, patience in zip(NAMES, (LONG, 0.5, LONG), strict=True)
        ]
        for load in started:
            line(load, "read: ")
        yield started


def test_a_server_killed_in_the_middle_of_loads(
    server: LocalServer, loads: list[subprocess.Popen[str]], tmp_path: Path
) -> None:
    """A load goes on by itself when a server that was killed is back, another without the patience ends with what to do,
    and a third one stops at Ctrl-C; all that they told is there, nothing is half there, and loading again completes it.
    """
    waits, ends, stops = loads
    server.kill()
    assert f"trying again for {LONG} seconds" in line(waits, "does not answer")
    line(stops, "does not answer")
    stops.send_signal(signal.SIGINT)
    (shown, interrupted), (ended, complaint) = stops.communicate(), ends.communicate()
    server.start()
    gone_on, back = waits.communicate()

    assert [load.returncode for load in loads] == [0, 1, 130]
    assert "it answers again" in back
    assert ended.startswith(STOPPED)
    assert shown.startswith(STOPPED)
    assert f"{server.url}: it does not answer: start it (make neo4j, docker compose up)" in complaint
    assert "Traceback" not in complaint + interrupted
    reported = [told(text, SUMMED) for text in (gone_on, ended, shown)]
    with closing(existing_store(server.url + PATIENTLY)) as store:
        found = kept(store, *NAMES)
        assert all(there in (said, said + MOST) for said, there in zip(reported, found, strict=True))
        assert found[0] == ROWS + 1
        for name in NAMES[1:]:
            loaded(tmp_path / f"{name}.csv", server.url)
        assert kept(store, *NAMES) == [ROWS + 1] * 3


def test_ctrl_c_in_the_middle_of_a_load(server: LocalServer, tmp_path: Path) -> None:
    """Ctrl-C in a load keeps what it then says that it keeps, nothing is half there, and loading again completes it."""
    path = table(tmp_path, NAMES[0], ROWS)
    for _ in range(2):
        with loading(path, server.url) as load:
            line(load, "read: ")
            load.send_signal(signal.SIGINT)
            shown, complaint = load.communicate()
        assert load.returncode == 130
        assert shown.startswith(STOPPED)
        assert "Traceback" not in complaint
        with closing(existing_store(server.url + PATIENTLY)) as store:
            assert told(shown, SUMMED) <= kept(store, NAMES[0])[0] <= ROWS
    loaded(path, server.url)
    with closing(existing_store(server.url + PATIENTLY)) as store:
        assert kept(store, NAMES[0]) == [ROWS + 1]


@contextmanager
def serving(store: str) -> Iterator[httpx.Client]:
    """The service over a store, which nobody starts again."""
    with running(Settings(store=store)) as client:
        yield client


def assert_away(client: httpx.Client) -> None:
    """Check that the service is up and says that its store is not, and when to ask again."""
    assert client.get("/health").json() == {"status": "up"}
    for path in ("/ready", "/v1/who-ran?name=Alder+service+1", "/v1/search?text=alder"):
        answer = client.get(path)
        assert (answer.status_code, answer.json()["type"]) == (503, "/v1/problems/store-unavailable")
        assert int(answer.headers["retry-after"]) > 0
    sent = client.post("/v1/documents", json={"text": "Seetec runs Wales CRC."})
    assert (sent.status_code, int(sent.headers["retry-after"]) > 0) == (503, True)


def assert_answers(client: httpx.Client) -> None:
    """Check that the service answers, each of its threads."""
    assert client.get("/ready").json() == {"status": "ready"}
    with ThreadPoolExecutor(16) as pool:
        asked = pool.map(lambda _: client.get("/v1/who-ran?name=Alder+service+1"), range(32))
        assert [len(answer.json()["answers"]) for answer in asked] == [1] * 32


def test_the_service_while_its_server_restarts(server: LocalServer, tmp_path: Path) -> None:
    """A service that was started before its server, or whose server restarts, says so with 503 and when to ask again, and
    answers when the server does, without a restart of its own.
    """
    loaded(table(tmp_path, "Alder", 10), server.url)
    server.kill()
    with serving(server.url) as client:
        assert_away(client)
        server.start()
        assert_answers(client)
        server.kill()
        assert_away(client)
        with ThreadPoolExecutor(1) as pool:
            start = pool.submit(server.start)
            while not start.done():
                assert client.get("/ready").status_code in (200, 503)
                assert client.get("/v1/search?text=alder").status_code in (200, 503)
            start.result()
        assert_answers(client)
        assert client.post("/v1/documents", json={"text": "Seetec runs Wales CRC."}).status_code == 201
