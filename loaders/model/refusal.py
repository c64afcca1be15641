"""Why a claim of a model is refused, each reason with what it means."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

REASONS: dict[str, str] = {
    "not a claim": "a part is missing, empty, far too long, or no text",
    "unknown word": "a predicate, status or kind of party that the vocabulary does not have",
    "wrong kinds": "the predicate does not join parties of these kinds",
    "one party": "subject and object are the same",
    "quote not found": "the quoted sentence does not stand in the document",
    "quote too long": "what is quoted is much more than a sentence",
    "quote too short": "fewer than three words are quoted, and no whole sentence",
    "addressed to a model": "the quoted sentence gives instructions to a model",
    "words not found": "the words that are to name a party, or to give a date, do not stand in the document",
    "name not borne out": "a party's name is not one that the document gives or shows",
    "parties elsewhere": "neither party is named in the quoted sentence or near it",
    "speaker not found": "who is to have said so is not named in the document",
    "unreadable date": "a date that is no EDTF date",
    "impossible dates": "on these dates there is no day on which it held",
}
"""Each reason with what it means, in the order in which claims are checked."""


class Refuse(Exception):
    """Ends the check of a claim: the ``reason``, one of ``REASONS``, and the ``words`` that it is about."""

    def __init__(self, reason: str, words: str = "") -> None:
        super().__init__(reason, words)
        self.reason = reason
        self.words = words


@dataclass(frozen=True, slots=True)
class Refused:
    """A claim that was refused, as the model wrote it."""

    reason: str
    words: str
    written: Any


def refused_line(refused: Refused, file: str) -> str:
    """A refused claim as one line of JSON, without its line break; ``file`` is what the line calls the document."""
    return json.dumps({"document": file, **asdict(refused)}, ensure_ascii=False)
