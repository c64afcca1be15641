"""A load that writes nothing tells what the load would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from graph.store import Store
from graph.stores import open_store
from loaders.batch import MOST
from loaders.dry_run import NOTHING, DryRun
from loaders.run import load

DATED = "---\npublished_on: 2020-06-15\ntitle: A note\n---\n"
RUNS = "Quillon Ltd has run HMP Elmfield for four years. It employs 430 staff.\n"
HEADER = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\n"
ROWS = "Alder,Company,OWNS,North CRC,CRC,2015,,u\nBirch,Company,RUNS,North CRC,CRC,x,,u\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a note, the same without its date, a register with a bad row, and a file that is empty."""
    made = tmp_path / "in"
    made.mkdir()
    (made / "a.txt").write_text(DATED + RUNS, encoding="utf-8")
    (made / "b.txt").write_text(RUNS, encoding="utf-8")
    (made / "empty.txt").write_text("", encoding="utf-8")
    (made / "register.csv").write_text(HEADER + ROWS, encoding="utf-8")
    return made


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an empty store in a file."""
    with closing(open_store(f"sqlite:///{tmp_path / 'whoran.db'}")) as opened:
        yield opened


def assert_foretold(store: Store | None, folder: Path, real: Store) -> DryRun:
    """Assert that a dry run beside a store tells what the load then does; the dry run."""
    trial = DryRun(store)
    told, held = load(trial, [folder]), real.counts()
    done = load(real, [folder])
    for name in ("documents", "claims", "figures", "judgements", "skipped_count", "notes", "undated", "interrupted"):
        assert getattr(told, name) == getattr(done, name)
    assert [str(each) for each in told.skipped] == [str(each) for each in done.skipped]
    assert done.after is not None
    assert trial.new == done.after.documents - held.documents
    assert trial.new + trial.known == done.documents
    assert trial.predicates.total() == done.claims
    assert trial.measures.total() == done.figures
    return trial


def test_a_dry_run_foretells_a_load(store: Store, folder: Path) -> None:
    """Without a store, beside an empty one, and beside one that knows some of it, a dry run tells what a load would do."""
    assert assert_foretold(None, folder, store).counts() == NOTHING
    (folder / "c.txt").write_text("Tarn Holdings owns Quillon Ltd.", encoding="utf-8")
    trial = assert_foretold(store, folder, store)
    assert (trial.new, trial.known) == (1, 3)


def test_a_dry_run_writes_nothing(store: Store, folder: Path) -> None:
    """After a dry run the store holds what it held."""
    load(store, [folder / "a.txt"])
    before = list(store.entries()), store.judgements(), store.counts()
    summary = load(DryRun(store), [folder])
    assert (list(store.entries()), store.judgements(), store.counts()) == before
    assert summary.before == summary.after == before[2]


def test_it_counts_by_predicate_and_measure(folder: Path) -> None:
    """Claims are counted by predicate, figures by measure."""
    trial = DryRun()
    load(trial, [folder / "a.txt", folder / "register.csv"])
    assert trial.predicates == Counter(RUNS=1, OWNS=1)
    assert trial.measures == Counter(staff=1)


def test_documents_are_listed_with_what_they_make(store: Store, folder: Path) -> None:
    """Each document that would be loaded is listed once, with its claims and figures and those of its parts."""
    load(store, [folder / "a.txt"])
    trial = DryRun(store)
    load(trial, [folder])
    listed = [(each.document.title, each.is_new, each.parts, each.claims, each.figures) for each in trial.planned]
    assert listed == [("A note", False, 0, 1, 1), ("register.csv", True, 1, 1, 0)]


def test_what_came_in_an_earlier_batch_is_known(store: Store, folder: Path) -> None:
    """What one file says of a document, beside its text, is known when the same text comes again much later."""
    for number in range(MOST):
        (folder / f"aa{number:04}.txt").write_text(f"Page {number}, with a date.\n", encoding="utf-8")
    assert_foretold(None, folder, store)
    (found,) = [entry for entry in store.entries() if entry.document.text == RUNS]
    assert found.document.published_on == "2020-06-15"
