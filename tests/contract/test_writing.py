"""What writing, loading again and forgetting do to a store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.model import Entry
from graph.store import Counts, NotFound, Search, Store
from tests.contract.dump import ALL
from tests.contract.papers import counted, key, paper, says, span

EMPTY = Counts(0, 0, 0, 0, 0, 0, 0)


def test_an_empty_store_answers(store: Store) -> None:
    """A store into which nothing was loaded answers every question, with nothing."""
    nobody = [key("Alder")]
    assert store.counts() == EMPTY
    assert store.edges(nobody, "subject", Search(ALL)) == []
    assert store.reach(nobody, "object", Search(ALL)) == []
    assert store.paths(nobody[0], key("Birch"), Search(ALL), 6, 5) == []
    assert (store.named(["alder"], 5), store.name_words("a"), store.entities(nobody)) == ([], [], {})
    assert (store.facts(nobody), store.claims(nobody), store.documents(nobody)) == ({}, {}, {})
    assert (store.evidence(nobody), store.contradictions(nobody)) == ({nobody[0]: []}, [])
    assert (store.figures(nobody), store.passages(["alder"], None, 5), store.parts(nobody[0])) == ([], [], [])
    assert (store.judgements(), list(store.entries()), store.contradiction(nobody[0])) == ([], [], None)


def test_a_whole_document_is_kept(store: Store) -> None:
    """A document comes back whole, with its claims, figures and all that is known of it."""
    entry = paper("Alder runs North.", says("Alder", "RUNS", "North", span("2015-01-01")), published_on="2015-02")
    figure = counted("Alder runs North.", "Alder", "staff", 12).figures[0]
    document = replace(
        entry.document, title="A title", publisher="A paper", url="https://example.org/", locator="row 1"
    )
    whole = Entry(document, entry.claims, (figure,))
    store.write([whole])
    assert list(store.entries()) == [whole]
    assert store.documents([document.id]) == {document.id: document}
    assert store.documents([document.id])[document.id].recorded_at
    assert store.counts() == Counts(1, 1, 1, 1, 0, 2, 0)


def test_the_time_of_recording_is_that_of_the_first_store(store: Store) -> None:
    """A document that another store recorded keeps that time, and no later load of it changes when it was recorded."""
    entry = paper("Alder runs North.")
    kept = replace(entry.document, recorded_at="2019-02-15T12:00:00+00:00")
    for document in (kept, entry.document, replace(kept, title="Another", recorded_at="2020-01-01T00:00:00+00:00")):
        store.write([Entry(document)])
        assert store.documents([kept.id])[kept.id].recorded_at == kept.recorded_at


def test_an_empty_batch_changes_nothing(store: Store) -> None:
    """Writing and judging nothing changes nothing."""
    store.write([])
    store.judge([])
    assert store.counts() == EMPTY


def test_more_metadata_fills_what_was_empty(store: Store) -> None:
    """Loading again with more metadata fills what was empty; where both are filled, the later load wins."""
    entry = paper("Alder runs North.", says("Alder", "RUNS", "North"), title="Old", published_on="2015")
    store.write([Entry(replace(entry.document, title="", url="https://example.org/"), entry.claims)])
    store.write([entry])
    store.write([Entry(replace(entry.document, title="New", published_on=""), entry.claims)])
    document = store.documents([entry.document.id])[entry.document.id]
    assert (document.title, document.published_on, document.url) == ("New", "2015", "https://example.org/")


def test_a_writer_is_told_what_else_is_known(store: Store) -> None:
    """Who writes a document that the store knows more of is told the whole of it, so that it can read its claims again."""
    known = paper("One.", says("Alder", "OWNS", "Birch"), published_on="2019-02-15")
    assert store.write([known]) == {}
    plain = replace(known.document, published_on="", title="A title")
    told = store.write([Entry(plain, known.claims), paper("Two.", says("Alder", "OWNS", "Cedar"))])
    assert told == {plain.id: replace(plain, published_on="2019-02-15")}
    assert store.write([Entry(told[plain.id], known.claims)]) == {}


def test_a_date_filled_later_counts(store: Store) -> None:
    """A document that is given a date by a later load is known from that date on."""
    entry = paper("Alder runs North.", says("Alder", "RUNS", "North"))
    store.write([entry])
    search = Search(ALL, known_on=span("2016-01-01").start_min)
    assert store.edges([key("Alder")], "subject", search) == []
    store.write([Entry(replace(entry.document, published_on="2015-06"), entry.claims)])
    assert len(store.edges([key("Alder")], "subject", search)) == 1


def test_other_claims_replace_those_before(store: Store) -> None:
    """Loading a document again with other claims replaces those that were read from it before."""
    before = paper("Who runs it?", says("Alder", "RUNS", "North"))
    after = paper("Who runs it?", says("Birch", "RUNS", "North"))
    store.write([before])
    store.write([after])
    assert list(store.entries()) == [after]
    assert store.entities([key("Alder")]) == {}
    assert store.name_words("") == ["birch", "north"]
    store.write([Entry(after.document)])
    assert store.counts() == replace(EMPTY, documents=1)


def test_a_claim_read_twice_is_one(store: Store) -> None:
    """Claims of one id are one claim, the first of them: two rules that read the same say it once."""
    claims = [says("Alder", "RUNS", "North", rule=rule) for rule in ("first", "second")]
    entry = paper("Alder runs North.", *claims)
    store.write([entry])
    assert store.counts() == Counts(1, 1, 0, 1, 0, 2, 0)
    assert [kept.claims for kept in store.entries()] == [entry.claims[:1]]
    assert [each.claim.rule for each in store.claims([entry.claims[0].id]).values()] == ["first"]


def test_parts_are_forgotten_with_their_whole(store: Store) -> None:
    """Forgetting a document forgets its parts and theirs, and nothing else."""
    whole = paper("A register.")
    part = paper("Row 1.", says("Alder", "RUNS", "North"), part_of=whole.document.id)
    cell = paper("Row 1, cell 2.", part_of=part.document.id)
    other = paper("Another paper.", says("Birch", "RUNS", "South"))
    store.write([cell, other, part, whole])
    assert store.parts(whole.document.id) == [part.document.id]
    assert store.forget(whole.document.id) == 3
    assert list(store.entries()) == [other]
    assert store.passages(["row"], None, 5) == []


def test_parts_of_each_other_are_forgotten(store: Store) -> None:
    """Documents that say they are part of each other, or of themselves, are forgotten without end of it."""
    one, two = paper("One."), paper("Two.")
    store.write([Entry(replace(one.document, part_of=two.document.id))])
    store.write([Entry(replace(two.document, part_of=one.document.id))])
    assert store.forget(one.document.id) == 2
    store.write([Entry(replace(one.document, part_of=one.document.id))])
    assert store.forget(one.document.id) == 1


def test_forgetting_what_is_not_there(store: Store) -> None:
    """Forgetting a document or undoing a judgement that is not there is refused, and changes nothing."""
    store.write([paper("Alder runs North.", says("Alder", "RUNS", "North"))])
    before = list(store.entries())
    with pytest.raises(NotFound, match="no document"):
        store.forget(key("Alder"))
    with pytest.raises(NotFound, match="no judgement"):
        store.undo(key("Alder"))
    assert list(store.entries()) == before


def test_a_batch_is_all_or_nothing(store: Store) -> None:
    """A batch with a document that cannot be kept keeps none of its documents, and the next batch is kept whole."""
    good = paper("Alder runs North.", says("Alder", "RUNS", "North"))
    bad = Entry(replace(paper("Birch runs North.", says("Birch", "RUNS", "North")).document, published_on="no date"))
    with pytest.raises(ValueError, match="no date"):
        store.write([good, bad])
    assert store.counts() == EMPTY
    store.write([good])
    assert list(store.entries()) == [good]
    assert len(store.edges([key("Alder")], "subject", Search(ALL))) == 1


@pytest.mark.parametrize("field", ["claims", "figures"])
def test_claims_of_another_document(store: Store, field: str) -> None:
    """An entry with a claim or figure of another document is refused, for its passage would not be there."""
    other = Entry(
        paper("Alder.").document,
        paper("Birch runs North.", says("Birch", "RUNS", "North")).claims if field == "claims" else (),
        counted("Birch.", "Birch", "staff", 1).figures if field == "figures" else (),
    )
    with pytest.raises(ValueError, match="another document"):
        store.write([other])
    assert store.counts() == EMPTY
