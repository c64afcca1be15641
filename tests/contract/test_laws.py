"""Laws that a store keeps whatever is loaded into it, in whatever order, and whatever is decided; beside a store in a file,
which has to answer the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Entry, Judgement
from graph.store import Search, Store
from tests.contract.conftest import NewStore
from tests.contract.dump import ALL, KNOWN_ON, dump
from tests.contract.oracle import Oracle, kept
from tests.contract.records import Record, loads, records, reloads
from tests.worlds import COMPANIES

EXAMPLES = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])


def seen(store: Store, record: Record) -> dict[str, Any]:
    """All that can be observed of a store about a record, whether the store has it or not."""
    oracle = Oracle(record.loads, record.judgements)
    parties = [party.key(b"") for party in COMPANIES]
    impossible = [each.id for each in oracle.contradictions() if each.fact is None]
    with store.at_once() as asking:
        return dump(asking, record.loads, {*oracle.every_key(), *parties}, impossible)


def fill(store: Store, steps: Iterable[Entry | Judgement]) -> None:
    """Write and judge one thing at a time."""
    for step in steps:
        if isinstance(step, Entry):
            store.write([step])
        else:
            store.judge([step])


def agrees(store: Store, oracle: Oracle) -> None:
    """Assert that the store holds what all claims come to, projected in one go."""
    keys, facts, contradictions = oracle.every_key(), oracle.facts(), oracle.contradictions()
    ids = [fact.id for fact in facts]
    assert store.edges(keys, "subject", Search(ALL)) == facts
    assert store.edges(keys, "object", Search(ALL)) == facts
    supported = {fact: sorted(each.claim_id for each in found) for fact, found in store.evidence(ids).items()}
    assert supported == {fact.id: sorted(fact.claims) for fact in facts}
    assert store.contradictions(ids) == [each for each in contradictions if each.fact]
    assert [store.contradiction(each.id) for each in contradictions] == contradictions
    assert {entity.id: entity for entity in store.entities(keys).values()} == oracle.entities()
    named = {word: [entity.id for entity in store.named([word], 1000)] for word in store.name_words("")}
    assert named == oracle.named()
    assert list(store.entries()) == oracle.entries
    assert store.figures(keys) == oracle.figures()
    assert store.judgements() == oracle.judgements
    counts = store.counts()
    assert (counts.facts, counts.contradictions) == (len(facts), len(contradictions))
    assert (counts.documents, counts.entities) == (len(oracle.entries), len(oracle.entities()))


@EXAMPLES
@given(st.data())
def test_incremental_equals_full(new_store: NewStore, data: st.DataObject) -> None:
    """However documents and judgements come, the store holds what projecting all claims in one go comes to."""
    record = data.draw(records())
    again = [data.draw(reloads(entry)) for entry in data.draw(st.lists(st.sampled_from(record.loads), max_size=2))]
    steps = data.draw(st.permutations([*record.steps, *again]))
    with new_store() as store:
        fill(store, steps)
        entries = [step for step in steps if isinstance(step, Entry)]
        agrees(store, Oracle(entries, record.judgements))


@EXAMPLES
@given(st.data())
def test_any_order_and_any_batches(new_store: NewStore, new_file: NewStore, data: st.DataObject) -> None:
    """In whatever order documents and judgements come, and in whatever batches, the store answers the same."""
    record = data.draw(records())
    with new_file() as one, new_store() as other:
        one.write(record.loads)
        one.judge(record.judgements)
        for batch in data.draw(batches(record.steps)):
            if entries := [step for step in batch if isinstance(step, Entry)]:
                other.write(entries)
            other.judge([step for step in batch if not isinstance(step, Entry)])
        assert seen(one, record) == seen(other, record)


@EXAMPLES
@given(st.data())
def test_forgetting_leaves_what_never_loading_would(
    new_store: NewStore, new_file: NewStore, data: st.DataObject
) -> None:
    """Forgetting a document and its parts leaves exactly what never having loaded them would."""
    record = data.draw(records())
    gone = data.draw(st.sampled_from(record.loads)).document.id
    stays = [entry for entry in record.loads if gone not in (entry.document.id, entry.document.part_of)]
    with new_file() as never, new_store() as forgot:
        fill(never, [*stays, *record.judgements])
        fill(forgot, data.draw(st.permutations(record.steps)))
        assert forgot.forget(gone) == len(record.loads) - len(stays)
        assert seen(forgot, record) == seen(never, record)


@EXAMPLES
@given(st.data())
def test_undoing_leaves_what_never_judging_would(new_store: NewStore, new_file: NewStore, data: st.DataObject) -> None:
    """Undoing decisions, in any order, leaves exactly what never having decided would."""
    record = data.draw(records().filter(lambda record: record.judgements))
    undone = data.draw(st.lists(st.sampled_from(record.judgements), min_size=1, unique=True))
    stays = [each for each in record.judgements if each not in undone]
    with new_file() as never, new_store() as undid:
        fill(never, [*record.loads, *stays])
        fill(undid, data.draw(st.permutations(record.steps)))
        for judgement in undone:
            undid.undo(judgement.id)
        assert seen(undid, record) == seen(never, record)


@EXAMPLES
@given(loads(), st.data())
def test_loading_again(new_store: NewStore, new_file: NewStore, world: list[Entry], data: st.DataObject) -> None:
    """Loading the same again changes nothing, in one batch or in several."""
    record = Record(world, [])
    with new_file() as once, new_store() as twice:
        once.write(world)
        twice.write([*world, *world] if data.draw(st.booleans()) else world)
        twice.write(world)
        assert seen(once, record) == seen(twice, record)


@EXAMPLES
@given(st.data())
def test_a_document_twice_in_one_batch(new_store: NewStore, new_file: NewStore, data: st.DataObject) -> None:
    """The same document twice in one batch is the same as in two."""
    world = data.draw(loads())
    again = [data.draw(reloads(entry)) for entry in world]
    record = Record([*world, *again], [])
    with new_store() as one, new_file() as two:
        one.write([*world, *again])
        two.write(world)
        two.write(again)
        assert seen(one, record) == seen(two, record)
        agrees(one, Oracle(record.loads))


@EXAMPLES
@given(records())
def test_the_record_round_trips(new_store: NewStore, new_file: NewStore, record: Record) -> None:
    """The record of one store, written into another, gives a store that answers the same."""
    with new_store() as first, new_file() as second:
        fill(first, record.steps)
        second.write(list(first.entries()))
        second.judge(first.judgements())
        assert list(second.entries()) == kept(record.loads)
        assert seen(first, record) == seen(second, record)


@EXAMPLES
@given(records(), st.sampled_from(KNOWN_ON))
def test_as_known(new_store: NewStore, record: Record, day: Any) -> None:
    """As known on a day is what the documents asserted by then come to, with their claims and what contradicts them;
    undated ones are left out.
    """
    oracle = Oracle(record.loads, record.judgements)
    search = Search(ALL, known_on=day)
    with new_store() as store:
        fill(store, record.steps)
        facts, expected = store.edges(oracle.every_key(), "subject", search), oracle.facts(day)
        assert facts == expected
        assert [fact.claims for fact in facts] == [fact.claims for fact in expected]
        against = [each for each in oracle.contradictions(day) if each.fact]
        assert sorted((found for fact in facts for found in fact.contradictions), key=lambda each: each.id) == against
        for each in oracle.every_key():
            assert store.reach([each], "object", search) == oracle.reach([each], "object", search)


@st.composite
def batches(draw: st.DrawFn, steps: Sequence[Entry | Judgement]) -> list[list[Entry | Judgement]]:
    """Steps in any order, cut into batches anywhere."""
    shuffled = draw(st.permutations(steps))
    cuts = sorted(draw(st.sets(st.integers(0, len(shuffled)), max_size=4)) | {0, len(shuffled)})
    return [list(shuffled[first:last]) for first, last in pairwise(cuts)]
