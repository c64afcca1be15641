"""A good model's answers: what a careful reader claimed of the shared documents, in the form in which a model is asked for it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from graph.vocabulary import PREDICATES
from tests.integration.model.server import Answer, Asked, tells

SHARED = Path(__file__).resolve().parents[3].parent / "shared"
EVALUATION = SHARED / "evaluation"
CLAIMS = EVALUATION / "reader" / "claims.jsonl"
_UNKNOWN = ("0001-01-01", "9999-12-31")


def required() -> None:
    """Skip a test where the shared documents are not there."""
    if not CLAIMS.is_file():
        pytest.skip(f"the reader's claims are not beside the checkout ({CLAIMS})")


class Replay:
    """Answers each question with the reader's claims whose sentences stand in it."""

    def __init__(self, lines: Iterable[str] | None = None) -> None:
        read = CLAIMS.read_text(encoding="utf-8").splitlines() if lines is None else lines
        self._claims = [json.loads(line) for line in read if line.strip()]
        self._texts = {name: self._text(name) for name in {claim["document"] for claim in self._claims}}

    def __call__(self, asked: Asked) -> Answer:
        """The claims of the document that the question is about."""
        piece = on_one_line(asked.text)
        names = [name for name, text in self._texts.items() if piece in text]
        here = (claim for claim in self._claims if claim["document"] in names)
        return tells(*(written(claim) for claim in here if on_one_line(claim["passage"]["text"]) in piece))

    @staticmethod
    def _text(name: str) -> str:
        folders = (EVALUATION / "dev", SHARED / "corpus")
        path = next(folder / name for folder in folders if (folder / name).is_file())
        return on_one_line(path.read_text(encoding="utf-8"))


def on_one_line(text: str) -> str:
    """A text without its line breaks, some of which a reader may mend."""
    return " ".join(text.split())


def written(claim: dict[str, Any]) -> dict[str, Any]:
    """A claim of the evaluation's format as a model writes it."""
    return {
        "quote": claim["passage"]["text"],
        "subject": _party(claim["subject"]),
        "predicate": claim["predicate"],
        "object": _party(claim["object"]),
        "status": claim["status"],
        **_dates(claim),
        "when": None,
        "qualifiers": [{"name": name, "value": str(value)} for name, value in claim["qualifiers"].items()],
        "said_by": None,
    }


def _party(party: dict[str, Any]) -> dict[str, Any]:
    return {**{name: party[name] for name in ("name", "kind", "mention")}, "unnamed": party.get("unnamed", False)}


def _dates(claim: dict[str, Any]) -> dict[str, str | None]:
    """The four bounds as the dates that a model gives: an interval, open where a bound is not known."""
    bounds = {name: day for name, day in claim["span"].items() if day and day not in _UNKNOWN}
    start = _interval(bounds, "start_min", "start_max")
    if PREDICATES[claim["predicate"]].is_event:
        return {"start": start, "end": None, "seen": None}
    start_known, end_known = "start_min" in bounds, "end_max" in bounds
    is_seen = "end_min" in bounds and ("start_max" in bounds and not start_known if end_known else True)
    seen = _seen(bounds) if is_seen else None
    return {
        "start": start if start_known or not seen else None,
        "end": _end(bounds) if end_known else None,
        "seen": seen,
    }


def _seen(bounds: dict[str, str]) -> str:
    """When a state was seen: by the day before which it had not ended, and where its start is open by the last day of that."""
    by = date.fromisoformat(bounds["end_min"]) - timedelta(days=1)
    last = date.fromisoformat(bounds["start_max"]) if "start_max" in bounds and "start_min" not in bounds else by
    return f"{min(by, last)}/{max(by, last)}"


def _end(bounds: dict[str, str]) -> str | None:
    """The last day of a state; an exact end is the first day on which it no longer held."""
    if bounds.get("end_min") == bounds["end_max"]:
        return str(date.fromisoformat(bounds["end_max"]) - timedelta(days=1))
    return _interval(bounds, "end_min", "end_max")


def _interval(bounds: dict[str, str], low: str, high: str) -> str | None:
    if low not in bounds and high not in bounds:
        return None
    return f"{bounds.get(low, '..')}/{bounds.get(high, '..')}"
