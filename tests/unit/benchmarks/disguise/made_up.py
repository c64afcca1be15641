"""Annotated documents made up for tests."""

from __future__ import annotations

from benchmarks.reading.disguise.document import AnnotatedDocument, Json


def party(kind: str, name: str, *mentions: str) -> Json:
    """Return a party of an annotation."""
    return {"id": name, "kind": kind, "name": name, "mentions": list(mentions)}


def document(text: str, *parties: Json, published_on: str = "2019-02-15", **fact: object) -> AnnotatedDocument:
    """Return a document with parties, and a fact where one is given."""
    annotation = {"published_on": published_on, "entities": list(parties), "facts": [fact] if fact else []}
    return AnnotatedDocument("note.txt", text, annotation, {})
