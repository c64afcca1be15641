"""What tests of extraction share: the claims of a text as short tuples."""

from __future__ import annotations

from graph.model import Claim, Document
from loaders.extract.rules import extract

Short = tuple[str, str, str]


def claims(text: str, published_on: str = "2020-06-15") -> list[Claim]:
    """Return the claims of a text published on that day."""
    return list(extract(Document(text, published_on=published_on)).claims)


def facts(text: str) -> set[Short]:
    """Return subject, predicate and object of each claim of a text, by name."""
    return {(claim.subject.name, claim.predicate, claim.object.name) for claim in claims(text)}


def only(text: str, predicate: str, published_on: str = "2020-06-15") -> Claim:
    """Return the one claim of that predicate that a text makes."""
    (claim,) = (claim for claim in claims(text, published_on) if claim.predicate == predicate)
    return claim


def put(text: str, predicate: str) -> set[Short]:
    """Return subject, object and status of each claim of that predicate."""
    found = (claim for claim in claims(text) if claim.predicate == predicate)
    return {(each.subject.name, each.object.name, each.status) for each in found}


def qualifiers(text: str, predicate: str, qualifier: str) -> list[str]:
    """Return the values of a qualifier of the claims of that predicate, each once."""
    found = (dict(claim.qualifiers).get(qualifier, "") for claim in claims(text) if claim.predicate == predicate)
    return sorted({value for value in found if value})


def commissioned(text: str) -> set[Short]:
    """Return buyer, holder and status of each award of a text."""
    return put(text, "COMMISSIONED")


def offices(text: str) -> set[Short]:
    """Return the offices that a text gives."""
    return {fact for fact in facts(text) if fact[1] == "HELD_OFFICE"}
