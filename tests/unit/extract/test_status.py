"""Whether a claim asserts, plans, ends or denies, and when it held."""

from datetime import date

import pytest

from graph.span import UNDATED, Span
from tests.unit.extract.reading import facts, only, put


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Quillon Ltd runs HMP Elmfield.", "asserted"),
        ("Quillon Ltd has run HMP Elmfield since 2016.", "asserted"),
        ("Quillon Ltd will run HMP Elmfield.", "planned"),
        ("Quillon Ltd is to run HMP Elmfield.", "planned"),
        ("Quillon Ltd has a contract to run HMP Elmfield.", "asserted"),
        ("Quillon Ltd won a contract to run HMP Elmfield.", "planned"),
        ("Quillon Ltd lost its contract to run HMP Elmfield.", "ended"),
        ("Quillon Ltd was chosen to run HMP Elmfield.", "planned"),
        ("Quillon Ltd ran HMP Elmfield.", "ended"),
        ("Quillon Ltd ran HMP Elmfield from 2016 to 2020.", "ended"),
        ("Quillon Ltd no longer runs HMP Elmfield.", "ended"),
        ("Quillon Ltd used to run HMP Elmfield.", "ended"),
        ("Quillon Ltd stepped in to run HMP Elmfield.", "asserted"),
        ("Quillon Ltd was founded to run HMP Elmfield.", "asserted"),
        ("Quillon Ltd, the former operator of HMP Elmfield, grew.", "ended"),
        ("Quillon Ltd lost the contract for HMP Elmfield.", "ended"),
        ("Quillon Ltd will give up the contract for HMP Elmfield.", "asserted"),
        ("Quillon Ltd does not run HMP Elmfield.", "denied"),
        ("Quillon Ltd has never run HMP Elmfield.", "denied"),
        ("Quillon never ran HMP Elmfield.", "denied"),
        ("Quillon no longer runs HMP Elmfield.", "ended"),
        ("Quillon Ltd no longer manages or runs HMP Elmfield.", "ended"),
        ("Quillon Ltd never owned or ran HMP Elmfield.", "denied"),
        ("Quillon Ltd will manage and run HMP Elmfield.", "planned"),
        ("Quillon Ltd will go on running HMP Elmfield.", "asserted"),
        ("Quillon Ltd is to remain the operator of HMP Elmfield.", "asserted"),
        ("Quillon Ltd stopped running HMP Elmfield.", "ended"),
        ("Quillon Ltd has ceased to run HMP Elmfield.", "ended"),
        ("Quillon Ltd will stop running HMP Elmfield.", "asserted"),
        ("Quillon Ltd has not stopped running HMP Elmfield.", "asserted"),
        ("Quillon Ltd will cease to run HMP Elmfield.", "asserted"),
        ("Quillon Ltd does not run HMP Elmfield any more.", "ended"),
        ("Quillon Ltd is not yet running HMP Elmfield.", "planned"),
        ("Quillon Ltd has yet to run HMP Elmfield.", "planned"),
        ("Quillon Ltd once ran HMP Elmfield.", "ended"),
        ("Quillon Ltd has had the Elmfield prison transport contract for six years.", "asserted"),
        ("Quillon Ltd has not lost HMP Elmfield.", "asserted"),
        ("Quillon Ltd was stripped of HMP Elmfield from 1 August 2020.", "asserted"),
        ("Quillon Ltd loses HMP Elmfield from 1 May 2020.", "ended"),
        ("The ministry has chosen Quillon Ltd as the operator of HMP Elmfield.", "planned"),
        ("Quillon Ltd was chosen as operator of HMP Elmfield in 2014.", "asserted"),
        ("Quillon Ltd is the intended operator of HMP Elmfield.", "planned"),
    ],
)
def test_tense_and_negation_make_the_status(sentence: str, status: str) -> None:
    """Tense, aspect, words of planning and of ending, and negation decide what is said of a state."""
    assert only(sentence, "RUNS").status == status


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Elmfield Council should never have awarded Quillon Ltd the contract to run its pools.", "asserted"),
        ("Elmfield Council ought not to have awarded Quillon Ltd the contract to run its pools.", "asserted"),
        ("Elmfield Council was wrong to award Quillon Ltd the contract to run its pools.", "asserted"),
        ("Elmfield Council has yet to award Quillon Ltd the contract to run its pools.", "planned"),
        ("Elmfield Council has never awarded Quillon Ltd the contract to run its pools.", "denied"),
    ],
)
def test_what_ought_not_to_have_been_done_was_done(sentence: str, status: str) -> None:
    """Blame is no denial, and what has yet to be done is to come."""
    assert only(sentence, "COMMISSIONED").status == status


@pytest.mark.parametrize("felt", ["pleased to find", "concerned to see", "surprised to learn"])
def test_what_one_was_struck_by_is_so(felt: str) -> None:
    """An infinitive behind how somebody felt tells what they found, and no plan."""
    text = f"Inspectors from the Elmland Inspectorate of Prisons were {felt} that HMP Elmfield was dirty."
    assert {status for _, _, status in put(text, "INSPECTED")} <= {"asserted"}


def test_what_goes_with_a_plan_is_planned() -> None:
    """ "With Elmfield handed to" is as planned as what it goes with, and done where that is done."""
    handed = "with HMP Elmfield handed to Quillon Ltd."
    assert put(f"Ten areas will replace them, {handed}", "TOOK_OVER") == {("Quillon Ltd", "HMP Elmfield", "planned")}
    assert put(f"Ten areas have replaced them, {handed}", "TOOK_OVER") == {("Quillon Ltd", "HMP Elmfield", "asserted")}


def test_who_stays_in_an_office_has_it() -> None:
    """Who "will stay on" in an office until a day has it on the document's own."""
    claim = only("Ann Tarn will stay on as chief executive of Quillon Ltd until October.", "HELD_OFFICE")
    assert (claim.status, claim.span.end_min) == ("asserted", date(2020, 10, 1))


def test_what_would_never_have_been_was_not() -> None:
    """ "Would never have awarded" tells of no award."""
    assert not facts("Elmfield Council would never have awarded Quillon Ltd the contract to run its pools.")


def test_a_past_event_is_asserted() -> None:
    """ "Bought" is no end of anything: the event happened."""
    assert only("Ostrand Group bought Quillon Ltd.", "TOOK_OVER").status == "asserted"


@pytest.mark.parametrize(
    ("sentence", "span"),
    [
        ("Quillon Ltd runs HMP Elmfield.", Span(start_max=date(2020, 6, 15), end_min=date(2020, 6, 16))),
        ("Quillon Ltd will run HMP Elmfield.", Span(start_min=date(2020, 6, 15))),
        ("Quillon Ltd ran HMP Elmfield.", Span(end_max=date(2020, 6, 15))),
        (
            "Quillon Ltd has run HMP Elmfield since May 2016.",
            Span(date(2016, 5, 1), date(2016, 5, 31), date(2020, 6, 16)),
        ),
        (
            "Quillon Ltd ran HMP Elmfield from 2011 until 1 May 2016.",
            Span(date(2011, 1, 1), date(2011, 12, 31), date(2016, 5, 1), date(2016, 5, 2)),
        ),
    ],
)
def test_a_state_is_dated_by_its_sentence_or_seen_that_day(sentence: str, span: Span) -> None:
    """The present tense says that it held on the document's day; "since", "from" and "until" bound it."""
    assert only(sentence, "RUNS").span == span


@pytest.mark.parametrize(
    ("sentence", "span"),
    [
        ("Ostrand Group bought Quillon Ltd in 2016.", Span.event(date(2016, 1, 1), date(2016, 12, 31))),
        ("Ostrand Group bought Quillon Ltd.", Span(start_max=date(2020, 6, 15), end_max=date(2020, 6, 16))),
        ("Ostrand Group will buy Quillon Ltd on 1 July.", Span.event(date(2020, 7, 1), date(2020, 7, 1))),
        (
            "Ostrand Group will buy Quillon Ltd by the end of July.",
            Span.event(date(2020, 6, 15), date(2020, 7, 31)),
        ),
    ],
)
def test_an_event_falls_on_a_day_within_its_date(sentence: str, span: Span) -> None:
    """An event has the days that its date may mean; one without a date lies by the document's day, or after it."""
    assert only(sentence, "TOOK_OVER").span == span


def test_a_document_of_a_month_has_its_state_seen_within() -> None:
    """In a document dated to a month it held on some day of it: from its last day at the latest, to its second at least."""
    found = only("Quillon Ltd runs HMP Elmfield.", "RUNS", published_on="2020-06").span
    assert found == Span(start_max=date(2020, 6, 30), end_min=date(2020, 6, 2))


def test_a_document_of_at_latest_a_year_has_its_state_seen_by_then() -> None:
    """In a document of which only the latest day is known a state was seen by that day; since when is not known."""
    found = only("Quillon Ltd runs HMP Elmfield.", "RUNS", published_on="../2019").span
    assert found == Span(start_max=date(2019, 12, 31))


def test_an_undated_document_dates_nothing_by_itself() -> None:
    """Without the document's date the present tense and "last year" leave the span unknown."""
    assert only("Quillon Ltd runs HMP Elmfield.", "RUNS", published_on="").span == UNDATED
    assert only("Ostrand Group bought Quillon Ltd last year.", "TOOK_OVER", published_on="").span == UNDATED


def test_a_date_belongs_to_the_verb_it_stands_with() -> None:
    """ "Which said on 1 May that" dates the saying, not what is said."""
    claim = only("Quillon Ltd, which said on 1 May 2019 that it was ready, runs HMP Elmfield.", "RUNS")
    assert claim.span.start_min == date.min


def test_a_report_is_dated_by_its_publication() -> None:
    """ "A report published on 1 May rated it" was published that day."""
    claim = only("A report by Ofsted published on 1 May rated Fairholme School good.", "PUBLISHED")
    assert claim.span == Span.event(date(2020, 5, 1), date(2020, 5, 1))


def test_a_clause_with_since_or_until_bounds_its_verb() -> None:
    """ "Has run it since winning a contract in 2016" starts in 2016; "until its owner failed in May" ends in May."""
    since = only("Quillon Ltd has run HMP Elmfield since winning a contract in 2016.", "RUNS").span
    assert (since.start_min, since.start_max) == (date(2016, 1, 1), date(2016, 12, 31))
    until = only("Quillon Ltd ran HMP Elmfield until its owner failed in May 2019.", "RUNS").span
    assert (until.end_min, until.end_max) == (date(2019, 5, 1), date(2019, 6, 1))


def test_the_day_of_stopping_is_an_end() -> None:
    """ "Stopped running it in May 2019" ends in that month, "will stop running it on 1 July" on that day."""
    stopped = only("Quillon Ltd stopped running HMP Elmfield in May 2019.", "RUNS").span
    assert stopped == Span(end_min=date(2019, 5, 1), end_max=date(2019, 6, 1))
    stopping = only("Quillon Ltd will stop running HMP Elmfield on 1 July.", "RUNS").span
    assert (stopping.end_min, stopping.end_max) == (date(2020, 7, 1), date(2020, 7, 2))


def test_the_words_of_a_date_are_kept() -> None:
    """The source's own words of the span stay beside the days."""
    claim = only("Ostrand Group bought Quillon Ltd four years ago.", "TOOK_OVER")
    assert dict(claim.wording) == {"predicate": "bought", "span": "four years ago"}
    assert claim.span == Span.event(date(2016, 1, 1), date(2016, 12, 31))


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Ann Lee said that HMP Elmfield was run by Quillon Ltd.", "asserted"),
        ("Ann Lee told MPs that Quillon Ltd ran HMP Elmfield.", "asserted"),
        ("Ann Lee said that HMP Elmfield was run by Quillon Ltd until 2012.", "ended"),
        ("HMP Elmfield was run by Quillon Ltd.", "ended"),
    ],
)
def test_the_past_of_what_was_said_is_the_present_of_who_said_it(sentence: str, status: str) -> None:
    """ "Said that it was run by Acme" tells that Acme runs it, as long as no date says otherwise."""
    assert put(sentence, "RUNS") == {("Quillon Ltd", "HMP Elmfield", status)}


def test_what_a_firm_was_hired_for_long_ago_has_begun() -> None:
    """An award of years before the document's day is no plan for what is to come."""
    text = "In {} Elmshire Council hired Quillon Ltd to run Elm House."
    assert [only(text.format(year), "RUNS").status for year in (2006, 2020)] == ["asserted", "planned"]
