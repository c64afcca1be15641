"""The tables of kinds and predicates: complete, consistent, and with the meaning that the rest relies on."""

from __future__ import annotations

import pytest

from graph.vocabulary import FOLLOWED, KINDS, ORGANISATIONS, PREDICATES, RUN, STATUSES, Predicate, family

predicates = pytest.mark.parametrize("predicate", PREDICATES.values(), ids=lambda predicate: predicate.name)


@predicates
def test_a_predicate_joins_kinds_that_are_in_the_table(predicate: Predicate) -> None:
    """Each predicate has subjects and objects, each a kind of the table and named once."""
    for side in (predicate.subjects, predicate.objects):
        assert side
        assert set(side) <= set(KINDS)
        assert len(side) == len(set(side))


@predicates
def test_a_key_qualifier_is_one_of_the_predicates_qualifiers(predicate: Predicate) -> None:
    """What tells one edge from another is one of its qualifiers."""
    assert set(predicate.key) <= set(predicate.qualifiers)


@predicates
def test_a_predicate_reads_in_both_directions(predicate: Predicate) -> None:
    """Each predicate is a state or an event, and has words from subject to object and back that differ."""
    assert predicate.shape in ("state", "event")
    assert predicate.is_event is (predicate.shape == "event")
    assert predicate.says
    assert predicate.said
    assert predicate.says != predicate.said


def test_the_rows_are_filed_under_their_names() -> None:
    """A kind or predicate is found by the name that its row has."""
    assert all(name == kind.name for name, kind in KINDS.items())
    assert all(name == predicate.name for name, predicate in PREDICATES.items())


def test_what_a_take_over_implies_can_be_said() -> None:
    """Whoever takes over may run or own what was taken over, and a part that it names tells one RUNS from another."""
    taken, runs, owns = PREDICATES["TOOK_OVER"], PREDICATES["RUNS"], PREDICATES["OWNS"]
    assert set(taken.subjects) <= {*runs.subjects, *owns.subjects}
    assert {kind for kind in taken.objects if kind != "Company"} <= set(runs.objects)
    assert "Company" in owns.objects
    assert taken.key == runs.key == ("part",)


def test_a_path_follows_four_predicates_by_default() -> None:
    """A path takes ownership, operation, coverage and membership unless told otherwise, and no event."""
    assert set(FOLLOWED) == {"OWNS", "RUNS", "COVERS", "MEMBER_OF"}
    assert not any(PREDICATES[name].is_event for name in FOLLOWED)


def test_only_organisations_of_two_kinds_are_run() -> None:
    """A CRC and a service are what somebody runs, and both are organisations, as whoever runs them is."""
    assert PREDICATES["RUNS"].objects == RUN
    assert {*RUN, *PREDICATES["RUNS"].subjects} <= set(ORGANISATIONS)


def test_the_family_of_a_kind_is_in_its_row() -> None:
    """Each kind has a family; one that is not in the table is refused."""
    assert {kind: family(kind) for kind in ("CRC", "Region")} == {"CRC": "organisation", "Region": "region"}
    with pytest.raises(KeyError):
        family("Planet")


def test_there_are_four_statuses() -> None:
    """A claim asserts, plans, ends or denies."""
    assert STATUSES == ("asserted", "planned", "ended", "denied")
