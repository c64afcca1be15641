"""Judgements on entities from a CSV file whose first column is ``judgement``: one decision a row."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import EntityJudgement, Use
from graph.names import words
from graph.vocabulary import KINDS, family
from loaders.errors import RowError
from loaders.reading import Read
from loaders.table import Row, Table

FIRST = "judgement"
REQUIRED = (FIRST, "left", "left_kind", "right", "right_kind")
"""Columns that must be there; ``by``, ``note`` and ``source_url`` may."""
VERDICTS = ("same", "not-same", "unsure")


def read(table: Table) -> Iterator[Read]:
    """Each row's judgement, or what is wrong with the row.

    Raises TableError where a column is missing.
    """
    table.require(REQUIRED)
    for row in table.rows:
        yield row if isinstance(row, RowError) else _judgement(row)


def _judgement(row: Row) -> Read:
    try:
        verdict, left, right = row.one_of(FIRST, VERDICTS), _use(row, "left"), _use(row, "right")
        if verdict == "same":
            _refuse_other_family(row, left, right)
        return EntityJudgement(verdict, left, right, row["by"], row["note"], row["source_url"])
    except RowError as error:
        return error


def _use(row: Row, column: str) -> Use:
    name = " ".join(row[column].split())
    if not words(name):
        raise row.error(column, "it names nobody", "write a name")
    return Use.of(name, row.one_of(f"{column}_kind", tuple(KINDS)))


def _refuse_other_family(row: Row, left: Use, right: Use) -> None:
    """Names are told apart within a family alone, so that a region and an organisation are never one."""
    families = family(left.kind), family(right.kind)
    if families[0] != families[1]:
        problem = f"{left.kind} and {right.kind} cannot be the same: their families differ, {' and '.join(families)}"
        raise row.error("right_kind", problem, "mend a kind or drop the row")
