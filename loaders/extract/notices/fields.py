"""The labelled values of a text, as stretches of it: "Label: value", a heading with its value below, rows of a table."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from loaders.extract.notices.labels import label
from loaders.extract.notices.titles import is_of_notice

_LINE = re.compile(r"[^\n]+")
_MARK = re.compile(r":|\s[–-]\s|\t|(?<=[A-Z]{3})\.(?=\s)")
_CELL = re.compile(r"[^|]+")
_LOT = re.compile(r"(?:[Ll]ot|LOT|[Pp]ackage|[Bb]undle)\s+(?:no\.?\s*)?[\dA-Z]{1,3}\b|[A-Z]\.\s+(?=[A-Z])")
_COUNTED = re.compile(r"[^\W\d] [\d.,]{1,8}%?\s*[;,]\s*[^\W\d][^;,]* [\d.,]{1,8}%?\s*(?:[;,.]|$)")
"""Values that count how often each answer was given: "Operator: Acme 45; Bolt 28"."""

_LONGEST = 90
"""Characters of the longest line that may be a heading."""


Columns = list[tuple[str, str]]
"""What each column of a table holds: a field and a status, empty where it is none."""


@dataclass(frozen=True, slots=True)
class Field:
    """The value of a label: characters ``start`` to ``end`` of the text. A ``lot`` is the heading of one, and begins it."""

    name: str
    start: int
    end: int
    status: str = ""


def fields(text: str) -> list[Field]:
    """The fields of a text in order; none where it has no label for a holder or buyer and its heading tells of no notice."""
    found = list(_fields(text))
    is_notice = is_of_notice(text.lstrip()[:_LONGEST].partition("\n")[0])
    return found if is_notice or any(each.name in {"holder", "buyer"} for each in found) else []


def _fields(text: str) -> Iterator[Field]:
    columns: Columns = []
    waiting: Field | None = None
    last = 0
    for match in _LINE.finditer(text):
        line, start = match.group(), match.start()
        apart = "\n" in text[last + 1 : start]
        last = match.end()
        if not line.strip():
            continue
        if "|" in line:
            columns = yield from _row(line, start, columns)
            waiting = None
            continue
        columns = []
        named = _named(line, start)
        if named is None and len(line) < _LONGEST and _LOT.match(line):
            waiting = None
            yield Field("lot", start, match.end())
            continue
        if named is None and waiting is not None and not (apart and waiting.end > waiting.start):
            waiting = Field(waiting.name, waiting.start or start, match.end(), waiting.status)
            yield Field(waiting.name, start, match.end(), waiting.status)
            continue
        waiting = named if named is not None and named.end == named.start else None
        if named is not None and waiting is None:
            yield named


def _named(line: str, start: int) -> Field | None:
    """The field that a line opens; an empty one where its value is to come."""
    mark = _MARK.search(line, 1, 60)
    if mark is not None:
        name, status = label(line[: mark.start()])
        if name and not _COUNTED.search(line, mark.end()):
            begin = mark.end() + len(line[mark.end() :]) - len(line[mark.end() :].lstrip())
            return (
                Field(name, start + begin, start + len(line.rstrip()), status)
                if line[begin:].strip()
                else Field(name, 0, 0, status)
            )
    if len(line) < _LONGEST and not line.rstrip().endswith((".", ",", ";")):
        name, status = label(line.rstrip(": "))
        return Field(name, 0, 0, status) if name else None
    return None


def _row(line: str, start: int, columns: Columns) -> Generator[Field, None, Columns]:
    """The fields of a table's row, by the labels of its columns or its first cell; the labels are handed back."""
    cells = [(match.group().strip(), start + match.start(), start + match.end()) for match in _CELL.finditer(line)]
    names = [label(cell) for cell, _, _ in cells]
    if len(cells) == 2 and names[0][0] and not names[1][0]:
        yield Field(names[0][0], cells[1][1], cells[1][2], names[0][1])
        return columns
    if sum(1 for name, _ in names if name) > 1:
        return names
    if columns and len(cells) == len(columns):
        yield Field("lot", cells[0][1], cells[0][1])
        for (name, status), (_, first, last) in zip(columns, cells, strict=True):
            if name:
                yield Field(name, first, last, status)
    return columns
