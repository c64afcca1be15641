"""How far a load or a copy has come: a bar on a terminal, a line now and then elsewhere; on standard error."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from loaders.copying import Come as Copy
from loaders.summary import Progress as Load
from loaders.summary import Watcher
from whoran.cli.terminal import messages, say
from whoran.render.plural import counted

PAUSE = 5.0
"""Seconds between two lines where there is no terminal."""


Shown = Callable[[int, int, str], None]
"""Takes how much is done of how much, and the same in words."""


@contextmanager
def watching() -> Iterator[Watcher]:
    """What shows how far a load has come."""
    with _showing("read") as show:
        yield lambda come: show(come.bytes_done, come.bytes_total, told(come))


@contextmanager
def watching_copy() -> Iterator[Callable[[Copy], None]]:
    """What shows how far a copy has come."""
    with _showing("copied") as show:
        yield lambda come: show(come.documents, come.total, told_of_copy(come))


@contextmanager
def watching_evaluation() -> Iterator[Callable[[int, int], None]]:
    """What shows how many annotations are done; in a pipe nothing of a short one."""
    with _showing("scored", PAUSE) as show:
        yield lambda done, total: show(done, total, f"{done:,} of {counted(total, 'document')}")


def told(come: Load) -> str:
    """How far a load has come, in words."""
    return f"{counted(come.documents, 'document')}, {counted(come.claims, 'claim')}"


def told_of_copy(come: Copy) -> str:
    """How far a copy has come, in words."""
    return f"{come.documents:,} of {counted(come.total, 'document')}, {counted(come.claims, 'claim')}"


@contextmanager
def _showing(done: str, patience: float = 0.0) -> Iterator[Shown]:
    console = messages()
    if not console.is_terminal:
        yield _Lines(done, patience)
        return
    with _bar(console) as progress:
        task = progress.add_task(done, total=None, done="")
        yield lambda done, total, words: progress.update(task, completed=done, total=total, done=words)


class _Lines:
    """A line after the first batch that comes once some seconds have gone, and then one every few seconds."""

    def __init__(self, done: str, patience: float) -> None:
        self._done = done
        self._next = time.monotonic() + patience

    def __call__(self, done: int, total: int, words: str) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + PAUSE
            say(f"{done / total if total else 1:.0%} {self._done}: {words}")


def _bar(console: Console) -> Progress:
    return Progress(
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[done]}", markup=False),
        console=console,
    )
