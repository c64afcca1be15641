"""What can go wrong with an input. Every error names the file, the place in it, the problem and the fix.

InputError
├── FileError           the file as a whole cannot be read
│   ├── Missing         there is no such file, or it went away before it was read
│   ├── Unreadable      it is there, and the system does not let it be read, or it is no regular file
│   ├── Empty           it holds no text
│   ├── NotText         it is binary, or no known encoding of text
│   ├── Damaged         it is not, or not all through, of the format that its name says
│   ├── Locked          it is encrypted
│   ├── Walled          a web page that shows a cookie notice or the like in place of its text
│   ├── TooLarge        it is over the stated limit
│   ├── UnknownEnding   its name does not end as a kind of file that is read
│   └── Unfetched       nothing that can be read came from an address
├── NotEnglish          a text that is not in English sentences; it is kept, and no claims are read from it
├── SlowText            a text that took too long to read
├── FailedText          a text at which the reading itself failed
├── Pictures            pages of a file that hold pictures and no text; the others are read
├── AllQuoted           a mail that only quotes another; it is kept, and no claims are read from it
├── NothingToLoad       a folder, or all paths together, without a file that is read
├── MetadataError       front matter, sidecar or option that says what a document is
├── TableError          a structured file whose header lacks a column
│   └── UnknownColumn   one that has a column more; its rows are read
├── RowError            one row of a structured file; the others are read
└── RecordError         a line of an exported record
    └── RecordTooNew    the export was made by a newer version of whoran
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class InputError(Exception):
    """Something wrong with an input: ``file``, ``place`` in it (may be empty), ``problem`` and ``fix``."""

    def __init__(self, file: Path | str, problem: str, fix: str, place: str = "") -> None:
        super().__init__(file, problem, fix, place)
        self.file = str(file)
        self.place = place
        self.problem = problem
        self.fix = fix

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.file, self.place) if part)
        return f"{where}: {self.problem}; {self.fix}"


class FileError(InputError):
    """The file as a whole cannot be read."""


class Missing(FileError):
    """There is no such file, or it went away before it was read."""


class Unreadable(FileError):
    """The file is there, and the system does not let it be read, or it is no regular file."""


class Empty(FileError):
    """The file holds no text."""


class NotText(FileError):
    """The file is binary, or in no known encoding of text."""


class TooLarge(FileError):
    """The file is over the stated limit."""


class Damaged(FileError):
    """The file is not, or not all through, of the format that its name says."""


class Locked(FileError):
    """The file is encrypted, and opens only with a password."""


class Walled(FileError):
    """A web page that shows a cookie notice, a check for robots or the like in place of its text."""


class UnknownEnding(FileError):
    """The file's name does not end as a kind of file that is read."""


class Unfetched(FileError):
    """Nothing that can be read came from an address."""


class NotEnglish(InputError):
    """A text that is not in English sentences; it is kept, and no claims are read from it."""


class SlowText(InputError):
    """A text that took too long to read."""


class FailedText(InputError):
    """A text at which the reading itself failed: a fault of the rules, which the texts beside are not to suffer from."""


class Pictures(InputError):
    """Pages of a file that hold pictures and no text; the others are read."""


class AllQuoted(InputError):
    """A mail that only quotes another; it is kept, and no claims are read from it."""


class NothingToLoad(InputError):
    """A folder, or all paths together, without a file that is read."""


class MetadataError(InputError):
    """Front matter, a sidecar or an option that says what a document is, and cannot be understood."""


class TableError(InputError):
    """A structured file whose header lacks a column."""


class UnknownColumn(TableError):
    """A structured file that has a column which is not known; its rows are read."""


NOTES = (UnknownColumn, NotEnglish, AllQuoted, Pictures)
"""What is worth a note on an input that was read all the same."""


class RowError(InputError):
    """One row of a structured file that cannot be understood; the others are read."""


class RecordError(InputError):
    """A line of an exported record that cannot be understood."""


class RecordTooNew(RecordError):
    """The export was made by a newer version of whoran than this one."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the system says of ``path`` while it is read into errors that name it and the fix.

    Raises Missing, Unreadable or NotText.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise Missing(path, "there is no such file, or it has just gone", "check the path and load it again") from error
    except UnicodeDecodeError as error:
        raise NotText(path, f"it is not {error.encoding} text all through", "save it as UTF-8") from error
    except OSError as error:
        problem = f"it cannot be read ({error.strerror})"
        raise Unreadable(path, problem, "check its permissions and load it again") from error
