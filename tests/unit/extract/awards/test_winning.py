"""Who wins, lands or holds a contract."""

import pytest

from tests.unit.extract.reading import Short, commissioned

WINNING = [
    ("Quillon Ltd has won a contract from Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd has won a £20m contract with Elmshire Council to run the pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd has landed a £20m deal with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd scooped a seven-year contract from the Ministry of Justice.",
        {("Ministry of Justice", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd has bagged the Elmshire Council contract.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd clinched Elmshire Council's refuse contract.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd secured the contract for Elmshire Council's refuse collection.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has won a contract to run Elmshire Council's pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd won a contract to supply Elmshire Council with meals.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has won a contract to provide meals for Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd has signed a contract with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd announced the signing of a ten-year contract with the Ministry of Justice.",
        {("Ministry of Justice", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has beaten four rivals to a contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd beat three other bidders to win Elmshire Council's catering contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd saw off two rivals to win the contract from Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd holds a contract from Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd received an order from Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd has been given a contract by the Home Office to house refugees.",
        {("Home Office", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd picked up a contract from the Home Office.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd's five-year contract with Elmshire Council ends in May.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd's Elmshire Council contract ends in May.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd renewed its contract with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd won its bid to run the pools for Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), WINNING)
def test_winning(text: str, pairs: set[Short]) -> None:
    """Who wins, lands, signs or holds a contract is commissioned by whoever it is from, with or for."""
    assert commissioned(text) == pairs
