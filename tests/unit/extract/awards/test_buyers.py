"""Who buys, where the verb of an award does not say it."""

from datetime import date

import pytest

from tests.unit.extract.reading import Short, commissioned, only, put

ANNOUNCED = [
    (
        "Elmshire Council has announced that Quillon Ltd will run its pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council announced Quillon Ltd as the winner of the contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council has announced that Quillon Ltd has secured a 10-year contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd will run the pools, Elmshire Council announced on Monday.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("The contract goes to Quillon Ltd, Elmshire Council said.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "The Home Office confirmed that the contract had been awarded to Quillon Ltd.",
        {("Home Office", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), ANNOUNCED)
def test_announced(text: str, pairs: set[Short]) -> None:
    """A body that announces who is to run a service, or who has won, commissions it."""
    assert commissioned(text) == pairs


UNDERSTOOD = [
    (
        "Elmshire Council weighed three tenders. Quillon Ltd was chosen.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council is to outsource its bins. The contract goes to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council has let its refuse contract. It was won by Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council put its payroll out to tender. The winner was Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council put its payroll out to tender. Quillon Ltd submitted the winning bid.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council invited bids for its payroll. The successful bidder was Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council invited bids for its payroll. Those whose bids succeeded are Quillon Ltd and Ostrand Group.",
        {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Ostrand Group", "asserted")},
    ),
    (
        "Elmshire Council invited bids for its payroll. Quillon Ltd came out on top in the tender.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. The council awarded the work to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. Councillors awarded the work to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. It awarded the work to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. The contract was awarded to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. Quillon Ltd has won the contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), UNDERSTOOD)
def test_understood(text: str, pairs: set[Short]) -> None:
    """The buyer that a sentence leaves unsaid is the body whose tender or contract was spoken of before."""
    assert commissioned(text) == pairs


OFFICERS = [
    "The justice secretary, Ann Lee, has named Quillon Ltd as operator of HMP Elmfield.",
    "Justice secretary Ann Lee has awarded the contract to Quillon Ltd.",
    "Quillon Ltd was named operator of HMP Elmfield by the justice secretary, Ann Lee.",
    "The Ministry of Justice said that Quillon Ltd would be the next operator.",
    "The Ministry of Justice has announced that Quillon Ltd will become the operator of HMP Elmfield.",
]


@pytest.mark.parametrize("text", OFFICERS)
def test_officers(text: str) -> None:
    """What its minister awards, and whom it says to be the next operator, a ministry commissions."""
    assert commissioned(text) == {("Ministry of Justice", "Quillon Ltd", "asserted")}


NO_BUYER = [
    "Dame Ann Lee, the Chief Inspector of Probation, gave Quillon Ltd the second lowest rating.",
    "Quillon Ltd has won a contract. Its chair was once at the Home Office.",
    "Ostrand Ltd has the contract from 1 April, and NHS terms go with it.",
    "Quillon Ltd holds the contract for Marlow. Until 2014 the area was served by the Marlow Probation Trust.",
]


@pytest.mark.parametrize("text", NO_BUYER)
def test_no_buyer(text: str) -> None:
    """A body that rates, or that a text names once and later, is not taken for who buys."""
    assert commissioned(text) == set()


def test_and_a_clause_of_its_own() -> None:
    """What "and" leads to with a verb of its own is no second member: "with the ministry, and Tarn fits them"."""
    text = "Quillon Ltd makes tags under a contract with the Ministry of Justice, and Ostrand Ltd fits them."
    assert commissioned(text) == {("Ministry of Justice", "Quillon Ltd", "asserted")}
    text = "HMP Elmfield, managed by Quillon Ltd, and HMP Oak, where Ostrand Ltd has held the contract since 2012, are full."
    assert put(text, "RUNS") == {("Quillon Ltd", "HMP Elmfield", "asserted"), ("Ostrand Ltd", "HMP Oak", "asserted")}
    text = "Quillon Ltd is leaving HMP Elmfield and HMPPS has hired Ostrand Ltd to run it."
    assert commissioned(text) == {("HMPPS", "Ostrand Ltd", "asserted")}


def test_further_contracts_are_not_those_of_the_buyer_spoken_of_before() -> None:
    """What a firm has too, or where another body is named, somebody else may have given."""
    told = "Elmshire Council awarded Quillon Ltd the contract for its parks."
    for further in (
        "Ostrand Ltd also has the contracts for Selby and Tarnhill.",
        "The contracts for the waste of Tarnhill Council went to Ostrand Ltd.",
    ):
        assert ("Elmshire Council", "Ostrand Ltd") not in {each[:2] for each in commissioned(f"{told} {further}")}


def test_each_with_its_own_preposition() -> None:
    """Takers may each have their own preposition: "let to Quillon and to Ostrand"."""
    text = "The contracts, let by the Home Office in 2004 to Quillon Ltd and to Ostrand Ltd, have ended."
    assert {(buyer, holder) for buyer, holder, _ in commissioned(text)} == {
        ("Home Office", "Quillon Ltd"),
        ("Home Office", "Ostrand Ltd"),
    }


@pytest.mark.parametrize("told", ["confirmed today", "announced on Monday 15 June"])
def test_an_award_told_behind_what_is_to_be_done_has_the_day_of_the_telling(told: str) -> None:
    """From when a service is to be run dates no award: the day does on which it is made known, before or behind."""
    text = f"Quillon Ltd will run Elmshire CRC from February 2021, the Ministry of Justice {told}."
    assert only(text, "COMMISSIONED").span.start_max == date(2020, 6, 15)
