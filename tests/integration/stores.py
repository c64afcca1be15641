"""Files with stores, and loads of whole batches into them, by this process and by others."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from graph.model import Entry
from graph.store import Search, Store
from tests.contract.papers import key, paper, says

RUNS = Search(("RUNS",))
ROOT = Path(__file__).parents[2]

LOADER = """
import sys
from graph.stores import open_store
from tests.contract.papers import paper, says

url, name, batches, size = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
store = open_store(url)
for batch in range(batches):
    numbers = range(batch * size, (batch + 1) * size)
    store.write([paper(f"{name} {n} runs North.", says(f"{name} {n}", "RUNS", "North")) for n in numbers])
    print(batch, flush=True)
store.close()
"""
"""A load in another process: batches of documents, each told when it is kept."""


def url(path: Path) -> str:
    """The address of a store in a file."""
    return f"sqlite:///{path}"


def batch(name: str, size: int) -> list[Entry]:
    """Documents that each say that another company runs North."""
    return [paper(f"{name} {n} runs North.", says(f"{name} {n}", "RUNS", "North")) for n in range(size)]


def loading(path: Path, name: str, batches: int, size: int) -> subprocess.Popen[str]:
    """Another process that loads."""
    arguments = [sys.executable, "-c", LOADER, url(path), name, str(batches), str(size)]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def whole(store: Store) -> int:
    """The number of documents of a store, each of which has its claim, its fact, its evidence and its passage."""
    counts = store.counts()
    edges = store.edges([key("North", "CRC")], "object", RUNS)
    assert counts.documents == counts.claims == counts.facts == len(edges) == counts.entities - bool(edges)
    evidence = store.evidence([fact.id for fact in edges])
    assert all(len(said) == 1 for said in evidence.values())
    assert len(store.passages(["north"], None, 100_000)) == counts.documents
    assert len(list(store.entries())) == counts.documents
    return counts.documents
