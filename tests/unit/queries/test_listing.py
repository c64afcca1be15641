"""Who is listed: operators, owners where nobody runs it, and nobody twice."""

from __future__ import annotations

from graph.store import Store
from queries.when import between, on
from queries.who_ran import who_ran
from tests.unit.queries.told import operators, owners, says, who

NORTH = "North CRC"


def test_who_only_owns_a_service_is_answered_as_owner(store: Store) -> None:
    """Where nobody is said to run a service, its owner is the answer, as owner, with its own owners."""
    store.write([says("Alder", "OWNS", NORTH, "2015", "2019"), says("Birch", "OWNS", "Alder", "2015", "2019")])
    answers = who_ran(store, NORTH, on("2017-01-01"))["answers"]
    assert who(answers) == [("Alder", "owner", "certain")]
    assert owners(answers[0]) == {"Birch": "certain"}


def test_an_owner_is_no_answer_while_somebody_runs_it(store: Store) -> None:
    """On days on which another certainly runs it, the owner of a service is not listed; on the days before and after it is."""
    store.write(
        [
            says("PublicBody:Ministry", "OWNS", NORTH, "2010-01-01", "2020-01-01"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2018-01-01"),
        ]
    )
    by_day = {day: who(who_ran(store, NORTH, on(day))["answers"]) for day in ("2014-12-31", "2015-01-01", "2018-01-01")}
    assert by_day == {
        "2014-12-31": [("Ministry", "owner", "certain")],
        "2015-01-01": [("Alder", "operator", "certain")],
        "2018-01-01": [("Ministry", "owner", "certain")],
    }
    assert operators(who_ran(store, NORTH)["answers"]) == ["Ministry", "Alder"]
    assert operators(who_ran(store, NORTH, between("2015-01-01", "2017-12-31"))["answers"]) == ["Alder"]


def test_an_owner_stands_beside_a_possible_operator(store: Store) -> None:
    """While an operator is only possible, the owner stays an answer."""
    store.write(
        [
            says("PublicBody:Ministry", "OWNS", NORTH, "2010-01-01", "2020-01-01"),
            says("Alder", "RUNS", NORTH, "2015", "2018-01-01"),
        ]
    )
    answers = who_ran(store, NORTH, on("2015-06-01"))["answers"]
    assert who(answers) == [("Ministry", "owner", "certain"), ("Alder", "operator", "possible")]


def test_in_a_timeline_an_owners_spell_before_the_first_operator_is_listed(store: Store) -> None:
    """An owner that later ran the service itself is listed twice in a timeline, once for each spell in its hand."""
    store.write(
        [
            says("Alder", "OWNS", NORTH, "2010-01-01", "2015-01-01"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2019-01-01"),
        ]
    )
    answers = who_ran(store, NORTH)["answers"]
    assert who(answers) == [("Alder", "owner", "certain"), ("Alder", "operator", "certain")]


def test_an_owner_that_is_an_operator_is_not_listed_twice(store: Store) -> None:
    """Who owns and runs a service on a day is listed once, as operator."""
    store.write([says("Alder", "OWNS", NORTH, "2015", "2019"), says("Alder", "RUNS", NORTH, "2015", "2019")])
    for day in ("2017-01-01", "2015-06-01"):
        assert [each["as"] for each in who_ran(store, NORTH, on(day))["answers"]] == ["operator"]


def test_an_owner_in_an_operators_chain_is_not_listed_twice(store: Store) -> None:
    """Who owns both the operator and the service shows in the operator's chain alone."""
    store.write(
        [
            says("Birch", "OWNS", NORTH, "2015", "2019"),
            says("Birch", "OWNS", "Alder", "2015", "2019"),
            says("Alder", "RUNS", NORTH, "2015", "2019"),
        ]
    )
    for day in ("2017-01-01", "2015-06-01"):
        (alder,) = who_ran(store, NORTH, on(day))["answers"]
        assert (alder["operator"]["name"], set(owners(alder))) == ("Alder", {"Birch"})


def test_an_operator_in_anothers_chain_is_not_listed_twice(store: Store) -> None:
    """An operator that owns another operator of the service shows in that one's chain alone."""
    store.write(
        [
            says("Birch", "RUNS", NORTH, "2015-01-01", "2019-01-01"),
            says("Birch", "OWNS", "Alder", "2014-01-01", "2020-01-01"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2019-01-01", part="supervision"),
        ]
    )
    answers = who_ran(store, NORTH, on("2017-01-01"))["answers"]
    assert operators(answers) == ["Alder"]
    assert owners(answers[0]) == {"Birch": "certain"}


def test_an_operator_that_ran_it_before_its_subsidiary_keeps_its_spell(store: Store) -> None:
    """In a timeline an operator that later owned its successor keeps the spell in which it ran the service itself."""
    store.write(
        [
            says("Birch", "RUNS", NORTH, "2015-01-01", "2017-01-01"),
            says("Birch", "OWNS", "Alder", "2014-01-01", "2020-01-01"),
            says("Alder", "RUNS", NORTH, "2017-01-01", "2019-01-01"),
        ]
    )
    assert operators(who_ran(store, NORTH)["answers"]) == ["Birch", "Alder"]


def test_an_operator_of_another_part_than_its_subsidiary_is_listed(store: Store) -> None:
    """An operator of one part is listed beside the company that it owns and that runs another part."""
    store.write(
        [
            says("Birch", "RUNS", NORTH, "2015", "2019", part="interventions"),
            says("Birch", "OWNS", "Alder", "2014", "2020"),
            says("Alder", "RUNS", NORTH, "2015", "2019", part="supervision"),
        ]
    )
    assert set(operators(who_ran(store, NORTH, on("2017-01-01"))["answers"])) == {"Alder", "Birch"}


def test_an_operator_that_is_more_certain_than_in_a_chain_is_listed(store: Store) -> None:
    """An operator whose share in another is only possible is listed for what it certainly ran itself."""
    store.write(
        [
            says("Birch", "RUNS", NORTH, "2015-01-01", "2019-01-01"),
            says("Birch", "OWNS", "Alder", "2017"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2019-01-01"),
        ]
    )
    assert set(operators(who_ran(store, NORTH, on("2017-06-01"))["answers"])) == {"Alder", "Birch"}


def test_operators_that_own_each_other_do_not_hide_each_other(store: Store) -> None:
    """Of two operators of which sources say that each owns the other, one is listed, with the other in its chain."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015", "2019"),
            says("Birch", "RUNS", NORTH, "2015", "2019"),
            says("Alder", "OWNS", "Birch", "2015", "2019"),
            says("Birch", "OWNS", "Alder", "2015", "2019"),
        ]
    )
    (one,) = who_ran(store, NORTH, on("2017-01-01"))["answers"]
    assert {one["operator"]["name"], *owners(one)} == {"Alder", "Birch"}


def test_two_spells_of_one_operator_are_both_listed(store: Store) -> None:
    """A company that ran it, lost it and won it back has two lines."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015-01-01", "2016-01-01"),
            says("Alder", "RUNS", NORTH, "2018-01-01", "2019-01-01"),
        ]
    )
    assert operators(who_ran(store, NORTH)["answers"]) == ["Alder", "Alder"]


def test_an_owner_is_certain_only_where_it_certainly_owned_while_it_was_run(store: Store) -> None:
    """Over a stretch of days an owner is certain only where, whatever the unknown days are, it owned on a day on which
    the operator ran."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015-01-01", "2017/2018"),
            says("Birch", "OWNS", "Alder", "2017-09-01", "2020-01-01"),
        ]
    )
    (alder,) = who_ran(store, NORTH)["answers"]
    assert (alder["truth"], owners(alder)) == ("certain", {"Birch": "possible"})
