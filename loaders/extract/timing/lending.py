"""Days that claims of one document lend one another: who took over in 2014 runs it from then, and who had it had it until then."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from graph.edtf import Days
from graph.model import Claim
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span, day_after
from loaders.extract.reading import GOING_ON

_STATES = frozenset({"RUNS", "OWNS"})
_AWARDS = frozenset({"wins", "is awarded to"})
"""Rules for what is taken over with an award, whose day is not that of the hand-over."""

_LEFT = {"asserted": "ended", "planned": "asserted"}
"""How the text tells what somebody has of whom another took over, or is to take over."""

_LASTING = frozenset({"RUNS", "OWNS", "HELD_OFFICE"})

_Parties = tuple[str, str]
_Told = tuple[str, str, str]


def lent(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each with the days that the others give it, which are only such as it does not have.

    Whoever had what another took over had it until then; what is to be taken over is run from then, and what is over was;
    who runs one thing alone runs it until the end of the contract with them.
    """
    claims = _staying(claims)
    changes = [each for each in claims if _changes_hands(each)]
    if changes:
        claims = [_begun(_left(each, changes), changes) for each in claims]
    return _contracted(_whole(claims))


def _staying(claims: Sequence[Claim]) -> list[Claim]:
    """The claims; whoever "loses" what another is only to take over has it still."""
    taken = [each for each in claims if each.predicate == "TOOK_OVER"]
    coming = {each.object.name for each in taken if each.status == "planned"}
    coming -= {each.object.name for each in taken if each.status == "asserted"}
    return [_still(each) if _is_early(each) and each.object.name in coming else each for each in claims]


def _is_early(claim: Claim) -> bool:
    """Whether a claim tells without a date that what another takes over is over."""
    over = claim.predicate == "RUNS" and claim.status == "ended" and claim.rule == "displaced"
    return over and not is_dated(claim) and claim.span.end_max != UNKNOWN_MAX


def _still(claim: Claim) -> Claim:
    day = claim.span.end_max
    return replace(claim, status="asserted", span=Span(start_max=day, end_min=day_after(day)))


def is_dated(claim: Claim) -> bool:
    """Whether the text dates the claim, so that its days are not only those of the document."""
    return bool(dict(claim.wording).get("span"))


def has_start(span: Span) -> bool:
    """Whether a span says when what it is of began, more than that it had."""
    return span.start_min != UNKNOWN_MIN and span.start_max != UNKNOWN_MAX


def has_end(span: Span) -> bool:
    """Whether a span says when what it is of ended or will, more than that it had."""
    return span.end_min != UNKNOWN_MIN and span.end_max != UNKNOWN_MAX


def _changes_hands(claim: Claim) -> bool:
    """Whether a claim tells on which day somebody got what another may have had."""
    planned = (claim.predicate, claim.status) == ("RUNS", "planned")
    return (
        (planned or claim.predicate == "TOOK_OVER")
        and claim.status in _LEFT
        and claim.rule not in _AWARDS
        and has_start(claim.span)
    )


def _left(claim: Claim, changes: Iterable[Claim]) -> Claim:
    """What somebody has, or had, until another took it over: "in 2015 Ostrand took over from Quillon" ends what Quillon ran."""
    if claim.predicate not in _STATES or has_end(claim.span):
        return claim
    day = _only(_start(each) for each in changes if _is_successor(each, claim))
    if day is None:
        return claim
    span = replace(claim.span, end_min=day[0], end_max=day_after(day[1]))
    return claim if span.impossible else replace(claim, span=span)


def _is_successor(change: Claim, claim: Claim) -> bool:
    """Whether a claim tells that somebody else got what that one is of."""
    other = change.subject.name != claim.subject.name and change.object.name == claim.object.name
    return other and claim.status == _LEFT[change.status]


def _begun(claim: Claim, changes: Collection[Claim]) -> Claim:
    """A plan to run something, or what was run once, which begins on the day on which it is taken over; and such a take-over."""
    if has_start(claim.span) or claim.predicate not in ("RUNS", "TOOK_OVER"):
        return claim
    day = _only(_start(each) for each in changes if _parties(each) == _parties(claim) and _is_same(each, claim))
    if day is None:
        return claim
    if claim.predicate == "TOOK_OVER":
        return replace(claim, span=Span.event(*day))
    span = replace(claim.span, start_min=day[0], start_max=day[1])
    return claim if span.impossible else replace(claim, span=span)


def _is_same(change: Claim, claim: Claim) -> bool:
    """Whether the start of what one claim tells is that of the other: a plan's of a plan, a take-over's of what is over."""
    if claim.predicate == "RUNS" and claim.status == "ended":
        return change.predicate == "TOOK_OVER" and change.status == "asserted"
    return claim.status == change.status == "planned"


def _whole(claims: Sequence[Claim]) -> list[Claim]:
    """The claims; where one tells the only start of what holds and another its only end, each has both.

    "Quillon has run the jail since 2012", "will run the jail until 2022": it runs the jail from 2012 to 2022.
    """
    told: dict[_Told, list[Span]] = {}
    for each in claims:
        if each.predicate in _LASTING and each.status != "denied":
            told.setdefault(_told(each), []).append(each.span)
    return [_completed(each, told[_told(each)]) if len(told.get(_told(each), ())) > 1 else each for each in claims]


def _completed(claim: Claim, spans: Sequence[Span]) -> Claim:
    """A claim with the one start and the one end that those like it have between them."""
    start = _only((each.start_min, each.start_max) for each in spans if has_start(each))
    end = _only((each.end_min, each.end_max) for each in spans if has_end(each))
    if start is None or end is None or not (has_start(claim.span) or has_end(claim.span)):
        return claim
    span = Span(*start, *end)
    if span.impossible or span == claim.span:
        return claim
    began = claim.status == "planned" and not has_start(claim.span)
    return replace(claim, span=span, status="asserted" if began else claim.status)


def _contracted(claims: Sequence[Claim]) -> list[Claim]:
    """The claims; whoever runs one thing alone runs it until the end that the text gives the contract with them."""
    things: dict[str, set[str]] = {}
    for each in claims:
        if each.predicate in {"RUNS", "TOOK_OVER"}:
            things.setdefault(each.subject.name, set()).add(each.object.name)
    ends = {
        each.object.name: each
        for each in claims
        if each.predicate == "COMMISSIONED" and is_dated(each) and each.span.end_max != UNKNOWN_MAX
    }
    return [
        _lasting(each, ends[each.subject.name].span)
        if each.predicate == "RUNS"
        and len(things[each.subject.name]) == 1
        and each.subject.name in ends
        and not (has_start(each.span) and abs(each.start - ends[each.subject.name].start) > _APART)
        else each
        for each in claims
    ]


_APART = 900
"""Characters between what somebody runs since a day of its own and the contract for it: farther off it is for another."""


def _lasting(claim: Claim, contract: Span) -> Claim:
    """A claim that somebody runs something, with the end of their contract where it has none."""
    if claim.status not in GOING_ON or claim.span.end_max != UNKNOWN_MAX or contract.end_min <= claim.span.end_min:
        return claim
    span = replace(claim.span, end_min=contract.end_min, end_max=contract.end_max)
    return claim if span.impossible else replace(claim, span=span)


def _parties(claim: Claim) -> _Parties:
    return claim.subject.name, claim.object.name


def _start(claim: Claim) -> Days:
    return claim.span.start_min, claim.span.start_max


def _told(claim: Claim) -> _Told:
    return claim.subject.name, claim.predicate, claim.object.name


def _only(days: Iterable[Days]) -> Days | None:
    """The days that all of these are, None where they differ or there are none."""
    told = set(days)
    return told.pop() if len(told) == 1 else None
