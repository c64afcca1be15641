"""Which dates are a claim's that sentences behind it tell: of the contract, the change, the report, or of who did it."""

from datetime import date

import pytest

from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from tests.unit.extract.bounding import UNDATED, Bound, bounds, end, found, start
from tests.unit.extract.reading import only


@pytest.mark.parametrize(
    ("text", "predicate", "when"),
    [
        ("HMP Elmfield has passed to Quillon Ltd. The transfer became official on May 1.", "TOOK_OVER", "2020-05-01"),
        ("Quillon Ltd will take over HMP Elmfield. The handover takes place on 1 June.", "TOOK_OVER", "2020-06-01"),
        ("Quillon Ltd will run HMP Elmfield. It starts work on 1 June.", "RUNS", "2020-06-01"),
        ("Quillon Ltd has won the contract to run HMP Elmfield and will move in on 1 June.", "RUNS", "2020-06-01"),
        ("Quillon Ltd will take over HMP Elmfield. The switch is due on 1 June.", "TOOK_OVER", "2020-06-01"),
        ("Quillon Ltd will take over HMP Elmfield. The handover is scheduled for June.", "TOOK_OVER", "2020-06"),
        ("Quillon Ltd is to buy Tarrant Ltd. Completion is expected in June.", "TOOK_OVER", "2020-06"),
        ("Quillon Ltd will run HMP Elmfield. The five-year contract starts in June.", "RUNS", "2020-06"),
        ("Quillon Ltd will run HMP Elmfield. The deal, worth £3 million, starts in June.", "RUNS", "2020-06"),
        ("Quillon Ltd will run HMP Elmfield. Staff will transfer to the company on 1 July.", "RUNS", "2020-07-01"),
        (
            "The Ministry of Justice has picked Quillon Ltd to run HMP Elmfield. The decision was made on 28 April.",
            "COMMISSIONED",
            "2020-04-28",
        ),
        ("Quillon Ltd runs HMP Elmfield. It has been at the prison since 2012.", "RUNS", "2012"),
        (
            "HM Inspectorate of Prisons found HMP Elmfield unsafe. The visit was made over two weeks in March.",
            "INSPECTED",
            "2020-03",
        ),
        ("Ann Lee is to be director of Quillon Ltd. Her appointment takes effect in June.", "HELD_OFFICE", "2020-06"),
        (
            "Elmshire County Council gave Quillon Ltd a contract to run its buses. It begins in June and lasts a year.",
            "RUNS",
            "2020-06",
        ),
        ("Quillon Ltd runs HMP Elmfield. It took over in 2017.", "RUNS", "2017"),
        ("Quillon Ltd runs HMP Elmfield. The firm arrived in 2017.", "RUNS", "2017"),
        ("Quillon Ltd runs HMP Elmfield. It has been there since 2017.", "RUNS", "2017"),
        ("Quillon Ltd runs HMP Elmfield. The firm has had the running of the jail since 2017.", "RUNS", "2017"),
        ("Quillon Ltd runs HMP Elmfield. It won the contract in 2016 and took charge in May 2017.", "RUNS", "2017-05"),
        ("HMP Elmfield is run by Quillon Ltd. The company has been in charge there since 2017.", "RUNS", "2017"),
        ("Quillon Ltd will run Elmfield Leisure Centre. Services will start on 1 October.", "RUNS", "2020-10-01"),
        (
            "HMP Elmfield has passed from Tarrant Ltd to Quillon Ltd. The change was made last month.",
            "TOOK_OVER",
            "2020-04",
        ),
        (
            "Quillon Ltd will next month take over HMP Elmfield. The deal, which takes effect on 3 June, is new.",
            "TOOK_OVER",
            "2020-06-03",
        ),
        ("Quillon Ltd runs HMP Elmfield. It has done so since 2012.", "RUNS", "2012"),
        ("Quillon Ltd runs HMP Elmfield, as it has done since 2012.", "RUNS", "2012"),
        ("Ostrand Group owns Quillon Ltd. It has done so since 2014.", "OWNS", "2014"),
        (
            "There is a report by the National Audit Office on Quillon Ltd. It came out in March.",
            "PUBLISHED",
            "2020-03",
        ),
        (
            "There is a report by the National Audit Office on Quillon Ltd. Published last month, it is short.",
            "PUBLISHED",
            "2020-04",
        ),
        (
            "Elmfield Council has awarded Quillon Ltd a contract to run its parks. The deal was signed on 30 April.",
            "COMMISSIONED",
            "2020-04-30",
        ),
    ],
)
def test_a_sentence_that_goes_on_dates_what_was_told_before(text: str, predicate: str, when: str) -> None:
    """ "The transfer", "the contract", "it" lead back to the claim before, which their verb gives its date."""
    assert start(when) in {bounds(claim)[0] for claim in found(text, predicate)}


@pytest.mark.parametrize(
    "said",
    [
        "The contract is due to expire in 2023.",
        "Its contract ends in 2023.",
        "The agreement lasts until 2023.",
        "It has the contract until 2023.",
        "Quillon has it until 2023.",
        "Last night ministers voted to end the arrangement in 2023.",
        "Earlier this year the ministry extended its contract to 2023.",
        "The work will be brought back in house in 2023.",
        "The ministry will bring the contract to an end in 2023.",
        "That comes to an end in 2023.",
        "The ministry is ending its contract in 2023.",
        "Its contract was due to end this year but has been extended to 2023.",
        "It has been granted an extension until 2023.",
        "It is contracted until 2023.",
        "The company will carry on until 2023.",
        "The prison is to return to the public sector in 2023.",
        "The jail will pass into the hands of the state in 2023.",
        "The contract was due to end in 2026 but will be cut short in 2023.",
    ],
)
def test_a_sentence_that_goes_on_ends_what_was_told_before(said: str) -> None:
    """What is said of the end of "the contract" is the end of what was said to be run."""
    assert end("2023") in {bounds(claim)[1] for claim in found(f"Quillon Ltd runs HMP Elmfield. {said}", "RUNS")}


@pytest.mark.parametrize(
    "said",
    [
        "A contract to clean it ends in 2023.",
        "Tarrant Ltd's contract ends in 2023.",
        "The contract does not end in 2023.",
        "The contract was to have run until 2023.",
        "The governor retires in 2023.",
        "Quillon has until 2023 to mend its ways.",
        "At HMP Barley the present contract ends in 2023.",
        "The new contract starts in 2023.",
        "It rained. " * 12 + "The contract ends in 2023.",
    ],
)
def test_what_is_said_of_something_else_dates_nothing(said: str) -> None:
    """Another's contract, any contract, what is denied, and what comes long after, dates no claim before it."""
    (claim, *_) = found(f"Quillon Ltd runs HMP Elmfield. {said}", "RUNS")
    assert bounds(claim) == UNDATED


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ann Lee is to become chair of Quillon Ltd. Ms Lee will take up the post in June.", (start("2020-06"), None)),
        (
            "Ann Lee, who left as chair of Quillon Ltd at the end of March, had been in the job since 2008.",
            (start("2008"), None),
        ),
        ("Ann Lee is to become chair of Quillon Ltd. She takes up her new post in June.", (start("2020-06"), None)),
        ("Ann Lee, chair of Quillon Ltd, is due to leave at the end of the month.", (None, end("2020-05"))),
        ("Ann Lee is chair of Quillon Ltd. She has held the post since 2014.", (start("2014"), None)),
        ("Ann Lee is chair of Quillon Ltd. She was appointed in May 2014.", (start("2014-05"), None)),
        ("Ann Lee is chair of Quillon Ltd. She has been in the job since 2014.", (start("2014"), None)),
        ("Ann Lee was chair of Quillon Ltd. She left in 2018.", (None, end("2018"))),
        ("Ann Lee has resigned as chair of Quillon Ltd with effect from 30 June.", (None, end("2020-06-30"))),
        ("Ann Lee, who chaired Quillon Ltd from 2010, left the board in 2018.", (start("2010"), end("2018"))),
        ("Ann Lee (chair of Quillon Ltd, 2010–2018) gave evidence.", (start("2010"), end("2018"))),
        ("Ann Lee was chair of Quillon Ltd. She had been appointed in 2011.", (start("2011"), None)),
        ("Ann Lee was chair of Quillon Ltd. She headed the trust from 2011 to 2014.", (start("2011"), end("2014"))),
        ("Quillon Ltd's chair, Ann Lee, has been in place since 2016.", (start("2016"), None)),
        ("Ann Lee, governor of HMP Elmfield, has run the jail since 2016.", (start("2016"), None)),
        ("Ann Lee is chair of Quillon Ltd. She will leave Quillon in June.", (None, end("2020-06"))),
        ("Ann Lee is chair of Quillon Ltd. She hands over to a colleague in June.", (None, end("2020-06"))),
        ("The chair of Quillon Ltd, Ann Lee, will leave at the end of June.", (None, end("2020-06"))),
        ("Ann Lee, who became chair of Quillon Ltd in 2014, is to retire in June.", (start("2014"), end("2020-06"))),
    ],
)
def test_who_takes_up_or_leaves_an_office_dates_it(text: str, when: tuple[Bound | None, Bound | None]) -> None:
    """ "Will take up the post", "is due to leave", "left" are of the office that the person was said to hold."""
    (claim,) = found(text, "HELD_OFFICE")
    assert all(want in (None, got) for want, got in zip(when, bounds(claim), strict=True))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Bo Ray was chair of Quillon Ltd. Ann Lee, who succeeded him in May 2014, spoke.", (start("2014-05"), None)),
        ("Bo Ray was chair of Quillon Ltd. Ann Lee took over the post in May 2014.", (start("2014-05"), None)),
        ("Bo Ray is chair of Quillon Ltd. He replaced Ann Lee in May 2014.", (None, end("2014-05"))),
        ("Bo Ray became chair of Quillon Ltd in May 2014 in succession to Ann Lee.", (None, end("2014-05"))),
    ],
)
def test_who_comes_in_anothers_place_dates_both_offices(text: str, when: tuple[Bound | None, Bound | None]) -> None:
    """ "Succeeded him in May" is when the new holder came and when the old one went."""
    (claim,) = (each for each in found(text, "HELD_OFFICE") if each.subject.name == "Ann Lee")
    assert all(want in (None, got) for want, got in zip(when, bounds(claim), strict=True))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Quillon Ltd, which has run HMP Elmfield since 2009, will leave the jail in July.", "2020-07"),
        ("HMP Elmfield, which Quillon Ltd has run since 2009, is due to return to the state in July.", "2020-07"),
        ("HMP Elmfield has been run by Quillon Ltd since 2009 and its contract runs to 2025.", "2025"),
    ],
)
def test_a_sentence_that_tells_a_start_in_one_clause_may_tell_the_end_in_another(text: str, when: str) -> None:
    """Who runs a service leaves it, or it goes back, in a clause whose verb makes no claim of its own."""
    (claim,) = found(text, "RUNS")
    assert bounds(claim) == (start("2009"), end(when))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "In 2011 Quillon Ltd won a ten-year contract to run HMP Elmfield; it was terminated in 2016.",
            (None, end("2016")),
        ),
        (
            "Quillon Ltd won the contract to run HMP Elmfield in May 2015 and began work that July.",
            (start("2015-07"), None),
        ),
    ],
)
def test_a_sentence_may_go_on_with_what_it_told_itself(text: str, when: tuple[Bound | None, Bound | None]) -> None:
    """The end of the contract, and the beginning of the work, may be told behind a semicolon or "and"."""
    assert any(
        all(want in (None, got) for want, got in zip(when, bounds(claim), strict=True)) for claim in found(text, "RUNS")
    )


def test_what_joined_is_run_from_then() -> None:
    """A school that joined a trust is run by it from that day."""
    (claim,) = found("Elmfield Primary School is run by Quillon Ltd. The school joined the trust in 2015.", "RUNS")
    assert bounds(claim)[0] == start("2015")


def test_the_end_of_a_contract_is_not_that_of_an_office() -> None:
    """ "It runs out" is said of a contract, and of nobody's time in office."""
    text = "Ann Lee chairs Quillon Ltd. Until it runs out next March, that contract is in good hands."
    (claim,) = found(text, "HELD_OFFICE")
    assert bounds(claim) == UNDATED


def test_a_predecessor_who_left_is_not_whoever_came() -> None:
    """What is said behind "her predecessor" and a name is said of that name."""
    text = "Ann Lee is chair of Quillon Ltd. Her predecessor, Bo Ray, left in 2018."
    assert {claim.subject.name: bounds(claim)[1] for claim in found(text, "HELD_OFFICE")} == {
        "Ann Lee": UNDATED[1],
        "Bo Ray": end("2018"),
    }


@pytest.mark.parametrize("said", ["She began her career in 2001.", "Ms Lee left Tarrant Ltd in 2018."])
def test_what_else_somebody_begins_or_leaves_dates_no_office(said: str) -> None:
    """A career, and another company, are not the office."""
    (claim,) = found(f"Ann Lee is chair of Quillon Ltd. {said}", "HELD_OFFICE")
    assert bounds(claim) == UNDATED


def test_what_a_sentence_tells_of_another_keeps_its_date_from_nobody() -> None:
    """ "The change comes on 1 June, until when Tarrant runs it" dates both what was told before and what it tells."""
    text = "Quillon Ltd will take over Elm Pool. The change comes on 1 June, until when Tarrant Ltd remains operator of Elm Pool."
    (taken,), (run,) = found(text, "TOOK_OVER"), found(text, "RUNS")
    assert (bounds(taken)[0], bounds(run)[1]) == (start("2020-06-01"), end("2020-06-01"))


def test_an_end_before_the_start_is_of_something_else() -> None:
    """ "It lasted until May 2015" says nothing of what began in 2018."""
    text = "Quillon Ltd has run HMP Elmfield since 2018. Tarrant Ltd ran it before. It lasted until May 2015."
    assert {bounds(claim)[1] for claim in found(text, "RUNS") if claim.subject.name == "Quillon Ltd"} != {
        end("2015-05")
    }


def test_whoever_is_displaced_leaves_when_the_other_comes() -> None:
    """ "The change was made last month" ends what the one ran and begins what the other took over."""
    (claim,) = found("HMP Elmfield has passed from Tarrant Ltd to Quillon Ltd. The change was made last month.", "RUNS")
    assert (claim.status, bounds(claim)[1]) == ("ended", end("2020-04"))


def test_the_contract_in_force_is_not_the_one_that_was_just_awarded() -> None:
    """ "The existing contract expires in May" ends no award that was made before."""
    told = "Elmfield Council has awarded Quillon Ltd a contract to run its parks. The existing contract expires in May."
    (claim,) = found(told, "COMMISSIONED")
    assert bounds(claim)[1] == (date(2020, 5, 5), UNKNOWN_MAX)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Quillon Ltd took over HMP Elmfield. That was in April 2018.", date(2018, 4, 1)),
        ("Quillon Ltd took over HMP Elmfield from Ostrand Group. This happened on 3 May 2018.", date(2018, 5, 3)),
        ("Quillon Ltd took over HMP Elmfield. That was two years ago.", date(2018, 1, 1)),
    ],
)
def test_that_was_then_dates_what_was_told(text: str, first: date) -> None:
    """ "That was in April" dates what the sentence before told."""
    assert only(text, "TOOK_OVER").span.start_min == first


def test_that_was_a_mistake_dates_nothing() -> None:
    """Where something else is said of what was told, its date is of that."""
    claim = only("Quillon Ltd took over HMP Elmfield. That was a mistake in 2018.", "TOOK_OVER")
    assert claim.span.start_min == UNKNOWN_MIN


def test_a_report_of_which_something_is_said_today_came_out_today() -> None:
    """ "The watchdog says today" tells the day of the report that the next sentence is on."""
    text = (
        "Nobody knew enough, the spending watchdog says today. In its report, the Elmland Audit Office says that Quillon Ltd"
        " overcharged."
    )
    assert only(text, "PUBLISHED").span.start_min == date(2020, 6, 15)
