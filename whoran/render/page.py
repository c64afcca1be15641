"""A page of lines, each with an indent: broken at the width of a terminal, whole in a pipe."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.console import Console, ConsoleOptions
from rich.text import Text

NARROWEST = 20
"""Characters that a line keeps, however deep its indent and narrow the terminal."""
CONTINUED = 2
"""How much deeper a broken line goes on."""

Piece = str | tuple[str, str]
"""Words, or words with their style."""


class Line(NamedTuple):
    """Some text, ``indent`` characters from the left."""

    text: Text
    indent: int = 0


class Page:
    """Lines that rich can print."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self.lines = tuple(_spaced(lines))

    def __rich_console__(self, _console: Console, options: ConsoleOptions) -> Iterator[Text]:
        for line in self.lines:
            if options.no_wrap:
                yield Text(" " * line.indent) + line.text
            else:
                yield from _broken(_console, line, options.max_width)

    def __str__(self) -> str:
        return "\n".join(" " * line.indent + line.text.plain for line in self.lines)


def line(*pieces: Piece, indent: int = 0) -> Line:
    """A line made of pieces."""
    return Line(Text.assemble(*(_clean(piece) for piece in pieces)), indent)


BLANK = line()


def _spaced(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines with one blank line at most between two that are not, and none at the ends."""
    waiting = started = False
    for each in lines:
        if not each.text:
            waiting = started
            continue
        if waiting:
            yield BLANK
        yield each
        waiting, started = False, True


def _clean(piece: Piece) -> Piece:
    return printable(piece) if isinstance(piece, str) else (printable(piece[0]), piece[1])


def printable(text: str) -> str:
    """Text without what would move the cursor or change the terminal: a document may hold anything."""
    return "".join(" " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in text)


def _broken(console: Console, line: Line, width: int) -> Iterator[Text]:
    room = max(width - line.indent - CONTINUED, NARROWEST)
    for number, part in enumerate(line.text.wrap(console, room, overflow="fold")):
        part.rstrip()
        yield Text(" " * (line.indent + (CONTINUED if number else 0))) + part
