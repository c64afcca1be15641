"""Whether what is dated holds, is to come or is over: by the dates, by the verb, and by who takes whose place."""

from datetime import date

import pytest

from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from tests.unit.extract.bounding import bounds, end, found, start


def test_whoever_managed_it_still_does_where_that_is_yet_to_end() -> None:
    """A take-over still to come, "ending management by", leaves the other in place until then."""
    text = "Tarrant Ltd will take over HMP Elmfield in July, ending ten years of private management by Quillon Ltd."
    (claim,) = [each for each in found(text, "RUNS") if each.subject.name == "Quillon Ltd"]
    assert (claim.status, bounds(claim)[1]) == ("asserted", end("2020-07"))


def test_what_somebody_has_not_renewed_still_holds() -> None:
    """ "Will not have its contract renewed" says that it has one."""
    text = "Quillon Ltd will not have its contract at HMP Elmfield renewed when it expires in 2021."
    assert {(claim.status, bounds(claim)[1]) for claim in found(text, "RUNS")} == {("asserted", end("2021"))}


def test_whoever_is_displaced_goes_when_the_other_comes() -> None:
    """Of "in place of Ostrand from May until 2025" the first day is that of the change."""
    text = "The council has contracted with Quillon Ltd to run HMP Elmfield in place of Ostrand Ltd from 1 June 2020 to 2025."
    (claim,) = [each for each in found(text, "RUNS") if each.subject.name == "Ostrand Ltd"]
    assert bounds(claim)[1] == end("2020-06-01")
    assert {bounds(each)[0] for each in found(text, "TOOK_OVER")} == {start("2020-06-01")}


def test_who_takes_retirement_leaves() -> None:
    """An office is not begun by taking early retirement from it, nor by what else began before its end."""
    (claim,) = found("Ann Lee took early retirement as chair of Quillon Ltd in 2014.", "HELD_OFFICE")
    assert (claim.status, bounds(claim)[1]) == ("ended", end("2014"))
    (claim,) = found(
        "Ann Lee resigned as chair of Quillon Ltd in May 2019 after two warnings since 2018.", "HELD_OFFICE"
    )
    assert bounds(claim) == ((UNKNOWN_MIN, UNKNOWN_MAX), end("2019-05"))


def test_an_award_dates_the_award_and_not_the_running() -> None:
    """What was awarded long ago is run by now, and nothing says since when; what was awarded lately is to be."""
    text = "In {} Elmfield Council awarded Quillon Ltd the contract for refuse collection in Elmfield."
    (given,), (held,) = (found(text.format("2013"), each) for each in ("COMMISSIONED", "RUNS"))
    assert bounds(given)[0] == start("2013")
    assert (held.status, held.span.start_min, held.span.start_max) == ("asserted", UNKNOWN_MIN, date(2020, 5, 4))
    (held,) = found(text.format("March"), "RUNS")
    assert (held.status, held.span.start_max) == ("planned", UNKNOWN_MAX)


def test_a_day_of_the_week_that_something_happens_on_is_to_come() -> None:
    """ "Hands over on Sunday" is next Sunday."""
    (claim,) = found("Quillon Ltd hands over HMP Elmfield to Tarrant Ltd on Sunday.", "TOOK_OVER")
    assert (claim.status, bounds(claim)[0]) == ("planned", start("2020-05-10"))


def test_what_goes_with_a_plan_is_planned() -> None:
    """Whoever is to be replaced by a take-over that is to come is not replaced yet."""
    told = found("Quillon Ltd will take over HMP Elmfield next month, replacing Tarrant Ltd.", "TOOK_OVER")
    assert {claim.status for claim in told} == {"planned"}


@pytest.mark.parametrize(
    ("text", "predicate", "status"),
    [
        ("HMP Elmfield passes to Quillon Ltd next month.", "TOOK_OVER", "planned"),
        ("Quillon Ltd was awarded a contract to run HMP Elmfield from 2016.", "RUNS", "asserted"),
        ("Quillon Ltd was awarded a contract to run HMP Elmfield from 2012 to 2017.", "RUNS", "ended"),
        ("Quillon Ltd was awarded a contract to run HMP Elmfield from September.", "RUNS", "planned"),
        ("HMP Elmfield has been handed to Quillon Ltd. The transfer takes place in September.", "TOOK_OVER", "planned"),
        ("It will be Quillon Ltd that runs HMP Elmfield.", "RUNS", "planned"),
        ("Quillon Ltd won the contract to operate HMP Elmfield in 2002.", "RUNS", "asserted"),
        ("Elmfield Council's contract with Quillon Ltd ended in 2018.", "COMMISSIONED", "ended"),
        ("Quillon Ltd's contract to run HMP Elmfield ended in 2020.", "RUNS", "ended"),
        ("Quillon Ltd signed a contract in May 2009 to run HMP Elmfield until 2022.", "RUNS", "asserted"),
        ("Quillon Ltd's contract to run HMP Elmfield ends in 2020.", "RUNS", "asserted"),
    ],
)
def test_dates_settle_what_is_to_come_goes_on_or_is_over(text: str, predicate: str, status: str) -> None:
    """However it is put: what begins after the document's day is planned, what began before goes on, what ended is over."""
    assert {claim.status for claim in found(text, predicate)} == {status}


def test_one_who_hands_over_is_told_once() -> None:
    """Whoever is described as running what is taken from them ran it until then."""
    told = found("The Ministry of Justice took over HMP Elmfield from Quillon Ltd, the firm running it.", "RUNS")
    assert {(claim.subject.name, claim.status) for claim in told} == {("Quillon Ltd", "ended")}


@pytest.mark.parametrize(
    "text",
    [
        "HMP Elmfield is no longer run by Quillon Ltd.",
        "HMP Elmfield, previously run by Quillon Ltd, has closed.",
        "HMP Elmfield, formerly run by Quillon Ltd, is full.",
        "The council took over HMP Elmfield, once run by Quillon Ltd.",
    ],
)
def test_an_adverb_before_run_by_ends_it(text: str) -> None:
    """ "No longer", "previously", "formerly" and "once" end what was run by somebody."""
    assert [(claim.subject.name, claim.status) for claim in found(text, "RUNS")] == [("Quillon Ltd", "ended")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Quillon Ltd is to have its contract cancelled by Elmfield Council.", "asserted"),
        ("Quillon Ltd had its contract cancelled by Elmfield Council.", "ended"),
        ("Elmfield Council plans to save money by ending its contract with Quillon Ltd.", "asserted"),
    ],
)
def test_what_is_to_be_cancelled_still_holds(text: str, status: str) -> None:
    """Who "is to have" a contract cancelled still has it, as has one whose contract is to end."""
    assert {claim.status for claim in found(text, "COMMISSIONED")} == {status}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("From 1 July Quillon Ltd will no longer run HMP Elmfield.", "2020-07-01"),
        ("Quillon Ltd, whose contract expires in December, runs HMP Elmfield.", "2020-12"),
        ("Quillon Ltd has run HMP Elmfield since 2014 and will go on doing so until 2022.", "2022"),
        ("Quillon Ltd runs HMP Elmfield on a contract due to end in 2025.", "2025"),
        ("Quillon Ltd runs HMP Elmfield on a ten-year contract that has until July 2025 to run.", "2025-07"),
        ("Quillon Ltd has run HMP Elmfield ever since it opened in 2016 and will go on doing so until 2022.", "2022"),
    ],
)
def test_what_will_end_is_still_so(text: str, when: str) -> None:
    """A day on which something is to end is its end, whatever verb tells it."""
    (claim,) = found(text, "RUNS")
    assert (claim.status, bounds(claim)[1][1]) == ("asserted", end(when)[1])
