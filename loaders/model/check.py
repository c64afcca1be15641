"""A claim as a model wrote it, checked against the vocabulary and looked up in the document; or why it is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graph.model import Claim, Mention, pairs
from graph.vocabulary import PREDICATES
from loaders.model import written
from loaders.model.addressed import is_to_a_model
from loaders.model.ground import Ground
from loaders.model.parties import party
from loaders.model.pieces import Piece
from loaders.model.qualifiers import qualifiers
from loaders.model.quote import bare, find
from loaders.model.refusal import Refuse, Refused
from loaders.model.spans import span

LONGEST = 1_500
"""Characters of a quotation: as many as the longest sentence that a text is cut into."""
SHORTEST = 3
"""Words of a quotation that is no whole sentence: fewer stand anywhere."""


def checked(claim: object, ground: Ground, piece: Piece, rule: str) -> Claim | Refused:
    """The claim that a model wrote of a piece of a document, as one that ``rule`` read; or the first reason against it."""
    try:
        return _claim(written.mapping(claim, "claim"), ground, piece, rule)
    except Refuse as refuse:
        return Refused(refuse.reason, refuse.words, claim)


def _claim(parts: Mapping[str, Any], ground: Ground, piece: Piece, rule: str) -> Claim:
    predicate = written.known(written.text(parts, "predicate"), written.PREDICATE_WORDS)
    status = written.known(written.optional(parts, "status") or "asserted", written.STATUS_WORDS)
    _check_kinds(parts, predicate)
    start, end = _passage(written.text(parts, "quote", 10 * LONGEST), ground, piece)
    subject, object_ = (party(parts, side, predicate, ground, (start, end)) for side in ("subject", "object"))
    _check_parties(subject, object_, ground, (start, end))
    return Claim(
        ground.document.id,
        start,
        end,
        subject,
        predicate,
        object_,
        span(predicate, status, parts, ground.published),
        status,
        pairs(qualifiers(parts, predicate, ground)),
        _speaker(parts, ground),
        _wording(parts, ground),
        rule,
    )


def _check_kinds(parts: Mapping[str, Any], predicate: str) -> None:
    allowed = PREDICATES[predicate]
    for side, kinds in (("subject", allowed.subjects), ("object", allowed.objects)):
        kind = written.known(written.text(written.mapping(parts.get(side), side), "kind"), written.KIND_WORDS)
        if kind not in kinds:
            raise Refuse("wrong kinds", f"{predicate} with {kind} as its {side}")


def _passage(quoted: str, ground: Ground, piece: Piece) -> tuple[int, int]:
    """The sentences that the quotation stands in, which the model was shown."""
    if len(quoted) > LONGEST:
        raise Refuse("quote too long", quoted[:60])
    words = bare(quoted)
    place = find(ground.text, words, piece.start, piece.end) if any(map(str.isalnum, words)) else None
    if place is None:
        raise Refuse("quote not found", quoted)
    start, end = ground.passage(*place)
    if len(words.split()) < SHORTEST and len(words) < len(bare(ground.text[start:end])):
        raise Refuse("quote too short", quoted)
    if is_to_a_model(ground.text[start:end]):
        raise Refuse("addressed to a model", quoted)
    return start, end


def _check_parties(subject: Mention, object_: Mention, ground: Ground, passage: tuple[int, int]) -> None:
    document = ground.document.id
    if subject.key(document) == object_.key(document):
        raise Refuse("one party", subject.name)
    said = (words for each in (subject, object_) for words in (each.words, each.name) if words)
    if not any(ground.is_near(words, *passage) for words in said):
        raise Refuse("parties elsewhere", f"{subject.name}; {object_.name}")


def _speaker(parts: Mapping[str, Any], ground: Ground) -> str:
    speaker = written.optional(parts, "said_by")
    if speaker and not ground.has(speaker):
        raise Refuse("speaker not found", speaker)
    return speaker


def _wording(parts: Mapping[str, Any], ground: Ground) -> tuple[tuple[str, str], ...]:
    words = written.optional(parts, "when")
    if words and not ground.has(words):
        raise Refuse("words not found", words)
    return pairs({"span": words})
