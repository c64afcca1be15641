"""Who buys a firm: by an offer that is taken, a holding, in brackets, behind a country, and as papers abroad tell it."""

import pytest

from tests.unit.extract.reading import put


def test_a_board_that_recommends_a_takeover_is_of_the_company_taken_over() -> None:
    """ "Quillon's board has recommended a takeover by Tarn" says who is to be taken over."""
    assert put("Quillon Ltd's board has recommended a £2m takeover by Tarn plc.", "TOOK_OVER") == {
        ("Tarn plc", "Quillon Ltd", "planned")
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd has accepted an offer from Tarn plc.",
        "Shareholders in Quillon Ltd have backed a £2m bid from Tarn plc.",
        "Quillon Ltd rose after agreeing to a £2m takeover by Tarn plc.",
    ],
)
def test_an_accepted_offer_is_a_plan(sentence: str) -> None:
    """An offer that the owners accept is a take-over to come."""
    assert put(sentence, "TOOK_OVER") == {("Tarn plc", "Quillon Ltd", "planned")}


def test_an_offer_alone_is_nothing() -> None:
    """What is only offered, or rejected, changes no hands."""
    assert put("Quillon Ltd's board rejected a bid from Tarn plc. Tarn plc made an offer.", "TOOK_OVER") == set()


def test_a_bracket_tells_who_bought() -> None:
    """ "Quillon (bought by Tarn)" tells of a purchase."""
    assert put("Quillon Ltd (bought by Tarn plc in 2019) grew.", "TOOK_OVER") == {
        ("Tarn plc", "Quillon Ltd", "asserted")
    }


def test_a_majority_holding_may_be_taken_in_what_stands_before() -> None:
    """ "In which Tarn took a majority holding" says of whom."""
    assert put("Quillon Ltd, in which Tarn plc took a majority holding, grew.", "TOOK_OVER") == {
        ("Tarn plc", "Quillon Ltd", "asserted")
    }


def test_a_possessive_behind_a_comma_and_joins_no_list() -> None:
    """What stands behind ", and" with a possessive begins a clause of its own."""
    text = "Quillon Ltd bought Elmgate plc, and Tarn plc's operations were moved to Kent."
    assert put(text, "TOOK_OVER") == {("Quillon Ltd", "Elmgate plc", "asserted")}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Tarn plc will pay $4 million in a deal to acquire Quillon Ltd.", "planned"),
        ("Tarn plc bought Elmgate, Mass.-based Quillon Ltd.", "asserted"),
        ("Tarn Inc. — a large group — bought Quillon Ltd.", "asserted"),
    ],
)
def test_a_buyer_is_told_as_american_papers_tell_it(sentence: str, status: str) -> None:
    """Sums, towns with their states and dashes behind a legal form stand between a buyer and what it buys."""
    buyer = "Tarn Inc." if "Inc" in sentence else "Tarn plc"
    assert put(sentence, "TOOK_OVER") == {(buyer, "Quillon Ltd", status)}


def test_an_interest_that_is_taken_is_a_stake() -> None:
    """ "Took a 25% interest in" tells of a stake."""
    assert put("In 1991 Tarn plc took a 25% interest in Quillon Ltd.", "TOOK_OVER") == {
        ("Tarn plc", "Quillon Ltd", "asserted")
    }


def test_a_listed_group_may_stand_behind_its_country() -> None:
    """ "Listed" behind a country describes the buyer."""
    assert ("Tarn SE", "Quillon GmbH", "asserted") in put(
        "Elmgate GmbH sold its unit Quillon GmbH to Austrian listed construction group Tarn SE.", "TOOK_OVER"
    )
