"""`whoran.open`, as a notebook uses it."""

from datetime import date, datetime
from pathlib import Path

import pytest

import whoran
from graph.store import StoreUnavailable
from queries.errors import BadWindow, UnknownName
from tests.integration.cli.conftest import Run


def test_methods_answer_as_the_commands_do(whoran_command: Run, register: str) -> None:
    """Each question is a method whose answer is that of the command with --json."""
    with whoran.open(register) as graph:
        answers = {
            ("who-ran", "Wales CRC", "--from", "2015", "--to", "2016-06"): graph.who_ran(
                "Wales CRC", from_="2015", to="2016-06"
            ),
            ("ownership", "Working Links", "--on", "2018"): graph.ownership("Working Links", on="2018"),
            ("changes", "Wales CRC"): graph.changes("Wales CRC"),
            ("path", "Aurelius", "region:Wales", "--paths", "2"): graph.paths("Aurelius", "region:Wales", limit=2),
            ("search", "Aurelius"): graph.search("Aurelius"),
            ("show", "Seetec"): graph.show("Seetec"),
        }
    for asked, answer in answers.items():
        assert whoran_command(*asked, "--json", "--store", register).json() == answer


def test_days_may_be_dates_and_years_numbers(register: str) -> None:
    """A date, a time, or a year as a number asks as its text does, in every method that takes days."""
    day, text = date(2018, 6, 1), "2018-06-01"
    with whoran.open(register) as graph:
        for each in (day, datetime(2018, 6, 1, 12, 30)):
            assert graph.who_ran("Wales CRC", on=each) == graph.who_ran("Wales CRC", on=text)
        assert graph.who_ran("Wales CRC", from_=2015, to=day, as_known_on=2020) == graph.who_ran(
            "Wales CRC", from_="2015", to=text, as_known_on="2020"
        )
        assert graph.ownership("Working Links", on=2018) == graph.ownership("Working Links", on="2018")
        assert graph.changes("Wales CRC", from_=2015, to=day) == graph.changes("Wales CRC", from_="2015", to=text)
        asked, known = ("Aurelius", "region:Wales"), date(2020, 3, 1)
        assert graph.paths(*asked, on=day, as_known_on=known) == graph.paths(*asked, on=text, as_known_on="2020-03-01")
        with pytest.raises(BadWindow, match="years run from"):
            graph.who_ran("Wales CRC", on=0)


def test_ids_of_answers_lead_on(register: str) -> None:
    """The ids in an answer lead to evidence, contradictions and documents."""
    with whoran.open(register) as graph:
        (answer,) = graph.ownership("Working Links", on="2018")["above"]
        evidence = graph.evidence(answer["fact"])["fact"]["evidence"]
        assert evidence == answer["evidence"]
        assert graph.contradiction(answer["disputed"][0])["contradiction"]["kind"] == "start disputed"
        document = graph.document(evidence[0]["document"]["id"])
        assert evidence[0]["passage"] == document["text"][evidence[0]["start"] : evidence[0]["end"]]


def test_mistakes_raise(register: str, tmp_path: Path) -> None:
    """A store that is not there, an unknown name and days that cannot be read raise what says so."""
    with pytest.raises(StoreUnavailable, match="load something into it first"):
        whoran.open(f"sqlite:///{tmp_path / 'none.db'}")
    with whoran.open(register) as graph:
        with pytest.raises(UnknownName, match="Wales CRC"):
            graph.who_ran("Wlaes CRC")
        with pytest.raises(BadWindow, match="28 days"):
            graph.who_ran("Wales CRC", on="2018-02-30")
