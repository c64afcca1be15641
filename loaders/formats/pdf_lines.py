"""The lines of a page of a PDF, in the order in which people read them.

PDFium gives the words in the order in which the file draws them, which is that of reading in nearly all files. Where
words of two columns were drawn row by row, the columns are put one after the other: a gutter is a strip that no word
crosses on several rows running, with prose on both sides (after G. Nagy and S. Seth's X-Y cuts, ICPR 1984).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite
from typing import Any

from loaders.formats.cells import CELL
from loaders.formats.pdf_hyphens import HYPHEN

APART = 1.2
"""Heights of a line from which on the space between two words may be more than that."""
CELLS = 2.5
"""Heights of a line from which on the space between two words parts the cells of a table."""
ROWS = 3
"""Rows that must run beside each other before they are taken for columns."""
PROSE = 18
"""Characters that the lines of a column have at least, on average."""
MOST_ROWS = 500
"""Rows of a stretch that is looked over for columns; no page of prose has as many."""

_DIVIDING = frozenset({0x02, 0xFFFE})
"""Codes that PDFium gives to a hyphen at the end of a line."""
_SOFT_HYPHEN = 0xAD
_BREAKS = frozenset({0x0A, 0x0D, 0x20})
_NO_TEXT = frozenset({0x7F, 0xFEFF, 0xFFFF, *range(0xD800, 0xE000)})
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}


@dataclass(frozen=True, slots=True)
class Run:
    """Words beside each other: their text, and where they stand, in points from the lower left corner of the page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    first_word: float
    """How wide the first of the words is."""

    @property
    def height(self) -> float:
        """Its height, by its font."""
        return self.top - self.bottom

    def is_beside(self, other: Run) -> bool:
        """Whether another stands on the same line: they share half of the lower one's height."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > min(self.height, other.height) / 2

    def and_then(self, other: Run, between: str) -> Run:
        """This and another to its right as one."""
        bottom, top = min(self.bottom, other.bottom), max(self.top, other.top)
        return Run(self.text + between + other.text, self.left, other.right, bottom, top, self.first_word)


Row = list[Run]
"""Runs beside each other, from left to right."""


def lines(text_page: Any) -> list[Run]:
    """The lines of a page, in the order of reading; the cells of a table's row are parted by bars."""
    rows: list[Row] = []
    for word in _words(text_page):
        if rows and word.is_beside(rows[-1][-1]) and word.left > rows[-1][-1].left:
            _put(rows[-1], word)
        else:
            rows.append([word])
    return [_line(row) for stretch in _downwards(rows) for row in _in_columns(stretch)]


def _words(text_page: Any) -> Iterator[Run]:
    """The words of a page, in the order in which they are drawn."""
    letters = _letters(text_page)
    start = 0
    for place, letter in enumerate([*letters, " "]):
        if letter == " ":
            if start < place:
                yield _word(text_page, letters, start, place - 1)
            start = place + 1
        elif letter == HYPHEN:
            yield _word(text_page, letters, start, place)
            start = place + 1


def _letters(text_page: Any) -> list[str]:
    """The letters of a page, each with the index that PDFium gives it; what is no letter is a space."""
    from pypdfium2 import raw

    codes = [raw.FPDFText_GetUnicode(text_page.raw, index) for index in range(text_page.count_chars())]
    return [_letter(code, following) for code, following in zip(codes, (*codes[1:], 0x20), strict=False)]


def _letter(code: int, following: int) -> str:
    if code in _DIVIDING:
        return HYPHEN
    if code == _SOFT_HYPHEN:
        return HYPHEN if following in _BREAKS else ""
    letter = chr(code)
    return " " if letter.isspace() or letter < " " or code in _NO_TEXT else _LIGATURES.get(letter, letter)


def _word(text_page: Any, letters: Sequence[str], start: int, end: int) -> Run:
    """The word from one index to another, both included, and the box around its first and last letter."""
    from ctypes import byref

    from pypdfium2 import raw

    first, last = raw.FS_RECTF(), raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text_page.raw, start, byref(first))
    raw.FPDFText_GetLooseCharBox(text_page.raw, end, byref(last))
    left, right, bottom, top = map(_finite, (first.left, last.right, first.bottom, first.top))
    return Run("".join(letters[start : end + 1]), left, right, bottom, top, right - left)


def _finite(points: float) -> float:
    """A place on the page; damaged files have letters that stand nowhere."""
    return points if isfinite(points) else 0.0


def _put(row: Row, word: Run) -> None:
    """Add a word to a row: to its last run, or as a run of its own behind a wide space."""
    last = row[-1]
    if word.left - last.right < APART * max(last.height, word.height):
        row[-1] = last.and_then(word, " ")
    else:
        row.append(word)


def _downwards(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Stretches of rows each of which stands below the one before."""
    stretch: list[Row] = []
    for row in rows:
        if stretch and row[0].bottom > stretch[-1][0].bottom:
            yield stretch
            stretch = []
        stretch.append(row)
    if stretch:
        yield stretch


def _in_columns(rows: list[Row]) -> list[Row]:
    """The rows, with columns that run beside each other put one after the other."""
    found = _gutter(rows) if len(rows) <= MOST_ROWS else None
    if found is None:
        return rows
    first, end, at = found
    beside = rows[first:end]
    left = [part for row in beside if (part := [run for run in row if run.right <= at])]
    right = [part for row in beside if (part := [run for run in row if run.right > at])]
    return [*rows[:first], *_in_columns(left), *_in_columns(right), *_in_columns(rows[end:])]


def _gutter(rows: Sequence[Row]) -> tuple[int, int, float] | None:
    """The first rows, from and up to, that have columns beside each other, and where on the page these part."""
    for first, row in enumerate(rows):
        for one, other in pairwise(row):
            at = (one.right + other.left) / 2
            end = next((n for n in range(first, len(rows)) if _crosses(rows[n], at)), len(rows))
            if _are_columns(rows[first:end], at):
                return first, end, at
    return None


def _crosses(row: Row, at: float) -> bool:
    return any(run.left < at < run.right for run in row)


def _are_columns(rows: Sequence[Row], at: float) -> bool:
    sides = [[run for row in rows for run in row if (run.right <= at) is left] for left in (True, False)]
    both = sum(row[0].right <= at < row[-1].right for row in rows)
    return both >= ROWS and all(_is_prose(side) for side in sides)


def _is_prose(runs: Sequence[Run]) -> bool:
    return sum(len(run.text) for run in runs) >= PROSE * len(runs)


def _line(row: Row) -> Run:
    line = row[0]
    for run in row[1:]:
        wide = run.left - line.right > CELLS * line.height
        line = line.and_then(run, CELL if wide else " ")
    return line
