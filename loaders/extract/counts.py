"""Numbers in a line: "1,200", "£2.5m", "between 80 and 100", "$4 billion"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, pairwise

from loaders.extract.line import Line, spelled
from loaders.extract.money import DOLLAR, SCALES, sums
from loaders.extract.record import record

_NUMBER = re.compile(r"(?P<digits>\d+(?:,\d\d\d)*(?:\.\d+)?)(?P<scale>bn|m|k)?")
_RANGE = frozenset({"to", "and", "-", "–"})
_PERCENT = frozenset({"%", "per", "percent"})


@record
class Count:
    """A number or range in a line, at items ``at`` up to and without ``end``, with its unit and the source's words.

    ``unit`` is the currency of a sum of money: its code, or a dollar sign where the text does not say whose dollar.
    """

    at: int
    end: int
    low: float
    high: float
    unit: str
    words: str


def counts(line: Line) -> Iterator[Count]:
    """The numbers in a line, "between 80 and 100" and "430 to 450" as one each; "from 430 to 450" are two."""
    found = _numbers(line)
    at = 0
    while at < len(line):
        first = found.get(at)
        if first is None:
            at += 1
            continue
        second = found.get(first.end + 1) if first.end < len(line) and line[first.end].low in _RANGE else None
        if second and _is_range(line, first) and second.high > first.low:
            words, unit = _words(line, at, second.end), second.unit or first.unit
            first = replace(first, end=second.end, high=second.high, unit=unit, words=words)
        yield first
        at = first.end


def _is_range(line: Line, first: Count) -> bool:
    joined, before = line[first.end].low, line[first.at - 1].low if first.at else ""
    return before == "between" if joined == "and" else before != "from"


def _numbers(line: Line) -> dict[int, Count]:
    """The numbers by the items that they begin at, without percentages; a sum of money is one with its currency."""
    plain = {at: found for at in range(len(line)) if (found := _number(line, at))}
    return plain | {found.at: found for found in _sums(line)} if plain else {}


def _number(line: Line, at: int) -> Count | None:
    text = line[at].text.lstrip("£$€ ")
    match = _NUMBER.fullmatch(text) if text[:1].isdigit() and not line[at].mentions else None
    if match is None:
        return None
    scale, end = SCALES.get(match["scale"] or "", 1), at + 1
    if end < len(line) and line[end].low in SCALES:
        scale, end = SCALES[line[end].low], end + 1
    value = float(match["digits"].replace(",", "")) * scale
    percent = end < len(line) and line[end].low in _PERCENT
    return None if percent else Count(at, end, value, value, "", _words(line, at, end))


def _sums(line: Line) -> Iterator[Count]:
    spaces = (one.end < other.start for one, other in pairwise(line))
    starts = [0, *accumulate(len(item.text) + space for item, space in zip(line, spaces, strict=False))]
    for found in sums(spelled(line)):
        at, end, value = bisect_right(starts, found.start) - 1, bisect_left(starts, found.end), float(found.value)
        if not any(item.mentions for item in line[at:end]):
            yield Count(at, end, value, value, found.currency or DOLLAR, _words(line, at, end))


def _words(line: Line, start: int, end: int) -> str:
    return " ".join(item.text for item in line[start:end])
