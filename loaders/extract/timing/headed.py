"""Claims of a headline, put as the text below it puts them: headlines stand in the present, whatever happened or will."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.model import Claim
from graph.span import Span, day_after

_ENDS = (".", "!", "?", "”", ":")
_Told = tuple[str, str, str]


def headed(text: str, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims; one of the headline has the status and the days of the first below that tells the same otherwise.

    "Acme loses prison contract" above "Acme lost the contract for Elm prison on Friday" is as much over.
    """
    end = _headline(text)
    every = list(claims)
    below = [claim for claim in every if claim.start >= end] if end else []
    put = {(_told(claim), claim.status) for claim in below}
    first = {_told(claim): claim for claim in reversed(below)}
    for claim in every:
        other = first.get(_told(claim)) if claim.end <= end else None
        if other and (_told(claim), claim.status) not in put:
            yield replace(claim, status=other.status, span=other.span)
        elif claim.rule == "displaced" and claim.end <= end and (taken := _taken(below, claim)):
            yield replace(
                claim, status="asserted", span=Span(end_min=taken.start_min, end_max=day_after(taken.start_max))
            )
        else:
            yield claim


def _taken(below: Iterable[Claim], displaced: Claim) -> Span | None:
    """When what somebody loses in a headline is to be taken over."""
    return next(
        (
            claim.span
            for claim in below
            if (claim.predicate, claim.status, claim.object.name) == ("TOOK_OVER", "planned", displaced.object.name)
        ),
        None,
    )


def _headline(text: str) -> int:
    """Where the headline of a text ends: its first line, where no full stop closes it; 0 where it has none."""
    line, _, below = text.partition("\n")
    return 0 if not below or line.rstrip().endswith(_ENDS) else len(line)


def _told(claim: Claim) -> _Told:
    return claim.subject.name, claim.predicate, claim.object.name
