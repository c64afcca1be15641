"""What stands between a name and what is said of it: "a division of Bolt", where it is at home, whose part it is."""

import pytest

from tests.unit.extract.reading import facts, offices, put


@pytest.mark.parametrize("part", ["a division of", "a subsidiary of", "an arm of"])
def test_which_means_the_part_rather_than_the_whole(part: str) -> None:
    """In "Acme, a division of Bolt, which has run it" Acme runs it."""
    text = f"HMP Elmfield stays with Quillon Ltd, {part} Ostrand Group, which has run it since 2013."
    assert {fact[0] for fact in put(text, "RUNS")} == {"Quillon Ltd"}


def test_whose_means_no_place_in_which_a_firm_is_based() -> None:
    """ "A group based in Leeds whose director is": he is not the director of Leeds."""
    assert not offices("Quillon Ltd is part of a group based in Leeds whose director is Bo Ray.")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Quillon Ltd is a subsidiary of Ostrand Corporation of St Louis, Missouri.",
            ("Ostrand Corporation", "OWNS", "Quillon Ltd"),
        ),
        ("Bo Ray, chair of Partnerships in Care, spoke.", ("Bo Ray", "HELD_OFFICE", "Partnerships in Care")),
    ],
)
def test_a_name_ends_before_its_seat_and_goes_on_over_in(text: str, fact: tuple[str, str, str]) -> None:
    """A corporation's town is not in its name, and "Partnerships in Care" is one name."""
    assert fact in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Elmfield City Council agreed. The deputy leader, Coun Bo Ray, said so.",
        "Elmfield City Council agreed. Cllr Bo Ray, executive member for housing, said so.",
    ],
)
def test_a_councillor_s_office_is_the_council_s(text: str) -> None:
    """The deputy leader who is addressed as a councillor is that of the council."""
    assert offices(text) == {("Bo Ray", "HELD_OFFICE", "Elmfield City Council")}


def test_nobody_inquires_into_themselves() -> None:
    """The finances that an agency looked into are those of the firm spoken of, and a report "of its own" is not about it."""
    text = "Quillon Trust has ten schools. The Elmland Audit Office looked into its finances."
    assert put(text, "INSPECTED") == {("Elmland Audit Office", "Quillon Trust", "asserted")}
    assert not put("The Elm Audit Office published a report of its own in April.", "ABOUT")


def test_practices_are_what_a_health_firm_runs() -> None:
    """ "Runs 37 practices, among them" is followed by practices that it runs."""
    text = (
        "Quillon Ltd runs 37 practices in the city, among them Ashby Health Centre in Elmfield and Tarn Medical Centre."
    )
    assert ("Quillon Ltd", "RUNS", "Ashby Health Centre") in facts(text)
