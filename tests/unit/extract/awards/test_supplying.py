"""What a body has supplied, and by which words besides "contract" it shows who supplies it."""

import pytest

from graph.span import UNKNOWN_MAX
from tests.unit.extract.reading import claims, commissioned, put

COUNCIL, FIRM = "Elmshire County Council", "Quillon Ltd"


@pytest.mark.parametrize(
    "text",
    [
        "Elmshire County Council buys its school meals from Quillon Ltd.",
        "School meals are bought by Elmshire County Council from Quillon Ltd.",
        "Elmshire County Council procures refuse collection from Quillon Ltd.",
        "All that Elmshire County Council commissions from Quillon Ltd is paid by the hour.",
        "Elmshire County Council uses Quillon Ltd for its refuse collection.",
        "Elmshire County Council relies on Quillon Ltd for its catering.",
        "Elmshire County Council has secured the services of Quillon Ltd.",
        "Elmshire County Council called on Quillon Ltd's services.",
        "Elmshire County Council has placed its parks in the hands of Quillon Ltd.",
        "Elmshire County Council has put its catering out to Quillon Ltd.",
        "The council's choice fell on Quillon Ltd, as Elmshire County Council confirmed.",
        "Elmshire County Council accepted Quillon Ltd's bid.",
        "Elmshire County Council accepted a tender from Quillon Ltd.",
        "The bid of Quillon Ltd was accepted by Elmshire County Council.",
        "Quillon Ltd won a tender held by Elmshire County Council.",
        "Quillon Ltd came first in Elmshire County Council's tender.",
        "The provider of refuse collection for Elmshire County Council is Quillon Ltd.",
        "Elmshire County Council's provider of refuse collection is Quillon Ltd.",
        "Under a service agreement with Elmshire County Council, Quillon Ltd sweeps the streets.",
    ],
)
def test_who_supplies_a_body_is_commissioned_by_it(text: str) -> None:
    """Buying in, relying on, accepting a bid and the like are awards."""
    assert commissioned(text) == {(COUNCIL, FIRM, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Elmshire County Council bought the school from Quillon Ltd.",
        "Elmshire County Council uses Quillon Ltd as an example.",
        "Elmshire County Council rejected the bid of Quillon Ltd.",
        "Quillon Ltd lost a tender held by Elmshire County Council.",
        "Elmshire County Council served an improvement notice on Quillon Ltd.",
        "Elmshire County Council approves contracts.",
    ],
)
def test_what_is_no_supply_is_no_award(text: str) -> None:
    """Purchases, examples, bids that fail and notices of other kinds commission nobody."""
    assert commissioned(text) == set()


def test_supplies_are_not_taken_over() -> None:
    """What a body buys in again and again it does not take over."""
    assert put("Elmshire County Council buys its school meals from Quillon Ltd.", "TOOK_OVER") == set()
    bought = put("Elmshire County Council bought Tarn Lodge care home from Quillon Ltd.", "TOOK_OVER")
    assert bought == {(COUNCIL, "Tarn Lodge care home", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "In May Elmshire County Council gave Quillon Ltd six months' notice.",
        "In May Quillon Ltd was given a year's notice by Elmshire County Council on its catering contract.",
        "In May Elmshire County Council served notice on Quillon Ltd that the contract would end.",
    ],
)
def test_who_is_given_notice_holds_a_contract_until_it_ends(text: str) -> None:
    """A notice tells of a contract that is still held, and its day is not the contract's."""
    (award,) = [claim for claim in claims(text) if claim.predicate == "COMMISSIONED"]
    assert (award.subject.name, award.object.name, award.status) == (COUNCIL, FIRM, "asserted")
    assert award.span.end_max == UNKNOWN_MAX


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Elmshire County Council has dispensed with the services of Quillon Ltd.", "ended"),
        ("Elmshire County Council has exercised an option to extend Quillon Ltd's contract.", "asserted"),
    ],
)
def test_the_end_and_the_extension_of_a_contract_have_their_status(text: str, status: str) -> None:
    """Who is dispensed with was commissioned; an option that is taken up is a plan."""
    assert commissioned(text) == {(COUNCIL, FIRM, status)}
