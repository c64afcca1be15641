"""Claims of one document put as it puts the same elsewhere: plans of what it tells as done, and whom a taker followed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby
from operator import attrgetter, itemgetter

from graph.model import Claim
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span
from loaders.extract.timing.lending import is_dated, lent

_LATELY = timedelta(days=31)
BEGUN = timedelta(days=365)
"""How long ago an award was where what it is for must have begun since."""
_Told = tuple[str, str, str]


def agreed(claims: Iterable[Claim]) -> list[Claim]:
    """The claims of a document, as they agree with one another.

    What is run already is no plan, unless the plan has a date of its own ("runs it, and will run it from May"); who is
    chosen as the preferred bidder is awarded nothing yet. Whoever had what another took over had it until then, and a plan
    to run what is to be taken over begins with that. What somebody was hired for long ago has begun since.
    """
    told = list(claims)
    awards = _awards(told)
    every = [_begun(claim, awards) for claim in told]
    found = [each for group in _alike(every) for each in _settled(group)]
    return sorted(lent(found), key=attrgetter("start"))


def _awards(claims: Iterable[Claim]) -> dict[tuple[int, str], Span]:
    """When awards were made, by the passage that tells them and who won."""
    made = (
        each for each in claims if each.predicate == "COMMISSIONED" and each.status == "asserted" and is_dated(each)
    )
    return {(each.start, each.object.name): each.span for each in made}


def _begun(claim: Claim, awards: Mapping[tuple[int, str], Span]) -> Claim:
    """What a firm was to run by an award that is long past, as run: "in 2006 the council hired Acme to run Bolt"."""
    if claim.predicate != "RUNS" or claim.status != "planned" or is_dated(claim):
        return claim
    award, day = awards.get((claim.start, claim.subject.name)), claim.span.start_min
    if award is None or UNKNOWN_MIN in (award.start_max, day) or day - award.start_max < BEGUN:
        return claim
    return replace(claim, status="asserted", span=Span(start_max=day))


def _alike(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The claims of each subject, predicate and object together, in the order in which the first of them stand."""
    first: dict[_Told, int] = {}
    placed = [(first.setdefault(_told(claim), at), at, claim) for at, claim in enumerate(claims)]
    for _, group in groupby(sorted(placed, key=itemgetter(0, 1)), key=itemgetter(0)):
        yield [claim for _, _, claim in group]


def _told(claim: Claim) -> _Told:
    return claim.subject.name, claim.predicate, claim.object.name


def _settled(group: list[Claim]) -> list[Claim]:
    """The claims that tell the same, without plans that the others tell as done."""
    put = {claim.status for claim in group}
    if group[0].predicate == "RUNS" and {"asserted", "ended"} <= put:
        group = [_kept(claim, group) for claim in group]
    if not {"asserted", "planned"} <= put:
        return group
    if group[0].predicate == "COMMISSIONED":
        return _chosen(group)
    if group[0].predicate == "TOOK_OVER":
        return _taken(group)
    if group[0].predicate != "RUNS":
        return group
    return [claim for claim in group if claim.status != "planned" or is_dated(claim)]


def _taken(group: list[Claim]) -> list[Claim]:
    """Take-overs: what is still to come is told as done only by a headline or an award, without a date of its own."""
    if any(claim.status == "asserted" and is_dated(claim) for claim in group):
        return group
    return [
        replace(claim, status="planned", span=_ahead(claim)) if claim.status == "asserted" else claim for claim in group
    ]


def _ahead(claim: Claim) -> Span:
    """The span of what is to come after the day on which it was told."""
    day = claim.span.start_max
    return Span() if day == UNKNOWN_MAX else Span(start_min=day)


def _kept(claim: Claim, group: Iterable[Claim]) -> Claim:
    """What somebody "had run" when the text tells of a hand-over that is still to come: they have it until then."""
    until = next((each.span for each in group if each.rule == "displaced" and each.status == "asserted"), None)
    if claim.status != "ended" or until is None or claim.span.end_min != UNKNOWN_MIN:
        return claim
    span = replace(claim.span, end_min=until.end_min, end_max=until.end_max)
    return claim if span.impossible else replace(claim, status="asserted", span=span)


def _chosen(group: list[Claim]) -> list[Claim]:
    """Awards: those without a date are plans where a later one is; an earlier plan is told by what became of it."""
    day = max(
        (claim.span.start_max for claim in group if claim.status == "asserted" and not is_dated(claim)), default=None
    )
    coming = day and any(claim.status == "planned" and day - claim.span.start_max < _LATELY for claim in group)
    dated = [claim for claim in group if claim.status == "asserted" and is_dated(claim)]
    if coming and not dated:
        return [replace(claim, status="planned") for claim in group]
    return [claim for claim in group if claim.status != "planned"]
