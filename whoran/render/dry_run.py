"""What a load would do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loaders.dry_run import DryRun, Planned
from loaders.summary import Summary
from queries.facts import document_ref
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.plural import counted
from whoran.render.source import reference
from whoran.render.summary import INDENT, LISTED, amount, left_out
from whoran.render.summary import as_plain as summary_as_plain


def dry_run(trial: DryRun, done: Summary, store: str, seconds: float) -> Page:
    """What would be read and kept, what is new to the store, and what would be left out or has no date."""
    stopped = [line(("Stopped. ", "yellow"), "What was read up to then is counted.")] if done.interrupted else []
    there = f"{trial.new:,} of them new to {store}" if trial.has_store else f"into a new store, {store}"
    return Page(
        [
            *stopped,
            line((f"Would load {amount(done)}", "bold"), f", {there}. Nothing was written (read in {seconds:.1f} s)."),
            *_counts("Claims", trial.predicates),
            *_counts("Figures", trial.measures),
            BLANK,
            *(_document(each, trial.has_store) for each in trial.planned[:LISTED]),
            *_more(len(trial.planned)),
            *left_out(done),
        ]
    )


def as_plain(trial: DryRun, done: Summary) -> dict[str, Any]:
    """What a load would do, as plain values; ``held`` is what the store holds now, null where there is none."""
    plain = summary_as_plain(done)
    del plain["after"]
    return {
        "dry_run": True,
        "held": plain.pop("before") if trial.has_store else None,
        **plain,
        "new": trial.new,
        "known": trial.known,
        "predicates": dict(trial.predicates.most_common()),
        "measures": dict(trial.measures.most_common()),
        "planned": [_plain(each) for each in trial.planned],
    }


def _plain(planned: Planned) -> dict[str, Any]:
    counts = {name: getattr(planned, name) for name in ("parts", "claims", "figures")}
    return {**document_ref(planned.document, planned.id), "new": planned.is_new, **counts}


def _counts(what: str, counts: Mapping[str, int]) -> list[Line]:
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return [line(f"{what}: {', '.join(f'{name} {count:,}' for name, count in ordered)}.")] if ordered else []


def _document(planned: Planned, has_store: bool) -> Line:
    parts = [counted(planned.parts, "part")] if planned.parts else []
    made = [
        *parts,
        counted(planned.claims, "claim"),
        *([counted(planned.figures, "figure")] if planned.figures else []),
    ]
    known = "" if planned.is_new or not has_store else " (known)"
    return line(*reference(document_ref(planned.document, planned.id)), f": {', '.join(made)}{known}", indent=INDENT)


def _more(count: int) -> list[Line]:
    return [line("and more (--json lists the first 1,000)", indent=INDENT)] if count > LISTED else []
