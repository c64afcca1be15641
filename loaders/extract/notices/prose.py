"""What a notice tells in sentences, with what its fields add: who was awarded the contract runs its service for its term."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from graph.model import Claim, pairs
from loaders.extract.dates import Context, Expression
from loaders.extract.grammar.parties import Parties
from loaders.extract.reading import GOING_ON
from loaders.extract.timing.spans import span

Term = tuple[str, Sequence[Expression]]
"""The status and the dates that the fields of a notice give its service."""


def completed(
    claims: Collection[Claim], services: Parties, term: Term, context: Context
) -> Iterator[tuple[Claim, Claim]]:
    """Claims of sentences, each with the one that the fields make of it: a service run gets its dates, an award its service."""
    awards = [each for each in claims if each.predicate == "COMMISSIONED" and each.status in GOING_ON]
    holders = {each.object.name for each in awards}
    runs = [each for each in claims if each.predicate == "RUNS" and each.subject.name in holders]
    for claim in runs:
        if not dict(claim.wording).get("span") and claim.status in GOING_ON:
            yield claim, _dated(claim, term, context)
    running = {each.subject.name for each in runs}
    for award in awards if len(services) == 1 else ():
        if award.object.name not in running and award.object.kind in {"Company", "CRC"}:
            told = replace(
                award, subject=award.object, predicate="RUNS", object=services[0], qualifiers=(), rule="notice"
            )
            yield award, _dated(told, term, context)


def _dated(claim: Claim, term: Term, context: Context) -> Claim:
    status, dates = term
    words = {**dict(claim.wording), "span": "; ".join(date.words for date in dates)}
    return replace(claim, span=span("RUNS", status, dates, context), status=status, wording=pairs(words))
