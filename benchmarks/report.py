"""What was measured, as a table: each figure beside what it is measured against, and the goal for their ratio."""

from __future__ import annotations

import os
import platform
import sqlite3
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: whoran's and the other's in words, their ratio, and the goal for it in words."""

    what: str
    figure: str
    beside: str
    ratio: float | None = None
    goal: str = ""
    met: bool | None = None


def at_most(what: str, figure: str, beside: str, ratio: float, goal: float) -> Line:
    """A ratio that is to be no more than ``goal``."""
    return Line(what, figure, beside, ratio, f"at most {goal:g}", ratio <= goal)


def at_least(what: str, figure: str, beside: str, ratio: float, goal: float) -> Line:
    """A ratio that is to be no less than ``goal``."""
    return Line(what, figure, beside, ratio, f"at least {goal:g}", ratio >= goal)


def milliseconds(seconds: float) -> str:
    """Seconds, as thousandths."""
    return f"{seconds * 1000:.2f} ms"


def machine() -> str:
    """What the figures were measured on."""
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )


def show(title: str, lines: list[Line]) -> None:
    """Print a table of figures."""
    table = Table("", "whoran", "beside", "ratio", "goal", title=title, title_justify="left")
    for line in lines:
        met = {None: "", True: " (met)", False: " (missed)"}[line.met]
        ratio = "" if line.ratio is None else f"{line.ratio:.2f}"
        table.add_row(line.what, line.figure, line.beside, ratio, line.goal + met)
    Console(width=132).print(table)
