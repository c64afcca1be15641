"""The words of shares: "60 per cent", "more than half", "a 60:40 venture"."""

from __future__ import annotations

import re

from loaders.extract.dates.kinds import NUMBERS
from loaders.extract.line import Item, Line

_HELD = frozenset({"owned", "held", "controlled", "-owned", "-held", "-controlled"})
_PARTS = frozenset({"%", "cent", "percent", "pc", "half", "quarters", "third", "thirds", "equally"})
_RATIO = re.compile(r"\d\d[:/-]\d\d")
_ROUGHLY = (
    *(("more", "than"), ("less", "than"), ("fewer", "than"), ("at", "least"), ("just", "over"), ("just", "under")),
    *(("well", "over"), ("slightly", "over"), ("slightly", "under"), ("little", "over"), ("little", "under")),
    *(("nearly",), ("almost",), ("about",), ("around",), ("roughly",), ("some",), ("exactly",), ("approximately",)),
)
"""Words before a share that say how exact it is: "more than 60 per cent of Bolt"."""


def mark_shares(line: Line, guesses: list[str]) -> None:
    """Make "60 per cent" one phrase, and an adverb where it only says how much is owned: "is 60 per cent owned by Acme"."""
    for at in range(1, len(line)):
        low = line[at].low
        if line[at].mentions or not (low in _PARTS or (low[0].isdigit() and _RATIO.fullmatch(low))):
            continue
        first = at
        while first and _counts(line[first - 1], guesses[first - 1]):
            first -= 1
        first = _roughly(line, first)
        guesses[first:at] = "q" * (at - first)
        before, behind = line[first - 1].low, line[at + 1].low if at + 1 < len(line) else ""
        if behind in _HELD or (before in _HELD and behind == "by"):
            guesses[first : at + 1] = "x" * (at + 1 - first)


def _roughly(line: Line, first: int) -> int:
    """Where a share begins whose figure stands at ``first``, with what says how exact it is."""
    for spoken in _ROUGHLY:
        begin = first - len(spoken)
        if begin > 0 and tuple(item.low for item in line[begin:first]) == spoken:
            return begin
    return first


def _counts(item: Item, guess: str) -> bool:
    return not item.mentions and (guess in "qy" or item.low in NUMBERS or item.low == "per")
