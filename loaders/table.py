"""Rows of a CSV file of any length, one at a time, each known by its number as a spreadsheet shows it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO

from loaders.charset import encoding_of
from loaders.errors import RowError, TableError, explained

ENDINGS = (".csv", ".tsv")
DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its ``number`` (the header is row 1), its cells by column without the space around them, and how many
    bytes of the file were read so far.
    """

    file: Path
    number: int
    cells: dict[str, str]
    place: int

    def __getitem__(self, column: str) -> str:
        """The cell of a column; empty where the file has no such column."""
        return self.cells.get(column, "")

    @property
    def locator(self) -> str:
        """The place of the row in its file, as people say it."""
        return f"row {self.number}"

    def error(self, column: str, problem: str, fix: str) -> RowError:
        """What is wrong with one cell."""
        return RowError(self.file, problem, fix, f"{self.locator}, column {column}")

    def one_of(self, column: str, allowed: Sequence[str]) -> str:
        """The one of the ``allowed`` words that the cell holds, in any capitals.

        Raises RowError with the nearest of them.
        """
        word = self[column]
        meant = next((choice for choice in allowed if choice.casefold() == word.casefold()), None)
        if meant is None:
            problem = f"{word!r} is not known here" if word else "it is empty"
            raise self.error(column, problem, f"write {nearest(word, allowed)}")
        return meant


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file: its columns, and its rows as they are read. A row that cannot be read stands as its error."""

    file: Path
    columns: tuple[str, ...]
    rows: Iterator[Row | RowError]

    def require(self, columns: Sequence[str]) -> None:
        """Raise TableError, which names them, where the table lacks one of ``columns`` or has a column twice."""
        missing = [column for column in columns if column not in self.columns]
        if missing:
            fix = f"add what is missing; the columns needed are {', '.join(columns)}"
            raise TableError(self.file, f"the header lacks {', '.join(missing)}", fix, "row 1")
        twice = {column for column in self.columns if column and self.columns.count(column) > 1}
        if twice:
            raise TableError(self.file, f"the header has {', '.join(sorted(twice))} twice", "rename one", "row 1")


@contextmanager
def open_table(path: Path) -> Iterator[Table]:
    """Open a CSV file, its encoding and delimiter recognised.

    Raises FileError, and RowError where the rows cannot be told apart any more.
    """
    encoding = encoding_of(path)
    with explained(path), path.open("rb") as raw, TextIOWrapper(raw, encoding, newline="") as file:
        delimiter = _delimiter(file.readline())
        file.seek(0)
        lines = csv.reader(file, delimiter=delimiter)
        columns = tuple(_column(cell) for cell in _next(lines, path, 1) or ())
        yield Table(path, columns, _rows(path, columns, lines, raw))


def nearest(word: str, allowed: Sequence[str]) -> str:
    """The allowed words, those most like ``word`` alone where there are such."""
    folded = {choice.casefold(): choice for choice in allowed}
    close = [folded[match] for match in get_close_matches(word.casefold(), list(folded))]
    return " or ".join(close or allowed)


def _delimiter(header: str) -> str:
    return max(DELIMITERS, key=header.count)


def _column(cell: str) -> str:
    return "_".join(cell.casefold().split())


def _rows(path: Path, columns: tuple[str, ...], lines: Iterator[list[str]], raw: BinaryIO) -> Iterator[Row | RowError]:
    number = 1
    while (line := _next(lines, path, number := number + 1)) is not None:
        cells = [cell.strip() for cell in line]
        if len(cells) > len(columns) and any(cells[len(columns) :]):
            yield _too_long(path, number, len(cells), len(columns))
        elif any(cells):
            yield Row(path, number, dict(zip(columns, cells, strict=False)), raw.tell())


def _next(lines: Iterator[list[str]], path: Path, number: int) -> list[str] | None:
    """The next line of cells; None at the end of the file."""
    try:
        return next(lines, None)
    except csv.Error as error:
        fix = "mend it (often a quote that is opened and not closed); what follows was not read"
        raise RowError(path, f"it cannot be read ({error})", fix, f"row {number}") from error


def _too_long(path: Path, number: int, cells: int, columns: int) -> RowError:
    fix = "put cells that hold the delimiter in double quotes"
    return RowError(path, f"it has {cells} cells and the header {columns}", fix, f"row {number}")
