"""Whose something is that a description leads back to is read from the words before it."""

import pytest

from tests.unit.extract.reading import Short, facts

_SERVICE = "HMP Fairholme was rated poor."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{_SERVICE} The Quillon-run prison has 300 staff.", ("Quillon", "RUNS", "HMP Fairholme")),
        (f"{_SERVICE} Managers left this Quillon-managed jail in May.", ("Quillon", "RUNS", "HMP Fairholme")),
        ("Elmshire CRC grew. The Quillon-owned CRC has 300 staff.", ("Quillon", "OWNS", "Elmshire CRC")),
    ],
)
def test_what_leads_back_says_whose_it_is(text: str, told: Short) -> None:
    """A name with an ending inside a description says who runs or owns what the description leads back to."""
    assert told in facts(text)


def test_a_sort_of_owner_is_no_name() -> None:
    """Privately run and state-owned name nobody."""
    assert facts(f"{_SERVICE} The privately-run prison has 300 staff.") == set()


def test_a_possessive_gives_a_firm_the_crc_of_a_region() -> None:
    """A company's CRC in a region is the CRC of that region."""
    assert ("Quillon", "RUNS", "South Yorkshire CRC") in facts(
        "More recently, Quillon's CRC in South Yorkshire was found to be much better."
    )
