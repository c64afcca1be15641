"""Texts whose lines were broken to fit a width, as mails and typed pages are, with their paragraphs whole again.

A line break ends a sentence for those who read further, so one that only fits a width must go. A line was broken for its
width where the first word of the next would not have fitted on it. A text of which no line is seen to break a sentence so
stays as it is, to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from itertools import pairwise
from typing import NamedTuple

from loaders import dateline

WIDEST = 100
"""Characters of the longest line that may have been broken for its width."""
NARROWEST = 40
"""Characters; what is narrower is a list or a verse."""
MOST_LONG = 0.2
"""The share of longer lines from which on a text is written a paragraph a line."""

_LINE = re.compile(r"(?P<quoted>(?:>[ \t]?)*)(?P<words>[^\n]*)(?:\n|\Z)")
_OPENS_ITEM = re.compile(r"\s*(?:[-*•–+]|\(?\w{1,3}[.)])\s|\s{2,}|\f|--|__|==|[\w-]+:\s")
_COLUMNS = re.compile(r"\S\s{3,}\S|\t")
_GOES_ON = re.compile(r"[^.!?:;”\"]$")


class Line(NamedTuple):
    """A line: how it is marked as quoted (``>``), and its words."""

    mark: str
    words: str


@dataclass(slots=True)
class Sizes:
    """How long the lines with one mark are: how many there are, how many of them too long, and the longest of the rest."""

    lines: int = 0
    long: int = 0
    widest: int = 0

    def add(self, size: int) -> None:
        """Count a line of so many characters."""
        self.lines += 1
        self.long += size > WIDEST
        self.widest = max(self.widest, size if size <= WIDEST else 0)

    @property
    def width(self) -> int:
        """The width to which the lines may have been broken; 0 where they were not."""
        return self.widest if self.widest >= NARROWEST and self.long <= MOST_LONG * self.lines else 0


def unwrapped(text: str) -> str:
    """The text, with the lines of a paragraph made one where they were broken to fit a width; marks of quotes stay."""
    widths = _widths(text)
    return _joined(text, widths) if any(widths.values()) else text


def _lines(text: str) -> Iterator[Line]:
    for line in _LINE.finditer(text):
        if line.start() < len(text):
            yield Line(">" * line["quoted"].count(">"), line["words"].rstrip(" \t\r\v"))


def _widths(text: str) -> Mapping[str, int]:
    """The width to which the lines with each mark were broken; 0 where none is seen to break a sentence."""
    sizes: dict[str, Sizes] = {}
    for line in _lines(text):
        if line.words:
            sizes.setdefault(line.mark, Sizes()).add(len(line.words))
    may = {mark: found.width for mark, found in sizes.items() if found.width}
    pairs = pairwise(_lines(text)) if may else ()
    sure = {one.mark for one, other in pairs if _breaks_sentence(one, other, may.get(one.mark, 0))}
    return {mark: width for mark, width in may.items() if mark in sure}


def _breaks_sentence(line: Line, following: Line, width: int) -> bool:
    goes_on = _GOES_ON.search(line.words) is not None and following.words[:1].islower()
    return goes_on and _is_broken(line, following, width)


def _is_broken(line: Line, following: Line, width: int) -> bool:
    """Whether the line ends where it does because the next word would have gone over the width."""
    if not line.words or line.mark != following.mark or not NARROWEST // 2 < len(line.words) <= width:
        return False
    if _is_apart(following.words) or _COLUMNS.search(line.words) or dateline.day_of(line.words):
        return False
    return len(line.words) + 1 + len(following.words.split(maxsplit=1)[0]) > width


def _is_apart(words: str) -> bool:
    """Whether a line opens something of its own."""
    return not words.strip() or _OPENS_ITEM.match(words) is not None or dateline.day_of(words) is not None


def _joined(text: str, widths: Mapping[str, int]) -> str:
    whole = StringIO()
    before: Line | None = None
    for line in _lines(text):
        if before is not None and _is_broken(before, line, widths.get(before.mark, 0)):
            whole.write(" " + line.words.lstrip(" \t"))
        else:
            opening = f"{line.mark} " if line.mark and line.words else line.mark
            whole.write(("\n" if before is not None else "") + opening + line.words)
        before = line
    return whole.getvalue() + "\n" * text.endswith("\n")
