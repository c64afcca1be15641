"""What a store's file withstands of several at once: processes that load, and threads that read and write."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from graph.identity import Id
from graph.model import Document, Entry, Figure, Judgement
from graph.store import Counts, Store, StoreUnavailable
from graph.stores import open_store
from graph.stores.sqlite import SqliteStore
from graph.stores.sqlite.connection import connect
from loaders.run import load_document
from tests.contract.papers import key, paper, says
from tests.integration.stores import RUNS, batch, loading, url, whole


def test_two_loads_at_once(tmp_path: Path) -> None:
    """Two processes that load into one new store at the same time wait for each other, and both are kept whole."""
    path = tmp_path / "two.db"
    loads = [loading(path, name, 10, 20) for name in ("Alder", "Birch", "Alder")]
    for load in loads:
        output, _ = load.communicate()
        assert load.returncode == 0
        assert len(output.splitlines()) == 10
    with closing(open_store(url(path))) as store:
        assert whole(store) == 400


def test_a_second_writer_waits(tmp_path: Path) -> None:
    """A writer waits for as long as another one writes, and then writes."""
    path = tmp_path / "waits.db"
    with closing(open_store(url(path))) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(store.write, batch("Alder", 2))
            assert store.counts().documents == 0
            assert not waiting.done()
            other.execute("COMMIT")
            waiting.result()
        assert whole(store) == 2


def hasty(path: Path) -> sqlite3.Connection:
    """A connection that waits for no other writer."""
    connection = connect(path)
    connection.execute("PRAGMA busy_timeout = 0")
    return connection


def test_a_writer_that_waits_in_vain(tmp_path: Path) -> None:
    """A writer for which another one leaves no time says so and keeps nothing; opening and asking need not wait."""
    path = tmp_path / "busy.db"
    open_store(url(path)).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with closing(SqliteStore(path, hasty)) as store:
            with pytest.raises(StoreUnavailable, match=r"busy\.db: another program has been writing"):
                store.write(batch("Alder", 2))
            assert whole(store) == 0
            other.execute("ROLLBACK")
            store.write(batch("Alder", 2))
            assert whole(store) == 2


def test_what_another_process_dropped(tmp_path: Path) -> None:
    """A writer goes by what other processes did between its batches: forgot, judged and wrote anew."""
    path = tmp_path / "others.db"
    with closing(open_store(url(path))) as one, closing(open_store(url(path))) as other:
        one.write(batch("Alder", 5))
        for entry in batch("Alder", 5):
            other.forget(entry.document.id)
        other.write(batch("Birch", 5))
        one.write(batch("Alder", 3))
        other.write([paper("Cedar runs South.", says("Cedar", "RUNS", "South"))])
        other.forget(Document("Cedar runs South.").id)
        one.write(batch("Damson", 2))
        assert whole(one) == whole(other) == 10
        assert [entity.name for entity in one.named(["damson"], 5)] == [
            entity.name for entity in other.named(["damson"], 5)
        ]
        names = {entity.name for entity in one.named(["alder"], 9)}
        assert names == {"Alder 0", "Alder 1", "Alder 2"}


def test_readers_go_on_while_a_writer_writes(tmp_path: Path) -> None:
    """While batches of ten are written, replaced and forgotten, readers in other threads always see whole batches."""
    done = threading.Event()
    file = paper("A file.")
    parts = [
        paper(f"Birch {n} runs North.", says(f"Birch {n}", "RUNS", "North"), part_of=file.document.id)
        for n in range(10)
    ]

    def read(store: Store) -> int:
        rounds = 0
        while not done.is_set() or not rounds:
            rounds += 1
            assert len(store.edges([key("North", "CRC")], "object", RUNS)) in (10, 20)
            assert store.counts().documents in (10, 21)
            assert len(list(store.entries())) in (10, 21)
            assert len(store.passages(["north"], None, 100)) in (10, 20)
            assert len(store.paths(key("Alder 1"), key("Alder 2"), RUNS, 4, 5)) == 1
            assert len(store.named(["birch"], 50)) in (0, 10)
        return rounds

    with closing(open_store(url(tmp_path / "readers.db"))) as store, ThreadPoolExecutor(3) as pool:
        store.write(batch("Alder", 10))
        readers = [pool.submit(read, store) for _ in range(3)]
        try:
            for _ in range(15):
                store.write([*parts, file])
                store.write([Entry(entry.document) for entry in batch("Alder", 10)] + batch("Alder", 10))
                store.forget(file.document.id)
        finally:
            done.set()
        assert all(reader.result() > 0 for reader in readers)


def test_an_export_is_of_one_moment(tmp_path: Path) -> None:
    """Entries that are read one by one are those of the moment at which reading began, whatever is written meanwhile."""
    with closing(open_store(url(tmp_path / "moment.db"))) as store:
        store.write(batch("Alder", 5))
        entries = store.entries()
        first = next(entries)
        store.write(batch("Birch", 5))
        store.forget(batch("Alder", 1)[0].document.id)
        assert len([first, *entries]) == 5
        assert store.counts().documents == 9
        assert len(list(store.entries())) == 9


def test_many_threads_keep_few_connections(tmp_path: Path) -> None:
    """Threads that come and go leave no open files behind."""
    with closing(open_store(url(tmp_path / "threads.db"))) as store:
        store.write(batch("Alder", 5))
        files = Path("/proc/self/fd") if Path("/proc/self/fd").is_dir() else Path("/dev/fd")
        counted: list[int] = []
        for _ in range(3):
            for _ in range(30):
                thread = threading.Thread(target=store.counts)
                thread.start()
                thread.join()
            counted.append(len(list(files.iterdir())))
        assert counted[0] == counted[1] == counted[2]


def test_threads_write_and_read_together(tmp_path: Path) -> None:
    """Several threads that write and read over one store lose nothing."""

    def load(name: str) -> int:
        store.write(batch(name, 3))
        return len(store.named(name.split(), 9))

    with closing(open_store(url(tmp_path / "together.db"))) as store, ThreadPoolExecutor(6) as pool:
        assert list(pool.map(load, [f"Company Alder{number:02}" for number in range(24)])) == [3] * 24
        assert whole(store) == 72


def test_a_failed_batch_leaves_a_writer_whole(tmp_path: Path) -> None:
    """After a batch that failed half way, the next one finds nothing of it in what the writer remembers."""
    with closing(open_store(url(tmp_path / "failed.db"))) as store:
        good = batch("Alder", 5)
        bad = Entry(
            good[-1].document,
            good[-1].claims,
            (Figure(good[-1].document.id, 0, 1, good[-1].claims[0].subject, "staff", float("nan"), 1.0),),
        )
        with pytest.raises(ValueError, match="no number"):
            store.write([*good[:4], bad])
        assert whole(store) == 0
        store.write(batch("Birch", 2))
        store.write(good)
        assert whole(store) == 7


class Overtaken:
    """A store that another load overtakes: it keeps what that one read just before this one's first batch is kept."""

    def __init__(self, store: Store, other: Document) -> None:
        self._store = store
        self._other: Document | None = other

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        return self._store.documents(ids)

    def write(self, entries: Sequence[Entry]) -> Mapping[Id, Document]:
        if self._other is not None:
            other, self._other = self._other, None
            load_document(self._store, other)
        return self._store.write(entries)

    def judge(self, judgements: Sequence[Judgement]) -> None:
        self._store.judge(judgements)

    def counts(self) -> Counts:
        return self._store.counts()


def test_a_load_that_another_overtakes_reads_again(tmp_path: Path) -> None:
    """Where another load gives a document its date between this one's reading and writing, its claims count from that date."""
    text = "Working Links has run Wales CRC for four years."
    with closing(open_store(url(tmp_path / "overtaken.db"))) as store:
        overtaken = Overtaken(store, Document(text, published_on="2019-02-15"))
        entry = load_document(overtaken, Document(text, title="A title"))
        (kept,) = store.entries()
        assert (kept.document.title, kept.document.published_on) == ("A title", "2019-02-15")
        assert kept.claims == entry.claims
        assert {claim.span.undated for claim in kept.claims} == {False}
