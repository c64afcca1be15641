"""Reports and insolvencies of a document told apart as rules tell them apart: by their party and year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.edtf import Days
from graph.identity import needs_scope
from graph.model import Claim, Mention
from graph.names import reduce
from graph.span import UNKNOWN_MIN

_PROCEDURES = ("administration", "liquidation", "receivership", "bankruptcy", "insolvency")
"""The more exact before the more general."""
Scopes = dict[tuple[str, str], Mention]


def scoped(claims: Sequence[Claim], published: Days | None) -> list[Claim]:
    """The claims of one document, each report with its publisher and year, each insolvency with its company and year.

    An insolvency is named "COMPANY PROCEDURE", whatever the model calls it.
    """
    known: Scopes = {}
    for claim in claims:
        if claim.predicate in ("PUBLISHED", "ENTERED"):
            known.setdefault(_called(claim.object), _named(claim, published))
    return [replace(each, subject=_known(each.subject, known), object=_known(each.object, known)) for each in claims]


def _called(mention: Mention) -> tuple[str, str]:
    return mention.kind, reduce(mention.name)


def _known(mention: Mention, known: Scopes) -> Mention:
    if not needs_scope(mention.kind) or _called(mention) not in known:
        return mention
    found = known[_called(mention)]
    return replace(mention, name=found.name, scope=found.scope)


def _named(claim: Claim, published: Days | None) -> Mention:
    start = claim.span.start_min
    year = start.year if start != UNKNOWN_MIN else published[0].year if published else None
    scope = f"{reduce(claim.subject.name)} {year}" if year else ""
    name = _case(claim) if claim.predicate == "ENTERED" else claim.object.name
    return replace(claim.object, name=name, scope=scope)


def _case(claim: Claim) -> str:
    told = " ".join((dict(claim.qualifiers).get("procedure", ""), claim.object.words, claim.object.name)).casefold()
    procedure = next((word for word in _PROCEDURES if word in told), "")
    return f"{claim.subject.name} {procedure}" if procedure else claim.object.name
