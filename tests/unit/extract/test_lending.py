"""Days that claims of one document lend one another."""

import pytest

from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from tests.unit.extract.bounding import Bound, bounds, end, found, start

_FILLER = "Ministers were told of it at length, and said that lessons had been learned. " * 6


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Quillon Ltd ran HMP Elmfield. " + _FILLER + "Ostrand Ltd took over HMP Elmfield in 2015.", end("2015")),
        (
            "Quillon Ltd runs HMP Elmfield. " + _FILLER + "Ostrand Ltd will take over HMP Elmfield on 1 June.",
            end("2020-06-01"),
        ),
        (
            "From 1 June Ostrand Ltd will run HMP Elmfield. " + _FILLER + "Quillon Ltd runs HMP Elmfield.",
            end("2020-06-01"),
        ),
    ],
)
def test_a_hand_over_ends_what_another_had(text: str, when: Bound) -> None:
    """Whoever has or had what another takes over has it until then, however far apart the two are told."""
    (claim,) = (each for each in found(text, "RUNS") if each.subject.name == "Quillon Ltd")
    assert bounds(claim)[1] == when


def test_two_days_of_hand_overs_end_nothing() -> None:
    """Of two who took over at different times neither is known to have followed."""
    text = (
        "Quillon Ltd ran HMP Elmfield. Ostrand Ltd took over HMP Elmfield in 2011. "
        "Tarrant Ltd took over HMP Elmfield in 2015."
    )
    (claim,) = (each for each in found(text, "RUNS") if each.subject.name == "Quillon Ltd")
    assert bounds(claim)[1][0] == UNKNOWN_MIN


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd has run HMP Elmfield since 2012. Quillon Ltd will run HMP Elmfield until 2022.",
        "Quillon Ltd runs HMP Elmfield until 2022. " + _FILLER + "Quillon Ltd has run HMP Elmfield since 2012.",
    ],
)
def test_a_start_and_an_end_make_a_whole(text: str) -> None:
    """Where one sentence tells the start and another the end, both are of the one fact, which goes on."""
    assert {(each.status, bounds(each)) for each in found(text, "RUNS")} == {("asserted", (start("2012"), end("2022")))}


def test_what_is_over_began_when_it_was_taken_over() -> None:
    """What somebody took over once and ran they ran from then."""
    text = "Quillon Ltd took over HMP Elmfield in 2011. Quillon Ltd ran HMP Elmfield until 2017."
    assert {bounds(each) for each in found(text, "RUNS")} == {(start("2011"), end("2017"))}


def test_a_contract_for_what_is_to_be_taken_over_ends_nothing_else() -> None:
    """Who runs one prison and is to take over another has a contract that ends for the other."""
    text = (
        "Quillon Ltd, which runs HMP Elm, is to take over HMP Oak. "
        "The Ministry of Justice has given Quillon Ltd a contract until 2028."
    )
    told = [claim for claim in found(text, "RUNS") if claim.object.name == "HMP Elm"]
    assert {claim.span.end_max for claim in told} == {UNKNOWN_MAX}


def test_a_take_over_is_on_the_day_from_which_it_is_run() -> None:
    """What is to be run from a day is to be taken over on it."""
    text = "From 1 June Quillon Ltd will run HMP Elmfield. Quillon Ltd is to take over HMP Elmfield."
    assert {bounds(each)[0] for each in found(text, "TOOK_OVER")} == {start("2020-06-01")}
