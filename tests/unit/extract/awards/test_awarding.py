"""Contracts and the verbs that carry them: given, signed, extended, ended."""

import pytest

from tests.unit.extract.reading import Short, commissioned

AWARDING = [
    (
        "Elmshire Council has awarded Quillon Ltd a five-year contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council has awarded a five-year contract to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council awarded the contract for its bins to Quillon Ltd and Ostrand Group.",
        {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Ostrand Group", "asserted")},
    ),
    ("Elmshire Council handed the contract to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council gave Quillon Ltd the job.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council let the contract to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council signed a contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council and Quillon Ltd have signed a ten-year contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council signed with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council has concluded an agreement with Quillon Ltd for the supply of meals.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council entered into a contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council struck a deal with Quillon Ltd to run the pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council reached an agreement with Quillon Ltd to run the pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council has agreed a £20m deal with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council has placed an order with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council placed a £3m contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council has a contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council approved a contract with Quillon Ltd for new collections.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council voted to award the contract to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council agreed to award the contract to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council has extended its contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council has renewed Quillon Ltd's contract.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council has extended Quillon Ltd's contract by two years.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council gave control of the pools to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council gave Quillon Ltd control of the pools.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
]


@pytest.mark.parametrize(("text", "pairs"), AWARDING)
def test_awarding(text: str, pairs: set[Short]) -> None:
    """Who awards, signs, extends or agrees a contract commissions its holder, and who is handed control as well."""
    assert commissioned(text) == pairs


AWARDED = [
    ("Quillon Ltd has been awarded a contract by Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd has been awarded a £20m Elmshire Council contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd was awarded the Home Office contract in 2014.", {("Home Office", "Quillon Ltd", "asserted")}),
    ("The contract was awarded to Quillon Ltd by Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("A contract has been let by Elmshire Council to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council's refuse contract has been let to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council's refuse contract went to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "The contract for Elmshire Council's bins was won by Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("An Elmshire Council contract was awarded to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
]


@pytest.mark.parametrize(("text", "pairs"), AWARDED)
def test_awarded(text: str, pairs: set[Short]) -> None:
    """A contract told in the passive has the holder and buyer that its noun and its prepositions name."""
    assert commissioned(text) == pairs


ENDED = [
    ("Elmshire Council has terminated its contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council has ended Quillon Ltd's contract.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council will end its contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council stripped Quillon Ltd of its refuse contract.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Quillon Ltd was stripped of its contract by the Home Office.", {("Home Office", "Quillon Ltd", "ended")}),
    ("Quillon Ltd lost its contract with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council sacked Quillon Ltd as its refuse contractor.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council dropped Quillon Ltd as its contractor.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council parted company with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council dropped the caterer Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council dropped Quillon Ltd from its shortlist.", set()),
    (
        "Elmshire Council announced that Quillon Ltd was its preferred tenderer.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    ("Elmshire Council axed its deal with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    (
        "Quillon Ltd walked away from its contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "ended")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), ENDED)
def test_ended(text: str, pairs: set[Short]) -> None:
    """A contract that a body ends, or a company loses, has ended; one that is to end is held."""
    assert commissioned(text) == pairs
