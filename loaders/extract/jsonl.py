"""Claims and figures as JSON lines, one object a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from graph.model import Claim, Document, Figure, Mention
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span


def claim_line(claim: Claim, document: Document, file: str) -> str:
    """A claim as one line of JSON, without its line break; ``file`` is what the line calls the document."""
    return _line({"document": file, **claim_plain(claim, document)})


def claim_plain(claim: Claim, document: Document) -> dict[str, Any]:
    """A claim as plain values, with its passage."""
    return {
        "subject": _party(claim.subject),
        "predicate": claim.predicate,
        "object": _party(claim.object),
        "span": _span(claim.span),
        "status": claim.status,
        "qualifiers": dict(claim.qualifiers),
        "said_by": claim.said_by or None,
        "wording": dict(claim.wording),
        "rule": claim.rule,
        "passage": _passage(claim, document),
    }


def figure_line(figure: Figure, document: Document, file: str) -> str:
    """A figure as one line of JSON, without its line break; ``file`` is what the line calls the document."""
    return _line({"document": file, **figure_plain(figure, document)})


def figure_plain(figure: Figure, document: Document) -> dict[str, Any]:
    """A figure as plain values, with its passage."""
    return {
        "entity": _party(figure.entity),
        "measure": figure.measure,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "span": _span(figure.span),
        "said_by": figure.said_by or None,
        "wording": dict(figure.wording),
        "rule": figure.rule,
        "passage": _passage(figure, document),
    }


def _line(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False)


def _party(mention: Mention) -> dict[str, str]:
    return {"name": mention.name, "kind": mention.kind, "mention": mention.words}


def _span(span: Span) -> dict[str, str | None]:
    bounds = ("start_min", "start_max", "end_min", "end_max")
    return {bound: _day(getattr(span, bound)) for bound in bounds}


def _day(day: date) -> str | None:
    return None if day in (UNKNOWN_MIN, UNKNOWN_MAX) else day.isoformat()


def _passage(part: Claim | Figure, document: Document) -> dict[str, int | str]:
    return {"start": part.start, "end": part.end, "text": document.text[part.start : part.end]}
