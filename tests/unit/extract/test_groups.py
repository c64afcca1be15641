"""A group of CRCs is taken apart where the document names its members."""

import pytest

from tests.unit.extract.reading import facts

NAMED = "Quillon Ltd runs Cumbria CRC and Durham CRC. "
APART = {("Ostrand Group", "TOOK_OVER", "Cumbria CRC"), ("Ostrand Group", "TOOK_OVER", "Durham CRC")}


def test_a_group_counted_as_many_as_are_named_is_its_members() -> None:
    """ "The two CRCs" are the two that the document names, "the two Quillon CRCs" those of Quillon."""
    assert facts(NAMED + "Ostrand Group took over the two CRCs.") >= APART
    assert facts(NAMED + "Ostrand Group took over the two Quillon CRCs.") >= APART


def test_a_group_of_another_number_stays_a_group() -> None:
    """ "Three CRCs" are not the two that are named."""
    found = facts(NAMED + "Ostrand Group took over three CRCs.")
    assert ("Ostrand Group", "TOOK_OVER", "three CRCs") in found
    assert not found & APART


def test_an_area_parted_from_others_by_semicolons_is_one_later_too() -> None:
    """Two places that a list has as one area are that area where they are rated without semicolons."""
    text = "Quillon Ltd owns three CRCs: Kent; Cumbria and Durham; and Essex. "
    found = facts(text + "HM Inspectorate of Probation rated Cumbria and Durham 'Good' in 2018.")
    assert {name for _, predicate, name in found if predicate == "INSPECTED"} == {"Cumbria and Durham CRC"}


@pytest.mark.parametrize(
    ("text", "inspected"),
    [
        (
            "Quillon runs Cumbria CRC. Cumbria was rated inadequate by HM Inspectorate of Probation in November.",
            "Cumbria CRC",
        ),
        ("Quillon runs a school. Cumbria was rated inadequate by HM Inspectorate of Probation in November.", "Cumbria"),
    ],
)
def test_a_place_that_is_rated_is_its_crc(text: str, inspected: str) -> None:
    """Where a document names the CRC of a place, an inspection of the place is one of the CRC; else the place stays."""
    assert ("HM Inspectorate of Probation", "INSPECTED", inspected) in facts(text)
