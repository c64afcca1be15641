"""What judgements on entities do to a store, and what undoing them leaves."""

from __future__ import annotations

from datetime import date
from itertools import pairwise, permutations

import pytest

from graph.model import Judgement, Use
from graph.span import Span
from graph.store import Search, Store
from tests.contract.conftest import NewStore
from tests.contract.dump import ALL
from tests.contract.papers import ALDER, BIRCH, key, not_same, paper, runs, same, says, span, unsure

NAMES = ("Alder", "Birch", "Cedar", "Damson")


def test_the_same_are_one(store: Store) -> None:
    """Two that are the same are one entity with both names, under the smaller id; each old id goes on resolving."""
    store.write([ALDER, BIRCH])
    ids = [key("Alder"), key("Birch")]
    store.judge([same("Alder", "Birch")])
    found = store.entities(ids)
    assert {entity.id for entity in found.values()} == {min(ids)}
    assert set(found) == set(ids)
    assert found[ids[0]].name == "Alder"
    assert found[ids[0]].aliases == ("Birch",)
    (fact,) = store.edges([max(ids)], "subject", Search(ALL))
    assert fact.subject == min(ids)
    assert len(store.evidence([fact.id])[fact.id]) == 2
    assert [entity.id for entity in store.named(["birch"], 5)] == [min(ids)]


@pytest.mark.parametrize(
    "decision", [not_same("Alder", "Birch"), unsure("Alder", "Birch")], ids=lambda each: each.verdict
)
def test_others_stay_two(store: Store, decision: Judgement) -> None:
    """Two that are not the same, or of which nobody is sure, stay two; the decision is kept."""
    store.write([ALDER, BIRCH])
    store.judge([decision])
    assert runs(store) == ["Alder", "Birch"]
    assert store.judgements() == [decision]


def test_deciding_again_replaces(store: Store) -> None:
    """Deciding on a pair again, in either order, takes the place of the decision before."""
    store.write([ALDER, BIRCH])
    store.judge([same("Alder", "Birch")])
    store.judge([not_same("Birch", "Alder")])
    assert store.judgements() == [not_same("Birch", "Alder")]
    assert runs(store) == ["Alder", "Birch"]


def test_a_judgement_names_its_entities(store: Store) -> None:
    """What a judgement speaks of is found by name, also where no claim uses it; undone, it is gone."""
    judgement = same("Alder", "Birch")
    store.judge([judgement])
    assert [entity.aliases for entity in store.named(["alder"], 5)] == [("Birch",)]
    store.undo(judgement.id)
    assert store.named(["alder"], 5) == []
    assert store.counts().entities == 0


def test_somebody_unsure_makes_nothing(store: Store) -> None:
    """A decision that nobody is sure of makes no entity of what it speaks of."""
    store.judge([unsure("Alder", Use.of("Birch", "Company", BIRCH.document.id))])
    assert store.counts().entities == 0
    assert len(store.judgements()) == 1


@pytest.mark.parametrize("judged_first", [True, False])
def test_one_document_means_another(store: Store, judged_first: bool) -> None:
    """One document's use of a name can be parted from the others', whether it is judged before or after it is loaded."""
    other = paper("Alder (the other one) runs South.", says("Alder", "RUNS", "South"))
    apart = not_same("Alder", Use.of("Alder", "Company", other.document.id))
    store.judge([apart] if judged_first else [])
    store.write([ALDER, other])
    store.judge([apart])
    assert len(store.named(["alder"], 5)) == 2
    (fact,) = store.edges([key("Alder")], "subject", Search(ALL))
    assert fact.object == key("North", "CRC")
    store.undo(apart.id)
    assert len(store.named(["alder"], 5)) == 1
    assert len(store.edges([key("Alder")], "subject", Search(ALL))) == 2


def test_a_parted_use_joins_another(store: Store) -> None:
    """One document's use of a name can be another entity's, and no other document's use goes with it."""
    other = paper("Alder, now Birch, runs South.", says("Alder", "RUNS", "South"))
    store.write([ALDER, BIRCH, other])
    store.judge([same(Use.of("Alder", "Company", other.document.id), "Birch")])
    assert {fact.object for fact in store.edges([key("Birch")], "subject", Search(ALL))} == {
        key("North", "CRC"),
        key("South", "CRC"),
    }
    assert [fact.object for fact in store.edges([key("Alder")], "subject", Search(ALL))] == [key("North", "CRC")]


def test_chains_are_one(store: Store) -> None:
    """A is B, B is C and C is D make one of four, and undoing the middle makes two of two."""
    store.write([paper(f"{name} runs North.", says(name, "RUNS", "North")) for name in NAMES])
    chain = [same(left, right) for left, right in pairwise(NAMES)]
    store.judge(chain)
    assert len({entity.id for entity in store.entities([key(name) for name in NAMES]).values()}) == 1
    store.undo(chain[1].id)
    found = store.entities([key(name) for name in NAMES])
    assert [found[key(name)].id for name in NAMES] == [
        min(key("Alder"), key("Birch")),
        min(key("Alder"), key("Birch")),
        min(key("Cedar"), key("Damson")),
        min(key("Cedar"), key("Damson")),
    ]


def test_contradictory_decisions_in_any_order(new_store: NewStore) -> None:
    """Decisions that cannot all hold come to the same in whatever order they were made, one more and one undone."""
    decisions = [
        same("Alder", "Birch"),
        same("Birch", "Cedar"),
        not_same("Alder", "Cedar"),
        same("Cedar", "Damson"),
        not_same("Birch", "Damson"),
    ]
    papers = [paper(f"{name} runs North.", says(name, "RUNS", "North")) for name in NAMES]
    seen = set()
    for order in list(permutations(decisions))[::7]:
        with new_store() as store:
            store.write(papers)
            for decision in order:
                store.judge([decision])
            store.judge([same("Alder", "Damson")])
            store.undo(same("Alder", "Damson").id)
            found = store.entities([key(name) for name in NAMES])
            edges = store.edges([key(name) for name in NAMES], "subject", Search(ALL))
            seen.add((tuple(found[key(name)] for name in NAMES), tuple(edges)))
    assert len(seen) == 1


def test_a_hand_over_to_oneself(store: Store) -> None:
    """A take-over from a party judged to be the same changes no hands; undone, it ends what the former hand ran."""
    held = paper("Alder runs North from 2015.", says("Alder", "RUNS", "North", span("2015-01-01")))
    took = says("Birch", "TOOK_OVER", "North", Span.event(date(2016, 1, 1), date(2016, 1, 1)), from_party="Alder")
    store.write([held, paper("Birch took North over from Alder.", took)])
    before = store.edges([key("North", "CRC")], "object", Search(ALL))
    assert len(before) == 3
    store.judge([same("Alder", "Birch")])
    assert len(store.edges([key("North", "CRC")], "object", Search(ALL))) == 2
    store.undo(same("Alder", "Birch").id)
    assert store.edges([key("North", "CRC")], "object", Search(ALL)) == before
