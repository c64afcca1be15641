"""Who says so: the sentences behind a fact or a contradiction, and the documents that they stand in."""

from __future__ import annotations

from graph.citation import statement
from graph.identity import Id, read_id
from graph.span import ALWAYS
from graph.store import Asking
from queries.answers import ContradictionShown, DocumentShown, EvidenceOfFact
from queries.cursor import page
from queries.errors import UnknownId
from queries.facts import Facts, contradiction_answer, evidence_answer


def evidence(store: Asking, fact_id: str, after: str | None = None, limit: int = 100) -> EvidenceOfFact:
    """Every claim that supports a fact, by date; one statement that several documents carry counts once.

    Raises UnknownId.
    """
    uid = identified(fact_id)
    fact = store.facts([uid]).get(uid)
    if fact is None:
        raise UnknownId(f"no fact has the id {fact_id}: what is known may have changed since, ask the question again")
    facts = Facts(store, [fact])
    answer = facts.answer(fact, ALWAYS)
    statements = len({statement(each["passage"]) for each in answer["evidence"]})
    answer["evidence"], following = page(answer["evidence"], lambda each: each["claim"], after, limit)
    return EvidenceOfFact(fact=answer, statements=statements, contradictions=facts.contradictions(), next=following)


def contradiction(store: Asking, contradiction_id: str) -> ContradictionShown:
    """A contradiction, with the sentence of each of its claims. Raises UnknownId."""
    found = store.contradiction(identified(contradiction_id))
    if found is None:
        raise UnknownId(f"no contradiction has the id {contradiction_id}")
    claims = store.claims(found.claims)
    touched = list(store.facts([found.fact]).values()) if found.fact else []
    facts = Facts(store, touched)
    return ContradictionShown(
        contradiction=contradiction_answer(found),
        fact=facts.answer(touched[0], ALWAYS) if touched else None,
        evidence=[evidence_answer(claims[claim]) for claim in found.claims if claim in claims],
    )


def document(store: Asking, document_id: str) -> DocumentShown:
    """A document, whole. Raises UnknownId."""
    uid = identified(document_id)
    found = store.documents([uid]).get(uid)
    if found is None:
        raise UnknownId(f"no document has the id {document_id}")
    return DocumentShown(
        id=uid.hex(),
        title=found.title,
        publisher=found.publisher,
        published_on=found.published_on,
        url=found.url,
        part_of=found.part_of.hex() if found.part_of else None,
        locator=found.locator,
        recorded_at=found.recorded_at,
        text=found.text,
        parts=[part.hex() for part in store.parts(uid)],
    )


def identified(text: str) -> Id:
    """The id of its 32 hex digits. Raises UnknownId."""
    try:
        return read_id(text)
    except ValueError as error:
        raise UnknownId(str(error)) from error
