"""What people decided, each decision with the sentence that it is about."""

from __future__ import annotations

from collections.abc import Mapping

from graph.identity import Id
from graph.model import Claim, ClaimJudgement, Evidence, Judgement, Mention, Use
from graph.store import Asking
from graph.vocabulary import PREDICATES
from queries.answers import ClaimAnswer, JudgementAnswer, NamedAnswer, UseAnswer
from queries.facts import document_ref
from queries.words import span_answer


def judgements(store: Asking) -> list[JudgementAnswer]:
    """All decisions, by id."""
    found = store.judgements()
    on_claims = [each for each in found if isinstance(each, ClaimJudgement)]
    claims = [claim for each in on_claims for claim in (each.claim, each.reading.id if each.reading else each.claim)]
    said = store.claims(list(dict.fromkeys(claims)))
    return [judgement_answer(each, said) for each in found]


def judgement_answer(judgement: Judgement, said: Mapping[Id, Evidence]) -> JudgementAnswer:
    """A decision as a plain value; ``said`` has the claims that it speaks of, as far as the store has them."""
    answer = JudgementAnswer(
        id=judgement.id.hex(),
        judgement=judgement.verdict,
        by=judgement.by,
        note=judgement.note,
        url=judgement.url,
        left=None,
        right=None,
        claim=None,
        read=None,
        reading=None,
    )
    if not isinstance(judgement, ClaimJudgement):
        return {**answer, "left": _use(judgement.left), "right": _use(judgement.right)}
    return {
        **answer,
        "claim": judgement.claim.hex(),
        "read": _read(said.get(judgement.claim)),
        "reading": _reading(judgement.reading, said) if judgement.reading else None,
    }


def claim_answer(claim: Claim, evidence: Evidence | None = None) -> ClaimAnswer:
    """A claim as a plain value, with its passage where the store has it."""
    predicate = PREDICATES[claim.predicate]
    return ClaimAnswer(
        claim=claim.id.hex(),
        subject=_named(claim.subject),
        predicate=claim.predicate,
        says=predicate.says,
        object=_named(claim.object),
        span=span_answer(claim.span, predicate.is_event),
        status=claim.status,
        qualifiers=dict(claim.qualifiers),
        said_by=claim.said_by,
        document=document_ref(evidence.document, evidence.document_id) if evidence else None,
        passage=evidence.passage if evidence else "",
        start=claim.start,
        end=claim.end,
        page=evidence.page if evidence else None,
    )


def _read(evidence: Evidence | None) -> ClaimAnswer | None:
    """A claim as it was read; nothing where people alone say so."""
    return claim_answer(evidence.claim, evidence) if evidence and evidence.judgement is None else None


def _reading(claim: Claim, said: Mapping[Id, Evidence]) -> ClaimAnswer:
    return claim_answer(claim, said.get(claim.id))


def _named(mention: Mention) -> NamedAnswer:
    return NamedAnswer(name=mention.name, kind=mention.kind)


def _use(use: Use) -> UseAnswer:
    return UseAnswer(
        name=use.name, kind=use.kind, key=use.key.hex(), document=use.document.hex() if use.document else None
    )
