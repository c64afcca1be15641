"""Awards told over more than one sentence, and who gets what."""

import pytest

from tests.unit.extract.reading import commissioned

COUNCIL, FIRM, OTHER = "Elmshire County Council", "Quillon Ltd", "Tarnbeck plc"


@pytest.mark.parametrize(
    "text",
    [
        "Elmshire County Council has chosen a firm to run its buses. It is Quillon Ltd.",
        "The firms picked to sweep the streets were announced by Elmshire County Council. Quillon Ltd will be the new provider.",
        "Elmshire County Council has handed its parks to a pair of private contractors. The north goes to Quillon Ltd.",
        "Elmshire County Council wants out. The work went in 2015 to Quillon Ltd, and with it a depot.",
        "Elmshire County Council has found a new caterer. Quillon Ltd will feed the pupils from May.",
        "Elmshire County Council has awarded the contract for its school meals. The firm that will deliver them is Quillon Ltd.",
        "Elmshire County Council awarded the contract on Monday. The debate took an hour. Quillon Ltd will sweep the streets.",
        "Elmshire County Council invited tenders for its school meals. Quillon Ltd won.",
        "Elmshire County Council put its parks out to tender. They went to Quillon Ltd. It went to Quillon Ltd.",
    ],
)
def test_the_taker_of_an_award_may_be_named_in_the_next_sentences(text: str) -> None:
    """Who "it is", who "will do it", who "won" has the award that was told without a name."""
    assert commissioned(text) == {(COUNCIL, FIRM, "asserted")}


def test_each_gets_what_goes_to_it() -> None:
    """A verb that is left out is understood: "one went to Acme, the other to Bolt"."""
    text = (
        "Elmshire County Council awarded two contracts yesterday. One went to Quillon Ltd, the other to Tarnbeck plc."
    )
    assert commissioned(text) == {(COUNCIL, FIRM, "asserted"), (COUNCIL, OTHER, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Elmshire County Council has chosen a firm to run its buses. Until May Quillon Ltd will run them.",
        "Elmshire County Council has chosen a firm. It rained. It snowed. It thawed. It is Quillon Ltd.",
        "Elmshire County Council has chosen a new leader. Quillon Ltd will sweep the streets.",
        "Elmshire County Council chose no firm. Quillon Ltd grows.",
        "Quillon Ltd won.",
        "Quillon Ltd could be awarded the contract by Elmshire County Council.",
        "Elmshire County Council went to Quillon Ltd.",
    ],
)
def test_whoever_is_named_later_is_not_always_the_taker(text: str) -> None:
    """Who runs it until then, who is named long after, and who does something else has no award."""
    assert commissioned(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd sweeps the streets under a contract that Elmshire County Council awarded in 2014.",
        "Elmshire County Council granted Quillon Ltd a two-year extension.",
        "Elmshire County Council rejected Tarnbeck plc in favour of Quillon Ltd.",
        "Elmshire County Council has switched from Tarnbeck plc to Quillon Ltd.",
        "Tarnbeck plc lost out to Quillon Ltd for Elmshire County Council's school meals contract.",
        "Awarded to Quillon Ltd by Elmshire County Council in May, the contract runs for seven years.",
        "Seven years is the length of the contract that Quillon Ltd was given by Elmshire County Council.",
        "Quillon Ltd earns £3m a year from Elmshire County Council for collecting refuse.",
        "Quillon Ltd is being paid £3m by Elmshire County Council for refuse collection.",
        "The firm Elmshire County Council hired, Quillon Ltd, has failed.",
    ],
)
def test_the_parts_of_an_award_are_found_wherever_they_stand(text: str) -> None:
    """Passives, fronted participles, clauses without "which" and rivals do not hide who has it."""
    assert commissioned(text) == {(COUNCIL, FIRM, "asserted")}


def test_who_pulls_out_of_a_contract_ends_it() -> None:
    """Either party may pull out."""
    for text in (
        "Elmshire County Council pulled out of its contract with Quillon Ltd.",
        "Quillon Ltd pulled out of its contract with Elmshire County Council.",
    ):
        assert commissioned(text) == {(COUNCIL, FIRM, "ended")}
