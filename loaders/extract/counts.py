"""Numbers in a line: "1,200", "£2.5m", "between 80 and 100", "$4 billion"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.line import Line

_SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_NUMBER = re.compile(r"(?P<unit>[£$€]?)\s?(?P<digits>\d+(?:,\d\d\d)*(?:\.\d+)?)(?P<scale>bn|m|k)?")
_UNITS = {"£": "GBP", "$": "USD", "€": "EUR"}
_RANGE = frozenset({"to", "and", "-", "–"})


@dataclass(frozen=True, slots=True)
class Count:
    """A number or range in a line, at items ``at`` up to and without ``end``, with its unit and the source's words."""

    at: int
    end: int
    low: float
    high: float
    unit: str
    words: str


def counts(line: Line) -> Iterator[Count]:
    """The numbers in a line, "between 80 and 100" and "430 to 450" as one each."""
    at = 0
    while at < len(line):
        first = _number(line, at)
        if first is None:
            at += 1
            continue
        second = _number(line, first.end + 1) if first.end < len(line) and line[first.end].low in _RANGE else None
        if second and _is_range(line, first) and second.high > first.low:
            first = Count(
                at, second.end, first.low, second.high, second.unit or first.unit, _words(line, at, second.end)
            )
        yield first
        at = first.end


def _is_range(line: Line, first: Count) -> bool:
    joined = line[first.end].low
    return joined != "and" or (first.at > 0 and line[first.at - 1].low == "between")


def _number(line: Line, at: int) -> Count | None:
    match = _NUMBER.fullmatch(line[at].text) if at < len(line) and not line[at].mentions else None
    if match is None:
        return None
    scale, end = _SCALES.get(match["scale"] or "", 1.0), at + 1
    if end < len(line) and line[end].low in _SCALES:
        scale, end = _SCALES[line[end].low], end + 1
    value = float(match["digits"].replace(",", "")) * scale
    if end < len(line) and line[end].low in {"%", "per", "percent"}:
        return None
    return Count(at, end, value, value, _UNITS.get(match["unit"], ""), _words(line, at, end))


def _words(line: Line, start: int, end: int) -> str:
    return " ".join(item.text for item in line[start:end])
