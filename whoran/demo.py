"""A first look: ``python -m whoran.demo`` loads the samples and the register into ``demo.db`` and asks it questions.

Every answer is asked of the store while you look. A ``demo.db`` that is there already is loaded again, which changes
nothing; no file is ever removed or written over.
"""

from __future__ import annotations

import shlex
import sys
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from rich.console import Console

from whoran.cli import main

URL = "sqlite:///demo.db"


class Step(NamedTuple):
    """Something to see, and the command that shows it."""

    told: str
    command: tuple[str, ...]


STEPS = (
    Step(
        "Every answer stands on a sentence of a document:",
        ("who-ran", "London North Eastern Railway", "--on", "2018-06-24"),
    ),
    Step(
        "Where sources give no exact day, the answer is a maybe and says why:",
        ("who-ran", "HMP Birmingham", "--on", "2018-08-15"),
    ),
    Step("Who ran Wales CRC through the years:", ("who-ran", "Wales CRC")),
    Step("Who owned its operator, and what that ran:", ("ownership", "Working Links", "--on", "2018-06-01")),
    Step(
        "How Working Links and its services changed hands:",
        ("changes", "Working Links", "--from", "2015", "--to", "2019"),
    ),
    Step("How Aurelius reached Wales:", ("path", "Aurelius", "region:Wales", "--on", "2018-06-01")),
)

NEXT = (
    ("who-ran", "Wales CRC", "--on", "2019-12-10"),
    ("search", "redundancy"),
    ("show", "Seetec"),
)
"""Commands to try afterwards."""


def run() -> int:
    """Load, ask and show; return 0, or the exit code of the first command that fails."""
    console = Console(highlight=False, markup=False)
    for step in (_load(), *STEPS):
        console.rule(style="dim")
        console.print(step.told, style="bold")
        console.print(f"$ {typed(step.command)}\n", style="cyan", soft_wrap=True)
        code = main([*step.command, "--store", URL])
        if code:
            return code
    console.rule(style="dim")
    console.print("Try next:", style="bold")
    for command in NEXT:
        console.print(f"  {typed(command)}", style="cyan", soft_wrap=True)
    return 0


def typed(command: tuple[str, ...]) -> str:
    """The command as it is typed here: with the way to whoran, and the store."""
    return shlex.join((str(_near(Path(sys.executable).with_name("whoran"))), *command, "--store", URL))


def _load() -> Step:
    data = _near(Path(str(files("whoran") / "data")))
    told = "Loading eleven sample documents, and a register of the 21 probation companies of 2014 to 2021:"
    return Step(told, ("load", str(data / "samples"), str(data / "register")))


def _near(path: Path) -> Path:
    """The path from here, where it lies below."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


if __name__ == "__main__":
    sys.exit(run())
