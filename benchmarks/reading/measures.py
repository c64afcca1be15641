"""All that is measured of reading, one after the other."""

from __future__ import annotations

from rich.console import Console

from benchmarks.reading import beside, folder, scores, speed

MEASURES = (scores.show, speed.show, beside.show, folder.show)
"""What is measured, each with a function that prints it."""


def show() -> None:
    """Print all of it."""
    console = Console(width=132, highlight=False)
    for measure in MEASURES:
        measure(console)
