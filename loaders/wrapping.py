"""Texts whose lines were broken to fit a width, as mails and typed pages are, with their paragraphs whole again.

A line break ends a sentence for those who read further, so one that only fits a width must go. A line was broken for its
width where the first word of the next would not have fitted on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from loaders import dateline

WIDEST = 100
"""Characters of the longest line that may have been broken for its width."""
NARROWEST = 40
"""Characters; what is narrower is a list or a verse."""
MOST_LONG = 0.2
"""The share of longer lines from which on a text is written a paragraph a line."""

_QUOTED = re.compile(r"(?:>[ \t]?)*")
_OPENS_ITEM = re.compile(r"\s*(?:[-*•–+]|\(?\w{1,3}[.)])\s|\s{2,}|--|__|==|[\w-]+:\s")
_COLUMNS = re.compile(r"\S\s{3,}\S|\t")
_GOES_ON = re.compile(r"[^.!?:;”\"]$")


class Line(NamedTuple):
    """A line: how it is marked as quoted (``>``), and its words."""

    mark: str
    words: str


def unwrapped(text: str) -> str:
    """The text, with the lines of a paragraph made one where they were broken to fit a width; marks of quotes stay."""
    lines = [_line(line) for line in text.split("\n")]
    widths = {mark: _width(lines, mark) for mark in {line.mark for line in lines}}
    broken = [_is_broken(line, following, widths[line.mark]) for line, following in pairwise(lines)]
    return _joined(lines, broken)


def _line(text: str) -> Line:
    mark = _QUOTED.match(text)
    words = text[mark.end() :] if mark else text
    return Line(">" * text[: len(text) - len(words)].count(">"), words.rstrip())


def _width(lines: Sequence[Line], mark: str) -> int:
    """The width to which the lines with this mark were broken; 0 where none is seen to break a sentence."""
    sizes = [len(line.words) for line in lines if line.mark == mark and line.words]
    width = max((size for size in sizes if size <= WIDEST), default=0)
    if width < NARROWEST or sum(size > WIDEST for size in sizes) > MOST_LONG * len(sizes):
        return 0
    own = (pair for pair in pairwise(lines) if pair[0].mark == mark)
    return width if any(_breaks_sentence(*pair, width) for pair in own) else 0


def _breaks_sentence(line: Line, following: Line, width: int) -> bool:
    goes_on = _GOES_ON.search(line.words) is not None and following.words[:1].islower()
    return goes_on and _is_broken(line, following, width)


def _is_broken(line: Line, following: Line, width: int) -> bool:
    """Whether the line ends where it does because the next word would have gone over the width."""
    if not line.words or line.mark != following.mark or not NARROWEST // 2 < len(line.words) <= width:
        return False
    if _is_apart(following.words) or _COLUMNS.search(line.words) or dateline.day_of(line.words):
        return False
    return len(line.words) + 1 + len(following.words.split()[0]) > width


def _is_apart(words: str) -> bool:
    """Whether a line opens something of its own."""
    return not words.strip() or _OPENS_ITEM.match(words) is not None or dateline.day_of(words) is not None


def _joined(lines: Sequence[Line], broken: Sequence[bool]) -> str:
    parts: list[str] = []
    for line, goes_on in zip(lines, (False, *broken), strict=True):
        opening = f"{line.mark} " if line.mark and line.words else line.mark
        parts += [" ", line.words.lstrip()] if goes_on else ["\n", opening, line.words]
    return "".join(parts[1:])
