"""Which of the dates of one verb are whose, where it tells of several parties."""

import pytest

from tests.unit.extract.bounding import UNDATED, Bound, bounds, end, found, start


@pytest.mark.parametrize(
    ("text", "predicate", "when"),
    [
        (
            "Quillon Ltd bought Tarrant Ltd in 2011 and Birch Ltd in 2014.",
            "TOOK_OVER",
            {"Tarrant Ltd": "2011", "Birch Ltd": "2014"},
        ),
        (
            "Quillon Ltd ran HMP Elmfield from 2003 to 2011 and HMP Birch from 2012 to 2016.",
            "RUNS",
            {"HMP Elmfield": "2003", "HMP Birch": "2012"},
        ),
        (
            "Quillon Ltd runs HMP Elmfield (since 2003), HMP Birch (since 2012) and HMP Fern (since 2016).",
            "RUNS",
            {"HMP Elmfield": "2003", "HMP Birch": "2012", "HMP Fern": "2016"},
        ),
        (
            "Quillon Ltd will take over HMP Elmfield in July and HMP Birch in October.",
            "TOOK_OVER",
            {"HMP Elmfield": "2020-07", "HMP Birch": "2020-10"},
        ),
        (
            "In 2011 Quillon Ltd bought Tarrant Ltd and Birch Ltd.",
            "TOOK_OVER",
            {"Tarrant Ltd": "2011", "Birch Ltd": "2011"},
        ),
    ],
)
def test_each_of_several_has_the_date_beside_it(text: str, predicate: str, when: dict[str, str]) -> None:
    """Dates that alternate with the parties of a verb are one of each; a date that they share is of all."""
    assert {claim.object.name: bounds(claim)[0] for claim in found(text, predicate)} == {
        name: start(date) for name, date in when.items()
    }


def test_who_came_next_and_who_runs_it_now_are_told_by_one_verb() -> None:
    """ "Then by" is another who did it, "now by" one who does it still."""
    text = "HMP Elmfield was run by Ostrand Ltd until 2011, then by Birch Ltd until 2016, and now by Quillon Ltd."
    assert {claim.subject.name: (claim.status, bounds(claim)[1]) for claim in found(text, "RUNS")} == {
        "Ostrand Ltd": ("ended", end("2011")),
        "Birch Ltd": ("ended", end("2016")),
        "Quillon Ltd": ("asserted", UNDATED[1]),
    }


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "HMP Elmfield was run by Ostrand Ltd between 2003 and 2011, and by Quillon Ltd from 2011 to 2016.",
            {"Ostrand Ltd": "2003", "Quillon Ltd": "2011"},
        ),
        (
            "Ostrand Ltd (2003 to 2011) and Quillon Ltd (2011 to 2016) ran HMP Elmfield.",
            {"Ostrand Ltd": "2003", "Quillon Ltd": "2011"},
        ),
    ],
)
def test_each_of_those_who_do_it_has_the_date_beside_it(text: str, when: dict[str, str]) -> None:
    """So it is with those who do what a verb tells, one after another."""
    assert {claim.subject.name: bounds(claim)[0] for claim in found(text, "RUNS")} == {
        name: start(date) for name, date in when.items()
    }


def test_a_date_of_those_listed_behind_a_colon_is_no_fault() -> None:
    """A date within what is taken apart as a list belongs to none of its lines, and the text is read to its end."""
    text = (
        "The Elmland Office would buy it from three suppliers: Quillon Ltd, contracted in July 2014 as integrator, with "
        "Tarn Ltd for mapping, Marlow Ltd for the network, and Oster Ltd for the tags themselves. Birch Ltd runs HMP Fern."
    )
    assert ("Birch Ltd", "HMP Fern") in {(each.subject.name, each.object.name) for each in found(text, "RUNS")}


def test_who_took_it_over_later_is_named_behind_a_second_by() -> None:
    """A passive may name one taker after another, each with its date."""
    text = "HMP Elmfield was taken over by Ostrand Ltd in 2003 and by Quillon Ltd in 2011."
    told = {claim.subject.name: bounds(claim)[0] for claim in found(text, "TOOK_OVER")}
    assert told == {"Ostrand Ltd": start("2003"), "Quillon Ltd": start("2011")}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "HMP Elmfield, run by Ostrand Ltd until 2015 and now by Quillon Ltd, is full.",
            {"Ostrand Ltd": ("ended", end("2015")), "Quillon Ltd": ("asserted", UNDATED[1])},
        ),
        (
            "HMP Elmfield has been run by Quillon Ltd since 2015 and before that by Ostrand Ltd.",
            {"Ostrand Ltd": ("ended", end("2015")), "Quillon Ltd": ("asserted", UNDATED[1])},
        ),
    ],
)
def test_now_and_before_tell_who_does_it_and_who_did(text: str, when: dict[str, tuple[str, Bound]]) -> None:
    """A word such as "now" or "before" parts two who do it, so that the one date is not of both."""
    assert {claim.subject.name: (claim.status, bounds(claim)[1]) for claim in found(text, "RUNS")} == when
