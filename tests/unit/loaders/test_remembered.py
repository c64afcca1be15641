"""A text that was read once is not read again, as long as the same rules would read it."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from loaders.extractor import RULES, Extractor
from loaders.jobs import Done, Jobs
from loaders.memory import Memory
from loaders.metadata import NOTHING, Metadata
from loaders.readers import read as read_file
from loaders.reading import Read, Reading
from loaders.remembered import Remembered

BY = b"rules"
TEXT = "Quillon Ltd has run HMP Elmfield since 2016. The prison employs 430 staff.\n"


@dataclass
class Counting:
    """Notes which texts it is given to read, before ``extractor`` reads them."""

    extractor: Extractor = RULES
    read: list[str] = field(default_factory=list)
    batch: int = 10

    def __call__(self, reads: Iterable[Read], /) -> Generator[Read, None, None]:
        return self.extractor(map(self._noted, reads))

    def _noted(self, read: Read) -> Read:
        if isinstance(read, Reading) and not isinstance(read.interpret, Done):
            self.read.append(read.document.text)
        return read


def _entries(extractor: Extractor, *files: Path, options: Metadata = NOTHING) -> list[object]:
    found = extractor(each for file in files for each in read_file(file, options))
    return [each.interpret(each.document) if isinstance(each, Reading) else str(each) for each in found]


def _told(
    store: Path, file: Path, by: bytes = BY, options: Metadata = NOTHING, patience: float = 2.0
) -> tuple[list[object], list[str]]:
    """What is said of a file with the readings in ``store``, and which texts were read for it."""
    counting = Counting()
    with closing(Memory(store, by, patience)) as memory:
        return _entries(Remembered(counting, memory), file, options=options), counting.read


def _files(folder: Path, count: int) -> list[Path]:
    files = [folder / f"{number}.txt" for number in range(count)]
    for number, file in enumerate(files):
        file.write_text(TEXT.replace("430", str(430 + number)))
    return files


def test_a_text_is_read_once(tmp_path: Path) -> None:
    """Another load of the same files, by another program, reads none of them and says the same of each, in order."""
    files = _files(tmp_path, 12)
    for inner in (RULES, Jobs(2)):
        store = tmp_path / type(inner).__name__ / "readings.db"
        first, second = Counting(inner), Counting(inner)
        with closing(Memory(store, BY)) as one, closing(Memory(store, BY)) as other:
            fresh = _entries(Remembered(first, one), *files)
            again = _entries(Remembered(second, other), *files)
        assert fresh == again == _entries(RULES, *files)
        assert (len(first.read), second.read) == (12, [])


def test_a_load_that_stopped_goes_on_behind_what_it_read(tmp_path: Path) -> None:
    """What was read before a stop counts, though nothing of it was written to a store."""
    files, store = _files(tmp_path, 9), tmp_path / "readings.db"
    with closing(Memory(store, BY)) as memory:
        stopped = Remembered(Counting(), memory)(each for file in files for each in read_file(file, NOTHING))
        for _ in range(6):
            next(stopped)
        stopped.close()
    rest = Counting()
    with closing(Memory(store, BY)) as memory:
        assert len(_entries(Remembered(rest, memory), *files)) == 9
    assert rest.read == [file.read_text() for file in files[6:]]


def test_other_rules_or_another_date_read_again(tmp_path: Path) -> None:
    """New rules drop what older ones read, and a document with another date is another question."""
    (file,), store = _files(tmp_path, 1), tmp_path / "readings.db"
    _told(store, file)
    for by, options in ((BY, Metadata(published_on="2020")), (b"newer rules", NOTHING)):
        assert _told(store, file, by, options) == (_entries(RULES, file, options=options), [TEXT])
    assert _told(store, file)[1] == [TEXT]


def test_a_damaged_file_is_begun_anew_and_one_that_cannot_be_is_none(tmp_path: Path) -> None:
    """What is wrong with the cache costs a reading, and never a load."""
    (file,), store = _files(tmp_path, 1), tmp_path / "readings.db"
    expected = _entries(RULES, file)
    store.write_bytes(b"no database" * 1000)
    assert _told(store, file) == (expected, [TEXT])
    assert _told(store, file) == (expected, [])
    assert _told(file / "under a file" / "x.db", file) == (expected, [TEXT])


def test_a_file_that_is_only_in_use_stays(tmp_path: Path) -> None:
    """While another program holds the file nothing is kept, and what was kept in it is there afterwards."""
    (file,), store = _files(tmp_path, 1), tmp_path / "readings.db"
    expected, _ = _told(store, file)
    with closing(sqlite3.connect(store)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert _told(store, file, b"newer rules", patience=0) == (expected, [TEXT])
    assert _told(store, file) == (expected, [])
