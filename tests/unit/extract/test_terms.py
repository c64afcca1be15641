"""From when to when: the terms of contracts, what begins and ends what is run, and what begins and ends nothing."""

from datetime import date

import pytest

from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from tests.unit.extract.bounding import UNDATED, Bound, bounds, end, found, start
from tests.unit.extract.reading import only


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knows who will run HMP Elmfield after Quillon Ltd's contract ends in 2023.",
        "When Quillon Ltd's contract expires in 2023, HMP Elmfield will be run by the state.",
    ],
)
def test_whose_contract_ends_runs_the_service_that_is_spoken_of(text: str) -> None:
    """A clause that says when by the end of a firm's contract says who runs the service until then."""
    (claim,) = [each for each in found(text, "RUNS") if each.subject.name == "Quillon Ltd"]
    assert (claim.status, bounds(claim)) == ("asserted", (UNDATED[0], end("2023")))


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("Quillon Ltd, owned by Ann Lee, has had £9m from the council since it started in 2000.", "OWNS"),
        ("It paid £4m to Ann Lee, proprietor of Elm House, for its use between March 2018 and March 2019.", "OWNS"),
        ("Quillon Ltd also runs HMP Elmfield and, since 2018, HMP Birch has been run by Tarn Ltd.", "RUNS"),
    ],
)
def test_a_date_behind_an_aside_is_not_the_asides(text: str, predicate: str) -> None:
    """What the main clause says happened when says nothing of who owns whom it is said of."""
    first = min(found(text, predicate), key=lambda claim: claim.subject.name)
    assert bounds(first)[0] == UNDATED[0]


def test_what_is_done_by_doing_something_has_its_day() -> None:
    """Who "today let them down by handing it" to another did so today."""
    text = "The Ministry of Justice broke its word on 1 May 2019 by handing HMP Elmfield to Quillon Ltd."
    assert bounds(only(text, "TOOK_OVER"))[0] == start("2019-05-01")


def test_since_then_counts_from_the_end_of_a_stretch() -> None:
    """ "From 2006 to 2009 a manager, and since then its chair" became its chair in 2009."""
    text = "From 2006 to 2009 Ann Lee was an adviser to Quillon Ltd; since then she has been its chair."
    assert start("2009") in {bounds(claim)[0] for claim in found(text, "HELD_OFFICE")}


def test_what_has_been_and_will_be_has_both_its_ends() -> None:
    """ "Has been in the hands of Quillon since 2011 and will be until 2022" says once of what both are."""
    (claim,) = found("HMP Elmfield has been in the hands of Quillon Ltd since 2011 and will be until 2022.", "RUNS")
    assert bounds(claim) == (start("2011"), end("2022"))


def test_a_contract_dates_from_its_beginning() -> None:
    """ "Dates from" and "dates back to" tell when what is run began."""
    (claim,) = found("Quillon Ltd's contract to run HMP Elmfield dates back to 2004.", "RUNS")
    assert bounds(claim)[0] == start("2004")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Quillon Ltd runs HMP Elmfield under a contract which expires in March 2022.", "2022-03"),
        ("Quillon Ltd's contract to run HMP Elmfield ends in December.", "2020-12"),
        ("Quillon Ltd's contract to run HMP Elmfield has been extended to 2023.", "2023"),
        ("Quillon Ltd lost its contract to run HMP Elmfield yesterday.", "2020-05-03"),
        ("Quillon Ltd was stripped of HMP Elmfield last month.", "2020-04"),
        ("The change comes on 1 June, until when Quillon Ltd remains the operator of HMP Elmfield.", "2020-06-01"),
        ("Ostrand Ltd will run HMP Elmfield from 1 June, taking it over from Quillon Ltd.", "2020-06-01"),
    ],
)
def test_the_end_of_a_contract_ends_what_it_is_for(text: str, when: str) -> None:
    """What is lost, or ends, on a day, ends that day, whoever says so: the verb, a clause on the contract, an extension."""
    assert end(when) in {bounds(claim)[1] for claim in found(text, "RUNS")}


def test_the_length_of_a_contract_won_says_nothing_of_what_began_with_winning_it() -> None:
    """ "Since winning a ten-year contract in 2014" tells a start and no end."""
    (claim,) = found("Quillon Ltd has run HMP Elmfield since winning a ten-year contract in 2014.", "RUNS")
    assert bounds(claim) == (start("2014"), (date(2020, 5, 5), UNKNOWN_MAX))


def test_what_is_to_be_by_a_date_begins_until_then() -> None:
    """ "Will run it by 2023" begins some day from the document's own to the end of 2023, and nothing says when it ends."""
    (claim,) = found("By 2023 Quillon Ltd will run HMP Elmfield.", "RUNS")
    assert bounds(claim) == ((date(2020, 5, 4), date(2023, 12, 31)), (UNKNOWN_MIN, UNKNOWN_MAX))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The contract under which Quillon Ltd runs HMP Elmfield ends in March 2021.", (None, end("2021-03"))),
        (
            "Quillon Ltd's contract to run HMP Elmfield, which began in 2015, is due to end in 2025.",
            (start("2015"), end("2025")),
        ),
        ("Quillon Ltd's contract to run HMP Elmfield has two years to run.", (None, end("2022"))),
        ("From its opening in 1992 until 2011 HMP Elmfield was run by Quillon Ltd.", (start("1992"), end("2011"))),
        ("Quillon Ltd ran HMP Elmfield from 2004 until its closure in 2015.", (start("2004"), end("2015"))),
        ("Before Tarrant Ltd took over HMP Elmfield in 2011, it was run by Quillon Ltd.", (None, end("2011"))),
        ("HMP Elmfield, built in 1992 and run by Quillon Ltd since 2011, is full.", (start("2011"), None)),
        ("Cleaning at Elmfield Hospital was outsourced to Quillon Ltd in 2015.", (start("2015"), None)),
        ("Quillon Ltd will run HMP Elmfield until its contract ends in 2022.", (None, end("2022"))),
        ("Quillon Ltd has run HMP Elmfield since its contract began in May 2011.", (start("2011-05"), None)),
        ("Quillon Ltd won the contract for HMP Elmfield in 2011 and lost it in 2019.", (None, end("2019"))),
        ("Quillon Ltd started running HMP Elmfield in 2011 and will do so until 2026.", (start("2011"), end("2026"))),
        ("Quillon Ltd has not run HMP Elmfield since April.", (None, end("2020-04"))),
        ("Quillon Ltd ran HMP Elmfield before it was returned to the council in 2015.", (None, end("2015"))),
        (
            "Quillon Ltd, which had run HMP Elmfield since 2009, was replaced by Tarrant Ltd in 2015.",
            (start("2009"), end("2015")),
        ),
        ("Quillon Ltd was sacked as the operator of HMP Elmfield in 2019.", (None, end("2019"))),
        ("2019 saw the end of Quillon Ltd's contract to run HMP Elmfield.", (None, end("2019"))),
        ("Under a contract that began in 2012, Quillon Ltd runs HMP Elmfield.", (start("2012"), None)),
        (
            "Quillon Ltd has told staff at HMP Elmfield, which it has run since 2012, that the contract ends in 2022.",
            (start("2012"), end("2022")),
        ),
        ("Five years ago Quillon Ltd became the first private company to run HMP Elmfield.", (start("2015"), None)),
        ("Quillon Ltd ceases to be the operator of HMP Elmfield in June.", (None, end("2020-06"))),
        ("Between 2015 and 2017 Quillon Ltd, which runs HMP Elmfield, was full of plans.", UNDATED),
        ("HMP Elmfield, which Quillon Ltd runs, had improved since its last inspection in 2016.", UNDATED),
        ("Quillon Ltd has run HMP Elmfield since 2014 and will for another six years.", (start("2014"), UNDATED[1])),
        ("Quillon Ltd will run HMP Elmfield when the current contract ends in October.", (start("2020-10"), None)),
    ],
)
def test_what_begins_and_ends_it_bounds_what_is_run(text: str, when: tuple[Bound | None, Bound | None]) -> None:
    """The contract it is run under, what is left of that, an opening, a closure, another's coming, and the handing out."""
    told = {bounds(claim) for claim in found(text, "RUNS") if claim.subject.name == "Quillon Ltd"}
    assert any(all(want in (None, got) for want, got in zip(when, each, strict=True)) for each in told)


def test_a_clause_that_goes_with_a_contract_ends_it() -> None:
    """ "It" in a clause behind what is said of a contract is the contract."""
    (claim,) = found(
        "Quillon Ltd's contract to run HMP Elmfield will not be renewed when it expires on 28 May.", "RUNS"
    )
    assert bounds(claim)[1] == end("2020-05-28")


def test_coming_under_control_and_beginning_to_run_are_starts() -> None:
    """What came under somebody's control on a day was taken over then, and what they began to run is run from then on."""
    (taken,) = found("HMP Elmfield came under the control of Quillon Ltd in April 2019.", "TOOK_OVER")
    (run,) = found("Quillon Ltd began running HMP Elmfield in April 2019.", "RUNS")
    assert {bounds(taken)[0], bounds(run)[0]} == {start("2019-04")}


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        (
            "The Home Office's contract with Quillon Ltd commenced on 1 May 2018 and will expire on 30 April 2022.",
            "COMMISSIONED",
        ),
        (
            "The Home Office has a contract with Quillon Ltd. It commenced on 1 May 2018 and will expire on 30 April 2022.",
            "COMMISSIONED",
        ),
        (
            "Quillon Ltd runs HMP Elmfield under a contract that commenced on 1 May 2018 and will expire on 30 April 2022.",
            "RUNS",
        ),
    ],
)
def test_a_contract_has_both_its_ends(text: str, predicate: str) -> None:
    """What is said of a contract by two verbs, in a clause or in a sentence of its own, gives a start and an end."""
    assert (start("2018-05-01"), end("2022-04-30")) in {bounds(claim) for claim in found(text, predicate)}


def test_since_goes_with_the_perfect() -> None:
    """ "Has been run by Quillon under contract to the ministry since 2017" dates the running."""
    (claim,) = found(
        "HMP Elmfield has been run by Quillon Ltd under contract to the Ministry of Justice since 2017.", "RUNS"
    )
    assert bounds(claim)[0] == start("2017")


def test_an_option_to_extend_lengthens_nothing() -> None:
    """The length of a contract is that which is sure: "for three years from 2019, with an option for a further two years"."""
    text = (
        "Quillon Ltd will run HMP Elmfield for three years from 2021, with an option to extend for a further two years."
    )
    (claim,) = found(text, "RUNS")
    assert bounds(claim) == (start("2021"), end("2024"))


def test_a_day_on_which_somebody_was_in_office_does_not_begin_it() -> None:
    """ "In 2013, when she became its chief" begins the office; "in 2013, when she was its chief" does not."""
    begun = "Quillon Ltd grew in 2013, when Ann Lee became its chief executive."
    held = "Quillon Ltd grew in 2013, when Ann Lee was its chief executive."
    assert {bounds(claim)[0] for claim in found(begun, "HELD_OFFICE")} == {start("2013")}
    assert start("2013") not in {bounds(claim)[0] for claim in found(held, "HELD_OFFICE")} != set()


def test_what_was_cut_short_does_not_end_with_its_contract() -> None:
    """Who "had run" a prison under a longer contract runs it no more, and until when is not told."""
    claim = only("Quillon Ltd had run HMP Elmfield since 2011 under a 15-year contract.", "RUNS", "2019-04-01")
    assert (claim.status, claim.span.start_min.year, claim.span.end_max) == ("ended", 2011, date(2019, 4, 1))


def test_the_length_of_a_contract_that_is_won_again_is_not_counted_from_the_first() -> None:
    """Who has run it since 2006 and won it again in 2016 for five years did not stop in 2011."""
    text = "Quillon Ltd has run HMP Elmfield since 2006 and won it again in 2016, on a five-year contract."
    claim = only(text, "RUNS")
    assert (claim.status, claim.span.start_min, claim.span.end_max) == ("asserted", date(2006, 1, 1), UNKNOWN_MAX)
