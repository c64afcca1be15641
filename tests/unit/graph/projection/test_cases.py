"""The cases that the design decides, one by one."""

from __future__ import annotations

from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span, Truth
from tests.unit.graph.projection.said import D, kinds, on, projected, said, seen

NO, POSSIBLE, CERTAIN = Truth.NO, Truth.POSSIBLE, Truth.CERTAIN


def test_two_dated_spells_and_an_undated_claim() -> None:
    """2015 to 2016, 2019 to 2021 and no date: two spells, the undated claim supports both and narrows none; 2018 no."""
    found = projected(said("2015", "2016"), said("2019", "2021"), said())
    assert [fact.span for fact in found.facts] == [
        Span(D("2015-01-01"), D("2015-12-31"), D("2016-01-01"), D("2017-01-01")),
        Span(D("2019-01-01"), D("2019-12-31"), D("2021-01-01"), D("2022-01-01")),
    ]
    assert [len(fact.claims) for fact in found.facts] == [2, 2]
    assert on(found, "2018") is NO
    assert kinds(found) == []


def test_bought_in_one_year_says_one_and_in_the_next_says_another() -> None:
    """Bought in 2016, bought in 2017, seen in 2020: one fact, start disputed, certain from 2018 until last seen."""
    found = projected(said("2016"), said("2017"), seen("2020-05-01"))
    (fact,) = found.facts
    assert (fact.span.start_min, fact.span.start_max) == (D("2016-01-01"), D("2017-12-31"))
    days = ("2015-12-31", "2016-01-01", "2017-12-30", "2018-01-01", "2020-05-01", "2020-05-02", "2030-01-01")
    assert [on(found, day) for day in days] == [NO, POSSIBLE, POSSIBLE, CERTAIN, CERTAIN, POSSIBLE, POSSIBLE]
    assert kinds(found) == ["start disputed"]


def test_sold_and_bought_again() -> None:
    """Sold in 2015, bought again in 2016: two spells, and no dispute."""
    found = projected(said("", "2015"), said("2016", ""))
    assert [(fact.span.end_max, fact.span.start_min) for fact in found.facts] == [
        (D("2016-01-01"), UNKNOWN_MIN),
        (UNKNOWN_MAX, D("2016-01-01")),
    ]
    assert kinds(found) == []


def test_seen_after_it_ended() -> None:
    """Ran until February 2019, seen on 10 March: seen after end, possible until 10 March, then no."""
    found = projected(said("", "2019-02"), seen("2019-03-10"))
    assert [on(found, day) for day in ("2019-02-28", "2019-03-10", "2019-03-11")] == [POSSIBLE, POSSIBLE, NO]
    assert kinds(found) == ["seen after end"]


def test_a_paper_that_is_late_with_the_news() -> None:
    """Taken over on 15 February, "runs it" in a paper of the 19th: certain on the 14th, possible 15 to 19, then no."""
    found = projected(said("2015-02-01"), said("", "2019-02-15"), seen("2019-02-19"))
    days = ("2019-02-14", "2019-02-15", "2019-02-19", "2019-02-20")
    assert [on(found, day) for day in days] == [CERTAIN, POSSIBLE, POSSIBLE, NO]
    assert kinds(found) == ["seen after end"]


def test_without_a_known_start_the_day_before_the_end_is_only_possible() -> None:
    """Taken over on 15 February from somebody whose start nobody tells: the 13th is possible, nothing more is known."""
    found = projected(said("", "2019-02-15"), seen("2019-02-19"))
    assert on(found, "2019-02-13") is POSSIBLE


def test_seen_denied_and_seen_again() -> None:
    """Seen in 2016, denied for a day of 2017, seen in 2018: two spells, one on each side of the denial."""
    found = projected(seen("2016-05-01"), seen("2017-05-01", status="denied"), seen("2018-05-01"))
    assert [(fact.span.start_min, fact.span.end_max) for fact in found.facts] == [
        (UNKNOWN_MIN, D("2017-05-01")),
        (D("2017-05-02"), UNKNOWN_MAX),
    ]
    assert [on(found, day) for day in ("2016-05-01", "2017-05-01", "2018-05-01")] == [CERTAIN, NO, CERTAIN]
    assert kinds(found) == []


def test_planned_and_then_done() -> None:
    """Planned for June, started on 1 July: one fact from July, which the plan supports; June is no."""
    plan = said("2019-06", status="planned", on="2019-05-01")
    found = projected(plan, said("2019-07-01", on="2019-07-05"))
    (fact,) = found.facts
    assert (fact.status, fact.span.start_min, len(fact.claims)) == ("asserted", D("2019-07-01"), 2)
    assert [on(found, day) for day in ("2019-06-30", "2019-07-01")] == [NO, CERTAIN]


def test_planned_as_known_before_it_was_done() -> None:
    """As known on 30 June the plan alone stands: a planned fact, possible at most."""
    found = projected(said("2019-06", status="planned", on="2019-05-01"))
    (fact,) = found.facts
    assert fact.status == "planned"
    assert [on(found, day) for day in ("2019-05-31", "2019-06-30", "2025-01-01")] == [NO, POSSIBLE, POSSIBLE]
