"""Laws that hold whatever the claims of a group say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.identity import Id, derive
from graph.model import Contradiction, Fact
from graph.projection import Group, Projected, Reading, project
from graph.span import DAY, UNDATED, UNKNOWN_MAX, UNKNOWN_MIN, Span, Truth, Window
from tests.unit.graph.projection.said import on_day, said, seen
from tests.worlds import EVENT, FIRST, GROUP, PROBES, Said, any_spans, days, readings, readings_of, spans

groups = st.sampled_from((GROUP, EVENT))
asserted = st.just("asserted")
not_planned = st.sampled_from(("asserted", "asserted", "denied"))
thorough = settings(max_examples=200)


def whole(found: Projected) -> tuple[list[tuple[Fact, tuple[Id, ...]]], list[Contradiction]]:
    """All that a projection says; facts are compared with their claims."""
    return [(fact, fact.claims) for fact in found.facts], found.contradictions


@thorough
@given(groups, readings(any_spans() | spans), st.randoms(use_true_random=False))
def test_the_order_of_claims_does_not_matter(group: Group, claims: list[Reading], random: Random) -> None:
    """Claims in any order give the same facts and contradictions, themselves in one order."""
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert whole(project(group, shuffled)) == whole(project(group, claims))


@given(groups, readings(any_spans() | spans))
def test_loading_again_changes_nothing(group: Group, claims: list[Reading]) -> None:
    """Claims that come twice say what they say once."""
    assert whole(project(group, [*claims, *claims])) == whole(project(group, claims))


@thorough
@given(groups, readings(any_spans() | spans))
def test_every_claim_supports_a_fact_or_is_a_denial_or_impossible(group: Group, claims: list[Reading]) -> None:
    """A claim supports a fact, or is a denial, or has an impossible span, which is said; never two of these."""
    found = project(group, claims)
    supporting = {claim for fact in found.facts for claim in fact.claims}
    impossible = {claim for each in found.contradictions if each.kind == "impossible span" for claim in each.claims}
    assert impossible == {reading.claim for reading in claims if reading.span.impossible}
    sound = {reading.claim for reading in claims if reading.status != "denied"}
    assert supporting == sound - impossible


@thorough
@given(groups, readings())
def test_a_fact_has_a_day_on_which_it_may_hold(group: Group, claims: list[Reading]) -> None:
    """The bounds of a fact leave a stretch of at least a day, and no slack."""
    for fact in project(group, claims).facts:
        assert not fact.span.impossible
        assert fact.span.tightened() == fact.span


@thorough
@given(groups, readings())
def test_ids_are_unique(group: Group, claims: list[Reading]) -> None:
    """No two facts of a group have one id, and no two contradictions."""
    found = project(group, claims)
    assert len({fact.id for fact in found.facts}) == len(found.facts)
    assert len({each.id for each in found.contradictions}) == len(found.contradictions)


@thorough
@given(groups, readings())
def test_spells_are_in_order_of_time(group: Group, claims: list[Reading]) -> None:
    """Of two spells the later one starts no earlier, and the order is that in which they come."""
    starts = [fact.span.start_min for fact in project(group, claims).facts if fact.status == "asserted"]
    assert starts == sorted(starts)


@thorough
@given(readings())
def test_a_stated_day_is_never_no(claims: list[Reading]) -> None:
    """A day on which one claim by itself says that it held is at least possible, whatever others say."""
    found = project(GROUP, claims)
    for reading in claims:
        if reading.status == "asserted":
            assert all(on_day(found, day) for day in PROBES if reading.span.holds(Window.on(day)) is Truth.CERTAIN)


@thorough
@given(readings())
def test_a_denied_day_is_never_certain(claims: list[Reading]) -> None:
    """A day that one claim denies is possible at most, whatever others say."""
    found = project(GROUP, claims)
    for reading in claims:
        if reading.status == "denied":
            denied = [day for day in PROBES if reading.span.start_max <= day < reading.span.end_min]
            assert all(on_day(found, day) < Truth.CERTAIN for day in denied)


@given(readings(status=st.just("planned")))
def test_plans_make_nothing_certain(claims: list[Reading]) -> None:
    """Of what is only planned nothing is certain on any day, nor in any window."""
    for fact in project(GROUP, claims).facts:
        assert fact.status == "planned"
        assert fact.holds(Window()) is Truth.POSSIBLE
        assert not fact.throughout(Window(FIRST, FIRST + DAY))


@thorough
@given(readings(), st.tuples(spans, st.just("planned"), st.none() | days))
def test_a_plan_changes_no_asserted_fact(claims: list[Reading], plan: Said) -> None:
    """One plan more leaves every asserted fact with the bounds and denials that it had, and contradicts nothing."""
    before, after = project(GROUP, claims), project(GROUP, [*claims, another(plan)])
    assert [fact for fact in after.facts if fact.status == "asserted"] == [
        fact for fact in before.facts if fact.status == "asserted"
    ]
    assert after.contradictions == before.contradictions


@thorough
@given(readings(status=not_planned))
def test_certain_is_where_every_side_agrees_and_possible_where_any_does(claims: list[Reading]) -> None:
    """A fact is certain on no day that a claim which supports it alone excludes, and possible on none that all exclude."""
    found = project(GROUP, claims)
    for fact in found.facts:
        support = [reading for reading in claims if reading.claim in fact.claims]
        alone = [r for r in support if sum(r.claim in other.claims for other in found.facts) == 1]
        for day in map(Window.on, PROBES):
            truth = fact.holds(day)
            assert truth < Truth.CERTAIN or all(reading.span.holds(day) for reading in alone)
            assert truth is Truth.NO or any(reading.span.holds(day) for reading in support)


def another(claim: Said) -> Reading:
    """The reading of a claim that no list of readings has."""
    return Reading(derive("another claim"), *claim)


@thorough
@given(readings(status=not_planned), st.tuples(spans, not_planned, st.none()))
@example(readings_of([seen("2015-01-01"), seen("2015-01-02", "2015-01-03", status="denied")]), said("", "2015-01-04"))
def test_a_compatible_claim_only_narrows(claims: list[Reading], claim: Said) -> None:
    """A claim that makes no new spell and contradicts nothing leaves certain days certain, and days of no at no.

    That is what compatible means here. Late news is not: it contradicts an end. Plans narrow nothing, so they are not
    among the claims.
    """
    before, after = project(GROUP, claims), project(GROUP, [*claims, another(claim)])
    if after.contradictions or len(after.facts) != len(before.facts):
        return
    for day in PROBES:
        truth = on_day(before, day)
        assert truth is Truth.POSSIBLE or on_day(after, day) is truth


CALENDAR = tuple(FIRST + n * DAY for n in range(10))
inside = st.sampled_from(CALENDAR[1:-2])


@st.composite
def near_spans(draw: st.DrawFn) -> Span:
    """Spans within a calendar of ten days, any bound of which may be unknown, which some stretch fits."""
    span = Span(
        draw(st.just(UNKNOWN_MIN) | inside),
        draw(st.just(UNKNOWN_MAX) | inside),
        draw(st.just(UNKNOWN_MIN) | inside),
        draw(st.just(UNKNOWN_MAX) | inside),
    )
    return UNDATED if span.impossible else span.tightened()


def stretches() -> Iterator[Span]:
    """Every stretch of days within the calendar."""
    for place, start in enumerate(CALENDAR):
        yield from (Span.exactly(start, end) for end in CALENDAR[place + 1 :])


def fits(stretch: Span, claim: Reading) -> bool:
    """Whether a stretch is as a claim says."""
    start, end, span = stretch.start_min, stretch.end_min, claim.span
    if claim.status == "denied":
        return end <= span.start_max or start >= span.end_min or span.start_max >= span.end_min
    return span.start_min <= start <= span.start_max and span.end_min <= end <= span.end_max


@st.composite
def one_stretch(draw: st.DrawFn, statuses: st.SearchStrategy[str]) -> list[Reading]:
    """Claims that one stretch of days fits, all of them true of it."""
    claims = draw(readings(near_spans(), statuses, max_size=4))
    truth = draw(st.sampled_from(list(stretches())))
    true = [claim for claim in claims if fits(truth, claim)]
    return true or readings_of([(truth, "asserted", None)])


@thorough
@given(one_stretch(asserted), inside, inside)
def test_the_answer_agrees_with_every_completion(claims: list[Reading], one: date, other: date) -> None:
    """Claims that one stretch fits make one fact, whose truth in a window is that of all the stretches that fit them."""
    first, last = sorted((one, other))
    window = Window(first, last + DAY)
    verdicts = [bool(stretch.holds(window)) for stretch in stretches() if all(fits(stretch, claim) for claim in claims)]
    (fact,) = project(GROUP, claims).facts
    assert fact.holds(window) is truth_of(verdicts)


@thorough
@given(one_stretch(not_planned))
def test_denials_leave_every_completion_possible(claims: list[Reading]) -> None:
    """Where one stretch fits all claims and denials, a day of such a stretch is possible, and certain only if of all."""
    found = project(GROUP, claims)
    if not found.facts:
        assert all(claim.status == "denied" for claim in claims)
        return
    fitting = [stretch for stretch in stretches() if all(fits(stretch, claim) for claim in claims)]
    for day in map(Window.on, CALENDAR):
        held = truth_of([bool(stretch.holds(day)) for stretch in fitting])
        answer = max(fact.holds(day) for fact in found.facts)
        assert answer is held or answer is Truth.POSSIBLE


def truth_of(verdicts: list[bool]) -> Truth:
    """Certain where all say so, possible where any does."""
    return Truth.CERTAIN if all(verdicts) else Truth.POSSIBLE if any(verdicts) else Truth.NO


@pytest.mark.parametrize("group", [GROUP, EVENT], ids=["state", "event"])
def test_no_claims_make_no_facts(group: Group) -> None:
    """A group without claims has no facts and no contradictions."""
    assert whole(project(group, [])) == ([], [])
