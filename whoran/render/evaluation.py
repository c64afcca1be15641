"""How well claims agree with annotated documents: figures, examples of misses, and what was left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Group, RenderableType

from loaders.scoring.evaluation import Evaluation
from whoran.render import figures, misses
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.plural import counted
from whoran.render.summary import listed, parts

ELSEWHERE = 3
"""Documents without an annotation that are named."""

Elsewhere = Mapping[str, int]
"""How many claims there were of documents that have no annotation, by the names of those documents."""


def evaluation(done: Evaluation, elsewhere: Elsewhere) -> RenderableType:
    """The whole of a measurement."""
    scored = line((f"{counted(done.figures.documents, 'document')} scored.", "bold"))
    stopped = [line(("Stopped. ", "yellow"), "The figures are those of the documents before.")]
    left_out = [
        *listed("Not scored", done.skipped.listed, done.skipped.count),
        *listed("Noted", done.notes.listed, done.notes.count),
        *_elsewhere(elsewhere),
    ]
    opening = Page([*(stopped if done.interrupted else []), scored])
    if not done.figures.documents:
        return Group(opening, _apart(left_out))
    table, examples = figures.figures(done.figures), misses.misses(done.examples)
    return Group(opening, "", table, "", examples, _apart(left_out))


def as_plain(done: Evaluation, elsewhere: Elsewhere) -> dict[str, Any]:
    """The same as plain values."""
    return {
        **figures.as_plain(done.figures),
        "misses": misses.as_plain(done.examples),
        "skipped": [parts(each) for each in done.skipped.listed],
        "skipped_count": done.skipped.count,
        "notes": [parts(each) for each in done.notes.listed],
        "notes_count": done.notes.count,
        "elsewhere": dict(elsewhere),
        "interrupted": done.interrupted,
    }


def _apart(lines: list[Line]) -> RenderableType:
    return Group("", Page(lines)) if lines else Group()


def _elsewhere(elsewhere: Elsewhere) -> list[Line]:
    if not elsewhere:
        return []
    named = ", ".join(sorted(elsewhere)[:ELSEWHERE])
    more = f" and {len(elsewhere) - ELSEWHERE} more" if len(elsewhere) > ELSEWHERE else ""
    told = f"{counted(sum(elsewhere.values()), 'claim')} of documents without an annotation that was scored: "
    return [BLANK, line((told, "yellow"), f"{named}{more}")]
