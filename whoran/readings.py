"""Claims as people read them: what was read corrected, or a passage's claim added."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Claim, Document, Mention
from graph.span import UNDATED, Span
from graph.store import Asking
from graph.vocabulary import PREDICATES, Predicate
from whoran.drafts import BadClaim, Draft, predicate_of, qualifiers_of, span_of, status_of
from whoran.parties import Place, party
from whoran.quoting import place_of


def corrected(store: Asking, claim: Claim, passage: str, draft: Draft) -> Claim:
    """The claim with what the draft says otherwise. Raises BadClaim, AmbiguousName and UnknownId."""
    predicate = predicate_of(draft, claim.predicate)
    subject, object_ = _parties(store, draft, predicate, claim.document, passage, (claim.subject, claim.object))
    span = span_of(draft, predicate, _as(predicate, claim))
    reading = Claim(
        claim.document,
        claim.start,
        claim.end,
        subject,
        predicate.name,
        object_,
        span,
        status_of(draft, claim.status),
        qualifiers_of(draft, predicate, claim.qualifiers),
        claim.said_by if draft.said_by is None else draft.said_by,
        tuple((key, value) for key, value in claim.wording if not _is_replaced(key, claim, span, predicate)),
    )
    if reading == replace(claim, rule=""):
        raise BadClaim("there is nothing to correct: say what is otherwise, as in --object NAME")
    return reading


def added(store: Asking, document: Document, quote: str, draft: Draft) -> Claim:
    """The claim that the draft makes of the quoted words of a document. Raises BadClaim, AmbiguousName and UnknownId."""
    start, end = place_of(quote, document.text)
    predicate = predicate_of(draft, "")
    parties = _parties(store, draft, predicate, document.id, document.text[start:end], (None, None))
    return Claim(
        document.id,
        start,
        end,
        parties[0],
        predicate.name,
        parties[1],
        span_of(draft, predicate, UNDATED),
        status_of(draft, "asserted"),
        qualifiers_of(draft, predicate, ()),
        draft.said_by or "",
    )


def _parties(
    store: Asking,
    draft: Draft,
    predicate: Predicate,
    document: bytes,
    passage: str,
    former: tuple[Mention | None, Mention | None],
) -> tuple[Mention, Mention]:
    subject = Place("subject", predicate.subjects, document, passage)
    object_ = Place("object", predicate.objects, document, passage)
    return (
        party(store, subject, draft.subject, draft.subject_kind, former[0]),
        party(store, object_, draft.object, draft.object_kind, former[1]),
    )


def _as(predicate: Predicate, claim: Claim) -> Span:
    """The claim's span as one of the predicate: of an event made a state, or the other way round, the start alone stays."""
    if predicate.is_event == PREDICATES[claim.predicate].is_event:
        return claim.span
    start = claim.span.start_min, claim.span.start_max
    return Span.event(*start) if predicate.is_event else Span(*start)


_DATES = ("span", "start", "end")
"""Wordings of when."""


def _is_replaced(key: str, claim: Claim, span: Span, predicate: Predicate) -> bool:
    """Whether the source's words of this are those of something that a person corrected."""
    return (key in _DATES and span != claim.span) or (key == "predicate" and predicate.name != claim.predicate)
