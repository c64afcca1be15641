"""What lists and labels say of the names in them."""

import pytest

from tests.unit.extract.naming import kinds, named
from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Quillon runs three swimming pools:", "Service"),
        ("It was awarded to the following companies:", "Company"),
        ("The homes are:", "Service"),
        ("The inquiry heard from these councils:", "PublicBody"),
    ],
)
def test_the_noun_before_a_colon_says_what_the_lines_below_list(heading: str, kind: str) -> None:
    """Each line with a bullet below "pools:" names a service, below "companies:" a firm."""
    found = kinds(f"{heading}\n\n- Ostrave\n\n- Marn Tal\n\nQuillon said so.")
    assert (found["Ostrave"], found["Marn Tal"]) == (kind, kind)


def test_a_date_inside_a_list_is_no_matter_where_the_sentence_breaks_off() -> None:
    """What is read again for each member of a list ends before the dates that the list has."""
    text = (
        "It would buy the service from four suppliers, whose work a fifth was to pull together: Quillon Ltd, contracted in "
        "July 2014 as systems integrator, with Ostrand Ltd for mapping, Tarnhill for the network, and Marlow, a small firm "
        "in Selby, for the tags themselves."
    )
    assert {what for _, what, _ in facts(text)} <= {"COMMISSIONED", "RUNS"}


@pytest.mark.parametrize("noun", ["libraries", "primaries", "primary schools", "community hospitals"])
def test_a_plural_behind_a_list_is_said_of_all(noun: str) -> None:
    """ "Ostrave, Marn Tal and Orve libraries" are three, named without what is said of all of them."""
    found = kinds(f"In May Quillon Ltd lost Ostrave, Marn Tal and Orve {noun}.")
    assert {found.get(name) for name in ("Ostrave", "Marn Tal", "Orve")} == {"Service"}


def test_each_of_a_list_with_one_plural_changes_hands() -> None:
    """ "Marn Tal and Orve primaries were handed to" tells of two schools, not of a place that both describe."""
    found = facts("Marn Tal and Orve primaries in Kent were handed to Quillon Academies Trust.")
    assert {name for _, predicate, name in found if predicate == "TOOK_OVER"} == {"Marn Tal", "Orve"}


def test_among_the_homes_are_homes() -> None:
    """ "Among the 12 homes are" says what the names behind it are."""
    assert kinds("Among the 12 homes that it runs are Ostrave Marn and Tal Orve.")["Ostrave Marn"] == "Service"


def test_a_line_of_names_alone_is_no_headline() -> None:
    """ "Quill Academy and Tarn Academy, Ostrave Trust" lists names though each word has a capital."""
    text = "Quill Academy, Willow Academy and Tarn Academy go to Inspiring Futures Trust\n\nSo they said."
    assert named(text) == ["Quill Academy", "Willow Academy", "Tarn Academy", "Inspiring Futures Trust"]


def test_a_word_that_no_dictionary_has_is_a_name_at_the_beginning_too() -> None:
    """Behind a bullet or at the beginning of a sentence "Ostrave" is a name, "Recalcitrance" is none."""
    assert named("Ostrave: ten homes.\n\nRecalcitrance is rare.") == ["Ostrave"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The award came in lots.\n\n- Pacific region: Ostrave\n\nSo they said.", "Ostrave", "Company"),
        ("It is a partner in Ostrave Trains Melbourne and Canberra.", "Ostrave Trains Melbourne", "Company"),
        ("They run Quill Hafren in Welshpool and Plas Quill Crwn in Newtown.", "Plas Quill Crwn", "Company"),
    ],
)
def test_a_place_beside_a_name_makes_it_no_place(text: str, name: str, kind: str) -> None:
    """Neither a label with a place's name nor places in one list make a firm's name a place's."""
    assert kinds(text)[name] == kind


def test_an_area_behind_who_takes_another_is_in_no_list_with_it() -> None:
    """ "Loses Kent to Ostrave, and Surrey to Marn" gives each its own."""
    text = "It loses Kent to Ostrave, and Surrey and Sussex to Marn Ltd. Alice Marlow is chief executive of Ostrave."
    assert kinds(text)["Ostrave"] == "Company"


def test_whose_subsidiary_a_firm_is_is_a_firm_though_named_after_somebody() -> None:
    """ "A subsidiary of Alice Marlow" is one of a firm of that name."""
    assert kinds("Quillon Ltd, a subsidiary of Alice Marlow, won.")["Alice Marlow"] == "Company"


def test_lots_are_no_companies_below_what_announces_companies() -> None:
    """ "With two companies: - Lot 1: Acme" lists lots with who has each."""
    found = kinds("It signed with two companies:\n\n- Lot 1: Ostrave\n\n- Lot 2: Marnway")
    assert found["Lot 1"] == "Service"
