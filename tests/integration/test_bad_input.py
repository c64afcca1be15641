"""Bad input is named with its place and the fix, good input beside it loads, and nothing that was loaded is lost."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from graph.store import Counts
from graph.stores import open_store
from loaders.batch import MOST
from loaders.errors import Empty, InputError, Missing, NothingToLoad, NotText, RowError, TableError
from loaders.metadata import NOTHING, Metadata
from loaders.run import load
from loaders.summary import Summary, Watcher, unwatched

ROOT = Path(__file__).parents[2]
HEADER = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\n"
SENTENCE = "The caf\u00e9 of the prison cost \u00a35m.\n"

LOAD = """
import sys
from pathlib import Path
from graph.stores import open_store
from loaders.run import load

store = open_store(sys.argv[1])
load(store, [Path(sys.argv[2])], watcher=lambda progress: print(progress.documents, flush=True))
store.close()
"""
"""A load in a process of its own, which says after each batch how many documents are written."""


def _load(
    folder: Path, *paths: Path, options: Metadata = NOTHING, watcher: Watcher = unwatched, name: str = "whoran"
) -> Summary:
    with closing(open_store(_url(folder, name))) as store:
        return load(store, paths, options, watcher)


def _url(folder: Path, name: str = "whoran") -> str:
    return f"sqlite:///{folder}/{name}.db"


def _counts(folder: Path, name: str = "whoran") -> Counts:
    with closing(open_store(_url(folder, name))) as store:
        return store.counts()


def _rows(count: int, of: str = "Service") -> str:
    return "".join(f"Firm,Company,RUNS,{of} {number},Service,2015,,u\n" for number in range(count))


def _write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("content", "error"), [(b"", Empty), (b" \n", Empty), (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff", NotText)]
)
def test_a_file_that_is_no_text_is_listed_and_the_others_load(
    tmp_path: Path, content: bytes, error: type[InputError]
) -> None:
    """An empty file or a binary is skipped with its reason, and its neighbours are loaded."""
    bad = _write(tmp_path / "in" / "bad.txt", content)
    _write(tmp_path / "in" / "good.txt", "Seetec runs Wales CRC.")
    summary = _load(tmp_path, tmp_path / "in")
    assert [(type(each), each.file) for each in summary.skipped] == [(error, str(bad))]
    assert summary.after is not None
    assert summary.after.documents == 1


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-8-sig"])
def test_a_text_in_another_encoding_is_the_same_document(tmp_path: Path, encoding: str) -> None:
    """A text in Latin-1 or UTF-16 is the document that it is in UTF-8."""
    _load(tmp_path, _write(tmp_path / "a.txt", SENTENCE))
    summary = _load(tmp_path, _write(tmp_path / "b.txt", SENTENCE.encode(encoding)))
    assert not summary.skipped
    assert summary.after is not None
    assert summary.after.documents == 1


def test_a_text_of_50_mb_loads(tmp_path: Path) -> None:
    """A text of 50 MB is one document, whole in the store."""
    text = ("x" * 999 + "\n") * 50_001
    path = _write(tmp_path / "long.txt", text)
    assert path.stat().st_size > 50_000_000
    summary = _load(tmp_path, path)
    assert not summary.skipped
    assert summary.after is not None
    assert summary.after.documents == 1


def test_a_file_that_vanishes_is_listed(tmp_path: Path) -> None:
    """A file that goes away while others are loaded is listed as gone, and the load goes on."""
    _write(tmp_path / "in" / "a.csv", HEADER + _rows(MOST + 100))
    gone = _write(tmp_path / "in" / "b.txt", "Text.")
    _write(tmp_path / "in" / "c.txt", "Another text.")
    summary = _load(tmp_path, tmp_path / "in", watcher=lambda _: gone.unlink(missing_ok=True))
    assert [(type(each), each.file) for each in summary.skipped] == [(Missing, str(gone))]
    assert summary.after is not None
    assert summary.after.documents == MOST + 102


def test_a_folder_without_readable_files_is_an_error(tmp_path: Path) -> None:
    """A folder that holds nothing to read is named, and what could be there."""
    _write(tmp_path / "in" / "scan.tiff", b"II*\0")
    with pytest.raises(NothingToLoad, match=r"in: it holds no file that can be read; name files or folders of \.txt"):
        _load(tmp_path, tmp_path / "in")


def test_a_csv_with_a_missing_column_is_refused(tmp_path: Path) -> None:
    """A CSV file without a column that is needed is refused whole, and the column is named."""
    summary = _load(tmp_path, _write(tmp_path / "a.csv", "subject,predicate,object\nA,RUNS,B\n"))
    (problem,) = summary.skipped
    assert isinstance(problem, TableError)
    assert "lacks subject_kind, object_kind, start, end, source_url" in str(problem)
    assert summary.after is not None
    assert summary.after.documents == 0


def test_a_bad_date_in_row_17_leaves_the_other_rows(tmp_path: Path) -> None:
    """A bad date is listed with file, row, column and fix, and all other rows load."""
    rows = (HEADER + _rows(30)).splitlines(keepends=True)
    rows[16] = rows[16].replace("2015", "2015-02-30")
    path = _write(tmp_path / "a.csv", "".join(rows))
    summary = _load(tmp_path, path)
    (problem,) = summary.skipped
    assert isinstance(problem, RowError)
    assert str(problem).startswith(f"{path}, row 17, column start: 2015-02-30 is not a day: February 2015 has 28 days;")
    assert summary.after is not None
    assert summary.after.claims == 29


def test_a_load_that_is_killed_keeps_what_it_reported(tmp_path: Path) -> None:
    """After kill -9 what was reported loaded is there, no batch is there by half, and the next load completes it."""
    path = _write(tmp_path / "a.csv", HEADER + _rows(5 * MOST))
    with subprocess.Popen(
        [sys.executable, "-c", LOAD, _url(tmp_path), str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        reported = [int(process.stdout.readline()) for _ in range(3)][-1]
        os.kill(process.pid, signal.SIGKILL)
    found = _counts(tmp_path)
    assert reported <= found.documents < 5 * MOST + 1
    assert found.documents % MOST == 0
    assert found.claims == found.documents - 1
    _load(tmp_path, path)
    _load(tmp_path, path, name="other")
    assert _counts(tmp_path) == _counts(tmp_path, "other")


def test_a_load_that_is_interrupted_says_so(tmp_path: Path) -> None:
    """After Ctrl-C the summary counts what is in the store, and the next load completes it."""
    path = _write(tmp_path / "a.csv", HEADER + _rows(MOST + 200))
    summary = _load(tmp_path, path, watcher=lambda _: signal.raise_signal(signal.SIGINT))
    assert summary.interrupted
    assert summary.after is not None
    assert summary.documents == summary.after.documents == _counts(tmp_path).documents == MOST
    again = _load(tmp_path, path).after
    assert again is not None
    assert again.documents == MOST + 201


def test_two_loads_at_once_both_arrive(tmp_path: Path) -> None:
    """Of two loads into one store the second waits for the first, and both are there whole."""
    paths = [_write(tmp_path / f"{name}.csv", HEADER + _rows(3_000, name)) for name in ("Service", "Prison")]
    _counts(tmp_path)
    loads = [subprocess.Popen([sys.executable, "-c", LOAD, _url(tmp_path), str(path)], cwd=ROOT) for path in paths]
    assert [each.wait() for each in loads] == [0, 0]
    assert _counts(tmp_path).documents == 6_002
