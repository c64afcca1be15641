"""CRCs that somebody owns are told by their areas, counted, listed or in full."""

import pytest

from tests.unit.extract.reading import facts, put


def test_counted_crcs_are_named_by_the_places_behind_the_count() -> None:
    """A number of CRCs, with their areas behind a colon, comes apart."""
    text = "Of the 21 CRCs in England and Wales, Quillon owns three: Kent, Essex and Norfolk."
    assert put(text, "OWNS") == {("Quillon", f"{place} CRC", "asserted") for place in ("Kent", "Essex", "Norfolk")}


@pytest.mark.parametrize(
    "behind",
    [
        "three CRCs: Kent, Essex and Norfolk.",
        "three CRCs, Kent, Essex and Norfolk.",
        "3 of the 21 CRCs, Kent, Essex and Norfolk.",
        "five CRCs (Kent; Essex; Norfolk).",
        "five CRCs – Kent, Essex and Norfolk – in all.",
        "five CRCs, including Kent, Essex and Norfolk.",
    ],
)
def test_a_group_of_crcs_is_those_whose_areas_are_listed_behind_it(behind: str) -> None:
    """Areas behind a colon, dash, bracket or "including" name the CRCs; behind a comma alone only as many as are counted."""
    told = {("Quillon", f"{place} CRC", "asserted") for place in ("Kent", "Essex", "Norfolk")}
    assert put(f"Quillon owns {behind}", "OWNS") == told
    assert not put("Quillon owns five CRCs, Kent and Essex police said.", "OWNS") & told
    assert put(f"Quillon has {behind}", "RUNS") == told
    assert put(f"Quillon delivers probation through {behind}", "RUNS") == told


def test_crcs_of_two_places_with_their_name_in_full_come_apart() -> None:
    """The head that two places share may be written out."""
    text = "Quillon Ltd owns the London and Thames Valley Community Rehabilitation Companies (CRCs)."
    owned = {thing for _, predicate, thing in facts(text) if predicate == "OWNS"}
    assert owned == {"London CRC", "Thames Valley Community Rehabilitation Company"}


def test_an_abbreviation_may_stand_inside_the_name_of_a_crc() -> None:
    """A bracket before "CRC" belongs to its name."""
    text = "Quillon Ltd owns Bedfordshire, Cambridgeshire and Hertfordshire (BeCH) CRC."
    assert facts(text) == {("Quillon Ltd", "OWNS", "Bedfordshire, Cambridgeshire and Hertfordshire (BeCH) CRC")}
