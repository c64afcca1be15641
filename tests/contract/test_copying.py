"""A graph is copied from one store to another, on every store: into it from a file, and out of it into another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Entry
from graph.store import Store
from loaders.batch import MOST
from loaders.copying import Come, Copied, copy
from queries.evidence import document
from tests.contract.conftest import NewStore
from tests.contract.dump import dump
from tests.contract.papers import key, paper, same, says
from tests.contract.records import Record, records
from tests.integration.stores import batch
from tests.worlds import COMPANIES, REGIONS, SERVICES

KEYS = [key(party.name, party.kind) for party in (*COMPANIES, *SERVICES, *REGIONS)]
EXAMPLES = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
TOTAL = 2 * MOST + 100
MANY = batch("Alder", TOTAL)
"""Documents for three batches."""


def unwatched(_come: Come) -> None:
    """Watch nothing."""


def keep(store: Store, record: Record) -> None:
    """Bring a record into a store."""
    store.write(record.loads)
    store.judge(record.judgements)


def answers(store: Store, record: Record) -> dict[str, Any]:
    """Every answer of a store about a record, and its documents as they are shown."""
    shown = [document(store, each.document.id.hex()) for each in store.entries()]
    return {**dump(store, record.loads, KEYS), "shown": shown}


@EXAMPLES
@given(records())
def test_a_copy_answers_as_its_source(new_file: NewStore, new_store: NewStore, record: Record) -> None:
    """A copy, and a copy of that, give the same answers as the source, the times of recording included."""
    with new_file() as source, new_store() as target, new_file() as back:
        keep(source, record)
        assert copy(source, target, unwatched).agree
        assert copy(target, back, unwatched).agree
        expected = answers(source, record)
        assert answers(target, record) == expected
        assert answers(back, record) == expected


@EXAMPLES
@given(records(), records(), st.booleans())
def test_what_the_target_held_stays(
    new_file: NewStore, new_store: NewStore, own: Record, record: Record, again: bool
) -> None:
    """A copy into a store that holds something gives what loading the source there would; copying again changes nothing."""
    with new_file() as source, new_store() as target, new_file() as loaded:
        keep(source, record)
        for store in (target, loaded):
            keep(store, own)
        keep(loaded, Record(list(source.entries()), source.judgements()))
        for _ in range(1 + again):
            copy(source, target, unwatched)
        assert dump(target, [*own.loads, *record.loads], KEYS) == dump(loaded, [*own.loads, *record.loads], KEYS)


def test_a_copy_that_is_stopped_goes_on(new_file: NewStore, new_store: NewStore) -> None:
    """An interrupted copy says what is kept, which is there; the same copy again comes to the end."""
    with new_file() as source, new_store() as target:
        source.write(MANY)
        source.judge([same("Alder 1", "Alder 2")])
        stopped = copy(source, target, interrupt)
        assert (stopped.interrupted, stopped.documents, stopped.judgements) == (True, MOST, 1)
        kept = target.counts()
        assert (kept.documents, stopped.agree, stopped.amiss) == (MOST, False, False)
        done = copy(source, target, unwatched)
        assert (done.interrupted, done.documents, done.before, done.agree) == (False, TOTAL, kept, True)
        assert list(target.entries()) == list(source.entries())


def interrupt(_come: Come) -> None:
    """What Ctrl-C does while a copy says how far it has come."""
    raise KeyboardInterrupt


def test_a_copy_says_how_far_it_has_come(new_file: NewStore, new_store: NewStore) -> None:
    """After each batch the copy says how many documents of how many are kept."""
    come: list[Come] = []
    with new_file() as source, new_store() as target:
        source.write(MANY)
        copy(source, target, come.append)
    assert come == [Come(kept, kept, TOTAL) for kept in (MOST, 2 * MOST, TOTAL)]


def test_a_later_copy_brings_what_changed(new_file: NewStore, new_store: NewStore) -> None:
    """A copy brings what was loaded and decided since the last one, and other readings of what was there."""
    before = paper("Who runs it?", says("Alder", "RUNS", "North"))
    after = paper("Who runs it?", says("Birch", "RUNS", "North"), title="A title")
    with new_file() as source, new_store() as target:
        source.write([before])
        copy(source, target, unwatched)
        source.write([after, paper("Cedar runs South.", says("Cedar", "RUNS", "South"))])
        source.judge([same("Birch", "Cedar")])
        assert copy(source, target, unwatched).agree
        assert list(target.entries()) == list(source.entries())
        assert target.judgements() == source.judgements()


def test_an_empty_store_is_copied(new_file: NewStore, new_store: NewStore) -> None:
    """A copy of nothing is nothing."""
    with new_file() as source, new_store() as target:
        nothing = source.counts()
        assert copy(source, target, unwatched) == Copied(0, 0, 0, 0, nothing, nothing, nothing)


def test_a_source_that_grows_meanwhile_is_told(new_file: NewStore, new_store: NewStore) -> None:
    """Where the source was written to while it was copied, the summary says that the two do not agree."""
    with new_file() as source, new_store() as target:
        source.write(MANY)
        late = paper("Late news.")
        done = copy(source, target, lambda _: source.write([late]))
        assert (done.amiss, done.interrupted) == (True, False)
        assert copy(source, target, unwatched).agree
        assert late.document.id in target.documents([late.document.id])


def test_what_both_have_is_as_in_the_source(new_file: NewStore, new_store: NewStore) -> None:
    """Of a document that both have, the source's readings count, and metadata that it lacks stays."""
    entry = paper("Who runs it?", says("Alder", "RUNS", "North"))
    other = paper("Who runs it?", says("Birch", "RUNS", "North"), title="Theirs")
    with new_file() as source, new_store() as target:
        source.write([Entry(replace(entry.document, publisher="Ours"), entry.claims)])
        target.write([other, paper("Cedar runs South.", says("Cedar", "RUNS", "South"))])
        copy(source, target, unwatched)
        kept = target.documents([entry.document.id])[entry.document.id]
        assert (kept.title, kept.publisher) == ("Theirs", "Ours")
        assert set(target.entities([key("Alder"), key("Birch"), key("Cedar")])) == {key("Alder"), key("Cedar")}


def test_entries_as_loaded_are_the_entries(store: Store) -> None:
    """The record as it was loaded is the record, each document once, also after some of it came again."""
    store.write(MANY[5:10])
    store.write(MANY[:7])
    assert sorted(store.entries_as_loaded(), key=lambda entry: entry.document.id) == list(store.entries())


def test_reading_a_record_holds_up_no_writer(store: Store) -> None:
    """While somebody reads the record, others write, and need not wait for the end of it."""
    store.write(MANY[:300])
    reading = store.entries()
    first = next(reading)
    store.write(MANY[300:301])
    read = [first, *reading]
    assert {entry.document.id for entry in MANY[:300]} <= {entry.document.id for entry in read}
    assert store.counts().documents == 301
