"""Paths between two entities."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.errors import UnknownName
from queries.paths import paths
from queries.when import day, on
from tests.unit.queries.told import says

WALK = [
    says("Birch", "OWNS", "Alder", "2016-06-01", "2020-01-01", text="Birch bought Alder."),
    says("Alder", "RUNS", "North CRC", "2015-02-01", "2019-02-15", text="Alder ran it."),
    says("North CRC", "COVERS", "region:Northland", "2014-06-01", "2021-06-26", text="It covers Northland."),
]


@pytest.fixture
def walk(store: Store) -> Store:
    """Birch owns Alder runs North CRC covers Northland, from June 2016 to February 2019."""
    store.write(WALK)
    return store


@pytest.mark.parametrize(
    ("ends", "text"),
    [
        (("Birch", "region:Northland"), "Birch owns Alder runs North CRC covers Northland"),
        (("region:Northland", "Birch"), "Northland covered by North CRC run by Alder owned by Birch"),
    ],
)
def test_a_path_is_found_in_either_direction(walk: Store, ends: tuple[str, str], text: str) -> None:
    """A path reads from the first entity to the second, whichever way its edges point, each edge with its sentence."""
    (path,) = paths(walk, *ends, on("2018-06-01"))["answers"]
    assert (path["truth"], path["text"]) == ("certain", text)
    assert path["entities"][0]["name"] == ends[0].removeprefix("region:")
    assert sorted(edge["evidence"][0]["passage"] for edge in path["edges"]) == sorted(
        each.document.text for each in WALK
    )


@pytest.mark.parametrize(("day", "found"), [("2016-05-31", 0), ("2016-06-01", 1), ("2019-02-14", 1), ("2019-02-15", 0)])
def test_all_edges_hold_on_a_common_day(walk: Store, day: str, found: int) -> None:
    """There is a path exactly on the days on which each of its edges holds."""
    assert len(paths(walk, "Birch", "Northland", on(day))["answers"]) == found


def test_where_there_is_none_the_days_on_which_there_was_are_told(walk: Store) -> None:
    """Where no path holds on the days asked about, the paths of other days are shown with their days."""
    answer = paths(walk, "Birch", "Northland", on("2020"))
    assert answer["answers"] == []
    assert [path["days"] for path in answer["otherwise"]] == [{"first": "2016-06-01", "last": "2019-02-14"}]


def test_the_days_of_a_path_lie_within_those_asked_about(walk: Store) -> None:
    """A path found on the days of a window tells the days of it on which the path may hold."""
    (path,) = paths(walk, "Birch", "Northland", on("2019"))["answers"]
    assert path["days"] == {"first": "2019-01-01", "last": "2019-02-14"}


def test_a_path_longer_than_asked_for_is_none(walk: Store) -> None:
    """No path has more edges than ``max_hops``."""
    assert paths(walk, "Birch", "Northland", max_hops=2)["answers"] == []
    assert len(paths(walk, "Birch", "Northland", max_hops=3)["answers"]) == 1


def test_certain_paths_come_before_shorter_possible_ones(walk: Store) -> None:
    """A certain path comes before a shorter one that is only possible, and ``limit`` says how many are shown."""
    walk.write([says("Birch", "RUNS", "North CRC", "2018")])
    found = paths(walk, "Birch", "Northland", on("2018-06-01"), limit=5)["answers"]
    assert [(path["truth"], len(path["edges"])) for path in found] == [("certain", 3), ("possible", 2)]
    assert paths(walk, "Birch", "Northland", on("2018-06-01"))["answers"] == found[:1]


def test_over_a_stretch_a_path_is_certain_only_on_one_certain_day(store: Store) -> None:
    """Two edges that certainly held, but certainly on no common day, make a possible path."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2017-09-01", "2020-01-01"),
            says("Alder", "RUNS", "North CRC", "2015-01-01", "2017/2018"),
        ]
    )
    (path,) = paths(store, "Birch", "North CRC")["answers"]
    assert path["truth"] == "possible"


def test_an_entity_has_no_path_to_itself(walk: Store) -> None:
    """From an entity to itself there is no path, for a path visits no entity twice."""
    answer = paths(walk, "Alder", "Alder", on("2018"))
    assert (answer["answers"], answer["otherwise"]) == ([], [])


def test_what_nothing_connects_has_no_path(walk: Store) -> None:
    """Between entities that nothing connects there is no path, on these or other days."""
    walk.write([says("Cedar", "RUNS", "South CRC", "2015")])
    answer = paths(walk, "Birch", "South CRC", on("2018"))
    assert (answer["answers"], answer["otherwise"]) == ([], [])


def test_as_known_on_a_day_later_edges_lead_nowhere(store: Store) -> None:
    """As known on a day, a path takes no edge that only a later paper tells of."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2016-06-01", "2020-01-01", on="2016-07-01"),
            says("Alder", "RUNS", "North CRC", "2015-02-01", "2019-02-15", on="2019-03-01"),
        ]
    )
    found = {
        known: len(paths(store, "Birch", "North CRC", known_on=day(known))["answers"]) for known in ("2018", "2019")
    }
    assert found == {"2018": 0, "2019": 1}


def test_either_end_must_be_known(walk: Store) -> None:
    """A path to a name that nothing has is an error, not an empty answer."""
    with pytest.raises(UnknownName):
        paths(walk, "Birch", "Nowhere")
