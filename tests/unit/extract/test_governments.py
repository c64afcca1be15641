"""Governments that no capital shows: ministries written small, and places told with what they are."""

import pytest

from tests.unit.extract.reading import facts

AWARDED = "awarded Quillon Ltd the contract."
BUYERS = [
    ("The province of Utrecht", ["province of Utrecht"]),
    ("The municipality of Poelquill", ["municipality of Poelquill"]),
    ("The city of Leeds", ["city of Leeds"]),
    ("The provinces of Elmland and Tarnland", ["province of Elmland", "province of Tarnland"]),
    ("The justice ministry", ["justice ministry"]),
    ("The Dutch ministry of defence", ["ministry of defence"]),
    ("The ministry of external affairs", ["ministry of external affairs"]),
    ("The ministry of health, labour and welfare", ["ministry of health, labour and welfare"]),
    ("The state health department", ["state health department"]),
]


@pytest.mark.parametrize(("buyer", "bodies"), BUYERS)
def test_a_government_written_small_is_a_public_body(buyer: str, bodies: list[str]) -> None:
    """A ministry by what it is for, and a place by what governs it, are named as they are told."""
    assert {(body, "COMMISSIONED", "Quillon Ltd") for body in bodies} <= facts(f"{buyer} {AWARDED}")


def test_a_city_that_was_named_is_meant_by_the_city_of_that_name() -> None:
    """Where the document names the body of a place, "the city of" the place means that body."""
    found = facts(f"Leeds City Council met on Monday. The city of Leeds {AWARDED}")
    assert ("Leeds City Council", "COMMISSIONED", "Quillon Ltd") in found


def test_a_ministry_goes_by_its_full_name() -> None:
    """ "The justice ministry" is the Ministry of Justice of the same document."""
    found = facts(f"The Ministry of Justice has decided. The justice ministry {AWARDED}")
    assert ("Ministry of Justice", "COMMISSIONED", "Quillon Ltd") in found


@pytest.mark.parametrize(
    "text",
    [
        "The department hired Quillon Ltd.",
        "The province is large. Quillon Ltd was hired by a ministry.",
    ],
)
def test_a_ministry_or_province_alone_is_no_government(text: str) -> None:
    """A department, ministry or province of which nothing says which it is names no public body."""
    assert not [fact for fact in facts(text) if fact[1] == "COMMISSIONED"]


@pytest.mark.parametrize("letters", ["MDOC", "DOC", "FDJJ"])
def test_prison_departments_go_by_letters(letters: str) -> None:
    """Texts of one state do not spell them out."""
    assert (letters, "COMMISSIONED", "Quillon Ltd") in facts(f"{letters} {AWARDED}")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Florida-based Quillon won. Gov. Ann Lee praised Ohio. The Ohio Fodder Union met.", "Ohio"),
        ("Acme runs Elm Hall in Newark. Gov. Ann Lee said so.", ""),
    ],
)
def test_a_governor_is_of_the_state_that_a_text_speaks_of_most(text: str, state: str) -> None:
    """By whatever is named after it; a town has no governor."""
    assert [body for _, _, body in facts(text) if body in {"Ohio", "Florida", "Newark"}] == ([state] if state else [])


def test_a_place_behind_what_it_is_is_no_firm() -> None:
    """What a mayor or municipality is of is a place, whether or not any list has it."""
    found = facts("Ann Lee, the mayor of Poelquill, said so. Quillon Ltd runs the trams in Poelquill.")
    assert not [fact for fact in found if fact[0] == "Poelquill"]


@pytest.mark.parametrize("words", ["It cost £200m.", "The BBC filmed it.", "It is in Kent."])
def test_a_british_text_has_british_ministers(words: str) -> None:
    """Sums in pounds, British broadcasters and counties show whose minister is meant."""
    found = facts(f"Ann Lee became immigration minister in May. {words}")
    assert ("Ann Lee", "HELD_OFFICE", "Home Office") in found
