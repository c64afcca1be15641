"""What a claim says of each group that it touches: its own, and those that it implies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from graph.identity import Id
from graph.model import Claim, Mention, Pairs
from graph.span import Span
from graph.vocabulary import PREDICATES

Resolve = Callable[[Id, Id], Id]
"""From the key that a document's words have, and the document's id, to the entity that judgements make of it."""


class Group(NamedTuple):
    """The claims that may support one fact: subject, predicate, object by judged identity, and key qualifiers."""

    subject: Id
    predicate: str
    object: Id
    qualifiers: Pairs = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What one claim says of one group. ``status`` is ``asserted``, ``planned`` or ``denied``: ended is only a span."""

    claim: Id
    span: Span
    status: str = "asserted"
    asserted_on: date | None = None


def readings(claim: Claim, asserted_on: date | None, resolve: Resolve) -> list[tuple[Group, Reading]]:
    """The claim's reading in its own group, first, and in each group that it implies.

    A take-over by S of X from P gives S's RUNS (OWNS where X is a company) its start and P's its end, with the claim's
    document, date and status. A plan ends nothing, a denial of a take-over says nothing of who ran it, and one from a
    party that judgements make the same as the new hand changes no hands.
    """
    subject = resolve(claim.subject.key(claim.document), claim.document)
    target = resolve(claim.object.key(claim.document), claim.document)
    status = "asserted" if claim.status == "ended" else claim.status
    own = Reading(claim.id, claim.span.tightened(), status, asserted_on)
    found = [(Group(subject, claim.predicate, target, _key(claim, claim.predicate)), own)]
    if claim.predicate != "TOOK_OVER" or status == "denied" or claim.span.impossible:
        return found
    former = previous(claim)
    before = resolve(former.key(claim.document), claim.document) if former else None
    if before == subject:
        return found
    state = "OWNS" if claim.object.kind == "Company" else "RUNS"
    key = _key(claim, state)
    first, last = own.span.start_min, own.span.start_max
    began = Span(first, last).tightened()
    found.append((Group(subject, state, target, key), Reading(own.claim, began, status, asserted_on)))
    if before and status == "asserted":
        ended = Span(end_min=first, end_max=last).tightened()
        found.append((Group(before, state, target, key), Reading(own.claim, ended, status, asserted_on)))
    return found


def previous(claim: Claim) -> Mention | None:
    """The party that a take-over was from, known by name only; an organisation."""
    name = dict(claim.qualifiers).get("from_party") if claim.predicate == "TOOK_OVER" else None
    return Mention(name, "Company", name) if name else None


def _key(claim: Claim, predicate: str) -> Pairs:
    if not claim.qualifiers:
        return ()
    return tuple(pair for pair in claim.qualifiers if pair[0] in PREDICATES[predicate].key)
