"""Claims of one document agree: what it tells as done is no plan, and whom somebody followed had it until then."""

import pytest

from tests.unit.extract.bounding import Bound, bounds, end, found, start


@pytest.mark.parametrize(
    ("text", "predicate", "statuses"),
    [
        (
            "Quillon Ltd runs HMP Elmfield. The ministry brought in Quillon Ltd to run HMP Elmfield.",
            "RUNS",
            {"asserted"},
        ),
        (
            "The Ministry of Justice has named Quillon Ltd as preferred bidder. The Ministry of Justice chose Quillon Ltd.",
            "COMMISSIONED",
            {"planned"},
        ),
        (
            "The Ministry of Justice named Quillon Ltd preferred bidder in 2018. In 2019 the Ministry of Justice hired "
            "Quillon Ltd.",
            "COMMISSIONED",
            {"asserted"},
        ),
        (
            "Quillon Ltd runs HMP Elmfield. Quillon Ltd will run HMP Elmfield under a new contract from 1 June.",
            "RUNS",
            {"asserted", "planned"},
        ),
    ],
)
def test_a_plan_that_the_text_tells_as_done_is_none(text: str, predicate: str, statuses: set[str]) -> None:
    """What is so already is not planned, unless the plan has a date of its own; a bidder who is preferred has nothing yet."""
    assert {claim.status for claim in found(text, predicate)} == statuses


def test_what_a_headline_tells_as_lost_is_had_until_it_is_taken_over() -> None:
    """A hand-over told with a date to come makes a plan of one told without, and leaves the other in place until then."""
    text = "Quillon Ltd loses HMP Elmfield to Ostrand Ltd. Ostrand Ltd will take over the jail in June."
    assert {claim.status for claim in found(text, "TOOK_OVER")} == {"planned"}
    (claim,) = found(text, "RUNS")
    assert (claim.subject.name, claim.status, bounds(claim)[1]) == ("Quillon Ltd", "asserted", end("2020-06"))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ostrand Ltd took over HMP Elmfield in 2015. Quillon Ltd had run HMP Elmfield for years.", end("2015")),
        ("Quillon Ltd ran HMP Elmfield for a decade. In 2015 Ostrand Ltd took it over.", end("2015")),
        ("Quillon Ltd had run HMP Elmfield for years when Ostrand Ltd took it over in 2017.", end("2017")),
    ],
)
def test_whoever_had_it_had_it_until_the_other_took_over(text: str, when: Bound) -> None:
    """The day of a take-over ends what the same stretch of text tells of who had it before."""
    (claim,) = (each for each in found(text, "RUNS") if each.subject.name == "Quillon Ltd")
    assert (claim.status, bounds(claim)[1]) == ("ended", when)


def test_what_is_to_be_taken_over_is_run_from_then() -> None:
    """A plan to run something begins with the hand-over."""
    text = "Quillon Ltd will run HMP Elmfield. The company is to take over HMP Elmfield on 1 June."
    (claim,) = found(text, "RUNS")
    assert (claim.status, bounds(claim)[0]) == ("planned", start("2020-06-01"))


def test_who_had_run_what_is_yet_to_be_handed_over_runs_it() -> None:
    """ "Had been in place" looks back from a hand-over, which may be still to come."""
    text = "Tarrant Ltd will lose HMP Elmfield to Quillon Ltd in June. Tarrant Ltd had run HMP Elmfield since 2016."
    told = [claim for claim in found(text, "RUNS") if claim.subject.name == "Tarrant Ltd"]
    assert {(claim.status, bounds(claim)[1]) for claim in told} == {("asserted", end("2020-06"))}


def test_who_runs_one_thing_runs_it_until_the_contract_ends() -> None:
    """The end of a contract with somebody who runs one thing alone is the end of that."""
    text = "Quillon Ltd runs HMP Elmfield. The Ministry of Justice's contract with Quillon Ltd is to end in 2023."
    assert {bounds(claim)[1] for claim in found(text, "RUNS")} == {end("2023")}
