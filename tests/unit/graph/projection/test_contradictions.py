"""Rule 7: each kind of contradiction, with its claims, beside a fact that stays."""

from __future__ import annotations

import pytest

from graph.model import CONTRADICTIONS
from graph.projection import project
from graph.span import Span, Window
from tests.unit.graph.projection.said import D, kinds, places, projected, said, seen
from tests.worlds import GROUP, Said, readings_of

IMPOSSIBLE = Span.exactly(D("2019-02-15"), D("2019-02-15"))

KINDS: dict[str, tuple[list[Said], set[int]]] = {
    "start disputed": ([said("2016"), said("2017"), said("201X")], {0, 1}),
    "end disputed": ([said("", "2016-06-01"), said("", "2017-06-01"), said("", "201X")], {0, 1}),
    "seen after end": ([said("", "2016-06-01"), seen("2017-06-01"), seen("2015-06-01")], {0, 1}),
    "seen before start": ([said("2016-06-01"), seen("2015-06-01"), seen("2017-06-01")], {0, 1}),
    "denied": ([said("2015", "2019"), seen("2017-05-01", status="denied"), seen("2018-05-01")], {0, 1}),
    "impossible span": ([(IMPOSSIBLE, "asserted", None), seen("2017-05-01")], {0}),
}
"""Claims of each kind of contradiction, with the places of those that it names."""


@pytest.mark.parametrize(("kind", "example"), KINDS.items(), ids=KINDS)
def test_a_contradiction_names_the_claims_that_cannot_all_hold(kind: str, example: tuple[list[Said], set[int]]) -> None:
    """Each kind of contradiction is found, names exactly the claims that exclude each other, and touches a fact that stays."""
    readings = readings_of(example[0])
    found = project(GROUP, readings)
    (contradiction,) = found.contradictions
    assert contradiction.kind == kind
    assert places(contradiction, readings) == example[1]
    (fact,) = found.facts
    assert contradiction.fact == (None if kind == "impossible span" else fact.id)


def test_every_kind_of_the_table_can_be_found() -> None:
    """The table of kinds names those that the projection finds, and no other."""
    assert set(CONTRADICTIONS) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_claim_that_excludes_nothing_is_in_no_contradiction(kind: str) -> None:
    """Without the last of the claims that exclude each other nothing is left to contradict."""
    claims, named = KINDS[kind]
    left = [claim for place, claim in enumerate(claims) if place != max(named)]
    assert kinds(projected(*left)) == []


def test_a_denial_tells_its_days() -> None:
    """The contradiction of a denial says which days are denied; others are about no window."""
    (denied,) = projected(*KINDS["denied"][0]).contradictions
    assert denied.window == Window.on(D("2017-05-01"))
    (disputed,) = projected(*KINDS["start disputed"][0]).contradictions
    assert disputed.window is None


def test_two_denials_are_two_contradictions() -> None:
    """Each denial that a claim opposes is a contradiction of its own; both lower the fact."""
    one, other = (seen(day, status="denied") for day in ("2017-05-01", "2017-06-01"))
    found = projected(said("2015", "2019"), one, other)
    assert kinds(found) == ["denied", "denied"]
    assert len(found.facts[0].denied) == 2


def test_ends_may_be_disputed_and_outlived_at_once() -> None:
    """Two ends that exclude each other and a sighting after both are two contradictions."""
    found = projected(said("", "2016-06-01"), said("", "2017-06-01"), seen("2018-06-01"))
    assert kinds(found) == ["end disputed", "seen after end"]


def test_the_same_contradiction_has_the_same_id_wherever_it_is_found() -> None:
    """A contradiction's id comes from its kind, fact, window and claims: another claim beside them changes nothing."""
    claims = KINDS["start disputed"][0]
    readings = readings_of(claims)
    ids = {each.id for each in project(GROUP, readings).contradictions}
    more = project(GROUP, [*readings, *readings_of([*claims, said("", "2019")])[-1:]])
    assert ids == {each.id for each in more.contradictions}


def test_two_operators_on_one_day_are_no_contradiction() -> None:
    """Services are shared and split: what contradicts is decided within a group, and other operators are other groups."""
    one = project(GROUP, readings_of([said("2015", "2019")]))
    other = project(GROUP._replace(subject=b"another operator"), readings_of([said("2015", "2019")]))
    assert not one.contradictions
    assert not other.contradictions
    assert one.facts[0].id != other.facts[0].id
