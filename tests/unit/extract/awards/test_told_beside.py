"""Awards told beside the sentence's own verb: in asides, by a contract's name, by whoever speaks for the buyer."""

import pytest

from tests.unit.extract.reading import Short, commissioned, put

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
        "Home care in Oxcombe is provided by Quillon Ltd and paid for by Elmshire Council.",
        "Elmshire Council let the contract to a company called Quillon Ltd.",
        "Quillon Ltd has had the work from Elmshire Council since December 2012.",
        "Quillon Ltd cooks 900 meals a day for Elmshire Council.",
        "Elmshire Council has handed its parking wardens to Quillon Ltd.",
        "Quillon Ltd treats the sewage under a 2006 agreement with the county's utility board, Elmshire Council.",
        "A spokesman for Elmshire Council said Quillon Ltd had been asked to keep the scanners going.",
        "Elmshire Council has exercised its option to extend its contract with Quillon Ltd.",
        "Quillon Ltd will keep the Elmshire Council contract for three more years.",
        "Elmshire Council is paying Quillon Ltd £40m to supply tags.",
        "Quillon Ltd receives £40m a year from Elmshire Council to run the helpline.",
        "Elmshire Council resolved that the tender be awarded to Quillon Ltd.",
        "Ostrand Group bid for the Elmshire Council contract but lost to Quillon Ltd.",
        "Parking enforcement in Oxcombe will stay with Quillon Ltd, Elmshire Council announced.",
        "Elmshire Council pays Quillon Ltd £129 a night for each of the 900 beds.",
        "Elmshire Council let it be known that meals would in future be supplied by Quillon Ltd.",
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
        ("Elmshire Council paid Quillon Ltd £3m in damages.", set()),
        ("Elmshire Council said that its staff will stay with Quillon Ltd.", set()),
        ("Elmshire Council said that Quillon Ltd had won the Tarn Valley cup.", set()),
        ("Ann Marlow, a bus driver, said that Quillon Ltd had won the contract.", set()),
        ("Walking is preferred in Elmshire, and Quillon Ltd says so to Elmshire Council.", set()),
    ],
)
def test_what_is_no_supply_and_no_contract_is_no_award(text: str, pairs: set[Short]) -> None:
    """Figures are no supply, a cup is no franchise, and a bus driver speaks for no buyer."""
    assert commissioned(text) == pairs


def test_neither_is_chosen_where_nor_stands_before_it() -> None:
    """A bidder that "neither" or "nor" leads to has no award."""
    text = "Neither Quillon Ltd nor Ostrand Group was chosen; Elmshire Council gave the work to Xolva Ltd."
    assert {holder for _, holder, status in commissioned(text) if status != "denied"} == {"Xolva Ltd"}


def test_those_shortlisted_may_stand_behind_the_verb() -> None:
    """ "Among those shortlisted by the council are Acme and Bolt" names them."""
    text = "Among those shortlisted by Elmshire Council are Quillon Ltd and Ostrand Group."
    assert commissioned(text) == PREFERRED


def test_a_preferred_bidder_is_to_run_what_it_is_preferred_for() -> None:
    """ "Preferred bidder for Elmfield" says that it is to run it, whoever buys."""
    assert put("Quillon Ltd is the preferred bidder for HMP Oxcombe.", "RUNS") == {
        ("Quillon Ltd", "HMP Oxcombe", "planned")
    }


def test_a_contract_may_be_told_by_when_it_starts_or_by_the_job() -> None:
    """ "Starts" before a date is a verb, a line may end in such a word, and "the job of running Elmfield" is for Elmfield."""
    begun = put("Quillon Ltd's ten-year contract for the Oak Lane leisure centre starts in May.", "RUNS")
    assert {service for _, service, _ in begun} == {"Oak Lane leisure centre"}
    assert not put("Dead ends", "RUNS")
    assert ("Quillon Ltd", "HMP Oxcombe") in {
        each[:2] for each in put("Quillon Ltd got the job of running HMP Oxcombe.", "RUNS")
    }


def test_a_partnership_that_came_to_an_end_is_ended() -> None:
    """What came to an end or drew to a close has ended."""
    text = "Elmshire Council's ten-year partnership with Quillon Ltd came to an end."
    assert commissioned(text) == {("Elmshire Council", "Quillon Ltd", "ended")}


def test_a_contract_let_to_a_partnership_is_its_partners() -> None:
    """A partnership without a name means its partners."""
    text = "The contract was let by Elmshire Council to a partnership of Quillon Ltd and Ostrand Group."
    assert {holder for _, holder, _ in commissioned(text)} == {"Quillon Ltd", "Ostrand Group"}
