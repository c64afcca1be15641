"""How what was read from a document is written: as JSON lines, or sentence by sentence for a person who checks it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import typer

from graph.model import Entry
from loaders.extract.jsonl import claim_line, figure_line
from whoran.cli.terminal import is_coloured, show
from whoran.render.explained import BRACKETS, COLOURS, as_plain, explained

Write = Callable[[Entry, str], None]
"""Writes what was read from a document, which is called by this name."""


def writer(explain: bool, figures: bool, as_json: bool) -> Write:
    """What writes what the options ask for. Raises BadParameter for two that exclude each other."""
    if explain and figures:
        raise typer.BadParameter("--explain shows claims and figures; leave --figures out")
    if explain and not as_json:
        return _explaining()
    return _explained_line if explain else _figure_lines if figures else _claim_lines


def unwritten(_entry: Entry, _name: str) -> None:
    """Write nothing."""


def _claim_lines(entry: Entry, name: str) -> None:
    sys.stdout.writelines(claim_line(each, entry.document, name) + "\n" for each in entry.claims)


def _figure_lines(entry: Entry, name: str) -> None:
    sys.stdout.writelines(figure_line(each, entry.document, name) + "\n" for each in entry.figures)


def _explained_line(entry: Entry, name: str) -> None:
    sys.stdout.write(json.dumps(as_plain(entry, name), ensure_ascii=False) + "\n")


def _explaining() -> Write:
    marking = COLOURS if is_coloured() else BRACKETS

    def write(entry: Entry, name: str) -> None:
        show(explained(entry, name, marking))
        print()

    return write
