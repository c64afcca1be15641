"""A server that has too little memory for what it is asked to do at once."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from graph.stores import existing_store
from tests.integration.cli.conftest import Run
from tests.integration.neo4j.loads import SUMMED, kept, table, told
from whoran.local_neo4j.password import settle
from whoran.local_neo4j.server import LocalServer

PASSWORD = "correct horse"
LONG = ("x" * 999 + "\n") * 12_000
"""A text that has a batch of its own."""


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
