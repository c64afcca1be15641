"""What a store's file withstands: other files, newer versions, read-only places, full disks, killed and competing loads."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

import pytest

from graph.store import NoStore, StoreTooNew, StoreUnavailable
from graph.stores import existing_store, open_store, unchanged_store
from graph.stores.sqlite import SqliteStore
from graph.stores.sqlite.connection import connect
from tests.integration.stores import batch, loading, url, whole

Connecting = Callable[[Path], sqlite3.Connection]
"""What opens a file."""


def digest(path: Path) -> bytes:
    """What a file holds."""
    return sha256(path.read_bytes()).digest()


@pytest.mark.parametrize(
    "content", [b"hello", b"Who ran it?\n" * 1000, b"\0" * 5000, b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_file_that_is_no_store(tmp_path: Path, content: bytes) -> None:
    """A file that is no store is refused by name, and stays as it was."""
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match=r"notes\.txt: .*--store"):
        open_store(url(path))
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_database_of_another_program(tmp_path: Path) -> None:
    """Another program's database is refused, and stays as it was."""
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE songs (title)")
    before = digest(path)
    with pytest.raises(StoreUnavailable, match="not a whoran store"):
        open_store(url(path))
    assert digest(path) == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_store_of_a_newer_version(tmp_path: Path, journal: str) -> None:
    """A store that a newer version made is refused, with what to do, and stays as it was."""
    path = tmp_path / "newer.db"
    with closing(open_store(url(path))) as store:
        store.write(batch("Alder", 3))
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 1000")
        newer.execute(f"PRAGMA journal_mode = {journal}")
    before = digest(path)
    with pytest.raises(StoreTooNew, match=r"version 1000.*update whoran"):
        open_store(url(path))
    assert digest(path) == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_store_of_an_older_version(tmp_path: Path) -> None:
    """A store that an older version made is brought up to date when it is opened, and answers and grows as a new one does."""
    path = tmp_path / "older.db"
    with closing(open_store(url(path))) as store:
        store.write(batch("Alder", 3))
    with closing(sqlite3.connect(path)) as older:
        older.execute("DROP INDEX names_reduced")
        older.execute("ALTER TABLE names DROP COLUMN reduced")
        older.execute("DROP INDEX name_words_entity")
        older.execute("PRAGMA user_version = 1")
    with closing(open_store(url(path))) as store:
        store.write(batch("Birch", 3))
        assert [len(store.called(name)) for name in ("alder 0", "birch 0", "north")] == [1, 1, 1]
    with closing(open_store(url(tmp_path / "new.db"))) as new, closing(open_store(url(path))) as grown:
        new.write([*batch("Alder", 3), *batch("Birch", 3)])
        assert list(grown.entries()) == list(new.entries())
        assert grown.counts() == new.counts()


def test_a_store_that_is_only_asked_stays_as_it_was(tmp_path: Path) -> None:
    """A store that is opened unchanged answers, refuses to be written to, and leaves its file and folder as they were."""
    path = tmp_path / "asked.db"
    with closing(open_store(url(path))) as store:
        store.write(batch("Alder", 3))
    before = digest(path)
    with closing(unchanged_store(url(path))) as asked:
        assert whole(asked) == 3
        with pytest.raises(StoreUnavailable, match="read-only"):
            asked.write(batch("Birch", 1))
    assert digest(path) == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_store_that_is_only_asked_must_be_there(tmp_path: Path) -> None:
    """No file, and an empty one, are no store to ask, and none is made; one of an older version is told how it comes up to date."""
    path = tmp_path / "asked.db"
    with pytest.raises(NoStore, match="no store at"):
        unchanged_store(url(path))
    assert list(tmp_path.iterdir()) == []
    path.touch()
    with pytest.raises(NoStore, match="the file is empty"):
        unchanged_store(url(path))
    assert path.stat().st_size == 0
    with closing(open_store(url(path))):
        pass
    with closing(sqlite3.connect(path)) as older:
        older.execute("PRAGMA user_version = 1")
    before = digest(path)
    with pytest.raises(StoreUnavailable, match=r"older whoran.*whoran search"):
        unchanged_store(url(path))
    assert digest(path) == before


def test_a_damaged_store(tmp_path: Path) -> None:
    """A store whose pages were overwritten says that it is damaged."""
    path = tmp_path / "damaged.db"
    with closing(open_store(url(path))) as store:
        store.write(batch("Alder", 200))
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(StoreUnavailable, match=r"damaged\.db: it is damaged"), closing(open_store(url(path))) as store:
        store.counts()


def test_places_where_no_file_can_be(tmp_path: Path) -> None:
    """A folder that does not exist, a folder itself and a store that is not there yet are refused by name."""
    with pytest.raises(StoreUnavailable, match=r"nowhere.*folder exists"):
        open_store(url(tmp_path / "nowhere" / "a.db"))
    with pytest.raises(StoreUnavailable, match="cannot be opened"):
        open_store(url(tmp_path))
    with pytest.raises(StoreUnavailable, match="no store at"):
        existing_store(url(tmp_path / "a.db"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.db", ":memory:", "file:a?mode=memory", "a b%23c.db", "Wales – ü.db"])
def test_one_file_whatever_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A store is one file, also where its name means something to SQLite and where the process changes its folder."""
    monkeypatch.chdir(tmp_path)
    with closing(open_store(f"sqlite:///{quote(name)}")) as store:
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.chdir(tmp_path / "elsewhere")
        store.write(batch("Alder", 2))
        assert whole(store) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, "elsewhere"])
    with closing(SqliteStore(tmp_path / name)) as again:
        assert whole(again) == 2


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Permissions bind in here, as they do not bind root: root acts as nobody meanwhile."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_a_read_only_folder(open_folder: Path) -> None:
    """In a folder that may not be written, a new store is refused with what to do, and nothing is left there."""
    open_folder.chmod(0o555)
    with ordinary_user(), pytest.raises(StoreUnavailable, match=r"new\.db: .*may write there"):
        open_store(url(open_folder / "new.db"))
    assert list(open_folder.iterdir()) == []


def test_a_read_only_store(open_folder: Path) -> None:
    """A store in a place that may not be written is refused with what to do, or read; it is never written to."""
    path = open_folder / "kept.db"
    with closing(open_store(url(path))) as store:
        store.write(batch("Alder", 3))
    before = digest(path)
    path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    open_folder.chmod(0o555)
    with ordinary_user(), pytest.raises(StoreUnavailable, match=r"kept\.db: .*(read-only|may write there)"):
        write_to(path)
    assert digest(path) == before


def write_to(path: Path) -> None:
    """Open a store and write one document to it."""
    with closing(open_store(url(path))) as store:
        store.write(batch("Birch", 1))


@contextmanager
def small_disk(folder: Path) -> Iterator[Connecting]:
    """A file system of one megabyte in the folder, where this user may make one, and how to connect to files on it."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if (
        os.geteuid()
        or shutil.which("mount") is None
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        yield limited
        return
    try:
        yield connect
    finally:
        subprocess.run(["umount", folder], check=True)


def limited(path: Path) -> sqlite3.Connection:
    """A connection to a file that may grow to less than a megabyte: beyond it, SQLite says what it says of a full disk."""
    connection = connect(path)
    connection.execute("PRAGMA max_page_count = 200")
    return connection


@pytest.mark.parametrize("disk", [small_disk, lambda _: nullcontext(limited)], ids=["disk", "limit"])
def test_a_full_disk(tmp_path: Path, disk: Callable[[Path], AbstractContextManager[Connecting]]) -> None:
    """On a full disk a batch is refused with what to do; what was kept before is whole, and smaller batches still go."""
    path = tmp_path / "full.db"
    with disk(tmp_path) as connecting:
        with closing(SqliteStore(path, connecting)) as store:
            store.write(batch("Alder", 20))
            with pytest.raises(StoreUnavailable, match=r"full\.db: the disk is full"):
                store.write(batch("Birch", 4_000))
            assert whole(store) == 20
            assert store.forget(batch("Alder", 1)[0].document.id) == 1
            store.write(batch("Cedar", 2))
            assert whole(store) == 21
        with closing(open_store(url(path))) as again:
            assert whole(again) == 21


@pytest.mark.parametrize("after", [0, 3, 11])
def test_killed_in_the_middle_of_a_load(tmp_path: Path, after: int) -> None:
    """After kill -9 in the middle of a load, what was told as kept is there, nothing is half there, and loading goes on."""
    path = tmp_path / "killed.db"
    size = 50
    load = loading(path, "Alder", 1_000, size)
    assert load.stdout is not None
    told = [int(next(load.stdout)) for _ in range(after + 1)]
    time.sleep(0.003 * after)
    load.send_signal(signal.SIGKILL)
    told += [int(line) for line in load.stdout]
    load.wait()
    load.stdout.close()
    with closing(open_store(url(path))) as store:
        documents = whole(store)
        assert documents % size == 0
        assert (len(told) + 1) * size >= documents >= len(told) * size
        store.write(batch("Alder", documents + size))
        assert whole(store) == documents + size
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
