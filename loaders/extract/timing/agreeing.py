"""Claims of one document put as it puts the same elsewhere: plans of what it tells as done, and whom a taker followed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby
from operator import attrgetter, itemgetter

from graph.edtf import Days
from graph.model import Claim
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span, day_after

_GOING_ON = frozenset({"asserted", "planned"})
_STATES = frozenset({"RUNS", "OWNS"})
_AWARDS = frozenset({"wins", "is awarded to"})
"""Rules for what is taken over with an award, whose day is not that of the hand-over."""

_LATELY = timedelta(days=31)
_NEAR = 240
"""Characters between a take-over and what the same stretch of text tells of who had before what was taken."""

_Told = tuple[str, str, str]


def agreed(claims: Iterable[Claim]) -> list[Claim]:
    """The claims of a document, as they agree with one another.

    What is run already is no plan, unless the plan has a date of its own ("runs it, and will run it from May"); who is
    chosen as the preferred bidder is awarded nothing yet. Whoever had what another took over had it until then, and a plan
    to run what is to be taken over begins with that.
    """
    every = list(claims)
    found = [each for group in _alike(every) for each in _settled(group)]
    taken = [each for each in found if each.predicate == "TOOK_OVER" and is_dated(each) and each.rule not in _AWARDS]
    settled = [_begun(_followed(each, taken), taken) for each in found] if taken else found
    settled = _contracted(settled)
    return sorted(settled, key=attrgetter("start"))


def is_dated(claim: Claim) -> bool:
    """Whether the text dates the claim, so that its days are not only those of the document."""
    return bool(dict(claim.wording).get("span"))


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
    if group[0].predicate != "RUNS":
        return group
    return [claim for claim in group if claim.status != "planned" or is_dated(claim)]


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


def _followed(claim: Claim, taken: Iterable[Claim]) -> Claim:
    """What somebody had until another took it over, where the text beside tells of one who did."""
    if claim.predicate not in _STATES or claim.status != "ended" or is_dated(claim):
        return claim
    days = {_start(each) for each in taken if _is_successor(each, claim)}
    if len(days) != 1:
        return claim
    first, last = days.pop()
    span = replace(claim.span, end_min=first, end_max=day_after(last))
    return claim if span.impossible else replace(claim, span=span)


def _is_successor(taker: Claim, claim: Claim) -> bool:
    """Whether a claim tells, near another, that somebody else took over what that one is of."""
    near = taker.start - claim.end < _NEAR and claim.start - taker.end < _NEAR
    other = taker.subject.name != claim.subject.name and taker.object.name == claim.object.name
    return near and other and taker.status == "asserted"


def _begun(claim: Claim, taken: Iterable[Claim]) -> Claim:
    """A plan to run something, which begins on the day on which it is to be taken over."""
    if (claim.predicate, claim.status) != ("RUNS", "planned") or is_dated(claim):
        return claim
    days = {_start(each) for each in taken if each.status == "planned" and _parties(each) == _parties(claim)}
    return replace(claim, span=Span(*days.pop(), UNKNOWN_MIN, UNKNOWN_MAX)) if len(days) == 1 else claim


def _contracted(claims: list[Claim]) -> list[Claim]:
    """The claims; whoever runs one thing alone runs it until the end that the text gives the contract with them."""
    things: dict[str, set[str]] = {}
    for each in claims:
        if each.predicate == "RUNS":
            things.setdefault(each.subject.name, set()).add(each.object.name)
    ends = {
        each.object.name: each.span
        for each in claims
        if each.predicate == "COMMISSIONED" and is_dated(each) and each.span.end_max != UNKNOWN_MAX
    }
    return [
        _ending(each, ends[each.subject.name])
        if each.predicate == "RUNS" and each.subject.name in ends and len(things[each.subject.name]) == 1
        else each
        for each in claims
    ]


def _ending(claim: Claim, contract: Span) -> Claim:
    """A claim that somebody runs something, with the end of their contract where it has none."""
    if claim.status not in _GOING_ON or claim.span.end_max != UNKNOWN_MAX or contract.end_min <= claim.span.end_min:
        return claim
    span = replace(claim.span, end_min=contract.end_min, end_max=contract.end_max)
    return claim if span.impossible else replace(claim, span=span)


def _parties(claim: Claim) -> tuple[str, str]:
    return claim.subject.name, claim.object.name


def _start(claim: Claim) -> Days:
    return claim.span.start_min, claim.span.start_max
