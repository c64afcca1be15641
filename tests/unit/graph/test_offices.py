"""Which offices are ministerial."""

from __future__ import annotations

import pytest

from graph.offices import is_ministerial


@pytest.mark.parametrize(
    "title",
    [
        "Secretary of State for Justice",
        "Lord Chancellor and Secretary of State for Justice",
        "Minister of State for Prisons",
        "probation minister",
        "Parliamentary Under-Secretary of State",
        "justice secretary",
        "Home Secretary",
        "First Minister of Wales",
        "Chancellor of the Exchequer",
        "Chief Secretary to the Treasury",
        "Financial Secretary to the Treasury",
    ],
)
def test_ministers(title: str) -> None:
    """Ministers and secretaries of state hold a ministerial office, however the title is worded."""
    assert is_ministerial(title)


@pytest.mark.parametrize(
    "title",
    [
        "",
        "shadow justice secretary",
        "general secretary",
        "company secretary",
        "permanent secretary at the Ministry of Justice",
        "parliamentary private secretary to the Secretary of State for Justice",
        "special adviser to the minister",
        "the Prime Minister’s official spokesman",
        "permanent secretary to the Treasury",
        "HM Chief Inspector of Probation",
        "administrator",
        "chief executive",
        "vice-chancellor",
    ],
)
def test_others(title: str) -> None:
    """Those who shadow, serve or advise a minister, officers of unions and companies, and inspectors hold none."""
    assert not is_ministerial(title)
