"""What a sentence says of who owns and runs what, read by declared rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.model import Claim, Document, Entry, Mention
from loaders.extract.sentences import Sentence, sentences

_NAME = r"[A-Z][\w&-]*(?:(?: (?:and|of|the|&))? [A-Z][\w&-]*){0,6}"
_CRC = rf"(?:the )?({_NAME}(?:, {_NAME}){{0,3}} CRC)\b"
RULES = (
    ("owns", "OWNS", re.compile(rf"\b({_NAME}) owns {_CRC}")),
    ("runs", "RUNS", re.compile(rf"\b({_NAME}) runs {_CRC}")),
)


def extract(document: Document) -> Entry:
    """The document with the claims that its sentences make."""
    return Entry(document, tuple(claim for part in sentences(document.text) for claim in _claims(document, part)))


def _claims(document: Document, sentence: Sentence) -> Iterator[Claim]:
    for rule, predicate, pattern in RULES:
        for found in pattern.finditer(sentence.text):
            owner, crc = (Mention(found[group], kind, found[group]) for group, kind in ((1, "Company"), (2, "CRC")))
            yield Claim(document.id, sentence.start, sentence.end, owner, predicate, crc, rule=rule)
