"""What a connection that breaks leaves behind: at the commit, while reading, and with the client's process."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from graph.model import EntityJudgement
from graph.store import Store, StoreUnavailable
from graph.stores import existing_store, open_store
from tests.contract.papers import same
from tests.integration.neo4j.proxy import COMMIT, PULL, Proxy
from tests.integration.neo4j.raw import transactions
from tests.integration.stores import batch, whole

ROOT = Path(__file__).resolve().parents[3]
HOLDING = {
    "writes": """
import sys, time
from graph.stores import open_store
from tests.integration.stores import batch

class Slow(list):
    def __iter__(self):
        print("holds", flush=True)
        time.sleep(3600)

open_store(sys.argv[1]).write(Slow(batch("Birch", 2)))
""",
    "reads": """
import sys, time
from graph.stores import existing_store

with existing_store(sys.argv[1]).at_once():
    print("holds", flush=True)
    time.sleep(3600)
""",
}
"""Programs that stop in the middle of a transaction, which they never end."""


@pytest.fixture
def proxy(neo4j_url: str) -> Iterator[Proxy]:
    """Return a proxy before a store that holds ten documents."""
    with closing(open_store(neo4j_url)) as store:
        store.write(batch("Alder", 10))
    with Proxy(neo4j_url) as made:
        yield made


@pytest.mark.parametrize("arrives", [True, False], ids=["lost", "kept"])
def test_cut_off_at_the_commit(neo4j_url: str, proxy: Proxy, arrives: bool) -> None:
    """Cut off before the server sees the commit, or before its answer arrives, a batch is kept once, and what was forgotten
    or undone is gone; who asked for it sees nothing of that.
    """
    judgement = same("Alder 1", "Alder 2")
    with closing(open_store(proxy.url)) as store:
        proxy.cut_at(COMMIT, arrives=arrives)
        store.write(batch("Birch", 10))
        proxy.cut_at(COMMIT, arrives=arrives)
        assert store.forget(batch("Alder", 1)[0].document.id) == 1
        proxy.cut_at(COMMIT, arrives=arrives)
        store.judge([judgement])
        assert store.judgements() == [judgement]
        proxy.cut_at(COMMIT, arrives=arrives)
        store.undo(judgement.id)
    assert proxy.cuts == 4
    with closing(existing_store(neo4j_url)) as store:
        assert whole(store) == 19
        assert store.judgements() == []


def test_a_store_that_does_not_wait_survives_it_too(neo4j_url: str, proxy: Proxy) -> None:
    """A decision, which waits for no server, is kept once although the answer to its commit is lost."""
    judgement: EntityJudgement = same("Alder 1", "Alder 2")
    with closing(existing_store(proxy.url)) as store:
        proxy.cut_at(COMMIT, arrives=False)
        store.judge([judgement])
    with closing(existing_store(neo4j_url)) as store:
        assert store.judgements() == [judgement]


def test_cut_off_between_questions(proxy: Proxy) -> None:
    """Connections that broke while nothing was asked are made again, and nobody is told."""
    with closing(existing_store(proxy.url)) as store:
        assert whole(store) == 10
        for _ in range(3):
            proxy.cut_all()
            assert whole(store) == 10


def test_cut_off_while_reading(proxy: Proxy) -> None:
    """A load that is cut off while it reads goes on; who holds a state learns that it is lost, and can ask for another."""
    with closing(open_store(proxy.url)) as store:
        proxy.cut_at(PULL, arrives=False)
        assert store.counts().documents == 10
        assert proxy.cuts == 1
    with closing(existing_store(proxy.url)) as store:
        with pytest.raises(StoreUnavailable, match="it does not answer"):
            ask_twice(store, proxy)
        assert whole(store) == 10


def ask_twice(store: Store, proxy: Proxy) -> None:
    """Ask the same twice in one state, whose connection breaks in between."""
    with store.at_once() as state:
        assert state.counts().documents == 10
        proxy.cut_all()
        state.counts()


@pytest.mark.parametrize("how", HOLDING)
def test_a_client_that_died_holds_up_nobody(neo4j_url: str, how: str) -> None:
    """A process that is killed in the middle of writing or reading leaves nothing behind, and the next writer goes on."""
    with closing(open_store(neo4j_url)) as store:
        store.write(batch("Alder", 10))
        with holding(how, neo4j_url) as holder:
            holder.send_signal(signal.SIGKILL)
            holder.wait()
            store.write(batch("Cedar", 10))
        assert whole(store) == 20
    assert transactions(neo4j_url) == []


def test_a_client_that_hangs_holds_up_nobody_for_long(neo4j_url: str) -> None:
    """A reader that stops in the middle holds up writers for no longer than its own time-out."""
    with closing(open_store(neo4j_url)) as store:
        store.write(batch("Alder", 10))
        with holding("reads", f"{neo4j_url}?timeout=1") as holder:
            holder.send_signal(signal.SIGSTOP)
            store.write(batch("Cedar", 10))
            assert holder.poll() is None
        assert whole(store) == 20


def holding(how: str, url: str) -> subprocess.Popen[str]:
    """A process that is in the middle of a transaction, and killed at the end."""
    holder = Holder([sys.executable, "-c", HOLDING[how], url], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "holds\n"
    return holder


class Holder(subprocess.Popen[str]):
    """A process that is killed at the end of the ``with`` block."""

    def __exit__(self, *arguments: object) -> None:
        self.kill()
        super().__exit__(None, None, None)
