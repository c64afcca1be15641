"""A small document and claims as a model writes them, for tests to bend."""

from __future__ import annotations

from typing import Any

from graph.model import Claim, Document
from loaders.model.check import checked
from loaders.model.ground import Ground
from loaders.model.pieces import Piece
from loaders.model.refusal import Refused

TEXT = """Tarnbrook hands over Fenmoor

Tarnbrook Ltd has run HMP Fenmoor since 2011, and its owner, the “Ellerby Group” – based in Leeds – wants out.
The justice secretary, Ann Quill, said that the prison would go to Quayle Services on 1 April.
"""
DOCUMENT = Document(TEXT, published_on="2016-03-08")
RUN = "Tarnbrook Ltd has run HMP Fenmoor since 2011"


def party(name: str, kind: str, mention: str | None = None, **more: Any) -> dict[str, Any]:
    """A party as a model writes it."""
    return {"name": name, "kind": kind, "mention": name if mention is None else mention, "unnamed": False, **more}


def runs(**other: Any) -> dict[str, Any]:
    """The claim that Tarnbrook has run Fenmoor since 2011, with `other` parts."""
    return {
        "quote": RUN,
        "subject": party("Tarnbrook Ltd", "Company"),
        "predicate": "RUNS",
        "object": party("HMP Fenmoor", "Service"),
        "status": "asserted",
        "start": "2011",
        "end": None,
        "seen": "2016-03-08",
        "when": "since 2011",
        "qualifiers": [],
        "said_by": None,
        **other,
    }


def check(written: object, document: Document = DOCUMENT) -> Claim | Refused:
    """What becomes of a claim that a model wrote of a document."""
    return checked(written, Ground(document), Piece(0, len(document.text)), "model small")


def kept(written: object, document: Document = DOCUMENT) -> Claim:
    """The claim, which must stand the check."""
    claim = check(written, document)
    assert isinstance(claim, Claim), claim
    return claim


def reason(written: object, document: Document = DOCUMENT) -> str:
    """Why a claim is refused, which it must be."""
    refused = check(written, document)
    assert isinstance(refused, Refused), refused
    return refused.reason
