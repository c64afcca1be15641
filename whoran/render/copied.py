"""What a copy did."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from graph.store import Counts
from loaders.copying import Copied
from whoran.render.page import Line, Page, line
from whoran.render.plural import counted
from whoran.render.summary import amount, held, stopped

AGREE = "Both hold as much of everything: documents, claims, figures, judgements, entities, facts and contradictions."
AMISS = "The two do not hold as much, so one was written to meanwhile; give the same command again to bring the rest."


def copied(done: Copied, source: str, target: str, seconds: float) -> Page:
    """What was copied, what the target holds now, and whether both hold as much."""
    return Page(
        [
            *stopped(done.interrupted),
            line((f"Copied {amount(done)}", "bold"), f" in {seconds:.1f} s."),
            *_held(source, done.source),
            *_held(target, done.after),
            *_compared(done, source, target),
        ]
    )


def as_plain(done: Copied) -> dict[str, Any]:
    """What a copy did, as plain values."""
    return {**asdict(done), "agree": done.agree, "interrupted": done.interrupted}


def _held(store: str, counts: Counts | None) -> list[Line]:
    return [line(f"{store} holds {held(counts)}.")] if counts else []


def _compared(done: Copied, source: str, target: str) -> list[Line]:
    if done.agree:
        return [line(AGREE)]
    if done.amiss:
        return [line((AMISS, "yellow"))]
    if done.interrupted:
        return []
    before = counted(done.before.documents, "document")
    return [line(f"{target} held {before} before; what {source} does not have stays there.")]
