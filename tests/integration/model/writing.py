"""Documents of two sentences, and a model that reads them as it should."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from tests.integration.model.server import Answer, Asked, tells

_RUNS = re.compile(r"(?P<subject>[A-Z][a-z]+ Ltd) has run (?P<object>HMP [A-Z][a-z]+) since (?P<start>\d{4})\.")


def sentence(owner: str = "Tarnbrook", prison: str = "Fenmoor", year: int = 2011) -> str:
    """A sentence that the model reads, and the rules read too."""
    return f"{owner} Ltd has run HMP {prison} since {year}."


def write(folder: Path, name: str, text: str, published_on: str = "2016-03-08") -> Path:
    """Write a document with its date beside it."""
    path = folder / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    (folder / f"{name}.meta.json").write_text(json.dumps({"published_on": published_on}), encoding="utf-8")
    return path


def reads(asked: Asked) -> Answer:
    """The claims of all sentences of the one form that this model knows."""
    return tells(*(claim(match) for match in _RUNS.finditer(asked.text)))


def claim(match: re.Match[str], **other: Any) -> dict[str, Any]:
    """The claim of a sentence of that form, with `other` parts."""
    return {
        "quote": match.group(),
        "subject": party(match["subject"], "Company"),
        "predicate": "RUNS",
        "object": party(match["object"], "Service"),
        "status": "asserted",
        "start": match["start"],
        "end": None,
        "seen": "2016-03-08",
        "when": f"since {match['start']}",
        "qualifiers": [],
        "said_by": None,
        **other,
    }


def party(name: str, kind: str) -> dict[str, Any]:
    """A party that is mentioned by its name."""
    return {"name": name, "kind": kind, "mention": name, "unnamed": False}


def only(text: str, **other: Any) -> dict[str, Any]:
    """The claim of a text with one such sentence, with `other` parts."""
    match = _RUNS.search(text)
    assert match
    return claim(match, **other)
