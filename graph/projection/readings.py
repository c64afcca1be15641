"""What a claim says of each group that it touches: its own, and those that it implies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
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


class Parties(NamedTuple):
    """The entities of a claim by judged identity: subject, object, and the former hand of a take-over."""

    subject: Id
    object: Id
    former: Id | None = None


def readings(claim: Claim, asserted_on: date | None, resolve: Resolve) -> list[tuple[Group, Reading]]:
    """The claim's reading in its own group, first, and in each group that it implies (see ``read``)."""

    def entity(mention: Mention) -> Id:
        return resolve(mention.key(claim.document), claim.document)

    former = previous(claim)
    parties = Parties(entity(claim.subject), entity(claim.object), entity(former) if former else None)
    return read(claim, claim.id, parties, asserted_on)


def read(claim: Claim, claim_id: Id, parties: Parties, asserted_on: date | None) -> list[tuple[Group, Reading]]:
    """The reading of the claim of that id in its own group, first, and in each group that it implies.

    A take-over by S of X from P gives S's RUNS (OWNS where X is a company) its start and P's its end, with the claim's
    document, date and status. A plan ends nothing, a denial of a take-over says nothing of who ran it, and one from a
    party that judgements make the same as the new hand changes no hands.
    """
    subject, target, former = parties
    status = "asserted" if claim.status == "ended" else claim.status
    own = Reading(claim_id, claim.span.tightened(), status, asserted_on)
    found = [(Group(subject, claim.predicate, target, _key(claim, claim.predicate)), own)]
    if claim.predicate != "TOOK_OVER" or status == "denied" or claim.span.impossible or former == subject:
        return found
    state = "OWNS" if claim.object.kind == "Company" else "RUNS"
    key = _key(claim, state)
    found.append((Group(subject, state, target, key), began(own)))
    if former and status == "asserted":
        found.append((Group(former, state, target, key), ended(own)))
    return found


def began(event: Reading) -> Reading:
    """What a take-over says of the state that it begins."""
    return replace(event, span=Span(event.span.start_min, event.span.start_max).tightened())


def ended(event: Reading) -> Reading:
    """What a take-over says of the state that it ends."""
    return replace(event, span=Span(end_min=event.span.start_min, end_max=event.span.start_max).tightened())


def previous(claim: Claim) -> Mention | None:
    """The party that a take-over was from, known by name only; an organisation."""
    name = dict(claim.qualifiers).get("from_party") if claim.predicate == "TOOK_OVER" else None
    return Mention(name, "Company", name) if name else None


def _key(claim: Claim, predicate: str) -> Pairs:
    if not claim.qualifiers:
        return ()
    return tuple(pair for pair in claim.qualifiers if pair[0] in PREDICATES[predicate].key)
