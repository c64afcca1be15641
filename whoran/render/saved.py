"""Saved queries as a list, and the rows of one that was run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from queries.saved import SavedQuery
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.plural import counted
from whoran.render.source import QUIET


def listed(found: Iterable[SavedQuery]) -> Page:
    """Each query with its title and what it takes."""
    return Page([each for query in found for each in _query(query)])


def _query(query: SavedQuery) -> list[Line]:
    options = " ".join(_option(each.name, each.default is None) for each in query.parameters)
    return [line((f"{query.name:<15}", "bold"), query.title), line((options, QUIET), indent=15)]


def _option(name: str, needed: bool) -> str:
    return f"--{name}" if needed else f"[--{name}]"


def rows(columns: Sequence[str], found: Sequence[Sequence[object]]) -> Page:
    """Each row as lines of column and value; what is drawn in Browser is left to it."""
    width = max(map(len, columns), default=0) + 2
    told = [each for row in found for each in (*_row(columns, row, width), BLANK)]
    return Page([*told, line((counted(len(found), "row"), QUIET))])


def _row(columns: Sequence[str], row: Sequence[object], width: int) -> list[Line]:
    shown = [(column, _text(value)) for column, value in zip(columns, row, strict=True)]
    return [line((f"{column:<{width}}", QUIET), text) for column, text in shown if text]


def _text(value: object) -> str:
    """A plain value, or a list of such, as text; empty for nodes, edges and paths."""
    if isinstance(value, list):
        return ", ".join(_text(each) for each in value) if all(isinstance(each, str | int) for each in value) else ""
    return "" if value is None or isinstance(value, dict) else str(value)
