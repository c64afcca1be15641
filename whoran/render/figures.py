"""Precision, recall and what else a measurement counts, as a table and as plain values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table

from loaders.scoring.figures import Facts, Figures, Judged, PartyFigures
from whoran.render.page import Page, line

NUMBERS = ("facts", "found", "wrong", "P", "R", "F1")
ALL = "all"
NONE = "-"
"""A share of nothing."""


def figures(counted: Figures) -> RenderableType:
    """The figures as people like to read them: a row for each predicate that occurs, and the rest in lines below."""
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="dim")
    table.add_column("predicate", overflow="fold")
    for name in NUMBERS:
        table.add_column(name, justify="right", no_wrap=True)
    for name, row in counted.predicates.items():
        if row.gold or row.wrong:
            table.add_row(name, *_numbers(row))
    table.add_row(ALL, *_numbers(counted.facts), style="bold")
    return Group(table, "", rest(counted))


def rest(counted: Figures) -> Page:
    """Parties, dates and status, a line each."""
    parties = counted.parties
    shares = f"precision {share(parties.precision)}, recall {share(parties.recall)}, F1 {parties.f1:.2f}"
    return Page(
        [
            line(("parties  ", "dim"), shares),
            line(("dates    ", "dim"), _judged(counted.dates)),
            line(("status   ", "dim"), _judged(counted.status)),
        ]
    )


def share(value: float | None) -> str:
    """A share with two digits, as the usual tables have it."""
    return NONE if value is None else f"{value:.2f}"


def as_plain(counted: Figures) -> dict[str, Any]:
    """The figures as plain values; a share of nothing is null."""
    return {
        "documents": counted.documents,
        "facts": _facts(counted.facts),
        "predicates": {name: _facts(row) for name, row in counted.predicates.items()},
        "parties": _parties(counted.parties),
        "dates": _accuracy(counted.dates),
        "status": _accuracy(counted.status),
    }


def _numbers(row: Facts) -> Iterator[str]:
    yield from (f"{row.gold:,}", f"{row.hit:,}", f"{row.wrong:,}")
    yield from (share(row.precision), share(row.recall), f"{row.f1:.2f}")


def _judged(judged: Judged) -> str:
    right = "none to judge" if judged.accuracy is None else f"right {judged.right:,} of {judged.judged:,}"
    return right if judged.accuracy is None else f"{right} ({judged.accuracy:.2f})"


def _facts(row: Facts) -> dict[str, Any]:
    counts = {"gold": row.gold, "found": row.hit, "wrong": row.wrong}
    return {**counts, "precision": row.precision, "recall": row.recall, "f1": row.f1}


def _parties(row: PartyFigures) -> dict[str, Any]:
    counts = {"gold": row.gold, "found": row.hit, "others": row.extra, "wrong": row.wrong}
    return {**counts, "precision": row.precision, "recall": row.recall, "f1": row.f1}


def _accuracy(judged: Judged) -> dict[str, Any]:
    return {"judged": judged.judged, "right": judged.right, "accuracy": judged.accuracy}
