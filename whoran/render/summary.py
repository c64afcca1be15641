"""What a load did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from graph.store import Counts
from loaders.copying import Copied
from loaders.errors import InputError
from loaders.summary import DATE_HINT, Summary
from loaders.table import ENDINGS
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.plural import counted

INDENT = 4
LISTED = 20
"""Files that a summary names of each sort."""


def summary(done: Summary, store: str, seconds: float) -> Page:
    """What was read, what the store holds now, and what was left out or has no date."""
    return Page(
        [
            *stopped(done.interrupted),
            line((f"Loaded {amount(done)}", "bold"), f" in {seconds:.1f} s."),
            *([line(f"{store} now holds {held(done.after)}.")] if done.after else []),
            *left_out(done),
        ]
    )


def left_out(done: Summary) -> list[Line]:
    """What was skipped, what is to be known of what was read, and what has no date."""
    return [
        *listed("Skipped", done.skipped, done.skipped_count),
        *listed("Noted", done.notes, len(done.notes)),
        *_undated(done.undated),
    ]


def as_plain(done: Summary) -> dict[str, Any]:
    """What a load did, as plain values."""
    return {
        **{name: getattr(done, name) for name in ("documents", "claims", "figures", "judgements")},
        "before": asdict(done.before),
        "after": asdict(done.after) if done.after else None,
        "skipped": [parts(each) for each in done.skipped],
        "skipped_count": done.skipped_count,
        "notes": [parts(each) for each in done.notes],
        "undated": dict(done.undated),
        "interrupted": done.interrupted,
    }


def stopped(interrupted: bool) -> list[Line]:
    """What became of work that was stopped, and how it goes on."""
    if not interrupted:
        return []
    return [line(("Stopped. ", "yellow"), "What is counted here is kept; give the same command again to go on.")]


def amount(done: Summary | Copied) -> str:
    """How much of a record went into a store."""
    parts = [counted(done.documents, "document"), counted(done.claims, "claim")]
    parts += [counted(done.figures, "figure")] if done.figures else []
    parts += [counted(done.judgements, "judgement")] if done.judgements else []
    return ", ".join(parts)


def held(counts: Counts) -> str:
    """How much a store holds."""
    return ", ".join(
        (
            counted(counts.documents, "document"),
            counted(counts.claims, "claim"),
            counted(counts.facts, "fact"),
            counted(counts.contradictions, "contradiction"),
        )
    )


def parts(error: InputError) -> dict[str, str]:
    """What is wrong with an input, as plain values."""
    return {part: getattr(error, part) for part in ("file", "place", "problem", "fix")}


def listed(what: str, errors: Sequence[InputError], count: int) -> list[Line]:
    """The first of ``count`` inputs of a sort, each with what is wrong with it."""
    if not count:
        return []
    shown = [_problem(error) for error in errors[:LISTED]]
    return [BLANK, line((f"{what} {count}:", "yellow")), *shown, *_rest(count)]


def _problem(error: InputError) -> Line:
    return line(str(error), indent=INDENT)


def _undated(undated: Mapping[str, int]) -> list[Line]:
    if not undated:
        return []
    count = sum(undated.values())
    told = f"{counted(count, 'document')} without a date; {DATE_HINT}:"
    files = [line(_undated_file(file, number), indent=INDENT) for file, number in undated.items()]
    return [BLANK, line((told, "yellow")), *files[:LISTED], *_rest(len(files))]


def _undated_file(file: str, number: int) -> str:
    return f"{file} ({counted(number, 'row')}; source_date gives theirs)" if file.casefold().endswith(ENDINGS) else file


def _rest(count: int) -> list[Line]:
    return [line(f"and {count - LISTED} more (--json lists them)", indent=INDENT)] if count > LISTED else []
