"""Contracts that a further clause tells of, and other orders of words."""

import pytest

from tests.unit.extract.reading import commissioned, facts, put

COUNCIL, FIRM = "Elmshire County Council", "Quillon Ltd"


@pytest.mark.parametrize(
    "text",
    [
        "The contract that Elmshire County Council has with Quillon Ltd was criticised.",
        "The contract which Elmshire County Council had signed with Quillon Ltd was criticised.",
        "A contract Elmshire County Council has with Quillon Ltd was criticised.",
        "Auditors examined the deal Elmshire County Council struck with Quillon Ltd.",
        "Elmshire County Council defended the contract that it had entrusted to Quillon Ltd.",
        "Elmshire County Council sealed with Quillon Ltd a contract for school meals.",
        "Elmshire County Council awarded to Quillon Ltd a contract for school meals.",
        "Quillon Ltd, whose contract with Elmshire County Council has four years to go, made a loss.",
        "Elmshire County Council will not renew the contract of Quillon Ltd.",
        "Quillon Ltd has a £3m-a-year contract to sweep the streets for Elmshire County Council.",
        "Elmshire County Council pays Quillon Ltd £3m a year to sweep the streets.",
    ],
)
def test_a_contract_has_its_parties_in_any_order_of_words(text: str) -> None:
    """A relative clause with or without "which", "whose", and an object that comes late name the same parties."""
    assert commissioned(text) == {(COUNCIL, FIRM, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd is one of the charities awarded contracts by Elmshire County Council.",
        "Quillon Ltd, one of the firms awarded contracts by Elmshire County Council, is growing.",
        "Quillon Ltd is among the firms awarded contracts by Elmshire County Council.",
        "Quillon Ltd is among the firms that have been awarded contracts by Elmshire County Council.",
        "Quillon Ltd is among the firms to have been awarded contracts by Elmshire County Council.",
        "Quillon Ltd is one of six firms to win contracts from Elmshire County Council.",
    ],
)
def test_one_of_those_who_were_awarded_contracts_has_one(text: str) -> None:
    """Who is among those that were given contracts, or is one of them, was given one, and it is no plan."""
    assert commissioned(text) == {(COUNCIL, FIRM, "asserted")}


def test_who_is_asked_to_give_something_up_is_not_hired() -> None:
    """A firm that a council asks to hand a service to another is not commissioned; one asked to run it is."""
    assert not commissioned("Quillon Ltd has been asked by Elmshire County Council to hand Elm House to Tarn Ltd.")
    assert commissioned("Quillon Ltd has been asked by Elmshire County Council to run Elm House.")


def test_a_sum_is_no_part_of_the_name_before_it() -> None:
    """Who is paid a sum for a service is paid for it, and the service is not bought."""
    assert put("Elmshire County Council paid Quillon Ltd £3m for refuse collection.", "TOOK_OVER") == set()


def test_advisers_are_hired_whoever_they_advise() -> None:
    """Who is named behind "by" is described by what follows the comma."""
    text = "They were advised by Quillon Ltd, the consultants hired by the Ministry of Roads to handle the sale."
    assert commissioned(text) == {("Ministry of Roads", "Quillon Ltd", "asserted")}


def test_who_runs_something_as_a_contractor_is_the_contractor() -> None:
    """What is run stands before "as" too, and is no contractor."""
    text = "Quillon Ltd delivers the Work Plan as a prime contractor to the Ministry of Roads."
    assert commissioned(text) == {("Ministry of Roads", "Quillon Ltd", "asserted")}


def test_what_is_outsourced_is_run_by_whom_it_goes_to() -> None:
    """What a council outsources it does not sell: its taker runs it."""
    for told in ("outsourced its street cleaning to", "contracted its street cleaning out to"):
        text = f"Elmshire County Council {told} Quillon Ltd in 2011."
        assert {status for *_, status in put(text, "RUNS")} == {"asserted"}
        found = facts(text)
        assert found == {
            (COUNCIL, "COMMISSIONED", FIRM),
            (FIRM, "RUNS", "Elmshire County Council's street cleaning"),
        }


def test_for_names_who_is_to_do_something() -> None:
    """What somebody is paid for others to do is done by the others."""
    assert (
        put("Quillon Ltd pays Elmshire County Council £9 a day for men on parole to sweep the streets.", "RUNS")
        == set()
    )


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd, whose clients include Elmshire County Council, made a loss.",
        "Elmshire County Council, a client of Quillon Ltd, said so.",
    ],
)
def test_clients(text: str) -> None:
    """A public body that is a firm's client has commissioned it."""
    assert commissioned(text) == {(COUNCIL, FIRM, "asserted")}
