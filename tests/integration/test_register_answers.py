"""The answers that must come out of the project's own register, loaded as a newcomer loads it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.span import ALWAYS
from graph.store import Store
from graph.stores import open_store
from loaders.run import load
from queries import when
from queries.answers import OperatorAnswer, WhoRan
from queries.ownership import ownership
from queries.paths import paths
from queries.who_ran import who_ran
from tests.neo4j_servers import SERVERS, Servers

REGISTER = Path(__file__).parents[2] / "whoran" / "data" / "register"
WALES = "Wales CRC"
KSS = "Kent, Surrey and Sussex CRC"
FORMER_OWNERS = {"Capgemini", "Manpower", "Department for Work and Pensions"}


@pytest.fixture(scope="module", params=["sqlite", SERVERS[-1]])
def register(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the register alone, of each kind."""
    store = open_store(_empty(request, tmp_path_factory.mktemp("register")))
    summary = load(store, [REGISTER])
    assert not summary.skipped
    yield store
    store.close()


def _empty(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{folder / 'register.db'}"
    servers: Servers = request.getfixturevalue("neo4j_servers")
    return servers.wiped(servers.url(request.param))


def asked(store: Store, day: str) -> WhoRan:
    """Who ran Wales CRC on a day."""
    return who_ran(store, WALES, when.on(day))


def hands(answer: WhoRan) -> set[tuple[str, str, str]]:
    """Each hand with its role and truth."""
    return {(each["operator"]["name"], each["as"], each["truth"]) for each in answer["answers"]}


def owners(answer: OperatorAnswer) -> dict[str, str]:
    """Each owner with its truth."""
    return {each["owner"]["name"]: each["truth"] for each in answer["owners"]}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2014-09-01", {("Ministry of Justice", "owner", "certain")}),
        ("2015-01-31", {("Ministry of Justice", "owner", "certain")}),
        ("2015-02-01", {("Working Links", "operator", "certain")}),
        ("2018-06-01", {("Working Links", "operator", "certain")}),
        ("2016-06-15", {("Working Links", "operator", "certain")}),
        ("2019-02-14", {("Working Links", "operator", "certain")}),
        ("2019-02-15", {(KSS, "operator", "certain")}),
    ],
)
def test_the_day_of_a_change_belongs_to_the_new_hand(register: Store, day: str, expected: set[Any]) -> None:
    """Who ran Wales CRC is certain on each of these days, and the day of a change belongs to the new hand."""
    assert hands(asked(register, day)) == expected


def test_an_operator_comes_with_its_owner_of_that_day(register: Store) -> None:
    """On 1 June 2018 Working Links ran Wales CRC and was certainly Aurelius'."""
    (working_links,) = asked(register, "2018-06-01")["answers"]
    assert owners(working_links) == {"Aurelius": "certain"}


def test_in_the_month_of_a_sale_both_owners_are_possible(register: Store) -> None:
    """In June 2016, when Working Links was sold on an unknown day, the buyer and the sellers are each possible."""
    (working_links,) = asked(register, "2016-06-15")["answers"]
    assert owners(working_links) == dict.fromkeys({"Aurelius", *FORMER_OWNERS}, "possible")


def test_the_new_hand_comes_with_its_owner(register: Store) -> None:
    """On 15 February 2019 each part of the service is run by Kent, Surrey and Sussex CRC, which Seetec owns."""
    answers = asked(register, "2019-02-15")["answers"]
    assert {each["qualifiers"]["part"] for each in answers} == {"supervision", "interventions"}
    assert all(owners(each)["Seetec"] == "certain" for each in answers)


def test_a_hand_over_in_a_month_is_possible_for_both_on_each_of_its_days(register: Store) -> None:
    """In December 2019 supervision is possibly still with the old hand and possibly with the new; interventions stay certain."""
    answers = asked(register, "2019-12-10")["answers"]
    assert {(each["operator"]["name"], each["qualifiers"]["part"], each["truth"]) for each in answers} == {
        (KSS, "interventions", "certain"),
        (KSS, "supervision", "possible"),
        ("National Probation Service", "supervision", "possible"),
    }


def test_after_the_end_the_answer_says_who_was_last_and_what_came_after(register: Store) -> None:
    """In 2022 nobody runs Wales CRC: the last ran it to a disputed day, and the Probation Service succeeded it."""
    answer = asked(register, "2022-01-01")
    assert (answer["answers"], answer["why"]) == ([], "ended")
    last = next(each for each in answer["nearest"] if each["operator"]["name"] == KSS)
    assert last["span"]["text"].endswith("to 26 or 27 June 2021")
    assert last["disputed"]
    assert {each["subject"]["name"] for each in answer["succeeded_by"]} == {"Probation Service"}


def test_before_the_start_the_answer_says_not_yet(register: Store) -> None:
    """In 2010 nobody runs Wales CRC yet."""
    answer = asked(register, "2010-01-01")
    assert (answer["answers"], answer["why"]) == ([], "not_yet")
    assert [each["operator"]["name"] for each in answer["nearest"]] == ["Ministry of Justice"]


def test_ownership_goes_up_to_the_top_and_down_to_the_services(register: Store) -> None:
    """In 2018 Aurelius stands above Working Links, and three community rehabilitation companies below."""
    answer = ownership(register, "Working Links", when.on("2018"))
    assert [each["holder"]["name"] for each in answer["above"]] == ["Aurelius"]
    assert {each["holds"]["name"] for each in answer["below"]} == {
        WALES,
        "Bristol, Gloucestershire, Somerset and Wiltshire CRC",
        "Dorset, Devon and Cornwall CRC",
    }


def test_a_path_leads_from_the_owner_to_the_region(register: Store) -> None:
    """On 1 June 2018 a path leads from Aurelius to Wales."""
    (path,) = paths(register, "Aurelius", "region:Wales", when.on("2018-06-01"))["answers"]
    assert (path["truth"], path["text"]) == ("certain", "Aurelius owns Working Links runs Wales CRC covers Wales")


def test_where_there_is_no_path_the_answer_has_the_days_on_which_there_was(register: Store) -> None:
    """On 1 June 2020 no path leads from Aurelius to Wales, and the answer says when one did."""
    answer = paths(register, "Aurelius", "region:Wales", when.on("2020-06-01"))
    assert answer["answers"] == []
    assert answer["otherwise"][0]["days"] == {"first": "2016-06-01", "last": "2019-02-14"}
    assert answer["otherwise"][0]["certain_days"] == {"first": "2017-12-31", "last": "2019-02-14"}


def test_both_spellings_of_working_links_are_one(register: Store) -> None:
    """The judgement beside the register makes Working Links (Employment) Ltd one with Working Links."""
    long, short = (who_ran(register, name, ALWAYS) for name in ("Working Links (Employment) Ltd", "Working Links"))
    assert long["question"]["of"] == short["question"]["of"]


def test_a_late_paper_makes_the_old_hand_possible_and_disputed(shared: Path, tmp_path: Path) -> None:
    """With the five papers on top, the new hand stays certain on its first day; the old one is possible at most, and what
    the register says of it is marked disputed.
    """
    store = open_store(f"sqlite:///{tmp_path / 'both.db'}")
    load(store, [REGISTER, shared / "corpus"])
    answers = asked(store, "2019-02-15")["answers"]
    store.close()
    assert (KSS, "operator", "certain") in {(each["operator"]["name"], each["as"], each["truth"]) for each in answers}
    old = [each for each in answers if each["operator"]["name"] == "Working Links"]
    assert {each["truth"] for each in old} == {"possible"}
    assert any(each["disputed"] for each in old)


def test_the_papers_alone_say_who_ran_it(shared: Path, tmp_path: Path) -> None:
    """From the five papers alone Working Links is at least possible on 1 February 2019, each answer with its sentence."""
    store = open_store(f"sqlite:///{tmp_path / 'papers.db'}")
    load(store, [shared / "corpus"])
    answers = asked(store, "2019-02-01")["answers"]
    store.close()
    assert "Working Links" in {each["operator"]["name"] for each in answers}
    assert all(each["evidence"] and each["evidence"][0]["passage"] for each in answers)
