"""The projection of one group of claims: its facts and contradictions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from graph.identity import Id, fact_id
from graph.model import Contradiction, Fact
from graph.projection import contradictions
from graph.projection.bounds import Bounds, meet
from graph.projection.denials import Denial, beside, denials, opposes, unopposed
from graph.projection.readings import Group, Reading
from graph.projection.spells import NEXT_DAY, TOUCHING, Spell, spells
from graph.span import DAY, UNKNOWN_MAX, UNKNOWN_MIN, Span, Window
from graph.vocabulary import PREDICATES

LATE_NEWS = timedelta(days=31)
"""A sighting less than this after a stated end is late news: it widens the end no further than to the day after it."""


@dataclass(slots=True)
class Projected:
    """What a group of claims comes to."""

    facts: list[Fact] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)

    def contradicting(self, fact: Id) -> tuple[Contradiction, ...]:
        """The contradictions that touch a fact, by id."""
        return tuple(sorted((each for each in self.contradictions if each.fact == fact), key=lambda each: each.id))


@dataclass(frozen=True, slots=True)
class _Shape:
    """What sets states and events apart: when a start is another spell's, and what sources can disagree about."""

    apart: timedelta
    disputes: Callable[[Id, Sequence[Reading]], Iterable[Contradiction]]


_SHAPES = {
    "state": _Shape(TOUCHING, contradictions.disputes),
    "event": _Shape(NEXT_DAY, contradictions.disputed_day),
}


def project(group: Group, readings: Sequence[Reading]) -> Projected:
    """The facts and contradictions of one group, from all its readings in any order."""
    said = map(_on_its_day, readings) if PREDICATES[group.predicate].is_event else readings
    by_claim = {reading.claim: reading for reading in said}
    ordered = [by_claim[claim] for claim in sorted(by_claim)]
    possible = [r for r in ordered if not r.span.impossible]
    stated = [r for r in possible if r.status == "asserted"]
    planned = [r for r in possible if r.status == "planned"]
    denied = denials(r for r in possible if r.status == "denied") if len(stated) < len(possible) else []
    out = Projected()
    if len(possible) < len(ordered):
        out.contradictions += contradictions.impossible(r for r in ordered if r.span.impossible)
    if stated:
        _state(group, stated, denied, out)
    if planned:
        _plan(group, planned, out)
    return out


def _on_its_day(event: Reading) -> Reading:
    """An event holds on its day alone, whatever a claim says of its end."""
    return (
        event if event.span.impossible else replace(event, span=Span.event(event.span.start_min, event.span.start_max))
    )


def _state(group: Group, stated: list[Reading], denied: list[Denial], out: Projected) -> None:
    """Each spell that claims support is a fact; denials that it or one of its claims opposes stand beside it, the others
    bound it.
    """
    windows = unopposed(denied, stated)
    shape = _SHAPES[PREDICATES[group.predicate].shape]
    for place, spell in enumerate(spells(stated, windows, shape.apart)):
        support = spell.support
        if not support:
            continue
        span = _bounds(spell, windows)
        against = [d for d in denied if any(opposes(said, d.window) for said in (span, *(r.span for r in support)))]
        fact = _fact(group, place, spell, span, {denial.window for denial in against})
        out.facts.append(fact)
        if len(spell.narrowing) > 1:
            out.contradictions += shape.disputes(fact.id, spell.narrowing)
        out.contradictions += [contradictions.denied(fact.id, denial, support) for denial in against]


def _fact(group: Group, place: int, spell: Spell, span: Span, denied: Iterable[Window] = ()) -> Fact:
    """The fact of a spell, with the status of its claims."""
    support = spell.support
    own = min(r.claim for r in spell.narrowing or support).hex()
    return Fact(
        fact_id(*group, own if spell.narrowing else f"{place} {own}"),
        group.subject,
        group.predicate,
        group.object,
        span,
        support[0].status,
        group.qualifiers,
        tuple(sorted({r.claim for r in support})),
        tuple(sorted(denied, key=lambda window: (window.start, window.end))),
    )


def _bounds(spell: Spell, denied: Sequence[Window]) -> Span:
    """The spell's four bounds: where its narrowing readings agree, within its limits and beside the denials."""
    if not spell.narrowing:
        return Span(start_min=spell.floor, end_max=spell.ceiling).tightened()
    if len(spell.narrowing) == 1 and not denied and spell.floor == UNKNOWN_MIN and spell.ceiling == UNKNOWN_MAX:
        return spell.narrowing[0].span
    start_min, start_max = meet([(r.span.start_min, r.span.start_max) for r in spell.narrowing])
    ends = _ends(spell.narrowing)
    end_min, end_max = meet(ends)
    if spell.ceiling >= max(first for first, _ in ends):
        end_max = min(end_max, spell.ceiling)
    return beside(Span(max(start_min, spell.floor), start_max, end_min, end_max).tightened(), denied)


def _ends(narrowing: Sequence[Reading]) -> list[Bounds]:
    """What each reading says of the end; late news says no more than that it held on its day."""
    stated = [r.span.end_max for r in narrowing if r.span.end_max != UNKNOWN_MAX]
    last = max(stated, default=UNKNOWN_MAX)
    return [(r.span.end_min, r.span.end_min if _is_late_news(r.span, last) else r.span.end_max) for r in narrowing]


def _is_late_news(span: Span, end: date) -> bool:
    return end < span.end_min and span.end_min - DAY - end < LATE_NEWS


def _plan(group: Group, planned: list[Reading], out: Projected) -> None:
    """Each plan supports the first spell that starts on or after it was asserted; the rest stand as planned facts."""
    standing = []
    for plan in planned:
        since = plan.asserted_on or UNKNOWN_MIN
        place = next((i for i, fact in enumerate(out.facts) if fact.span.start_max >= since), None)
        if place is None:
            standing.append(plan)
        else:
            out.facts[place] = _supported(out.facts[place], plan)
    if standing:
        found = spells(standing, (), _SHAPES[PREDICATES[group.predicate].shape].apart)
        out.facts += [
            _fact(group, place, spell, _bounds(spell, ())) for place, spell in enumerate(found) if spell.support
        ]


def _supported(fact: Fact, plan: Reading) -> Fact:
    return replace(fact, claims=tuple(sorted({*fact.claims, plan.claim})))
