"""Who ran a service."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from graph.span import ALWAYS, Window
from graph.store import Store
from graph.stores import open_store
from queries import when
from queries.answers import WhoRan
from queries.changes import changes
from queries.errors import UnknownId
from queries.evidence import contradiction
from queries.when import on
from queries.who_ran import who_ran
from tests.unit.queries.told import operators, owners, says, sees, who


def asked(store: Store, day: str) -> WhoRan:
    """Who ran North CRC on a day, or in a month or year."""
    return who_ran(store, "North CRC", on(day))


def test_an_operator_comes_with_its_owners_up_to_the_top(store: Store) -> None:
    """An operator comes with its owner, that one's owner, and so on up, each with what it owns."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015", "2019"),
            says("Birch", "OWNS", "Alder", "2015", "2019"),
            says("Cedar", "OWNS", "Birch", "2015", "2019"),
        ]
    )
    (alder,) = asked(store, "2017-05-01")["answers"]
    assert [(each["owner"]["name"], each["owns"]["name"]) for each in alder["owners"]] == [
        ("Birch", "Alder"),
        ("Cedar", "Birch"),
    ]


def test_several_operators_on_one_day_are_all_answered(store: Store) -> None:
    """Two operators on one day are both answered, the certain one first, and do not contradict each other."""
    store.write(
        [says("Birch", "RUNS", "North CRC", "2015", "2017"), says("Alder", "RUNS", "North CRC", "2015", "2019")]
    )
    answer = asked(store, "2017-06-01")
    assert who(answer["answers"]) == [("Alder", "operator", "certain"), ("Birch", "operator", "possible")]
    assert answer["contradictions"] == []


def test_parts_of_a_service_are_answers_of_their_own(store: Store) -> None:
    """Where a service is split, each part has its operator."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015", "2019", part="supervision"),
            says("Alder", "RUNS", "North CRC", "2015", "2019", part="interventions"),
            says("Birch", "RUNS", "North CRC", "2015", "2019", part="training"),
        ]
    )
    found = {(each["operator"]["name"], each["qualifiers"]["part"]) for each in asked(store, "2016")["answers"]}
    assert found == {("Alder", "supervision"), ("Alder", "interventions"), ("Birch", "training")}


def test_a_planned_take_over_is_possible_at_most(store: Store) -> None:
    """Who is only planned to take over is possible, marked planned, beside the one who certainly runs it."""
    store.write(
        [
            sees("Alder", "RUNS", "North CRC", "2019-02-15"),
            sees("Alder", "RUNS", "North CRC", "2019-07-15"),
            says("Birch", "TOOK_OVER", "North CRC", "2019-06", on="2019-01-10", status="planned"),
        ]
    )
    alder, birch = asked(store, "2019-06-20")["answers"]
    assert (alder["truth"], alder["status"]) == ("certain", "asserted")
    assert (birch["operator"]["name"], birch["truth"], birch["status"], birch["basis"]) == (
        "Birch",
        "possible",
        "planned",
        None,
    )


def test_a_plan_that_came_true_is_no_answer_of_its_own(store: Store) -> None:
    """Where the party of a plan came to a part of the service from the planned day on, the plan is not listed beside it,
    nor after it ended; one of another party is."""
    store.write(
        [
            says("Alder", "TOOK_OVER", "North CRC", "2019-02-15", on="2019-02-01", status="planned"),
            says("Birch", "TOOK_OVER", "North CRC", "2019-03", on="2019-02-01", status="planned"),
            says("Alder", "RUNS", "North CRC", "2019-02-15", "2021-06-26", part="supervision"),
        ]
    )
    assert who(asked(store, "2020")["answers"]) == [
        ("Alder", "operator", "certain"),
        ("Birch", "operator", "possible"),
    ]
    assert operators(asked(store, "2022")["answers"]) == ["Birch"]
    assert [each["status"] for each in changes(store, "North CRC")["answers"]] == ["asserted", "planned", "asserted"]


def test_a_denied_day_is_possible_and_disputed(store: Store) -> None:
    """On a day for which one source says that it ran and another that it did not, it possibly ran."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015-01-01", "2019-01-01"),
            says("Alder", "RUNS", "North CRC", "2017-01-01", "2018-01-01", status="denied"),
        ]
    )
    (before,), (within,) = asked(store, "2016-06-01")["answers"], asked(store, "2017-06-01")["answers"]
    assert (before["truth"], within["truth"]) == ("certain", "possible")
    assert within["throughout"] is False
    shown = contradiction(store, within["disputed"][0])
    assert shown["contradiction"]["kind"] == "denied"
    assert {each["status"] for each in shown["evidence"]} == {"asserted", "denied"}


def test_what_has_no_date_comes_last(store: Store) -> None:
    """In a timeline hands come by their start, and one without any date comes last, marked undated."""
    store.write(
        [
            says("Cedar", "RUNS", "North CRC"),
            says("Birch", "RUNS", "North CRC", "2017-01-01", "2019-01-01"),
            sees("Dogwood", "RUNS", "North CRC", "2016-01-01"),
            says("Alder", "RUNS", "North CRC", "2015-01-01", "2017-01-01"),
        ]
    )
    answers = who_ran(store, "North CRC")["answers"]
    assert operators(answers) == ["Alder", "Dogwood", "Birch", "Cedar"]
    assert answers[-1]["span"]["text"] == "undated"
    assert operators(asked(store, "2018-06-01")["answers"])[-1] == "Cedar"


@pytest.mark.parametrize(
    ("day", "throughout"), [("2016", True), ("2016-05", True), ("2019-01", False), ("2018-12-31", True)]
)
def test_throughout_says_whether_it_held_on_every_day_asked_about(store: Store, day: str, throughout: bool) -> None:
    """``throughout`` is true where the operator ran the service on each day asked about."""
    store.write([says("Alder", "RUNS", "North CRC", "2015-01-01", "2019-01-10")])
    (alder,) = asked(store, day)["answers"]
    assert (alder["truth"], alder["throughout"]) == ("certain", throughout)


def test_a_day_that_one_claim_states_is_stated(store: Store) -> None:
    """The basis is ``stated`` where one claim alone covers the day, ``continuous`` where it lies between two sightings."""
    store.write([sees("Alder", "RUNS", "North CRC", "2016-01-01"), sees("Alder", "RUNS", "North CRC", "2018-01-01")])
    bases = [asked(store, day)["answers"][0]["basis"] for day in ("2016-01-01", "2017-01-01", "2018-01-01")]
    assert bases == ["stated", "continuous", "stated"]


def test_a_plan_states_nothing(store: Store) -> None:
    """A plan that covers a day between two sightings does not make that day stated."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2016-01-01", "2020-01-01", on="2015-06-01", status="planned"),
            sees("Alder", "RUNS", "North CRC", "2016-01-01"),
            sees("Alder", "RUNS", "North CRC", "2018-01-01"),
        ]
    )
    (alder,) = asked(store, "2017-01-01")["answers"]
    assert (alder["truth"], alder["basis"], len(alder["evidence"])) == ("certain", "continuous", 3)


def test_a_take_over_states_who_ran_it_on_both_sides_of_its_day(store: Store) -> None:
    """That Birch took over from Alder on a day states that Alder ran it the day before, and Birch on the day."""
    store.write([says("Birch", "TOOK_OVER", "North CRC", "2019-02-15", from_party="Alder")])
    (old,), (new,) = asked(store, "2019-02-14")["answers"], asked(store, "2019-02-15")["answers"][:1]
    assert (old["operator"]["name"], old["truth"], old["basis"]) == ("Alder", "certain", "stated")
    assert (new["operator"]["name"], new["truth"], new["basis"]) == ("Birch", "certain", "stated")


def test_disputed_ids_lead_to_the_contradiction(store: Store) -> None:
    """Each id under ``disputed`` is that of a contradiction, among those of the answer, with both sentences."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015-02-01", "2019-02-15"),
            says("Alder", "RUNS", "North CRC", "2015-03-01", "2019-02-15"),
        ]
    )
    answer = asked(store, "2016")
    (alder,) = answer["answers"]
    assert alder["disputed"] == [each["id"] for each in answer["contradictions"]]
    shown = contradiction(store, alder["disputed"][0])
    assert shown["contradiction"]["kind"] == "start disputed"
    assert shown["fact"] is not None
    assert shown["fact"]["fact"] == alder["fact"]
    assert len(shown["evidence"]) == 2


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (on("2015"), ["Alder"]),
        (on("2017-06"), ["Alder", "Birch"]),
        (on("2017-06-14"), ["Alder"]),
        (on("2017-06-15"), ["Birch"]),
        (when.between("2017-06-15", None), ["Birch"]),
        (when.between(None, "2017-06-14"), ["Alder"]),
        (when.between("2017-06-14", "2017-06-15"), ["Alder", "Birch"]),
        (ALWAYS, ["Alder", "Birch"]),
    ],
)
def test_windows_take_both_their_ends(store: Store, window: Window, expected: list[str]) -> None:
    """A year, a month, a day and an open stretch each find who ran it on some of their days, both ends included."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015-01-01", "2017-06-15"),
            says("Birch", "RUNS", "North CRC", "2017-06-15", "2019-01-01"),
        ]
    )
    assert operators(who_ran(store, "North CRC", window)["answers"]) == expected


def test_pages_of_one_walk_everything_once(store: Store) -> None:
    """Page by page of one answer, a timeline gives every hand once, in the order of the whole."""
    store.write([says(f"Firm {n}", "RUNS", "North CRC", f"20{n:02}") for n in range(2, 12)])
    whole = operators(who_ran(store, "North CRC")["answers"])
    walked, after = [], None
    for _ in range(len(whole)):
        answer = who_ran(store, "North CRC", after=after, limit=1)
        walked += operators(answer["answers"])
        after = answer["next"]
    assert (walked, after, len(set(walked))) == (whole, None, 10)


def test_a_cursor_of_another_question_is_refused(store: Store) -> None:
    """A cursor that no answer of this question gave is an error that says what to do."""
    store.write([says("Alder", "RUNS", "North CRC", "2015")])
    with pytest.raises(UnknownId, match="ask from the start"):
        who_ran(store, "North CRC", after="00" * 16)


def test_as_known_on_a_day_counts_only_what_was_said_by_then(store: Store) -> None:
    """As known before the take-over, the plan for it is all there is; later the take-over, and each shows its sentence."""
    store.write(
        [
            says("Alder", "TOOK_OVER", "North CRC", "2019-06", on="2019-01-10", status="planned", text="Alder will."),
            says("Alder", "TOOK_OVER", "North CRC", "2019-07-01", on="2019-07-02", text="Alder did."),
            says("Birch", "RUNS", "North CRC", "2019", text="Undated."),
        ]
    )
    day = on("2019-08-01")
    (early,) = who_ran(store, "North CRC", day, known_on=when.day("2019-06-30"))["answers"]
    (late,) = who_ran(store, "North CRC", day, known_on=when.day("2019-12"))["answers"]
    assert (early["truth"], early["status"], [each["passage"] for each in early["evidence"]]) == (
        "possible",
        "planned",
        ["Alder will."],
    )
    assert (late["truth"], late["status"]) == ("possible", "asserted")
    assert "Alder did." in [each["passage"] for each in late["evidence"]]


@pytest.mark.parametrize("number", range(6))
def test_as_known_on_a_day_later_sentences_are_not_shown(store: Store, number: int) -> None:
    """As known on a day, neither a sentence nor a contradiction that came later is shown, whichever claim's id the fact
    has."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015-02-01", on="2015-03-01", text=f"Early {number}."),
            says("Alder", "RUNS", "North CRC", "2015-05-01", on="2018-01-01", text=f"Late {number}."),
        ]
    )
    answer = who_ran(store, "North CRC", known_on=when.day("2016"))
    (alder,) = answer["answers"]
    assert [each["passage"] for each in alder["evidence"]] == [f"Early {number}."]
    assert (alder["disputed"], answer["contradictions"]) == ([], [])
    assert who_ran(store, "North CRC", known_on=when.day("2018"))["answers"][0]["disputed"]


@pytest.mark.parametrize("number", range(6))
def test_as_known_on_a_day_what_was_disputed_then_is_marked(store: Store, number: int) -> None:
    """As known on a day, a dispute among what was said by then is marked, whichever claims joined it later."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015-02-01", on="2015-03-01", text=f"One {number}."),
            says("Alder", "RUNS", "North CRC", "2015-05-01", on="2015-06-01", text=f"Two {number}."),
            says("Alder", "RUNS", "North CRC", "2015-02-01", on="2018-01-01", text=f"Late {number}."),
        ]
    )
    answer = who_ran(store, "North CRC", known_on=when.day("2016"))
    (alder,), (dispute,) = answer["answers"], answer["contradictions"]
    assert (alder["disputed"], dispute["kind"]) == ([dispute["id"]], "start disputed")
    assert set(dispute["claims"]) == {each["claim"] for each in alder["evidence"]}
    assert len(dispute["claims"]) == 2


def test_answers_do_not_depend_on_the_order_of_loading(store: Store, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The JSON of an answer is the same, byte for byte, whatever the order in which the papers came."""
    entries = [
        says("Alder", "RUNS", "North CRC", "2015", "2019"),
        says("Birch", "RUNS", "North CRC", "2016", "2018"),
        says("Cedar", "OWNS", "Alder", "2016"),
        says("Dogwood", "OWNS", "Alder", "2016"),
        says("Alder", "RUNS", "North CRC", "2014-01-01", "2019"),
    ]
    store.write(entries)
    path = tmp_path_factory.mktemp("other") / "told.db"
    with closing(open_store(f"sqlite:///{path}")) as other:
        for entry in reversed(entries):
            other.write([entry])
        assert json.dumps(who_ran(other, "North CRC")) == json.dumps(who_ran(store, "North CRC"))


def test_owners_are_those_of_the_days_on_which_it_was_run(store: Store) -> None:
    """An owner counts only where it may have owned the operator while that ran the service."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015-01-01", "2017-01-01"),
            says("Birch", "OWNS", "Alder", "2010-01-01", "2016-06-01"),
            says("Cedar", "OWNS", "Alder", "2017-01-01", "2020-01-01"),
        ]
    )
    (alder,) = who_ran(store, "North CRC")["answers"]
    assert owners(alder) == {"Birch": "certain"}
