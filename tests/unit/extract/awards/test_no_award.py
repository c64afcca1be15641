"""Awards listed below a line, and what makes none."""

import pytest

from tests.unit.extract.reading import Short, commissioned, put

LISTED: list[tuple[str, set[Short]]] = [
    (
        "Elmshire Council has awarded contracts to:\n• Quillon Ltd (north)\n• Ostrand Group (south)\nIt met on Monday.",
        {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Ostrand Group", "asserted")},
    ),
    (
        "The following firms have been appointed by Elmshire Council:\n- Quillon Ltd\n- Ostrand Group",
        {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Ostrand Group", "asserted")},
    ),
    (
        "Elmshire Council has named Quillon Ltd as preferred bidder for:\n- the north\n- the south",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    ("Elmshire Council has awarded contracts.\n- Quillon Ltd\n- Ostrand Group", set()),
]


@pytest.mark.parametrize(("text", "pairs"), LISTED)
def test_listed(text: str, pairs: set[Short]) -> None:
    """Those listed below a line that tells an award, and ends in a colon, are commissioned; other lists tell none."""
    assert commissioned(text) == pairs


NONE = [
    ("Elmshire Council has not awarded the contract to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "denied")}),
    ("If Elmshire Council awards the contract to Quillon Ltd, jobs will go.", set()),
    ("Did Elmshire Council award the contract to Quillon Ltd?", set()),
    ("Quillon Ltd has bid for a contract with Elmshire Council.", set()),
    ("Quillon Ltd hopes to win a contract from Elmshire Council.", set()),
    ("Quillon Ltd missed out on a contract with Elmshire Council.", set()),
    ("Elmshire Council appointed Ann Marlow as chief executive.", set()),
    ("Elmshire Council gave Quillon Ltd a warning.", set()),
    ("Elmshire Council gave Quillon Ltd permission to build homes.", set()),
    ("Elmshire Council awarded Quillon Ltd a prize for its garden.", set()),
    ("Elmshire Council fined Quillon Ltd.", set()),
    ("Quillon Ltd has appointed Ostrand Group to run its canteen.", set()),
    ("Quillon Ltd was chosen as employer of the year by Elmshire Council.", set()),
    ("Quillon Ltd paid Elmshire Council a fine of £3m.", set()),
    ("Elmshire Council called in Quillon Ltd for talks.", set()),
    ("Elmshire Council turned to the High Court.", set()),
    ("Quillon Ltd employs 300 people in Elmshire.", set()),
    ("Elmshire Council is suing Quillon Ltd.", set()),
    ("Elmshire Council met on Monday. Ostrand Group has won an award.", set()),
    ("Elmshire Council met on Monday. Quillon Ltd has won a contract from Ostrand Group.", set()),
    ("Elmshire Council rejected a tender from Quillon Ltd.", set()),
    ("Quillon Ltd competes with Ostrand Group for work from Elmshire Council.", set()),
    ("Elmshire Council could hire Quillon Ltd.", set()),
    ("A report into Quillon Ltd, commissioned by Elmshire Council, is out.", set()),
    ("Elmshire Council was awarded £3m by the Home Office.", set()),
    ("Elmshire Council was named council of the year by Quillon Ltd.", set()),
    ("Elmshire Council bought the land from Quillon Ltd.", set()),
]


@pytest.mark.parametrize(("text", "pairs"), NONE)
def test_none(text: str, pairs: set[Short]) -> None:
    """What is bid for, hoped for, asked or supposed, and gifts that are no work, make no award."""
    assert commissioned(text) == pairs


def test_what_a_firm_could_do_is_announced_as_no_award() -> None:
    """A ministry that tells what a company could have offered has given it nothing."""
    text = (
        "The Ministry of Justice revealed on Monday that Quillon Ltd will leave HMP Fairholme in July, after failing to"
        " convince the government it could offer a better service than the state."
    )
    assert "asserted" not in {status for _, _, status in commissioned(text)}


def test_what_was_lost_is_over_whatever_else_was_bid_for() -> None:
    """A contract that was lost is held no more, though the sentence goes on to a shortlist."""
    text = "Quillon Ltd has lost its contract to run HMP Fairholme and failed to make the shortlist for other jails."
    assert put(text, "RUNS") == {("Quillon Ltd", "HMP Fairholme", "ended")}


def test_what_is_subcontracted_is_bought_by_no_ministry() -> None:
    """Whoever first bought a service is not who passes a part of it on."""
    text = "Quillon Ltd runs HMP Elmfield for the Ministry of Justice. Its cleaning is subcontracted to Tarn plc."
    assert not {fact for fact in commissioned(text) if fact[1] == "Tarn plc" and fact[0] == "Ministry of Justice"}


def test_a_joint_venture_deal_is_no_contract() -> None:
    """ "The joint venture deal between the council and Quillon" makes partners of them."""
    text = "Ostrand Ltd, the IT joint venture deal between Elmshire Council and Quillon Ltd, is at an end."
    assert not commissioned(text)


def test_a_list_of_schools_that_were_handed_over_was_bought_by_nobody() -> None:
    """So for several with one noun: "Orve and Marn Tal primaries were handed to"."""
    text = "Orve and Marn Tal primaries were handed to Quillon Schools Trust, founded by Ann Lee, the schools commissioner."
    assert not commissioned(text)


def test_schools_that_were_handed_over_were_bought_by_nobody() -> None:
    """Where schools are handed to a trust, no body that is named beside it has hired the trust."""
    text = "Elm Academy was handed to Quillon Schools Trust, founded by Ann Lee, the national schools commissioner."
    assert not commissioned(text)


def test_who_pays_to_be_let_out_is_given_nothing() -> None:
    """ "Let out" after a case that was lost to a council is no award by it."""
    assert not commissioned("Quillon Ltd paid £2m to be let out after losing a case to Elmshire Council.")


def test_who_was_beaten_with_others_awards_nothing() -> None:
    """A public body that bid too is none that buys."""
    text = "Quillon Ltd was chosen ahead of a consortium of Ostrand Group with Elmshire Probation Trust."
    assert not commissioned(text)


def test_an_audit_office_that_counts_what_contracts_cost_gave_none() -> None:
    """Who says what it costs to end contracts has none with those who hold them."""
    text = (
        "Quillon Ltd holds the contract with the Ministry of Justice. The National Audit Office put the cost of ending the "
        "contract early at £4m."
    )
    assert {buyer for buyer, _, _ in commissioned(text)} == {"Ministry of Justice"}
