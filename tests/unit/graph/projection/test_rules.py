"""Rules 2 to 6: how many spells, their bounds, late news, plans and denials."""

from __future__ import annotations

import pytest

from graph.projection import project
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span, Truth, Window
from tests.unit.graph.projection.said import D, kinds, on, projected, said, seen
from tests.worlds import GROUP, Said, readings_of

NO, POSSIBLE, CERTAIN = Truth.NO, Truth.POSSIBLE, Truth.CERTAIN


@pytest.mark.parametrize(
    ("claims", "spells"),
    [
        ([said("2015", "2016"), said("2016", "2018")], 2),
        ([said("", "2015"), said("2016")], 2),
        ([said("", "2016-06-01"), said("2016-06-01")], 2),
        ([said("", "2016-06-02"), said("2016-06-01")], 1),
        ([said("", "2016-06"), said("2016-06")], 1),
        ([said("2015-02-01", "2016-06"), said("2016-06", "2019-02-15")], 2),
        ([said("2015-02-01", "2016-08"), said("2016-06", "2019-02-15")], 1),
        ([seen("2015-01-01"), seen("2019-01-01")], 1),
        ([said("", "2015"), seen("2019-01-01")], 1),
        ([said("2019"), seen("2015-01-01")], 1),
        ([said("2015", "2016"), said("2017", "2018"), said("2019", "2020")], 3),
        ([said("", "2015"), said("", "2016"), said("2018"), said("2019")], 2),
        ([said(), said()], 1),
    ],
)
def test_only_a_dated_end_before_a_dated_start_parts_spells(claims: list[Said], spells: int) -> None:
    """Two spells only where a dated end lies before a dated start, or two wholly dated stretches can only be neighbours."""
    assert len(projected(*claims).facts) == spells


def test_the_fewest_cuts_meet_every_gap() -> None:
    """Gaps that overlap are met by one cut: ends of 2014 and 2016 before starts of 2018 and 2019 make two spells of two."""
    found = projected(said("", "2014"), said("", "2016"), said("2018"), said("2019"))
    assert [len(fact.claims) for fact in found.facts] == [2, 2]
    assert kinds(found) == ["end disputed", "start disputed"]


def test_a_claim_that_fits_several_spells_supports_each_and_narrows_none() -> None:
    """A start from March 2015 to March 2019 fits both spells: it is evidence of each, whose bounds stay as they were."""
    two = [said("2015", "2016"), said("2019", "2021")]
    found = projected(*two, said("2015-03/2019-03"))
    assert [fact.span for fact in found.facts] == [fact.span for fact in projected(*two).facts]
    assert [len(fact.claims) for fact in found.facts] == [2, 2]


def test_a_claim_that_fits_one_spell_narrows_it() -> None:
    """A claim that can only lie in the second spell makes it more precise and leaves the first alone."""
    found = projected(said("2015", "2016"), said("2019", "2021"), said("2019-03", ""))
    assert [len(fact.claims) for fact in found.facts] == [1, 2]
    assert found.facts[1].span.start_max == D("2019-03-31")


def test_a_claim_that_agrees_with_one_spell_only_narrows_that_one() -> None:
    """A start from June 2016 to March 2019 may lie after the first spell began, so it is the start of the second."""
    found = projected(said("2015", "2016"), said("2019", "2021"), said("2016-06/2019-03"))
    assert [len(fact.claims) for fact in found.facts] == [1, 2]
    assert found.facts[1].span.start_max == D("2019-03-31")
    assert kinds(found) == []


def test_a_claim_that_fits_no_spell_disputes_the_earliest_that_it_may_lie_in() -> None:
    """One long stretch over two short ones joins the first of them, and disputes its end."""
    found = projected(said("2015", "2016"), said("2019", "2020"), said("2015", "2022"))
    assert [len(fact.claims) for fact in found.facts] == [2, 1]
    assert found.facts[0].span.end_max == D("2023-01-01")
    assert kinds(found) == ["end disputed"]


def test_a_claim_over_later_spells_disputes_the_first_of_those() -> None:
    """A stretch over the second and third of three spells joins the second: it cannot lie in the first."""
    found = projected(said("2015", "2016"), said("2019", "2020"), said("2023", "2024"), said("2019", "2024"))
    assert [len(fact.claims) for fact in found.facts] == [1, 2, 1]
    assert kinds(found) == ["end disputed"]


def test_a_spell_reaches_from_its_first_day_to_its_last() -> None:
    """Of three spells that touch, what was seen on the first and on the last day of the second belongs to the second."""
    three = [said("", "2016-06-01"), said("2016-06-01", "2017-06-01"), said("2017-06-01")]
    found = projected(*three, seen("2016-06-01"), seen("2017-05-31"))
    assert [len(fact.claims) for fact in found.facts] == [1, 3, 1]
    assert kinds(found) == []


def test_a_claim_between_two_spells_disputes_the_earlier() -> None:
    """Ended in 2015, started in 2019, seen in 2017: seen after the end of the first, not before the start of the second."""
    found = projected(said("", "2015"), said("2019"), seen("2017-06-01"))
    assert [len(fact.claims) for fact in found.facts] == [2, 1]
    assert kinds(found) == ["seen after end"]


def test_a_spell_ends_before_the_next_begins() -> None:
    """What started in 2015 had ended when it started again in 2019, though the one end between them is disputed."""
    found = projected(said("", "2012"), said("2015"), said("2010", "2016"), said("2019"))
    assert [len(fact.claims) for fact in found.facts] == [2, 1, 1]
    assert found.facts[1].span.end_max == D("2019-01-01")


def test_a_spell_begins_after_the_one_before_has_ended() -> None:
    """What was seen from the day on which the spell before it ended began no earlier than on that day."""
    found = projected(said("", "2015-01-09"), said("2015-02-05"), seen("2015-01-09", "2015-03-02"))
    assert [len(fact.claims) for fact in found.facts] == [1, 2]
    assert found.facts[1].span.start_min == D("2015-01-09")
    assert kinds(found) == ["seen before start"]


def test_denials_in_one_gap_make_one_cut() -> None:
    """Seen, denied, denied again and seen: two spells, which an undated claim supports; the years between are no."""
    denied = [seen(f"{year}-01-01", f"{year}-12-31", status="denied") for year in (2016, 2018)]
    found = projected(seen("2015-06-01"), *denied, seen("2019-06-01"), said())
    assert [len(fact.claims) for fact in found.facts] == [2, 2]
    assert [on(found, year) for year in ("2015", "2017", "2019")] == [CERTAIN, NO, CERTAIN]


def test_a_claim_that_reaches_into_denied_days_lies_beside_them() -> None:
    """An end on the 3rd to 6th, where the 2nd and 3rd are denied, is that of a spell which started on the 4th or later."""
    denied = seen("2015-01-02", "2015-01-03", status="denied")
    found = projected(seen("2015-01-01"), denied, said("", "2015-01-03/2015-01-06"))
    days = ("2015-01-01", "2015-01-02", "2015-01-03", "2015-01-04")
    assert [on(found, day) for day in days] == [CERTAIN, NO, NO, POSSIBLE]
    alone = projected(denied, said("", "2015-01-03/2015-01-06"))
    assert alone.facts[0].span.start_min == D("2015-01-04")


def test_a_start_on_denied_days_is_one_before_them() -> None:
    """A start by the 3rd, where the 2nd and 3rd are denied, was on the 1st, and the spell ended before the 2nd."""
    denied = seen("2015-01-02", "2015-01-03", status="denied")
    (fact,) = projected(denied, said("2015-01-01/2015-01-03")).facts
    assert fact.span == Span.exactly(D("2015-01-01"), D("2015-01-02"))


def test_one_denial_may_tell_the_side_of_another() -> None:
    """A start by the 6th, where the 4th to 7th are denied, was before the 4th; where the 2nd and 3rd are, before the 2nd."""
    denied = [seen("2015-01-02", "2015-01-03", status="denied"), seen("2015-01-04", "2015-01-07", status="denied")]
    (fact,) = projected(*denied, said("2015-01-01/2015-01-06")).facts
    assert fact.span == Span.exactly(D("2015-01-01"), D("2015-01-02"))


def test_what_two_denials_leave_of_a_claim_is_no_certain_day_of_either() -> None:
    """A start by 31 January, denied up to the 30th and from the 31st: each alone leaves a side, together they leave none."""
    denied = [seen(*days, status="denied") for days in (("2015-01-04", "2015-01-30"), ("2015-01-31", "2016-01-01"))]
    found = projected(said("2015-01-06/2015-01-31"), *denied)
    assert on(found, "2015-01-31") is POSSIBLE
    assert kinds(found) == ["denied"]


def test_a_spell_that_no_claim_narrows_lies_between_its_neighbours() -> None:
    """A spell whose one claim fits another spell too reaches from the end before it to the start after it."""
    found = projected(
        said("", "2015-01-09"),
        said("2015-01-01", "2015-02-02"),
        said("2015-02-05", "2015-02-06/2016-01-02"),
        said("", "2015-01-06/2015-02-02"),
        said("2015-02-01/2016-01-01", "2016-01-02"),
    )
    assert [len(fact.claims) for fact in found.facts] == [3, 1, 2]
    assert (found.facts[1].span.start_min, found.facts[1].span.end_max) == (D("2015-01-09"), D("2015-02-05"))


def test_a_start_comes_before_the_end() -> None:
    """A start by 2018 and an end on 1 June 2016, of two claims, make a start by 31 May 2016."""
    (fact,) = projected(said("2015/2018"), said("", "2016-06-01")).facts
    assert (fact.span.start_min, fact.span.start_max) == (D("2015-01-01"), D("2016-05-31"))
    assert fact.span.end_min == D("2016-06-01")


def test_bounds_that_agree_are_intersected_on_each_side() -> None:
    """Starts are intersected with starts and ends with ends, where every source can be right."""
    (fact,) = projected(said("2016", "2019"), said("2016-06", ""), said("", "2019-02"), seen("2019-02-10")).facts
    assert fact.span == Span(D("2016-06-01"), D("2016-06-30"), D("2019-02-11"), D("2019-03-01"))


def test_bounds_that_exclude_each_other_span_the_hull_of_the_sides() -> None:
    """Where ends exclude each other, certain is where every side agrees and possible where any does."""
    found = projected(said("2015-01-01", "2017-01-01"), said("2015-01-01", "2018-01-01"), said("2015-01-01", "2018"))
    days = ("2016-12-31", "2017-01-01", "2017-12-31", "2018-01-01")
    assert [on(found, day) for day in days] == [CERTAIN, POSSIBLE, POSSIBLE, NO]
    assert kinds(found) == ["end disputed"]


@pytest.mark.parametrize(
    ("day", "next_day"), [("2019-02-15", NO), ("2019-03-01", NO), ("2019-03-17", NO), ("2019-03-18", POSSIBLE)]
)
def test_late_news_widens_an_end_to_the_next_day_only(day: str, next_day: Truth) -> None:
    """A sighting less than 31 days after an end on 15 February keeps it possible until that day; a later one for good."""
    found = projected(said("2015-02-01", "2019-02-15"), seen(day))
    assert on(found, day) is POSSIBLE
    assert on(found, (D(day) + (D("2019-02-16") - D("2019-02-15"))).isoformat()) is next_day
    assert kinds(found) == ["seen after end"]


def test_late_news_counts_from_the_latest_stated_end() -> None:
    """Of two stated ends the later one tells which news is late."""
    found = projected(said("", "2019-01-01"), said("", "2019-02-15"), seen("2019-03-10"))
    assert [on(found, day) for day in ("2019-03-10", "2019-03-11")] == [POSSIBLE, NO]


def test_a_plan_neither_narrows_nor_makes_certain() -> None:
    """A plan beside an undated claim supports it and leaves it undated; alone it is possible at most, and for good."""
    plan = said("2019-06-01", status="planned", on="2019-05-01")
    (fact,) = projected(plan, said()).facts
    assert (len(fact.claims), fact.span.undated) == (2, True)
    alone = projected(plan)
    assert [on(alone, day) for day in ("2019-05-31", "2019-06-01", "2029-06-01")] == [NO, POSSIBLE, POSSIBLE]
    assert not alone.facts[0].throughout(Window.on(D("2019-06-01")))


def test_a_plan_supports_the_first_spell_that_starts_after_it_was_asserted() -> None:
    """A plan of 2017 supports neither the spell of 2015 nor that of 2021, but that of 2018."""
    plan = said("2018", status="planned", on="2017-05-01")
    found = projected(said("2015-01-01", "2016-01-01"), said("2018-06-01", "2019-01-01"), said("2021-01-01"), plan)
    assert [len(fact.claims) for fact in found.facts] == [1, 2, 1]


@pytest.mark.parametrize(("asserted_on", "status"), [("2018-06-01", "asserted"), ("2018-06-02", "planned")])
def test_a_plan_that_comes_too_late_stands_alone(asserted_on: str, status: str) -> None:
    """A plan supports a spell that starts on the day on which it was asserted, and none that started the day before."""
    found = projected(said("2018-06-01", "2019-01-01"), said("2019", status="planned", on=asserted_on))
    assert found.facts[-1].status == status
    assert sum(len(fact.claims) for fact in found.facts) == 2


def test_a_plan_without_a_date_supports_the_first_spell() -> None:
    """A plan of which nobody knows when it was asserted may be of any spell: it supports the first."""
    found = projected(said("2015", "2016"), said("2018", "2019"), said("2015", status="planned"))
    assert [len(fact.claims) for fact in found.facts] == [2, 1]


def test_plans_for_two_stretches_are_two_planned_facts() -> None:
    """Plans that stand alone fall into spells as other claims do: between them nothing is planned, and nothing disputed."""
    first = said("2015-01-01", "2016-01-01", status="planned", on="2014-01-01")
    second = said("2020-01-01", "2021-01-01", status="planned", on="2019-01-01")
    found = projected(first, second)
    assert [fact.status for fact in found.facts] == ["planned", "planned"]
    assert [on(found, day) for day in ("2015-06-01", "2018-01-01", "2020-06-01")] == [POSSIBLE, NO, POSSIBLE]
    assert kinds(found) == []


def test_an_opposed_denial_lowers_certain_to_possible_on_its_days() -> None:
    """Held 2015 to 2019, denied for a day of 2017: that day is possible, the days beside it certain, the year certain."""
    found = projected(said("2015", "2019"), seen("2017-05-01", status="denied"))
    days = ("2017-04-30", "2017-05-01", "2017-05-02", "2017")
    assert [on(found, day) for day in days] == [CERTAIN, POSSIBLE, CERTAIN, CERTAIN]
    (fact,) = found.facts
    assert fact.denied == (Window.on(D("2017-05-01")),)
    year = Window(D("2017-01-01"), D("2018-01-01"))
    assert (fact.span.throughout(year), fact.throughout(year)) == (True, False)
    assert fact.throughout(Window(D("2018-01-01"), D("2019-01-01")))
    assert kinds(found) == ["denied"]


@pytest.mark.parametrize(
    ("claim", "bound"),
    [
        (seen("2016-05-01"), Span(UNKNOWN_MIN, D("2016-05-01"), D("2016-05-02"), D("2017-05-01"))),
        (seen("2018-05-01"), Span(D("2017-05-02"), D("2018-05-01"), D("2018-05-02"), UNKNOWN_MAX)),
        (said("2016", ""), Span(D("2016-01-01"), D("2016-12-31"), D("2016-01-02"), D("2017-05-01"))),
    ],
)
def test_an_unopposed_denial_bounds_the_spell_beside_it(claim: Said, bound: Span) -> None:
    """What was seen before a denial had ended by it, what was seen after it started after it; nothing is disputed."""
    found = projected(claim, seen("2017-05-01", status="denied"))
    assert [fact.span for fact in found.facts] == [bound]
    assert kinds(found) == []


def test_a_denial_alone_is_no_fact() -> None:
    """What is only denied holds on no day, and contradicts nothing."""
    found = projected(seen("2017-05-01", status="denied"))
    assert (found.facts, found.contradictions) == ([], [])


def test_a_denial_that_is_sure_of_no_day_denies_none() -> None:
    """A denial that something started in 2017, of which no single day is sure, takes nothing from what was seen."""
    found = projected(said("2017", status="denied"), seen("2017-05-01"))
    assert on(found, "2017-05-01") is CERTAIN
    assert kinds(found) == []


def test_an_impossible_span_supports_no_fact() -> None:
    """A claim whose own dates leave no day stands beside a fact and changes nothing of it."""
    (_, impossible), sound = (
        (UNKNOWN_MIN, Span(D("2019-01-01"), D("2019-01-01"), D("2018-01-01"), D("2018-01-01"))),
        seen("2017-01-01"),
    )
    found = project(GROUP, readings_of([sound, (impossible, "asserted", None)]))
    assert [fact.span for fact in found.facts] == [sound[0]]
    assert kinds(found) == ["impossible span"]
