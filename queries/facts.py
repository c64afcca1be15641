"""Facts with their evidence and contradictions, fetched together for an answer."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date
from typing import Literal

from graph.identity import Id
from graph.model import CONTRADICTIONS, Claim, ClaimJudgement, Contradiction, Document, Entity, Evidence, Fact
from graph.projection import readings
from graph.span import UNKNOWN_MAX, Truth, Window
from graph.store import Asking, Told
from graph.vocabulary import PREDICATES
from queries import when
from queries.answers import (
    CommonAnswer,
    ContradictionAnswer,
    DecidedAnswer,
    DocumentRef,
    EntityAnswer,
    EvidenceAnswer,
    FactAnswer,
    SpanAnswer,
    TruthWord,
)
from queries.words import span_answer

Basis = Literal["stated", "continuous"]


class Facts:
    """Some facts with the entities that they join, who says so, and what contradicts them."""

    def __init__(self, store: Asking, facts: Sequence[Fact]) -> None:
        told = _as_known(store, facts) if any(fact.claims for fact in facts) else store.told(_each_once(facts))
        self._entities = told.entities
        self._evidence = told.evidence
        self._contradictions = told.contradictions
        self._common: dict[Fact, CommonAnswer] = {}
        self._touching: dict[Id | None, list[Contradiction]] = {}
        for contradiction in self._contradictions:
            self._touching.setdefault(contradiction.fact, []).append(contradiction)

    def entity(self, entity: Id) -> EntityAnswer:
        """An entity that one of the facts joins."""
        return entity_answer(self._entities[entity])

    def contradictions(self) -> list[ContradictionAnswer]:
        """All that contradicts these facts."""
        return [contradiction_answer(each) for each in self._contradictions]

    def evidence(self, fact: Fact) -> list[EvidenceAnswer]:
        """Each sentence that says so."""
        return [evidence_answer(each) for each in self.claims(fact)]

    def claims(self, fact: Fact) -> Sequence[Evidence]:
        """Each claim that says so."""
        return self._evidence.get(fact.id, ())

    def disputed(self, fact: Fact, kinds: Container[str] = CONTRADICTIONS) -> list[str]:
        """What of these kinds contradicts the fact."""
        return [each.id.hex() for each in self._touching.get(fact.id, ()) if each.kind in kinds]

    def common(self, fact: Fact) -> CommonAnswer:
        """What every answer about a fact says of it; a fact that many answers share is put into words once."""
        if fact not in self._common:
            self._common[fact] = {
                "status": fact.status,
                "span": fact_span(fact),
                "qualifiers": self.qualifiers(fact),
                "fact": fact.id.hex(),
                "disputed": self.disputed(fact),
                "evidence": self.evidence(fact),
            }
        return self._common[fact]

    def qualifiers(self, fact: Fact) -> dict[str, str]:
        """The fact's own qualifiers, and those that its claims add and agree on."""
        said: dict[str, set[str]] = {}
        known = PREDICATES[fact.predicate].qualifiers
        for each in self.claims(fact):
            for key, value in each.claim.qualifiers:
                if key in known:
                    said.setdefault(key, set()).add(value)
        agreed = {key: value for key, (value, *others) in sorted(said.items()) if not others}
        return {**agreed, **dict(fact.qualifiers)}

    def basis(self, fact: Fact, truth: Truth, window: Window) -> Basis | None:
        """Whether one claim says so for these days by itself, or several do together; None where it is not certain."""
        if truth is not Truth.CERTAIN:
            return None
        alone = any(_states(each.claim, fact.predicate, window) for each in self.claims(fact))
        return "stated" if alone else "continuous"

    def answer(self, fact: Fact, window: Window) -> FactAnswer:
        """A fact as an edge, with its truth over the window."""
        truth = fact.holds(window)
        return {
            "subject": self.entity(fact.subject),
            "predicate": fact.predicate,
            "says": PREDICATES[fact.predicate].says,
            "object": self.entity(fact.object),
            "truth": word(truth),
            "basis": self.basis(fact, truth, window),
            "throughout": fact.throughout(window),
            **self.common(fact),
        }


def _each_once(facts: Sequence[Fact]) -> list[Fact]:
    return list({fact.id: fact for fact in facts}.values())


def _as_known(store: Asking, facts: Sequence[Fact]) -> Told:
    """What stands behind facts as known on some day: the claims and contradictions that they name."""
    ends = {end: None for fact in facts for end in (fact.subject, fact.object)}
    said = store.claims(list({claim: None for fact in facts for claim in fact.claims}))
    evidence = {fact.id: sorted((said[claim] for claim in fact.claims), key=_by_date) for fact in facts}
    carried = {each.id: each for fact in facts for each in fact.contradictions}
    return Told(dict(store.entities(list(ends))), evidence, [carried[key] for key in sorted(carried)])


def _by_date(evidence: Evidence) -> tuple[date, Id]:
    return evidence.document.asserted_on or UNKNOWN_MAX, evidence.claim_id


def _states(claim: Claim, predicate: str, window: Window) -> bool:
    """Whether a claim says by itself that it held on some day of the window; a plan says so of none, and a take-over also
    of what it implies.
    """
    if claim.status == "planned":
        return False
    if claim.predicate == predicate:
        return claim.span.tightened().holds(window) is Truth.CERTAIN
    return any(
        group.predicate == predicate and reading.span.holds(window) is Truth.CERTAIN
        for group, reading in readings(claim, None, lambda key, _: key)
    )


def word(truth: Truth) -> TruthWord:
    """A truth as it is written in answers."""
    return _WORDS[truth]


_WORDS: dict[Truth, TruthWord] = {Truth.NO: "no", Truth.POSSIBLE: "possible", Truth.CERTAIN: "certain"}


def fact_span(fact: Fact) -> SpanAnswer:
    """A fact's span as a plain value."""
    return span_answer(fact.span, PREDICATES[fact.predicate].is_event)


def entity_answer(entity: Entity) -> EntityAnswer:
    """An entity as a plain value."""
    return {"id": entity.id.hex(), "name": entity.name, "kind": entity.kind}


def contradiction_answer(contradiction: Contradiction) -> ContradictionAnswer:
    """A contradiction as a plain value."""
    return ContradictionAnswer(
        id=contradiction.id.hex(),
        kind=contradiction.kind,
        means=CONTRADICTIONS[contradiction.kind],
        fact=contradiction.fact.hex() if contradiction.fact else None,
        claims=[claim.hex() for claim in contradiction.claims],
        days=when.answer(contradiction.window) if contradiction.window else None,
    )


def evidence_answer(evidence: Evidence) -> EvidenceAnswer:
    """A claim's sentence as a plain value."""
    claim = evidence.claim
    return {
        "claim": evidence.claim_id.hex(),
        "document": document_ref(evidence.document, evidence.document_id),
        "passage": evidence.passage,
        "start": claim.start,
        "end": claim.end,
        "page": evidence.page,
        "said_by": claim.said_by,
        "status": claim.status,
        "rule": claim.rule,
        "judgement": decided_answer(evidence.judgement) if evidence.judgement else None,
    }


def decided_answer(judgement: ClaimJudgement) -> DecidedAnswer:
    """A decision on a claim as a plain value."""
    return DecidedAnswer(
        id=judgement.id.hex(),
        verdict=judgement.verdict,
        claim=judgement.claim.hex(),
        by=judgement.by,
        note=judgement.note,
        url=judgement.url,
    )


def document_ref(document: Document, document_id: Id) -> DocumentRef:
    """A document without its text as a plain value."""
    return {
        "id": document_id.hex(),
        "title": document.title,
        "publisher": document.publisher,
        "published_on": document.published_on,
        "url": document.url,
        "locator": document.locator,
    }
