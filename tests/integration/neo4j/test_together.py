"""Several at once over one server: processes that load, judge and forget, and people who read meanwhile."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from threading import Event
from typing import Any

import httpx
import pytest

from api.settings import Settings
from graph.model import Entry
from graph.store import Store
from graph.stores import existing_store, open_store
from tests.contract.conftest import new_file
from tests.contract.dump import dump
from tests.contract.papers import key, paper, same, says
from tests.integration.api.running import running
from tests.integration.neo4j.raw import emptied
from tests.integration.stores import ROOT, batch, whole
from whoran.local_neo4j.server import LocalServer

__all__ = ["new_file"]

LOADER = """
import sys
from graph.stores import open_store
from tests.integration.stores import batch

store = open_store(sys.argv[1])
whole = batch("Alder", 60)
for first in range(0, 60, 20):
    store.write(whole[first:first + 20] if sys.argv[2] == "forwards" else whole[40 - first:60 - first])
store.close()
"""
JUDGE = """
import sys
from graph.stores import open_store
from tests.contract.papers import paper, same, says
from tests.integration.stores import batch

store = open_store(sys.argv[1])
name, first = sys.argv[2], int(sys.argv[3])
judgements = [same(f"Alder {n}", f"Alder {n + 1}") for n in range(first, first + 12, 2)]
for judgement in judgements:
    store.judge([judgement])
    store.undo(judgement.id)
    store.write(batch(name, 3))
    store.forget(batch(name, 3)[1].document.id)
store.judge(judgements)
store.close()
"""
"""What other processes do: load the same documents in either order, and judge and forget meanwhile."""


def others(url: str) -> Iterator[subprocess.Popen[str]]:
    """Processes that do all of this at once."""
    doing = ((LOADER, "forwards"), (LOADER, "backwards"), (JUDGE, "Birch", "0"), (JUDGE, "Cedar", "20"))
    for program, *how in doing:
        yield subprocess.Popen([sys.executable, "-c", program, url, *how], cwd=ROOT, stderr=subprocess.PIPE, text=True)


def answers(store: Store) -> dict[str, Any]:
    """All that can be observed of a store."""
    entries = [*batch("Alder", 60), *batch("Birch", 3), *batch("Cedar", 3)]
    companies = {key(f"{name} {n}") for name in ("Alder", "Birch", "Cedar") for n in range(60)}
    return dump(store, entries, {*companies, key("North", "CRC")})


@pytest.mark.parametrize("round_", range(2))
def test_the_same_documents_loaded_at_once(server: LocalServer, new_file: Any, round_: int) -> None:
    """Processes that load the same documents into a new database at once, while others judge and forget, see no error, and
    leave what one loader and one judge leave, each document, name and fact once.
    """
    assert emptied(server.url), round_
    with ExitStack() as stack:
        for process in [stack.enter_context(each) for each in others(server.url)]:
            _, complaint = process.communicate()
            assert process.returncode == 0, complaint
            assert complaint == ""
    with new_file() as alone, closing(existing_store(server.url)) as shared:
        alone.write(batch("Alder", 60))
        for name in ("Birch", "Cedar"):
            alone.write(batch(name, 3))
            alone.forget(batch(name, 3)[1].document.id)
        alone.judge([same(f"Alder {n}", f"Alder {n + 1}") for n in (*range(0, 12, 2), *range(20, 32, 2))])
        assert answers(shared) == answers(alone)


def test_readers_of_the_service_while_a_load_writes(neo4j_url: str) -> None:
    """While batches of ten are written, read anew and forgotten, every answer of the service is of whole batches: each
    operator with its sentence, and as many on every page as in the whole.
    """
    done = Event()
    file = paper("A file.")
    parts = [
        paper(f"Birch {n} runs North.", says(f"Birch {n}", "RUNS", "North"), part_of=file.document.id)
        for n in range(10)
    ]

    def read(client: httpx.Client) -> int:
        rounds = 0
        while not done.is_set() or not rounds:
            rounds += 1
            answer = client.get("/v1/who-ran?name=CRC:North").json()
            assert len(answer["answers"]) in (10, 20)
            assert all(len(each["evidence"]) == 1 for each in answer["answers"])
            assert len(client.get("/v1/search?text=north&limit=100").json()["passages"]) in (10, 20)
        return rounds

    with closing(open_store(neo4j_url)) as store, running(Settings(store=neo4j_url)) as client:
        store.write(batch("Alder", 10))
        with ThreadPoolExecutor(6) as pool:
            readers = [pool.submit(read, client) for _ in range(6)]
            try:
                for _ in range(5):
                    store.write([file, *parts])
                    store.write([Entry(each.document) for each in batch("Alder", 10)] + batch("Alder", 10))
                    store.forget(file.document.id)
            finally:
                done.set()
            assert all(reader.result() > 0 for reader in readers)
        assert whole(store) == 10
