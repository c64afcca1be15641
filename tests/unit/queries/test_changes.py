"""What changed hands."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.answers import ChangeAnswer
from queries.changes import changes
from queries.when import between, day, on
from tests.unit.queries.told import holders, says, sees

NORTH = "North CRC"


def moves(answers: list[ChangeAnswer]) -> list[tuple[str, set[str], set[str]]]:
    """Each change: when, from whom and to whom."""
    return [(each["on"]["text"], holders(each["from"]), holders(each["to"])) for each in answers]


def test_changes_come_in_order_with_those_that_left_and_came(store: Store) -> None:
    """Each change has its day, the hand that left and the hand that came, in order of time."""
    store.write(
        [
            says("Birch", "RUNS", NORTH, "2017-01-01", "2019-01-01"),
            says("PublicBody:Ministry", "OWNS", NORTH, "2010-01-01", "2015-02-01"),
            says("Alder", "RUNS", NORTH, "2015-02-01", "2017-01-01"),
        ]
    )
    assert moves(changes(store, NORTH)["answers"]) == [
        ("on 1 January 2010", set(), {"Ministry"}),
        ("on 1 February 2015", {"Ministry"}, {"Alder"}),
        ("on 1 January 2017", {"Alder"}, {"Birch"}),
        ("on 1 January 2019", {"Birch"}, set()),
    ]


def test_co_owners_leave_and_come_together(store: Store) -> None:
    """Where several owners sell to several in one month, it is one change, from all to all."""
    store.write(
        [
            *(says(seller, "OWNS", "Alder", "2014-01-01", "2016-06") for seller in ("Birch", "Cedar")),
            *(says(buyer, "OWNS", "Alder", "2016-06") for buyer in ("Dogwood", "Elm")),
        ]
    )
    assert moves(changes(store, "Alder", on("2016-06"))["answers"]) == [
        ("on some day in June 2016", {"Birch", "Cedar"}, {"Dogwood", "Elm"})
    ]


def test_a_part_changes_hands_by_itself(store: Store) -> None:
    """Where one part of a service changes hands, the hand of the other part is not in the change."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015-01-01", "2019-12", part="supervision"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2021-06-26", part="interventions"),
            says("PublicBody:Agency", "RUNS", NORTH, "2019-12", part="supervision"),
        ]
    )
    found = changes(store, NORTH, between("2019-01", None))["answers"]
    assert moves(found) == [
        ("on some day in December 2019", {"Alder"}, {"Agency"}),
        ("on 26 June 2021", {"Alder"}, set()),
    ]
    assert [[hand["qualifiers"]["part"] for hand in each["from"]] for each in found] == [
        ["supervision"],
        ["interventions"],
    ]


def test_a_part_comes_from_who_had_the_whole(store: Store) -> None:
    """Where a service is split between two, both parts come from the one who had the whole."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015-01-01", "2019-02-15"),
            says("Birch", "RUNS", NORTH, "2019-02-15", part="supervision"),
            says("Cedar", "RUNS", NORTH, "2019-02-15", part="interventions"),
        ]
    )
    assert moves(changes(store, NORTH)["answers"])[-1] == ("on 15 February 2019", {"Alder"}, {"Birch", "Cedar"})


def test_a_take_over_is_a_change_from_the_old_to_the_new(store: Store) -> None:
    """One sentence that says who took over from whom makes one change, with that sentence once."""
    store.write([says("Birch", "TOOK_OVER", NORTH, "2019-02-15", from_party="Alder", text="Birch took over.")])
    (change,) = changes(store, NORTH)["answers"]
    assert moves([change]) == [("on 15 February 2019", {"Alder"}, {"Birch"})]
    assert (change["truth"], change["status"]) == ("certain", "asserted")
    assert [each["passage"] for each in change["evidence"]] == ["Birch took over."]


def test_a_disputed_day_is_marked(store: Store) -> None:
    """A change on whose day sources disagree spans their days and names the contradiction."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015-01-01", "2021-06-26"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2021-06-27"),
        ]
    )
    answer = changes(store, NORTH, on("2021"))
    (change,) = answer["answers"]
    assert moves([change]) == [("on 26 or 27 June 2021", {"Alder"}, set())]
    assert change["disputed"] == [each["id"] for each in answer["contradictions"]]
    assert [each["kind"] for each in answer["contradictions"]] == ["end disputed"]


def test_a_plan_is_a_change_of_its_own(store: Store) -> None:
    """A planned take-over is possible, marked planned, and takes nothing from anybody; an undated one comes last."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015-01-01", "2019-06-15", on="2019-07-01"),
            says("Birch", "TOOK_OVER", NORTH, "2019-06", on="2019-01-01", status="planned"),
            says("Cedar", "TOOK_OVER", NORTH, on="2019-01-01", status="planned"),
        ]
    )
    found = changes(store, NORTH)["answers"]
    assert moves(found) == [
        ("on 1 January 2015", set(), {"Alder"}),
        ("on some day in June 2019", set(), {"Birch"}),
        ("on 15 June 2019", {"Alder"}, set()),
        ("undated", set(), {"Cedar"}),
    ]
    assert [(each["truth"], each["status"]) for each in found] == [
        ("certain", "asserted"),
        ("possible", "planned"),
        ("certain", "asserted"),
        ("possible", "planned"),
    ]


def test_a_sighting_is_no_change(store: Store) -> None:
    """That somebody was seen to run it on a day says of no day that it came or went."""
    store.write([sees("Alder", "RUNS", NORTH, "2017-05-01")])
    assert changes(store, NORTH)["answers"] == []


def test_a_successor_is_named_where_the_last_hand_leaves(store: Store) -> None:
    """Where a service is replaced on the day on which its last hand leaves, the change is to the successor; asked of
    the successor it is found too."""
    store.write(
        [
            says("Alder", "RUNS", NORTH, "2015-01-01", "2021-06-26"),
            says("PublicBody:Agency", "SUCCEEDED", NORTH, "2021-06-26"),
        ]
    )
    expected = [("on 26 June 2021", {"Alder"}, {"Agency"})]
    assert moves(changes(store, NORTH, on("2021"))["answers"]) == expected
    assert moves(changes(store, "Agency")["answers"]) == expected


@pytest.mark.parametrize(
    ("first", "last", "count", "truth"),
    [
        ("2016-06-30", "2016-12-31", 1, "possible"),
        ("2016-07-01", "2016-12-31", 0, ""),
        ("2016-01-01", "2016-06-01", 1, "possible"),
        ("2016-01-01", "2016-05-31", 0, ""),
        ("2016-06-01", "2016-06-30", 1, "certain"),
    ],
)
def test_the_window_takes_both_its_ends(store: Store, first: str, last: str, count: int, truth: str) -> None:
    """A change in June is found by a window that touches June, certain only where all of June lies inside."""
    store.write([says("Alder", "OWNS", "Birch", "2016-06")])
    found = changes(store, "Birch", between(first, last))["answers"]
    assert [each["truth"] for each in found] == [truth] * count


def test_a_company_shows_what_came_to_it_and_left_it(store: Store) -> None:
    """Asked of a company, changes are those of its owners and of what it had in hand, not those of others."""
    store.write(
        [
            says("Birch", "OWNS", "Alder", "2014-01-01"),
            says("Alder", "RUNS", NORTH, "2015-01-01", "2017-01-01"),
            says("Cedar", "RUNS", NORTH, "2017-01-01", "2019-01-01"),
            says("Dogwood", "RUNS", NORTH, "2019-01-01"),
        ]
    )
    answer = changes(store, "Alder")["answers"]
    assert [(each["changed"]["name"], *moves([each])[0][1:]) for each in answer] == [
        ("Alder", set(), {"Birch"}),
        (NORTH, set(), {"Alder"}),
        (NORTH, {"Alder"}, {"Cedar"}),
    ]


def test_pages_of_one_walk_every_change_once(store: Store) -> None:
    """Page by page of one answer, every change comes once, in the order of the whole."""
    store.write([says(f"Firm {n}", "RUNS", NORTH, f"20{n}-01-01", f"20{n + 1}-01-01") for n in range(10, 16)])
    whole = changes(store, NORTH)["answers"]
    walked: list[ChangeAnswer] = []
    after = None
    for _ in whole:
        answer = changes(store, NORTH, after=after, limit=1)
        walked += answer["answers"]
        after = answer["next"]
    assert (walked, after) == (whole, None)


def test_as_known_before_a_change_there_is_none(store: Store) -> None:
    """A change that a later paper tells of is not known before it."""
    store.write([says("Alder", "RUNS", NORTH, "2015-01-01", on="2016-01-01")])
    assert changes(store, NORTH, known_on=day("2015-12-31"))["answers"] == []
    assert len(changes(store, NORTH, known_on=day("2016-01-01"))["answers"]) == 1


def test_a_change_shows_what_dates_it_and_only_disputes_about_its_day(store: Store) -> None:
    """A change shows the sentences that date it, and of the disputes about a hand only those about that day."""
    store.write(
        [
            sees("Alder", "RUNS", NORTH, "2016-05-01"),
            says("Alder", "RUNS", NORTH, "2015-02-01"),
            says("Alder", "RUNS", NORTH, "", "2021-06-26"),
            says("Alder", "RUNS", NORTH, "", "2021-06-30"),
        ]
    )
    came, left = changes(store, NORTH)["answers"]
    assert (len(came["evidence"]), came["disputed"]) == (1, [])
    assert (len(left["evidence"]), len(left["disputed"])) == (2, 1)
