"""Of several who are named together, what is told of but one of them is claimed of that one."""

import pytest

from tests.unit.extract.naming import kinds
from tests.unit.extract.reading import commissioned, facts, offices, put


def test_who_leads_leads_the_last_of_two() -> None:
    """ "Which is run by" behind two names tells of the last alone, as of what is run."""
    text = "The row between the Home Office and Quillon Ltd, which is chaired by Alice Marlow, goes on."
    assert offices(text) == {("Alice Marlow", "HELD_OFFICE", "Quillon Ltd")}


@pytest.mark.parametrize("noun", ["subsidiary", "unit", "arm"])
def test_a_subsidiary_is_of_the_last_of_two(noun: str) -> None:
    """The possessive behind two names and before one subsidiary is of the last alone."""
    text = f"The council gave two lots each to Tarrant Ltd and Ostrand Group's {noun} Quillon Ltd."
    assert ("Ostrand Group", "OWNS", "Quillon Ltd") in facts(text)
    assert ("Tarrant Ltd", "OWNS", "Quillon Ltd") not in facts(text)


def test_a_name_that_does_something_else_is_not_what_was_described() -> None:
    """What stands behind "the service" and a comma is not its name where it does something itself."""
    text = "Quillon Ltd will manage the service, Tarrant Rail will supply maps."
    assert not {thing for _, thing, _ in put(text, "RUNS") if "Tarrant" in thing}


def test_who_awarded_contracts_comes_before_what_they_are_called_by() -> None:
    """ "The Skills Service contracts awarded by a council" were given by the council."""
    text = "Elm College won three of the Elmshire Skills Service contracts awarded by Elmshire Council."
    assert commissioned(text) == {("Elmshire Council", "Elm College", "asserted")}


def test_contracts_to_do_something_are_no_verb() -> None:
    """ "Awarded Home Office contracts to provide" tells of contracts, not of an office that contracts."""
    text = "Quillon Ltd, one of three firms awarded Home Office contracts to provide homes in Elmshire, struggled."
    assert ("Home Office", "RUNS") not in {(one, what) for one, what, _ in facts(text)}


def test_work_taken_on_from_another_hires_nobody() -> None:
    """Who took on a firm hired it; who took work on from a firm did not."""
    assert not commissioned("HMP Elm is old. Its meals are cooked by Elm Trust, which took it on from Quillon Ltd.")


def test_homes_of_a_firm_are_not_the_firm() -> None:
    """To take over "the Acme homes" is not to take over Acme."""
    assert not put("Ostrand Ltd is to take over the Quillon homes from Tarrant Ltd.", "OWNS")
    assert "Quillon" not in {thing for _, thing, _ in put("Ostrand Ltd took over the Quillon homes.", "TOOK_OVER")}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd and its partner, Ostrand Ltd, took over HMP Elmfield.",
        "HMP Elmfield was taken over by Quillon Ltd and its partner, Ostrand Ltd.",
    ],
)
def test_its_partner_does_it_too(text: str) -> None:
    """The name that commas set beside "its partner" is one of two."""
    assert {one for one, _, _ in put(text, "TOOK_OVER")} == {"Quillon Ltd", "Ostrand Ltd"}


def test_its_neighbour_is_run_too() -> None:
    """So is the name of what else is run."""
    found = put("Elm House and its bigger neighbour, Oak House, are managed by Quillon Ltd.", "RUNS")
    assert {thing for _, thing, _ in found} == {"Elm House", "Oak House"}


def test_where_a_service_is_given_is_not_what_is_run() -> None:
    """ "Education in 12 prisons, including Elm" is run, and Elm is not."""
    found = put("Quillon Ltd has run education in 12 Kent prisons, including HMP Elm and HMP Oak, since 2012.", "RUNS")
    assert {thing for _, thing, _ in found} == {"education in 12 Kent prisons"}
    found = put("Quillon Ltd runs six prisons in Kent, including HMP Elm and HMP Oak.", "RUNS")
    assert {thing for _, thing, _ in found} >= {"HMP Elm", "HMP Oak"}


@pytest.mark.parametrize(
    "text",
    [
        "The commissioner of Elmshire Police said it would house adult offenders.",
        "Elmshire Council will buy a new computer system.",
        "Inspectors from Ofsted left after allegations came to light regarding staff at Elm School.",
        "Quillon Ltd provides escort services for the North of Elmland region.",
    ],
)
def test_nothing_is_read_into_words_beside_the_verb(text: str) -> None:
    """ "It" that may be a place, what is new, what comes to light and for which region something is done tell of nobody."""
    found = facts(text)
    assert not {what for _, what, _ in found} & {"INSPECTED", "COMMISSIONED", "TOOK_OVER"}
    assert not {one for one, what, _ in found if what == "RUNS"} - {"Quillon Ltd"}


@pytest.mark.parametrize(
    "text",
    [
        "Elm House is a category B local prison in Kent operated by Quillon Ltd.",
        "Quillon Ltd manage Elm House on a 25-year contract.",
        "Two jails are full. Quillon Ltd run Elm House.",
        "It follows trouble at another Quillon Ltd prison, Elm House, last week.",
        "Quillon Ltd manages two removal centres on behalf of the Home Office, namely Oak House and Elm House.",
        "Quillon Ltd has won a £180m bid to run Elm House.",
    ],
)
def test_what_is_run_has_its_name(text: str) -> None:
    """What is told of a prison is told of its name: over a description, behind one, by a firm that is taken for several."""
    assert ("Quillon Ltd", "RUNS", "Elm House") in facts(text)


def test_who_loses_work_is_not_to_do_it() -> None:
    """ "Loses a contract to house people" is no plan."""
    assert not put("Quillon Ltd loses contract to house asylum seekers in Elmshire.", "RUNS")


def test_officers_of_police_are_named_behind_their_rank() -> None:
    """ "Ch Const" before a name is no part of it."""
    assert kinds("Then Ch Const Alice Quillon spoke.") == {"Alice Quillon": "Person"}


def test_a_list_behind_whom_it_is_run_for_is_of_what_is_run() -> None:
    """ "Runs three prisons for the ministry:" lists prisons, though they are named as towns are."""
    found = put(
        "Quillon Ltd runs three prisons for the Ministry of Justice: Ashfield, Doncaster and Thameside.", "RUNS"
    )
    assert {thing for _, thing, _ in found} == {"Ashfield", "Doncaster", "Thameside"}


def test_the_work_is_no_house() -> None:
    """Who "has had the work" has not the house that was told of last."""
    text = "Quillon Ltd will manage Elm House. Ostrand Ltd has had the work since 2011."
    assert {one for one, _, _ in put(text, "RUNS")} == {"Quillon Ltd"}


def test_in_whose_place_somebody_comes_had_the_office() -> None:
    """ "Took office in place of" ends the office of another."""
    text = "Alice Marlow, who took office as chair of Quillon Ltd last month in place of Peter Penn, said so."
    assert {("Alice Marlow", "asserted"), ("Peter Penn", "ended")} == {
        (one, said) for one, _, said in put(text, "HELD_OFFICE")
    }


def test_a_name_that_opens_the_next_clause_is_not_named_twice() -> None:
    """ "A contract with Tarrant, Tarrant was bought" names one firm."""
    text = "After the council had signed its contract with Tarrant, Tarrant was acquired by Quillon Ltd."
    assert put(text, "TOOK_OVER") == {("Quillon Ltd", "Tarrant", "asserted")}


def test_what_yesterdays_report_is_about_is_not_over() -> None:
    """The day on which a report came out ends nothing that it is about."""
    text = "She was responding to yesterday's report from HM Inspectorate of Prisons on HMP Elm."
    assert {said for _, _, said in put(text, "ABOUT")} == {"asserted"}


def test_a_group_secretary_is_of_a_union() -> None:
    """Unions have groups of members, whose secretary is no firm's."""
    text = "Tarn Union met. Its group president, Alice Marlow, and group secretary Ann Lee met Quillon Ltd."
    assert ("Ann Lee", "HELD_OFFICE", "Tarn Union") in offices(text)


def test_relations_are_no_body() -> None:
    """ "Head of Investor Relations" is a title."""
    text = "Quillon Ltd grew. Contact Alice Marlow, Head of Investor Relations."
    assert not {body for _, body, _ in put(text, "HELD_OFFICE")} - {"Quillon Ltd"}
