"""Awards told by nouns: contractors, appointments, outsourcing."""

import pytest

from tests.unit.extract.reading import Short, commissioned

ROLES = [
    (
        "Elmshire Council's contractor, Quillon Ltd, empties the bins.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd, Elmshire Council's refuse contractor, empties the bins.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd is a contractor to the Home Office.", {("Home Office", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd, a supplier to the Home Office, made a loss.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd, the private partner of Elmshire Council, made a loss.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Home Office contractor Quillon Ltd made a loss.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "The consortium Quillon Partnership will be the partner of Elmshire Council in a £400m undertaking.",
        {("Elmshire Council", "Quillon Partnership", "planned")},
    ),
    (
        "Quillon Ltd is one of three suppliers chosen by Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "As one of three firms chosen by Elmshire Council, Quillon Ltd will run the pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council's former contractor, Quillon Ltd, sued.", {("Elmshire Council", "Quillon Ltd", "ended")}),
]


@pytest.mark.parametrize(("text", "pairs"), ROLES)
def test_roles(text: str, pairs: set[Short]) -> None:
    """A body's contractor, supplier or partner is commissioned by it."""
    assert commissioned(text) == pairs


DEEDS = [
    (
        "Elmshire Council's appointment of Quillon Ltd was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "The appointment of Quillon Ltd by Elmshire Council was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "The award of the contract to Quillon Ltd by Elmshire Council was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council's decision to award the contract to Quillon Ltd was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council's decision today to award the contract to Quillon Ltd was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council's choice of Quillon Ltd was criticised.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council's outsourcing of its payroll to Quillon Ltd was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council's deal with Quillon Ltd was criticised.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "The partnership between Elmshire Council and Quillon Ltd ended in 2019.",
        {("Elmshire Council", "Quillon Ltd", "ended")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), DEEDS)
def test_deeds(text: str, pairs: set[Short]) -> None:
    """An appointment, award or outsourcing told by a noun has its parties beside the noun."""
    assert commissioned(text) == pairs
