"""Why nobody ran a service on the days asked about."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.when import on
from queries.who_ran import who_ran
from tests.unit.queries.told import operators, owners, says, who

NORTH = "North CRC"


@pytest.fixture
def two_spells(store: Store) -> Store:
    """A service that Alder ran until 2016, and Birch, which Cedar owned, from 2018 to 2020."""
    store.write(
        [
            says("Dogwood", "RUNS", NORTH, "2010-01-01", "2012-01-01"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2016-01-01"),
            says("Birch", "RUNS", NORTH, "2018-01-01", "2020-01-01"),
            says("Cedar", "OWNS", "Birch", "2018-01-01", "2020-01-01"),
            says("PublicBody:Agency", "SUCCEEDED", NORTH, "2020-01-01"),
        ]
    )
    return store


@pytest.mark.parametrize(
    ("day", "why", "nearest"),
    [
        ("2009-12-31", "not_yet", ["Dogwood"]),
        ("2016-01-01", "between", ["Alder", "Birch"]),
        ("2017", "between", ["Alder", "Birch"]),
        ("2020-01-01", "ended", ["Birch"]),
    ],
)
def test_without_an_answer_the_nearest_hands_are_shown(
    two_spells: Store, day: str, why: str, nearest: list[str]
) -> None:
    """Nobody found says whether it had ended, had not started or lay between, with who had it last and next."""
    answer = who_ran(two_spells, NORTH, on(day))
    assert (answer["answers"], answer["why"], operators(answer["nearest"])) == ([], why, nearest)
    assert {each["truth"] for each in answer["nearest"]} == {"no"}


def test_what_came_after_is_named(two_spells: Store) -> None:
    """After the end the answer names the successor, and the owners that the last hand had."""
    answer = who_ran(two_spells, NORTH, on("2022"))
    assert [each["subject"]["name"] for each in answer["succeeded_by"]] == ["Agency"]
    assert owners(answer["nearest"][0]) == {"Cedar": "certain"}


def test_before_the_start_nothing_has_come_after(two_spells: Store) -> None:
    """Before its start a service has no successor to show."""
    assert who_ran(two_spells, NORTH, on("2001"))["succeeded_by"] == []


def test_with_an_answer_there_is_no_why(two_spells: Store) -> None:
    """Where somebody is found, there is no why and nothing nearest."""
    answer = who_ran(two_spells, NORTH, on("2019"))
    assert (answer["why"], answer["nearest"], answer["succeeded_by"]) == (None, [], [])


def test_of_what_no_source_says_who_ran_it_the_answer_is_unrecorded(store: Store) -> None:
    """A service that is known, but that no source puts in anybody's hand, is unrecorded."""
    store.write([says(NORTH, "COVERS", "region:Northland", "2015", "2019")])
    answer = who_ran(store, NORTH, on("2016"))
    assert (answer["answers"], answer["why"], answer["nearest"]) == ([], "unrecorded", [])


def test_a_denial_that_nobody_opposes_parts_two_spells(store: Store) -> None:
    """Between two sightings on whose far sides an unopposed denial lies, nobody ran it."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015-01-01", "2016-01-01"),
            says("Alder", "RUNS", NORTH, "2017-01-01", "2018-01-01", status="denied"),
            says("Alder", "RUNS", NORTH, "2019-01-01", "2020-01-01"),
        ]
    )
    assert who_ran(store, NORTH, on("2017-06-01"))["why"] == "between"


def test_as_known_before_the_first_source_it_is_unrecorded(store: Store) -> None:
    """As known on a day before any source, nobody is known to have run it."""
    store.write([says("Alder", "RUNS", NORTH, "2015", "2019", on="2016-01-01")])
    answer = who_ran(store, NORTH, on("2017-01-01"), known_on=on("2015-12-31").start)
    assert (who(answer["answers"]), answer["why"]) == ([], "unrecorded")
