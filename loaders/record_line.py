"""The lines of an exported record: each document, claim, figure and judgement as one JSON object, and back.

Spans are four ISO days, null where unknown; ids 32 hex digits; an open side of a figure is null. A claim's own id is
written for those who read the file, and derived anew from what it says.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from graph import edtf
from graph.identity import Id, read_id
from graph.model import (
    METADATA,
    Claim,
    ClaimJudgement,
    Document,
    EntityJudgement,
    Figure,
    Judgement,
    Mention,
    Pairs,
    Use,
    pairs,
)
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span
from graph.vocabulary import KINDS, PREDICATES, STATUSES

Line = Mapping[str, Any]
_UNKNOWN = {"start_min": UNKNOWN_MIN, "start_max": UNKNOWN_MAX, "end_min": UNKNOWN_MIN, "end_max": UNKNOWN_MAX}
"""The four bounds of a span in order, each with the day that stands for unknown."""


def text_of(line: Line) -> str:
    """The line as it is written, without its line break."""
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def document_line(document: Document) -> Line:
    """A document; ``recorded_at``, which each store sets, is left out."""
    about = {name: getattr(document, name) for name in METADATA}
    about["part_of"] = document.part_of.hex() if document.part_of else None
    return {"record": "document", "id": document.id.hex(), **about, "text": document.text}


def read_document(line: Line) -> Document:
    """The document of a line.

    Raises ValueError for a date that cannot be read, and where the text is not the one that the id was derived from.
    """
    about: dict[str, Any] = {name: _text(line, name) for name in METADATA if name != "part_of"}
    document = Document(_text(line, "text"), part_of=_id(line["part_of"]), **about)
    _ = document.published_on and edtf.days(document.published_on)
    if document.id.hex() != line["id"]:
        raise ValueError("the text is not the one that its id was derived from")
    return document


def claim_line(claim: Claim, record: str = "claim") -> Line:
    """A claim, as its own line or as the reading of a judgement."""
    return {
        "record": record,
        "id": claim.id.hex(),
        "document": claim.document.hex(),
        "start": claim.start,
        "end": claim.end,
        "subject": _mention_line(claim.subject),
        "predicate": claim.predicate,
        "object": _mention_line(claim.object),
        "span": _span_line(claim.span),
        "status": claim.status,
        "qualifiers": dict(claim.qualifiers),
        "said_by": claim.said_by,
        "wording": dict(claim.wording),
        "rule": claim.rule,
    }


def read_claim(line: Line) -> Claim:
    """The claim of a line."""
    return Claim(
        read_id(line["document"]),
        _whole(line, "start"),
        _whole(line, "end"),
        _mention(line["subject"]),
        _one_of(line, "predicate", PREDICATES),
        _mention(line["object"]),
        _span(line["span"]),
        _one_of(line, "status", STATUSES),
        _pairs(line, "qualifiers"),
        _text(line, "said_by"),
        _pairs(line, "wording"),
        _text(line, "rule"),
    )


def figure_line(figure: Figure) -> Line:
    """A figure."""
    return {
        "record": "figure",
        "id": figure.id.hex(),
        "document": figure.document.hex(),
        "start": figure.start,
        "end": figure.end,
        "entity": _mention_line(figure.entity),
        "measure": figure.measure,
        "low": None if figure.low == -math.inf else figure.low,
        "high": None if figure.high == math.inf else figure.high,
        "unit": figure.unit,
        "span": _span_line(figure.span),
        "said_by": figure.said_by,
        "wording": dict(figure.wording),
        "rule": figure.rule,
    }


def read_figure(line: Line) -> Figure:
    """The figure of a line."""
    return Figure(
        read_id(line["document"]),
        _whole(line, "start"),
        _whole(line, "end"),
        _mention(line["entity"]),
        _text(line, "measure"),
        _number(line, "low", -math.inf),
        _number(line, "high", math.inf),
        _text(line, "unit"),
        _span(line["span"]),
        _text(line, "said_by"),
        _pairs(line, "wording"),
        _text(line, "rule"),
    )


def judgement_line(judgement: Judgement) -> Line:
    """A judgement on entities or on a claim."""
    decided = {"id": judgement.id.hex(), "verdict": judgement.verdict}
    reasons = {"by": judgement.by, "note": judgement.note, "url": judgement.url}
    if isinstance(judgement, EntityJudgement):
        sides = {"left": _use_line(judgement.left), "right": _use_line(judgement.right)}
        return {"record": "entity judgement", **decided, **sides, **reasons}
    reading = claim_line(judgement.reading, "reading") if judgement.reading else None
    return {"record": "claim judgement", **decided, "claim": judgement.claim.hex(), "reading": reading, **reasons}


def read_entity_judgement(line: Line) -> EntityJudgement:
    """The judgement on entities of a line."""
    left, right = _use(line["left"]), _use(line["right"])
    return EntityJudgement(
        _text(line, "verdict"), left, right, _text(line, "by"), _text(line, "note"), _text(line, "url")
    )


def read_claim_judgement(line: Line) -> ClaimJudgement:
    """The judgement on a claim of a line."""
    reading = read_claim(line["reading"]) if line["reading"] else None
    return ClaimJudgement(
        _text(line, "verdict"),
        read_id(line["claim"]),
        reading,
        _text(line, "by"),
        _text(line, "note"),
        _text(line, "url"),
    )


def _mention_line(mention: Mention) -> dict[str, str]:
    return {name: getattr(mention, name) for name in ("name", "kind", "words", "identifier", "scope")}


def _mention(line: Line) -> Mention:
    words, identifier, scope = (_text(line, name) for name in ("words", "identifier", "scope"))
    return Mention(_text(line, "name"), _kind(line), words, identifier, scope)


def _kind(line: Line) -> str:
    return _one_of(line, "kind", KINDS)


def _use_line(use: Use) -> Line:
    document = use.document.hex() if use.document else None
    return {"key": use.key.hex(), "name": use.name, "kind": use.kind, "document": document}


def _use(line: Line) -> Use:
    return Use(read_id(line["key"]), _text(line, "name"), _kind(line), _id(line["document"]))


def _span_line(span: Span) -> dict[str, str | None]:
    bounds = {bound: getattr(span, bound) for bound in _UNKNOWN}
    return {bound: None if day == _UNKNOWN[bound] else day.isoformat() for bound, day in bounds.items()}


def _span(line: Line) -> Span:
    return Span(**{bound: date.fromisoformat(line[bound]) if line[bound] else day for bound, day in _UNKNOWN.items()})


def _id(text: str | None) -> Id | None:
    return read_id(text) if text else None


def _text(line: Line, name: str) -> str:
    if not isinstance(line[name], str):
        raise ValueError(f"its {name} is not a text")
    return str(line[name])


def _one_of(line: Line, name: str, known: Collection[str]) -> str:
    if line[name] not in known:
        raise ValueError(f"its {name} {line[name]!r} is not known")
    return str(line[name])


def _whole(line: Line, name: str) -> int:
    if type(line[name]) is not int:
        raise ValueError(f"its {name} is not a whole number")
    return int(line[name])


def _number(line: Line, name: str, unbounded: float) -> float:
    value = line[name]
    if value is not None and type(value) not in (int, float):
        raise ValueError(f"its {name} is not a number")
    return unbounded if value is None else value


def _pairs(line: Line, name: str) -> Pairs:
    return pairs({key: _text(line[name], key) for key in line[name]})
