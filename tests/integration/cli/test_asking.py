"""Questions on the command line, asked of the register."""

import pytest

from graph.stores import open_store
from queries.when import on
from queries.who_ran import who_ran
from tests.integration.cli.conftest import Run

ANSWERS = (
    ("2014-09-01", "Yes, on these sources: Ministry of Justice, as its owner, from 1 June 2014 to 1 February 2015"),
    ("2015-01-31", "Yes, on these sources: Ministry of Justice, as its owner"),
    ("2015-02-01", "Yes, on these sources: Working Links, from 1 February 2015 to 15 February 2019"),
    ("2018-06-01", "Yes, on these sources: Working Links, from 1 February 2015 to 15 February 2019, owned by Aurelius"),
    ("2016-06-15", "    maybe owned by Aurelius, from some day"),
    ("2016-06-15", "    maybe owned by Capgemini, from 1 February 2015 or earlier"),
    ("2019-02-15", "Yes, on these sources: Kent, Surrey and Sussex CRC (interventions), from 15 February 2019"),
    (
        "2019-12-10",
        "Maybe: Kent, Surrey and Sussex CRC (supervision), from 15 February 2019 to some day in December 2019",
    ),
    ("2019-12-10", "Maybe: National Probation Service (supervision), from some day in December 2019"),
    ("2022-01-01", "No, on these sources: nobody ran Wales CRC on 1 January 2022, it had ended; the last were"),
    ("2010-01-01", "No, on these sources: nobody ran Wales CRC on 1 January 2010, it had not started; the first was"),
)


@pytest.mark.parametrize(("day", "line"), ANSWERS)
def test_who_ran_is_answered_in_a_sentence(whoran: Run, register: str, day: str, line: str) -> None:
    """Who ran Wales CRC on a day is a yes, a maybe or a no, with its days and owners."""
    ran = whoran("who-ran", "Wales CRC", "--on", day, "--store", register)
    assert (ran.code, ran.err) == (0, "")
    assert any(each.startswith(line) for each in ran.out.splitlines())


def test_the_day_of_a_change_belongs_to_the_new_hand(whoran: Run, register: str) -> None:
    """On the day on which Kent, Surrey and Sussex CRC takes over, Working Links is no answer."""
    assert "Working Links" not in [
        one["operator"]["name"]
        for one in whoran("who-ran", "Wales CRC", "--on", "2019-02-15", "--json", "--store", register).json()["answers"]
    ]


def test_nobody_found_is_an_answer(whoran: Run, register: str) -> None:
    """That nobody ran it any more is told with who was last, until when, and what came next; the exit code is 0."""
    ran = whoran("who-ran", "Wales CRC", "--on", "2022-01-01", "--store", register)
    assert ran.code == 0
    assert "Kent, Surrey and Sussex CRC (interventions)" in ran.out
    assert "until 26 or 27 June 2021 (end disputed), succeeded by Probation Service" in ran.out


def test_timeline_lists_all_hands_in_order(whoran: Run, register: str) -> None:
    """Without a date all hands are listed by their days, each with its owners and a source."""
    ran = whoran("who-ran", "Wales CRC", "--store", register)
    starts = [line for line in ran.out.splitlines() if line.startswith("From ")]
    assert [line.partition(": ")[2].partition(" (")[0] for line in starts] == [
        "Ministry of Justice, as its owner",
        "Working Links",
        "Kent, Surrey and Sussex CRC",
        "Kent, Surrey and Sussex CRC",
        "National Probation Service",
    ]
    assert "    owned by Aurelius, from some day between 1 June 2016 and 31 December 2017" in ran.out


def test_a_company_is_asked_what_it_ran(whoran: Run, register: str) -> None:
    """Asked of a company, the answer is what it ran then."""
    ran = whoran("who-ran", "Working Links", "--on", "2018", "--store", register)
    assert "Working Links ran Wales CRC, from 1 February 2015 to 15 February 2019" in ran.out


def test_owners_and_what_is_run(whoran: Run, register: str) -> None:
    """Above Working Links in 2018 is Aurelius, below it are its three CRCs."""
    answer = whoran("ownership", "Working Links", "--on", "2018", "--json", "--store", register).json()
    assert [step["holder"]["name"] for step in answer["above"]] == ["Aurelius"]
    assert {step["holds"]["name"] for step in answer["below"]} == {
        "Wales CRC",
        "Bristol, Gloucestershire, Somerset and Wiltshire CRC",
        "Dorset, Devon and Cornwall CRC",
    }
    assert "    Aurelius owned Working Links, " in whoran("ownership", "Working Links", "--store", register).out


def test_changes_are_told_in_order(whoran: Run, register: str) -> None:
    """Each change tells its day, from whom and to whom, and the earlier ones come first."""
    ran = whoran("changes", "Wales CRC", "--from", "2015", "--to", "2020", "--store", register)
    told = [line for line in ran.out.splitlines() if line.startswith("On ")]
    assert told[0] == "On 1 February 2015: Wales CRC went from Ministry of Justice to Working Links"
    assert told[1].startswith("On 15 February 2019: Wales CRC went from Working Links to Kent, Surrey and Sussex CRC")
    assert told[2].startswith("On some day in December 2019: Wales CRC went from")


def test_a_path_is_told_edge_by_edge(whoran: Run, register: str) -> None:
    """A path that holds on a day is a yes with each of its edges."""
    ran = whoran("path", "Aurelius", "region:Wales", "--on", "2018-06-01", "--store", register)
    assert "Yes, on these sources: Aurelius owns Working Links runs Wales CRC covers Wales" in ran.out.splitlines()
    assert "    Working Links runs Wales CRC, from 1 February 2015 to 15 February 2019" in ran.out.splitlines()


def test_no_path_names_the_days_on_which_there_was_one(whoran: Run, register: str) -> None:
    """Where no path holds on the day asked about, that is said plainly, with the days of one that did."""
    ran = whoran("path", "Aurelius", "region:Wales", "--on", "2020-06-01", "--store", register)
    assert ran.code == 0
    assert "No, on these sources: no such path on 1 June 2020" in ran.out.splitlines()
    assert (
        "There was one from 31 December 2017 to 14 February 2019, and maybe from 1 June 2016 to 14 February 2019: Aurelius"
        in ran.out
    )


def test_evidence_shows_every_sentence(whoran: Run, register: str) -> None:
    """The id that an answer shows leads to all sentences behind it, with the ids of claims and documents."""
    answer = whoran("who-ran", "Wales CRC", "--on", "2018-06-01", "--json", "--store", register).json()["answers"][0]
    ran = whoran("evidence", answer["fact"], "--store", register)
    assert whoran("evidence", answer["fact"][:8], "--store", register).out == ran.out
    assert ran.out.startswith("Working Links runs Wales CRC, from 1 February 2015 to 15 February 2019")
    assert all(f"claim {each['claim']}, document {each['document']['id']}" in ran.out for each in answer["evidence"])
    assert len(answer["evidence"]) > 1


def test_search_and_show(whoran: Run, register: str) -> None:
    """A search finds entities by part of a name and passages by their words; show lists an entity's edges."""
    ran = whoran("search", "aurelius", "--store", register)
    assert ran.out.startswith("Aurelius, Company")
    assert "“" in ran.out
    shown = whoran("show", "Working Links", "--store", register).out
    assert "also called Working Links (Employment) Ltd" in shown
    assert "Working Links runs Wales CRC, from 1 February 2015 to 15 February 2019" in shown


def test_json_is_the_answer_as_the_query_gives_it(whoran: Run, register: str) -> None:
    """With --json standard output is the query's own answer, whole, and nothing else."""
    answer = whoran("who-ran", "region:Wales", "--on", "2019-12", "--json", "--store", register).json()
    store = open_store(register)
    assert answer == who_ran(store, "region:Wales", on("2019-12"))
    store.close()


def test_as_known_on_counts_only_older_documents(whoran: Run, register: str) -> None:
    """As known at the end of 2015, nothing says who ran Wales CRC in 2020 for certain."""
    asked = ("who-ran", "Wales CRC", "--on", "2020-06-01", "--as-known-on", "2015", "--json", "--store", register)
    assert all(one["truth"] != "certain" for one in whoran(*asked).json()["answers"])


def test_store_of_the_environment(whoran: Run, register: str) -> None:
    """Without --store, WHORAN_STORE says where the graph is."""
    ran = whoran("who-ran", "Wales CRC", "--on", "2018-06-01", env={"WHORAN_STORE": register})
    assert "owned by Aurelius" in ran.out


def test_long_answers_say_how_to_see_more(whoran: Run, register: str) -> None:
    """An answer that is cut says so, and --limit shows more of it."""
    cut = whoran("show", "Ministry of Justice", "--limit", "3", "--store", register)
    assert cut.out.endswith("The first 3 are shown; --limit shows more.\n")
    assert "--limit" not in whoran("show", "Ministry of Justice", "--store", register).out
