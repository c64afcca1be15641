"""A day told before what happened on it dates what the next sentences tell, of the same and nothing else."""

from datetime import date

import pytest

from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from tests.unit.extract.reading import claims, only


@pytest.mark.parametrize(
    ("text", "predicate", "first", "last"),
    [
        (
            "On 1 April eleven schools changed hands. Tarn Trust took on Elm Academy.",
            "TOOK_OVER",
            date(2020, 4, 1),
            date(2020, 4, 1),
        ),
        (
            "Several homes were sold in March 2017. Quillon Ltd bought Elm Lodge.",
            "TOOK_OVER",
            date(2017, 3, 1),
            date(2017, 3, 31),
        ),
        (
            "HMP Elmfield was visited by a team in March. It was rated as poor by HM Inspectorate of Prisons.",
            "INSPECTED",
            date(2020, 3, 1),
            date(2020, 3, 31),
        ),
        (
            "The Ministry of Tarns has today signed contracts with two firms. The winners are Quillon Ltd and Acme Ltd.",
            "COMMISSIONED",
            date(2020, 6, 15),
            date(2020, 6, 15),
        ),
    ],
)
def test_a_day_told_ahead_is_of_what_follows(text: str, predicate: str, first: date, last: date) -> None:
    """What changed hands, was visited or was awarded on a day is told by name in the next sentence."""
    found = [claim for claim in claims(text) if claim.predicate == predicate]
    assert found
    assert {(claim.span.start_min, claim.span.start_max) for claim in found} == {(first, last)}


def test_a_day_told_ahead_of_another_place_dates_nothing() -> None:
    """A visit to one prison says nothing of when another was rated."""
    text = "HMP Ashby was visited by a team in March. HM Inspectorate of Prisons rated HMP Elmfield as poor."
    assert only(text, "INSPECTED").span.start_max == date(2020, 6, 15)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Ann Tarn left in March 2017. On 1 April Quillon Ltd took over HMP Elmfield.", date(2017, 4, 1)),
        ("Ann Tarn left in March 2017.\n\nOn 1 April Quillon Ltd took over HMP Elmfield.", date(2020, 4, 1)),
        (
            "Ann Tarn has been here since she came in March 2017. On 1 April Quillon Ltd took over HMP Elmfield.",
            date(2020, 4, 1),
        ),
        (
            "Last October it was announced that from 7 February Quillon Ltd would run HMP Elmfield.",
            date(2020, 2, 7),
        ),
    ],
)
def test_a_tale_goes_on_within_its_paragraph(text: str, first: date) -> None:
    """A day without its year follows the date told before it in the same paragraph, also where it was still to come."""
    found = [claim.span.start_min for claim in claims(text) if claim.predicate in ("TOOK_OVER", "RUNS")]
    assert found == [first]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Quillon Ltd was told to hand over HMP Elmfield on 28 July.", date(2020, 7, 29)),
        ("Before that the jail was run by Quillon Ltd.", date(2017, 4, 1)),
        ("Quillon Ltd ran HMP Ashby and, until it was closed in 2019, ran HMP Elmfield.", date(2020, 1, 1)),
    ],
)
def test_an_end_is_read_ahead_before_and_between(text: str, last: date) -> None:
    """Who was told to go goes on the day to come, "before that" is before the date told, and "and, until" is of what follows."""
    told = f"HMP Elmfield was sold in March 2017. {text}"
    ends = {
        claim.span.end_max for claim in claims(told) if claim.predicate == "RUNS" and "Elmfield" in claim.object.name
    }
    assert last in ends


@pytest.mark.parametrize(
    ("text", "predicate", "first"),
    [
        ("Quillon Ltd entered the market in 2019 by buying Acme Ltd.", "TOOK_OVER", date(2019, 1, 1)),
        ("In 2010 Quillon Ltd went on to acquire Acme Ltd.", "TOOK_OVER", date(2010, 1, 1)),
        ("The takeover of Acme Ltd by Quillon Ltd was declared final in 2017.", "TOOK_OVER", date(2017, 1, 1)),
        (
            "Quillon Ltd took HMP Elmfield over from Acme Ltd, a firm that failed, in 2018.",
            "TOOK_OVER",
            date(2018, 1, 1),
        ),
        ("Quillon Ltd entered the market in 2011 with the purchase of Acme Ltd.", "TOOK_OVER", date(2011, 1, 1)),
        ("Inspectors from Ofsted who called at Elm School in May rated it poor.", "INSPECTED", date(2020, 5, 1)),
        ("Ann Tarn's report on Quillon Ltd, delivered yesterday, is harsh.", "PUBLISHED", date(2020, 6, 14)),
        ('"Good," said Quillon Ltd chair Ann Tarn, who succeeded Bo Ray in 2014.', "HELD_OFFICE", date(2014, 1, 1)),
        ("Elm School's head, Ann Tarn, who arrived from Oak School in 2017, agreed.", "HELD_OFFICE", date(2017, 1, 1)),
        ("The Elmland Committee's report of 3 May on Quillon Ltd will be read.", "PUBLISHED", date(2020, 5, 3)),
        ("Under a deal signed on 3 May the Elmland Government hired Quillon Ltd.", "COMMISSIONED", date(2020, 5, 3)),
        ("Quillon Ltd was set up in 2012 by Acme Ltd and Tarrant Ltd.", "MEMBER_OF", date(2012, 1, 1)),
        ("The school is full and, at the end of May, Elm Court went to Quillon Ltd.", "TOOK_OVER", date(2020, 5, 1)),
    ],
)
def test_a_date_goes_with_what_its_verb_leads_to(text: str, predicate: str, first: date) -> None:
    """The date of a verb is that of what it was done by or went on to, over an aside, and of a deal that opens the sentence."""
    assert first in {claim.span.start_min for claim in claims(text) if claim.predicate == predicate}


@pytest.mark.parametrize(
    ("told", "last"),
    [
        ("Last week its contract was extended to 31 March.", date(2021, 4, 1)),
        ("Its contract may be extended to 2036.", UNKNOWN_MAX),
    ],
)
def test_a_contract_is_extended_to_a_day_to_come(told: str, last: date) -> None:
    """What was extended ends on the next such day, and what only may be extended does not end by it."""
    assert only(f"Quillon Ltd runs HMP Elmfield. {told}", "RUNS").span.end_max == last


def test_who_left_has_left_though_the_text_has_no_day() -> None:
    """Who stepped down had the office, also where no day of the document says that it is over."""
    text = "Ann Tarn has been chair of Quillon Ltd since 2015. She stepped down in 2019."
    assert only(text, "HELD_OFFICE", "").status == "ended"


def test_what_is_to_come_of_an_award_by_a_day_is_not_its_end() -> None:
    """An award does not end by the day by which something comes of it."""
    text = "There will be more trains by 2025 after the Elmland Government awarded the Elm franchise to Quillon Ltd in May."
    assert only(text, "COMMISSIONED").span.end_max == UNKNOWN_MAX


def test_how_far_into_a_term_something_ended_says_nothing_of_now() -> None:
    """ "Two years into the term" counts from the document's day only in the present."""
    text = "Quillon Ltd ran HMP Elmfield and left two years into its four-year term."
    assert only(text, "RUNS").span.start_max == UNKNOWN_MAX


def test_by_then_is_no_end_of_an_office() -> None:
    """Who "had by then left" did so some time before."""
    text = (
        "Acme Ltd was bought in May 2016. Its former chief executive, Ann Tarn, had by then left to lead Tarrant Ltd."
    )
    ended = next(claim for claim in claims(text) if claim.predicate == "HELD_OFFICE" and claim.status == "ended")
    assert ended.span.end_min == UNKNOWN_MIN
