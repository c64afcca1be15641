"""Awards told beside the sentence's own verb: in asides, by a contract's name, by whoever speaks for the buyer."""

import pytest

from tests.unit.extract.reading import Short, commissioned

GIVEN = {("Elmshire Council", "Quillon Ltd", "asserted")}
PREFERRED = {("Elmshire Council", "Quillon Ltd", "planned"), ("Elmshire Council", "Ostrand Group", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd, under contract to Elmshire Council, was fined.",
        "Catering: Quillon Ltd, on a contract with Elmshire Council.",
        "Quillon Ltd, on behalf of Elmshire Council, empties the bins.",
        "Quillon Ltd empties the bins under a 2016 agreement with Elmshire Council.",
        "Quillon Ltd won from Elmshire Council a contract which made it rich.",
        "A spokesman for Elmshire Council confirmed that Quillon Ltd had won the contract.",
        "Ann Marlow, leader of Elmshire Council, announced on Monday that Quillon Ltd had won the contract.",
        "Quillon Ltd supplies meals to Elmshire Council.",
        "Quillon Ltd provides cleaning services to Elmshire Council.",
        "Home care is commissioned by Elmshire Council and provided by Quillon Ltd.",
        "Elmshire Council said that Quillon Ltd had won the Tarn Valley rail franchise.",
        "Elmshire Council announced that Quillon Ltd had beaten Ostrand Group to the Tarn Valley rail franchise.",
    ],
)
def test_an_award_is_told_beside_the_verb_of_a_sentence(text: str) -> None:
    """An aside, the name of a franchise, a speaker and what is supplied tell who commissioned whom."""
    assert commissioned(text) == GIVEN


@pytest.mark.parametrize(
    "text",
    [
        "The preferred bidders named by Elmshire Council include Quillon Ltd and Ostrand Group.",
        "Elmshire Council named its bidders. Quillon Ltd is preferred in two areas. Ostrand Group, preferred in one, spoke.",
    ],
)
def test_preferred_bidders_are_told_by_where_they_are_preferred(text: str) -> None:
    """Whoever is preferred in an area is a preferred bidder, as those are whom a later verb lists."""
    assert commissioned(text) == PREFERRED


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Quillon Ltd supplies figures to Elmshire Council.", set()),
        ("Elmshire Council said that Quillon Ltd had won the Tarn Valley cup.", set()),
        ("Ann Marlow, a bus driver, said that Quillon Ltd had won the contract.", set()),
        ("Walking is preferred in Elmshire, and Quillon Ltd says so to Elmshire Council.", set()),
    ],
)
def test_what_is_no_supply_and_no_contract_is_no_award(text: str, pairs: set[Short]) -> None:
    """Figures are no supply, a cup is no franchise, and a bus driver speaks for no buyer."""
    assert commissioned(text) == pairs
