"""How far a load has come: a bar on a terminal, a line now and then elsewhere; on standard error."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from loaders.summary import Progress as Come
from loaders.summary import Watcher
from whoran.cli.terminal import messages, say
from whoran.render.plural import counted

PAUSE = 5.0
"""Seconds between two lines where there is no terminal."""


@contextmanager
def watching() -> Iterator[Watcher]:
    """What shows how far a load has come."""
    console = messages()
    if not console.is_terminal:
        yield _Lines()
        return
    with _bar(console) as progress:
        task = progress.add_task("reading", total=None, done="")

        def watch(come: Come) -> None:
            progress.update(task, completed=come.bytes_done, total=come.bytes_total, done=told(come))

        yield watch


def told(come: Come) -> str:
    """How far a load has come, in words."""
    return f"{counted(come.documents, 'document')}, {counted(come.claims, 'claim')}"


class _Lines:
    """A line after the first batch, and then one every few seconds."""

    def __init__(self) -> None:
        self._next = 0.0

    def __call__(self, come: Come, /) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + PAUSE
            share = come.bytes_done / come.bytes_total if come.bytes_total else 1
            say(f"{share:.0%} read: {told(come)}")


def _bar(console: Console) -> Progress:
    return Progress(
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[done]}", markup=False),
        console=console,
    )
