"""Work that is outsourced or handed over."""

import pytest

from tests.unit.extract.reading import Short, commissioned

OUTSOURCING = [
    ("Elmshire Council outsourced its payroll to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council has contracted out refuse collection to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council has handed its libraries to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council's libraries were outsourced to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council farmed out its cleaning to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council transferred its leisure centres to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council subcontracted grounds maintenance to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), OUTSOURCING)
def test_outsourcing(text: str, pairs: set[Short]) -> None:
    """A service outsourced or handed to a company is commissioned from it."""
    assert commissioned(text) == pairs
