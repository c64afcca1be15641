"""The chain of ownership."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity import derive
from graph.model import Fact
from graph.span import Span, Truth, Window
from graph.store import Store
from queries.chains import Step, Way, by_end, chain
from queries.ownership import ownership
from queries.when import between, on
from tests.unit.queries.told import says, steps
from tests.worlds import DAYS, any_spans


def test_the_chain_goes_up_to_the_top_and_down_to_the_services(store: Store) -> None:
    """Above stand the owners up to the top, below what was owned and run, each with its distance."""
    store.write(
        [
            says("Cedar", "OWNS", "Birch", "2015", "2019"),
            says("Birch", "OWNS", "Alder", "2015", "2019"),
            says("Alder", "OWNS", "Dogwood", "2015", "2019"),
            says("Dogwood", "RUNS", "North CRC", "2015", "2019"),
        ]
    )
    answer = ownership(store, "Alder", on("2017-01-01"))
    assert steps(answer["above"]) == [(1, "Birch", "Alder", "certain"), (2, "Cedar", "Birch", "certain")]
    assert steps(answer["below"]) == [(1, "Alder", "Dogwood", "certain"), (2, "Dogwood", "North CRC", "certain")]
    assert [each["relation"] for each in answer["below"]] == ["OWNS", "RUNS"]


def test_above_a_service_stand_who_ran_it_and_their_owners(store: Store) -> None:
    """Asked of a service, the chain goes up over who ran it to their owners."""
    store.write([says("Birch", "OWNS", "Alder", "2015", "2019"), says("Alder", "RUNS", "North CRC", "2015", "2019")])
    answer = ownership(store, "North CRC", on("2017-01-01"))
    assert steps(answer["above"]) == [(1, "Alder", "North CRC", "certain"), (2, "Birch", "Alder", "certain")]


def test_several_parents_are_all_shown(store: Store) -> None:
    """Co-owners stand side by side, the certain one first, and a common parent of theirs is shown over each."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2015", "2019", share="40"),
            says("Cedar", "OWNS", "Alder", "2017", "2019", share="60"),
            says("Dogwood", "OWNS", "Birch", "2015", "2019"),
            says("Dogwood", "OWNS", "Cedar", "2015", "2019"),
        ]
    )
    above = ownership(store, "Alder", on("2017-05-01"))["above"]
    assert steps(above)[:2] == [(1, "Birch", "Alder", "certain"), (1, "Cedar", "Alder", "possible")]
    assert set(steps(above)[2:]) == {(2, "Dogwood", "Birch", "certain"), (2, "Dogwood", "Cedar", "possible")}
    assert [each["qualifiers"] for each in above[:2]] == [{"share": "40"}, {"share": "60"}]


def test_cycles_do_no_harm(store: Store) -> None:
    """Where sources say that two companies own each other, each fact is shown once in each direction."""
    store.write([says("Alder", "OWNS", "Birch", "2015", "2019"), says("Birch", "OWNS", "Alder", "2015", "2019")])
    answer = ownership(store, "Alder", on("2017"))
    assert steps(answer["above"]) == [(1, "Birch", "Alder", "certain"), (2, "Alder", "Birch", "certain")]
    assert steps(answer["below"]) == [(1, "Alder", "Birch", "certain"), (2, "Birch", "Alder", "certain")]


def test_a_chain_of_five_hundred_is_followed_to_its_top(store: Store) -> None:
    """A chain of five hundred owners is followed to its top."""
    store.write([says(f"Firm {n + 1}", "OWNS", f"Firm {n}", "2015", "2019") for n in range(500)])
    above = ownership(store, "Firm 0", on("2017-01-01"))["above"]
    assert [each["depth"] for each in above] == list(range(1, 501))
    assert (above[-1]["holder"]["name"], above[-1]["truth"]) == ("Firm 500", "certain")


def test_the_truth_of_a_step_is_the_least_on_the_way(store: Store) -> None:
    """Over a possible step everything is possible at most."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2016"),
            says("Cedar", "OWNS", "Birch", "2010-01-01", "2020-01-01"),
        ]
    )
    assert steps(ownership(store, "Alder", on("2016-06-01"))["above"]) == [
        (1, "Birch", "Alder", "possible"),
        (2, "Cedar", "Birch", "possible"),
    ]


def test_steps_of_a_chain_hold_at_the_same_time(store: Store) -> None:
    """An owner's owner of another time is no step of the chain, though both were on some day asked about."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2015-01-01", "2016-01-01"),
            says("Cedar", "OWNS", "Birch", "2016-01-01", "2020-01-01"),
            says("Dogwood", "OWNS", "Birch", "2010-01-01", "2016-01-01"),
        ]
    )
    assert [each["holder"]["name"] for each in ownership(store, "Alder")["above"]] == ["Birch", "Dogwood"]


def test_a_fact_that_is_reached_on_other_days_leads_further_on_those(store: Store) -> None:
    """A company that was owned twice shows all that stood above it in either spell, each fact once."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2010-01-01", "2012-01-01"),
            says("Birch", "OWNS", "Alder", "2016-01-01", "2018-01-01"),
            says("Cedar", "OWNS", "Birch", "2005-01-01", "2020-01-01"),
            says("Dogwood", "OWNS", "Cedar", "2017-01-01", "2019-01-01"),
        ]
    )
    above = ownership(store, "Alder")["above"]
    assert [each["holder"]["name"] for each in above] == ["Birch", "Birch", "Cedar", "Dogwood"]


def test_the_window_bounds_the_chain(store: Store) -> None:
    """Only owners of days within the window are shown, its last day included."""
    store.write(
        [says("Birch", "OWNS", "Alder", "2015-01-01", "2016-01-01"), says("Cedar", "OWNS", "Alder", "2016-01-01")]
    )
    above = {
        last: [each["holder"]["name"] for each in ownership(store, "Alder", between("2015-06-01", last))["above"]]
        for last in ("2015-12-31", "2016-01-01")
    }
    assert above == {"2015-12-31": ["Birch"], "2016-01-01": ["Birch", "Cedar"]}


def test_who_is_owned_by_nobody_has_empty_chains(store: Store) -> None:
    """An entity that no source puts in a chain has none, which is an answer."""
    store.write([says("PublicBody:Agency", "INSPECTED", "North CRC", "2017-01-01")])
    answer = ownership(store, "Agency")
    assert (answer["above"], answer["below"], answer["contradictions"]) == ([], [], [])


FIRMS = [derive("firm", str(n)) for n in range(4)]
spans = any_spans().filter(lambda span: not span.impossible).map(Span.tightened)
WINDOWS = (Window(date(1990, 1, 1), date(2040, 1, 1)), Window(DAYS[3], DAYS[9]), Window.on(DAYS[5]))
holes = st.lists(
    st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS)).filter(lambda pair: pair[0] < pair[1]), max_size=1
)


@st.composite
def worlds(draw: st.DrawFn) -> list[Fact]:
    """Facts of ownership among four firms, cycles among them."""
    found = []
    for number in range(draw(st.integers(1, 5))):
        ends = draw(st.sampled_from(FIRMS)), "OWNS", draw(st.sampled_from(FIRMS))
        denied = tuple(Window(*hole) for hole in draw(holes))
        status = draw(st.sampled_from(("asserted", "asserted", "planned")))
        found.append(Fact(derive("fact", str(number)), *ends, draw(spans), status, denied=denied))
    return found


def walked(facts: list[Fact], here: bytes, way: Way, taken: frozenset[bytes]) -> list[tuple[bytes, Truth]]:
    """Every step of every walk that takes no fact twice, one walk at a time."""
    found = []
    for fact in facts:
        on = way.along(fact) if fact.object == here and fact.id not in taken else None
        if on:
            found += [(fact.id, on.truth), *walked(facts, fact.subject, on, taken | {fact.id})]
    return found


def best(found: list[tuple[bytes, Truth]]) -> dict[bytes, Truth]:
    """The greatest truth of each fact."""
    return {fact: max(truth for each, truth in found if each == fact) for fact, _ in found}


@given(worlds(), st.sampled_from(WINDOWS))
def test_a_chain_finds_what_every_walk_finds(facts: list[Fact], window: Window) -> None:
    """A chain has the facts of all walks that take no fact twice, each with the greatest truth of any."""
    way = Way.within(window)
    found: list[Step] = chain(FIRMS[0], by_end(facts, "object"), "object", way)
    assert {step.fact.id: step.truth for step in found} == best(walked(facts, FIRMS[0], way, frozenset()))


def completions(span: Span) -> list[tuple[int, int]]:
    """Stretches of days that the bounds allow, among them each extreme one."""
    starts = {span.start_min.toordinal(), span.start_max.toordinal()}
    ends = {span.end_min.toordinal(), span.end_max.toordinal()}
    pairs = {(start, end) for start in starts for end in ends}
    pairs |= {(end - 1, end) for end in ends} | {(start, start + 1) for start in starts}
    low, high = span.start_min.toordinal(), span.start_max.toordinal()
    first, last = span.end_min.toordinal(), span.end_max.toordinal()
    return [(s, e) for s, e in pairs if s < e and low <= s <= high and first <= e <= last]


@given(st.lists(spans, min_size=1, max_size=3), st.sampled_from(WINDOWS))
def test_a_way_is_certain_where_every_completion_has_a_common_day(found: list[Span], window: Window) -> None:
    """Steps are certain together exactly where they have a day in common however their unknown days turn out, and
    possible exactly where they may have one."""
    way: Way | None = Way.within(window)
    for number, span in enumerate(found):
        way = way.along(Fact(derive(str(number)), b"", "OWNS", b"", span)) if way else None
    common = _common([(window.start.toordinal(), window.end.toordinal())], [completions(span) for span in found])
    assert (way is not None) == any(start < end for start, end in common)
    assert (way is not None and way.truth is Truth.CERTAIN) == all(start < end for start, end in common)


def _common(so_far: list[tuple[int, int]], rest: list[list[tuple[int, int]]]) -> list[tuple[int, int]]:
    for stretches in rest:
        so_far = [(max(a, start), min(b, end)) for a, b in so_far for start, end in stretches]
    return so_far


@pytest.mark.parametrize(
    ("hole", "truth"), [(("2016-01-01", "2018-01-01"), "possible"), (("2016-01-01", "2017-01-01"), "certain")]
)
def test_denied_days_are_no_certain_days_of_a_chain(store: Store, hole: tuple[str, str], truth: str) -> None:
    """Where the only days on which two steps certainly hold together are denied to one of them, the chain is possible."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2016-01-01", "2018-01-01"),
            says("Cedar", "OWNS", "Birch", "2010-01-01", "2020-01-01"),
            says("Birch", "OWNS", "Alder", *hole, status="denied"),
        ]
    )
    assert [each["truth"] for each in ownership(store, "Alder")["above"]] == [truth, truth]
