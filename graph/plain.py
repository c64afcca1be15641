"""The record as plain JSON values, and back: what is exported, imported and kept of judgements.

Ids are hex, a span is four ISO days or null for the unknown, pairs are objects. Reading raises KeyError, TypeError or
ValueError where a value is missing, of the wrong type or not understood.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import isnan
from typing import Any

from graph.identity import Id, read_id
from graph.model import (
    Claim,
    ClaimJudgement,
    Document,
    EntityJudgement,
    Entry,
    Figure,
    Judgement,
    Mention,
    Pairs,
    Use,
    pairs,
)
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span
from graph.vocabulary import KINDS, PREDICATES, STATUSES

Plain = dict[str, Any]
BOUNDS = ("start_min", "start_max", "end_min", "end_max")


def entry(value: Entry) -> Plain:
    """A whole document with its claims and figures, each in the order of its id."""
    return {
        "document": document(value.document),
        "claims": [claim(each) for each in sorted(value.claims, key=lambda each: each.id)],
        "figures": [figure(each) for each in sorted(value.figures, key=lambda each: each.id)],
    }


def read_entry(plain: Plain) -> Entry:
    """The entry of its plain value."""
    kept = read_document(plain["document"])
    return Entry(
        kept,
        tuple(read_claim(each, kept.id) for each in plain.get("claims", ())),
        tuple(read_figure(each, kept.id) for each in plain.get("figures", ())),
    )


def document(value: Document) -> Plain:
    """A document; its id can be worked out from its text and is not written."""
    return _filled(
        title=value.title,
        publisher=value.publisher,
        published_on=value.published_on,
        url=value.url,
        part_of=value.part_of.hex() if value.part_of else "",
        locator=value.locator,
        text=value.text,
    )


def read_document(plain: Plain) -> Document:
    """The document of its plain value."""
    part_of = plain.get("part_of")
    known = {name: _text(plain, name) for name in ("title", "publisher", "published_on", "url", "locator")}
    return Document(text=_text(plain, "text", required=True), part_of=read_id(part_of) if part_of else None, **known)


def claim(value: Claim) -> Plain:
    """A claim, without the document it is in."""
    return {
        "start": value.start,
        "end": value.end,
        "subject": mention(value.subject),
        "predicate": value.predicate,
        "object": mention(value.object),
        "span": span(value.span),
        "status": value.status,
        **_rest(value.qualifiers, value.said_by, value.wording, value.rule),
    }


def read_claim(plain: Plain, document: Id) -> Claim:
    """The claim of its plain value, in ``document``."""
    return Claim(
        document,
        _offset(plain, "start"),
        _offset(plain, "end"),
        read_mention(plain["subject"]),
        _known(plain["predicate"], PREDICATES, "predicate"),
        read_mention(plain["object"]),
        read_span(plain["span"]),
        _known(plain["status"], STATUSES, "status"),
        _texts(plain, "qualifiers"),
        _text(plain, "said_by"),
        _texts(plain, "wording"),
        _text(plain, "rule"),
    )


def figure(value: Figure) -> Plain:
    """A figure, without the document it is in."""
    return {
        "start": value.start,
        "end": value.end,
        "entity": mention(value.entity),
        "measure": value.measure,
        "low": value.low,
        "high": value.high,
        "unit": value.unit,
        "span": span(value.span),
        **_rest((), value.said_by, value.wording, value.rule),
    }


def read_figure(plain: Plain, document: Id) -> Figure:
    """The figure of its plain value, in ``document``."""
    return Figure(
        document,
        _offset(plain, "start"),
        _offset(plain, "end"),
        read_mention(plain["entity"]),
        _text(plain, "measure", required=True),
        _number(plain, "low"),
        _number(plain, "high"),
        _text(plain, "unit"),
        read_span(plain["span"]),
        _text(plain, "said_by"),
        _texts(plain, "wording"),
        _text(plain, "rule"),
    )


def mention(value: Mention) -> Plain:
    """A mention."""
    return _filled(name=value.name, kind=value.kind, words=value.words, identifier=value.identifier, scope=value.scope)


def read_mention(plain: Plain) -> Mention:
    """The mention of its plain value."""
    kind = _known(plain["kind"], KINDS, "kind")
    rest = (_text(plain, name) for name in ("words", "identifier", "scope"))
    return Mention(_text(plain, "name", required=True), kind, *rest)


def span(value: Span) -> Plain:
    """The four bounds as ISO days, null where unknown."""
    return {
        name: None if (day := getattr(value, name)) in (UNKNOWN_MIN, UNKNOWN_MAX) else day.isoformat()
        for name in BOUNDS
    }


def read_span(plain: Mapping[str, str | None]) -> Span:
    """The span of its plain value."""
    return Span(**{name: date.fromisoformat(text) for name in BOUNDS if (text := plain.get(name))})


def judgement(value: Judgement) -> Plain:
    """A decision on entities or on a claim."""
    if isinstance(value, EntityJudgement):
        about: Plain = {"left": _use(value.left), "right": _use(value.right)}
    else:
        reading = value.reading
        read = {"document": reading.document.hex(), **claim(reading)} if reading else None
        about = {"claim": value.claim.hex(), "reading": read}
    return {"judgement": value.verdict, **about, **_filled(by=value.by, note=value.note, url=value.url)}


def read_judgement(plain: Plain) -> Judgement:
    """The decision of its plain value."""
    verdict = str(plain["judgement"])
    rest = tuple(_text(plain, name) for name in ("by", "note", "url"))
    if "left" in plain:
        _known(verdict, ("same", "not-same", "unsure"), "judgement")
        return EntityJudgement(verdict, _read_use(plain["left"]), _read_use(plain["right"]), *rest)
    _known(verdict, ("reject", "correct", "add"), "judgement")
    reading = plain.get("reading")
    read = read_claim(reading, read_id(reading["document"])) if reading else None
    return ClaimJudgement(verdict, read_id(plain["claim"]), read, *rest)


def _use(value: Use) -> Plain:
    return _filled(
        name=value.name,
        kind=value.kind,
        key=value.key.hex(),
        document=value.document.hex() if value.document else "",
    )


def _read_use(plain: Plain) -> Use:
    document = plain.get("document")
    kind = _known(plain["kind"], KINDS, "kind")
    return Use(read_id(plain["key"]), str(plain["name"]), kind, read_id(document) if document else None)


def _rest(qualifiers: Pairs, said_by: str, wording: Pairs, rule: str) -> Plain:
    return _filled(qualifiers=dict(qualifiers), said_by=said_by, wording=dict(wording), rule=rule)


def _filled(**values: Any) -> Plain:
    return {name: value for name, value in values.items() if value}


def _text(plain: Plain, name: str, required: bool = False) -> str:
    value = plain[name] if required else plain.get(name, "")
    if not isinstance(value, str):
        raise TypeError(f"{name} must be text, not {value!r}")
    return value


def _texts(plain: Plain, name: str) -> Pairs:
    found = plain.get(name, {})
    return pairs({key: _text(found, key) for key in found})


def _offset(plain: Plain, name: str) -> int:
    value = plain[name]
    if not isinstance(value, int):
        raise TypeError(f"{name} must be a whole number, not {value!r}")
    return value


def _number(plain: Plain, name: str) -> float:
    value = plain[name]
    if not isinstance(value, int | float) or isnan(value):
        raise TypeError(f"{name} must be a number, not {value!r}")
    return float(value)


def _known(value: object, allowed: Mapping[str, object] | tuple[str, ...], what: str) -> str:
    if value not in allowed:
        raise ValueError(f"{value!r} is no {what}: one of {', '.join(allowed)}")
    return str(value)
