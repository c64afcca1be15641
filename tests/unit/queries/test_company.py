"""What a company ran, and who ran the services of a region."""

from __future__ import annotations

from graph.store import Store
from queries.answers import WhoRan
from queries.when import on
from queries.who_ran import who_ran
from tests.unit.queries.told import operators, says

NORTH, SOUTH = "North CRC", "South CRC"


def ran(answer: WhoRan) -> set[tuple[str, str]]:
    """Who ran what, in an answer."""
    return {(each["operator"]["name"], each["service"]["name"]) for each in answer["answers"]}


def test_a_company_answers_with_what_it_ran(store: Store) -> None:
    """Asked of a company, the answer is what it ran on those days, and nothing that others ran."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015", "2019"),
            says("Alder", "RUNS", SOUTH, "2020", "2021"),
            says("Birch", "RUNS", SOUTH, "2015", "2019"),
        ]
    )
    assert ran(who_ran(store, "Alder", on("2017"))) == {("Alder", NORTH)}


def test_a_company_answers_through_those_that_it_owned_while_it_did(store: Store) -> None:
    """A company answers also with what companies that it owned ran, for days on which it owned them."""
    store.write(
        [
            says("Cedar", "OWNS", "Birch", "2015-01-01", "2020-01-01"),
            says("Birch", "OWNS", "Alder", "2016-01-01", "2018-01-01"),
            says("Alder", "RUNS", NORTH, "2014-01-01", "2021-01-01"),
            says("Alder", "RUNS", SOUTH, "2018-01-01", "2021-01-01"),
        ]
    )
    assert {day: ran(who_ran(store, "Cedar", on(day))) for day in ("2015-06-01", "2017-06-01", "2018-06-01")} == {
        "2015-06-01": set(),
        "2017-06-01": {("Alder", NORTH)},
        "2018-06-01": set(),
    }
    assert ran(who_ran(store, "Cedar")) == {("Alder", NORTH)}


def test_a_company_that_sold_an_operator_has_ended(store: Store) -> None:
    """After a company sold the operator, its answer is that it ended, though the operator runs on."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2016-01-01", "2018-01-01"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2021-01-01"),
        ]
    )
    answer = who_ran(store, "Birch", on("2019-01-01"))
    assert (answer["answers"], answer["why"], operators(answer["nearest"])) == ([], "ended", ["Alder"])


def test_a_company_reaches_a_service_by_each_of_its_spells(store: Store) -> None:
    """A company that bought, sold and bought an operator again answers with what that one ran in either spell."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2010-01-01", "2012-01-01"),
            says("Birch", "OWNS", "Alder", "2016-01-01", "2019-01-01"),
            says("Alder", "OWNS", "Dogwood", "2005-01-01", "2025-01-01"),
            says("Dogwood", "RUNS", NORTH, "2017-01-01", "2018-01-01"),
            says("Dogwood", "RUNS", SOUTH, "2013-01-01", "2014-01-01"),
        ]
    )
    assert ran(who_ran(store, "Birch")) == {("Dogwood", NORTH)}


def test_an_owner_does_not_answer_for_what_others_run(store: Store) -> None:
    """A body that owns services answers as owner with those that nobody runs, not with those that another runs."""
    store.write(
        [
            says("PublicBody:Ministry", "OWNS", NORTH, "2010", "2020"),
            says("PublicBody:Ministry", "OWNS", SOUTH, "2010", "2020"),
            says("Alder", "RUNS", NORTH, "2015", "2019"),
        ]
    )
    assert ran(who_ran(store, "Ministry", on("2017-01-01"))) == {("Ministry", SOUTH)}
    assert ran(who_ran(store, "Ministry", on("2012-01-01"))) == {("Ministry", NORTH), ("Ministry", SOUTH)}


def test_companies_that_a_company_owns_are_no_services(store: Store) -> None:
    """That a company owns another company is no answer to what it ran."""
    store.write([says("Birch", "OWNS", "Alder", "2015", "2019")])
    answer = who_ran(store, "Birch", on("2017-01-01"))
    assert (answer["answers"], answer["why"]) == ([], "unrecorded")


def test_a_region_answers_with_who_ran_its_services(store: Store) -> None:
    """Asked of a region, the answer is who ran the services that covered it, while they did."""
    store.write(
        [
            says(NORTH, "COVERS", "region:Northland", "2014-01-01", "2016-01-01"),
            says(SOUTH, "COVERS", "region:Northland", "2016-01-01", "2020-01-01"),
            says("Alder", "RUNS", NORTH, "2014-01-01", "2015-01-01"),
            says("Birch", "RUNS", NORTH, "2016-01-01", "2020-01-01"),
            says("Cedar", "RUNS", SOUTH, "2015-01-01", "2018-01-01"),
        ]
    )
    assert ran(who_ran(store, "region:Northland", on("2014-06-01"))) == {("Alder", NORTH)}
    assert ran(who_ran(store, "Northland", on("2017-06-01"))) == {("Cedar", SOUTH)}
    assert ran(who_ran(store, "Northland")) == {("Alder", NORTH), ("Cedar", SOUTH)}
    assert who_ran(store, "Northland", on("2019-06-01"))["why"] == "ended"
