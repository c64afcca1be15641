"""Paths between two entities, against every way that there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.identity import Id
from graph.model import Entry, Fact
from graph.span import ALWAYS, Window
from graph.store import Search, Store
from tests.contract.conftest import NewStore
from tests.contract.oracle import Oracle
from tests.contract.papers import key, paper, says, span
from tests.worlds import DAYS, spans, statuses

FOLLOWED = ("OWNS",)
NAMES = ("Alder", "Birch", "Cedar", "Damson", "Elm")
EVERY = Search(FOLLOWED)


@st.composite
def graphs(draw: st.DrawFn) -> list[Entry]:
    """Up to a dozen claims between five companies, several to a document's date."""
    pair = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))
    drawn = draw(st.lists(st.tuples(pair, spans, statuses, st.sampled_from(("", "2015", "2016"))), max_size=12))
    return [
        paper(f"Paper {number}.", says(left, "OWNS", right, when, status), published_on=day)
        for number, ((left, right), when, status, day) in enumerate(drawn)
    ]


windows = st.just(ALWAYS) | st.tuples(st.sampled_from(DAYS), st.sampled_from((1, 2, 40))).map(
    lambda drawn: Window(drawn[0], drawn[0] + timedelta(days=drawn[1]))
)


def every_path(facts: Sequence[Fact], start: Id, goal: Id, max_hops: int) -> Iterator[tuple[Fact, ...]]:
    """Every way from start to goal that visits no entity twice, whenever its edges hold."""

    def onward(here: Id, walked: tuple[Fact, ...], visited: frozenset[Id]) -> Iterator[tuple[Fact, ...]]:
        if here == goal:
            yield walked
        elif len(walked) < max_hops:
            for fact in facts:
                if here in (fact.subject, fact.object):
                    there = fact.object if here == fact.subject else fact.subject
                    if there not in visited:
                        yield from onward(there, (*walked, fact), visited | {there})

    return onward(start, (), frozenset([start]))


def days_of(path: Sequence[Fact], window: Window) -> list[date]:
    """One day of each stretch of the window over which nothing about the path changes."""
    bounds = {window.start}
    for fact in path:
        span = fact.span
        bounds.update((span.start_min, span.start_max, span.end_min, span.end_max))
        bounds.update(day for denied in fact.denied for day in (denied.start, denied.end))
    return [day for day in sorted(bounds) if window.start <= day < window.end]


def possibly(path: Sequence[Fact], window: Window) -> bool:
    """Whether all edges may hold on one day of the window."""
    return any(all(f.span.start_min <= day < f.span.end_max for f in path) for day in days_of(path, window))


def certainly(path: Sequence[Fact], window: Window) -> bool:
    """Whether all edges certainly hold on one day of the window, none of them planned, and none denied on it."""
    return any(all(_certain(fact, day) for fact in path) for day in days_of(path, window))


def _certain(fact: Fact, day: date) -> bool:
    denied = any(window.start <= day < window.end for window in fact.denied)
    return fact.status != "planned" and not denied and fact.span.start_max <= day < fact.span.end_min


def expected(facts: Sequence[Fact], search: Search, max_hops: int) -> list[tuple[Fact, ...]]:
    """All paths from the first company to the second, in order."""
    found = [
        path for path in every_path(facts, key(NAMES[0]), key(NAMES[1]), max_hops) if possibly(path, search.window)
    ]
    return sorted(found, key=lambda path: (not certainly(path, search.window), len(path), [fact.id for fact in path]))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(graphs(), windows, st.integers(1, 5), st.integers(1, 30), st.none() | st.just(date(2015, 12, 31)))
def test_every_path_in_order(
    new_store: NewStore, graph: list[Entry], window: Window, max_hops: int, limit: int, known_on: date | None
) -> None:
    """The paths are all that visit no entity twice and whose edges share a day asked about: certain, short, then by ids."""
    search = Search(FOLLOWED, window, known_on)
    facts = Oracle(graph).facts(known_on)
    with new_store() as store:
        store.write(graph)
        found = store.paths(key(NAMES[0]), key(NAMES[1]), search, max_hops, limit)
        assert found == expected(facts, search, max_hops)[:limit]


def test_the_common_day(store: Store) -> None:
    """Edges that hold one after the other make no path; those that share a single day do."""
    store.write(
        [
            paper("One.", says("Alder", "OWNS", "Birch", span("2015-01-01", "2016-01-01"))),
            paper("Two.", says("Birch", "OWNS", "Cedar", span("2016-01-01", "2017-01-01"))),
            paper("Three.", says("Cedar", "OWNS", "Damson", span("2016-12-31", "2018-01-01"))),
        ]
    )
    assert store.paths(key("Alder"), key("Cedar"), EVERY, 6, 9) == []
    assert len(store.paths(key("Birch"), key("Damson"), EVERY, 6, 9)) == 1
    assert len(store.paths(key("Damson"), key("Birch"), EVERY, 6, 9)) == 1


def test_ends_without_a_path(store: Store) -> None:
    """From an entity to itself, to one that is not there, and in no hop at all, there is no path."""
    store.write([paper("One.", says("Alder", "OWNS", "Birch"))])
    assert store.paths(key("Alder"), key("Alder"), EVERY, 6, 9) == []
    assert store.paths(key("Alder"), key("Zebra"), EVERY, 6, 9) == []
    assert store.paths(key("Alder"), key("Birch"), EVERY, 0, 9) == []
    assert store.paths(key("Alder"), key("Birch"), EVERY, 6, 0) == []
    assert store.paths(key("Alder"), key("Birch"), Search(("RUNS",)), 6, 9) == []
    assert len(store.paths(key("Alder"), key("Birch"), EVERY, 6, 9)) == 1


def test_denied_days_and_plans_are_never_certain(store: Store) -> None:
    """A path over a denied day or a plan comes after those that are certain, however short it is."""
    long = [paper(f"{a} owns {b}.", says(a, "OWNS", b, span("2015-01-01", "2019-01-01"))) for a, b in pairwise("ABCD")]
    plan = paper("A is to own D.", says("A", "OWNS", "D", span("2016-01-01"), "planned"))
    held = paper("A owns D by half.", says("A", "OWNS", "D", span("2015-01-01", "2019-01-01"), interest="half"))
    denied = paper(
        "A owns no half of D.", says("A", "OWNS", "D", span("2016-01-01", "2018-01-01"), "denied", interest="half")
    )
    store.write([*long, plan, held, denied])
    search = Search(FOLLOWED, Window(date(2017, 1, 1), date(2017, 2, 1)))
    paths = store.paths(key("A"), key("D"), search, 6, 9)
    assert [len(path) for path in paths] == [3, 1, 1]
    assert [len(path) for path in store.paths(key("A"), key("D"), EVERY, 6, 9)] == [1, 3, 1]


def test_very_long_paths(store: Store) -> None:
    """However many hops are allowed, a search ends, and paths of up to a hundred edges are found."""
    names = [f"Company {number}" for number in range(1_500)]
    store.write([paper(f"{a} owns {b}.", says(a, "OWNS", b)) for a, b in pairwise(names)])
    (path,) = store.paths(key(names[0]), key(names[100]), EVERY, 10**9, 3)
    assert len(path) == 100
    assert store.paths(key(names[0]), key(names[101]), EVERY, 10**9, 3) == []
    assert store.paths(key(names[0]), key(names[50]), EVERY, 49, 3) == []
