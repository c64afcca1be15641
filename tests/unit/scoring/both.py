"""The project's scorer and the one that is shared with the project, on the same input."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from math import isnan
from pathlib import Path
from types import ModuleType
from typing import Any

from loaders.scoring.claim_lines import read_claims
from loaders.scoring.evaluation import evaluate
from loaders.scoring.misses import MISDATED, MISSED, WRONG, WRONG_STATUS, Miss
from loaders.scoring.sources import given

Line = dict[str, Any]
"""A claim as one JSON object."""


def shared_scorer(shared: Path) -> ModuleType:
    """Return the shared scorer as a module."""
    spec = importlib.util.spec_from_file_location("shared_scorer", shared / "evaluation" / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def theirs(scorer: ModuleType, gold: Path, claims: Sequence[Line]) -> tuple[Line, list[tuple[str, str, str]]]:
    """Return the shared scorer's figures, None where it has no number, and what it lists, in order."""
    figures, errors = scorer.score(gold, claims)
    return _without_nan(figures), sorted(errors)


def ours(gold: Path, claims: Sequence[Line], folder: Path) -> tuple[Line, list[tuple[str, str, str]]]:
    """Return the same of the project's scorer; ``folder`` is for its input."""
    file = folder / "claims.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in claims), encoding="utf-8")
    source = given(read_claims(file))
    done = evaluate(gold, source, examples=1_000_000)
    assert done.skipped.listed == []
    figures = done.figures
    rows = {**figures.predicates, "all": figures.facts}
    counts = ("gold", "hit", "wrong", "precision", "recall", "f1")
    made = {
        "predicates": {name: {count: getattr(row, count) for count in counts} for name, row in rows.items()},
        "documents": figures.documents,
        "parties": {name: getattr(figures.parties, name) for name in ("precision", "recall", "f1")},
        "dates": {name: getattr(figures.dates, name) for name in ("judged", "right", "accuracy")},
        "status": {name: getattr(figures.status, name) for name in ("judged", "accuracy")},
    }
    assert done.examples.counts[WRONG_STATUS] == figures.status.judged - figures.status.right
    return made, sorted(_listed(each) for sort in (MISSED, WRONG, MISDATED) for each in done.examples.of(sort))


def _listed(miss: Miss) -> tuple[str, str, str]:
    if miss.sort == MISDATED and miss.fact:
        dates = (each.text if each else None for each in (miss.fact.start, miss.fact.end))
        return "date", miss.file, f"{miss.told} {'..'.join(map(str, dates))}"
    return miss.sort, miss.file, miss.told


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nan(each) for name, each in value.items()}
    return None if isinstance(value, float) and isnan(value) else value
