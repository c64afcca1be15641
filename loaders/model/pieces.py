"""A text cut into overlapping pieces that a model can read at once, each at the end of a paragraph where there is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST = 8_000
"""Characters of a piece: with the instruction and a full answer about 8,000 tokens."""
LEAST = 1_000
"""Characters of a piece that is not halved any more."""
OVERLAP = 10
"""The part of a piece that the next one shows again: one tenth at most, so that "the firm" has its name beside it."""

_ENDS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"[.!?][\"'”’)]*\s"), re.compile(r"\s"))
"""Where a text may be cut, best first: paragraphs, lines, sentences, words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters ``start`` up to and without ``end`` of a text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


def pieces(text: str, within: Piece | None = None, most: int = MOST) -> Iterator[Piece]:
    """The pieces of a text, or of a piece of it, in order; none has more than ``most`` characters."""
    start, last = (0, len(text)) if within is None else (within.start, within.end)
    while last - start > most:
        end = [start + most, *_ends(text, start + most // 2, start + most)][-1]
        yield Piece(start, end)
        shown_again = end - most // OVERLAP
        start = [*_ends(text, shown_again, end - 1), shown_again][0]
    yield Piece(start, last)


def halves(text: str, piece: Piece) -> list[Piece]:
    """The same stretch in smaller pieces; none where it is as small as pieces get."""
    return list(pieces(text, piece, max(LEAST, len(piece) * 6 // 10))) if len(piece) > LEAST else []


def _ends(text: str, low: int, high: int) -> list[int]:
    """Where a text may be cut between two offsets, all of the best sort that there is."""
    found = ([match.end() for match in ends.finditer(text, low, high)] for ends in _ENDS)
    return next((places for places in found if places), [])
