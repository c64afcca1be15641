"""Who buys, where the verb of an award does not say it."""

import pytest

from tests.unit.extract.reading import Short, commissioned

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
