"""Organisations that are renamed, merged or replaced are succeeded, and regions are part of greater ones."""

import pytest

from tests.unit.extract.reading import claims, facts, only, put


def _succeeded(text: str) -> set[tuple[str, str, str]]:
    """Return the new, the old and the kind of each succession."""
    found = (claim for claim in claims(text) if claim.predicate == "SUCCEEDED")
    return {(claim.subject.name, claim.object.name, dict(claim.qualifiers)["kind"]) for claim in found}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd was renamed Marlow Ltd in 2015.",
        "Quillon Ltd renamed itself Marlow Ltd.",
        "Quillon Ltd has rebranded as Marlow Ltd.",
        "Quillon Ltd has changed its name to Marlow Ltd.",
    ],
)
def test_a_new_name_succeeds_the_old(sentence: str) -> None:
    """Whoever is renamed is succeeded by what it is called then."""
    assert _succeeded(sentence) == {("Marlow Ltd", "Quillon Ltd", "renamed")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd and Marlow Ltd merged to form Tarn Group.",
        "Quillon Ltd merged with Marlow Ltd to create Tarn Group.",
        "Ostrand plc has merged Quillon Ltd and Marlow Ltd to form Tarn Group.",
        "Ostrand plc merged Quillon Ltd with Marlow Ltd to create Tarn Group.",
    ],
)
def test_what_merges_is_succeeded_by_what_it_forms(sentence: str) -> None:
    """Each partner of a merger is succeeded by the organisation that it makes."""
    assert _succeeded(sentence) == {("Tarn Group", "Quillon Ltd", "merged"), ("Tarn Group", "Marlow Ltd", "merged")}


def test_who_replaces_another_does_so_at_what_that_one_ran() -> None:
    """Not at a service that a third firm was told to run."""
    text = "Marle Ltd runs HMP Elmfield. In Kent Ostrand Group was replaced by Quillon Ltd."
    assert not [fact for fact in facts(text) if fact[1] == "TOOK_OVER"]


def test_a_body_that_replaces_another_succeeds_it() -> None:
    """A public body in another's place succeeds it; an operator in another's place takes over what it ran."""
    text = "The Elm Health Agency was replaced by the Ash Security Agency in 2021."
    assert _succeeded(text) == {("Ash Security Agency", "Elm Health Agency", "replaced")}
    assert not _succeeded("Quillon Ltd replaced Marlow Ltd as operator of HMP Elmfield.")


def test_a_region_is_part_of_a_greater_one() -> None:
    """ "Somerset is part of the South West" is of regions; a firm that is part of a group belongs to it."""
    found = only("Somerset is part of the South West.", "PART_OF")
    assert (found.subject.name, found.object.name) == ("Somerset", "South West")
    assert only("Quillon Ltd is part of Marlow Group.", "OWNS").subject.name == "Marlow Group"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Tarn Agency and the Elm Agency were merged into a single body, the Ostrand Agency.",
        "Ministers merged the Tarn Agency and the Elm Agency into a new body, the Ostrand Agency.",
    ],
)
def test_what_is_merged_into_one_that_is_new_is_succeeded(sentence: str) -> None:
    """A new body that others are merged into succeeds them, and takes none over."""
    assert put(sentence, "SUCCEEDED") == {
        ("Ostrand Agency", "Tarn Agency", "asserted"),
        ("Ostrand Agency", "Elm Agency", "asserted"),
    }
    assert put(sentence, "TOOK_OVER") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ostrand Trust was formed by the merger of Quillon Ltd and Tarn Ltd.",
        "Ostrand Trust was created from the merger of Quillon Ltd and Tarn Ltd.",
        "Ostrand Trust, formed by a merger between Quillon Ltd and Tarn Ltd, runs it.",
    ],
)
def test_what_a_merger_forms_succeeds_those_merged(sentence: str) -> None:
    """Those of whose merger something is formed are succeeded by it, and are no members of it."""
    assert put(sentence, "SUCCEEDED") == {
        ("Ostrand Trust", "Quillon Ltd", "asserted"),
        ("Ostrand Trust", "Tarn Ltd", "asserted"),
    }
    assert put(sentence, "MEMBER_OF") == set()
