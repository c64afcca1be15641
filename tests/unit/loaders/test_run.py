"""Paths go into a store in whole batches; what is wrong is listed, and loading again only fills."""

import signal
from pathlib import Path

import pytest

from graph.identity import document_id
from graph.model import Document
from graph.store import Store
from loaders.batch import MOST, batches
from loaders.errors import Empty, MetadataError, RowError
from loaders.metadata import Metadata
from loaders.run import Extracted, extract_files, load, load_document
from loaders.summary import Progress

DATED = "---\npublished_on: 2018-05-01\n---\nSodexo runs Essex CRC.\n"
HEADER = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\n"


def _folder(folder: Path) -> Path:
    (folder / "dated.md").write_text(DATED)
    (folder / "undated.txt").write_text("Seetec runs Wales CRC.\n")
    (folder / "empty.txt").write_text("")
    (folder / "runs.csv").write_text(
        f"{HEADER}A,Company,RUNS,B,CRC,2015,,u\nA,Company,RUNS,C,CRC,2015-02-30,,u\nA,Company,RUNS,D,CRC,,,u\n"
    )
    return folder


def test_a_folder_is_loaded_and_summed_up(store: Store, tmp_path: Path) -> None:
    """A load says how much it read, what it skipped and why, and which files have documents without a date."""
    summary = load(store, [_folder(tmp_path)])
    assert summary.after is not None
    assert summary.documents == summary.after.documents == 5
    assert summary.before.documents == 0
    assert summary.claims == summary.after.claims >= 2
    assert [type(error) for error in summary.skipped] == [Empty, RowError]
    assert summary.skipped_count == 2
    assert summary.undated == {str(tmp_path / "runs.csv"): 2, str(tmp_path / "undated.txt"): 1}
    assert not summary.interrupted


def test_loading_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    """The record after a second load is that after the first."""
    load(store, [_folder(tmp_path)])
    before = list(store.entries())
    load(store, [tmp_path])
    assert list(store.entries()) == before


def test_loading_again_fills_what_was_empty(store: Store, tmp_path: Path) -> None:
    """What an earlier load knew of a text stays where the later one says nothing, and the later wins where both do."""
    path = tmp_path / "a.txt"
    path.write_text("A headline\n1 May 2018\nSays little.")
    load(store, [path], Metadata(title="First", published_on="2018-05-02"))
    load(store, [path], Metadata(title="Second", publisher="Napo"))
    document = store.documents([document_id(path.read_text())])[document_id(path.read_text())]
    assert document == Document(path.read_text(), "Second", "Napo", "2018-05-02")


def test_one_text_under_two_names_is_one_document(store: Store, tmp_path: Path) -> None:
    """Copies of a text in one load are one document, known by all that is said of any of them."""
    (tmp_path / "a.md").write_text("---\npublisher: Napo\n---\nText.")
    (tmp_path / "b.md").write_text("---\nurl: https://example.org\n---\nText.")
    load(store, [tmp_path])
    (entry,) = store.entries()
    assert entry.document == Document("Text.", "Text.", "Napo", url="https://example.org")


def test_batches_are_whole_and_reported_once_written(store: Store, tmp_path: Path) -> None:
    """Documents are written some thousands at a time, and each report comes after what it counts is written."""
    rows = "".join(f"A,Company,RUNS,Service {number},Service,2015,,u\n" for number in range(2 * MOST + 200))
    (tmp_path / "runs.csv").write_text(HEADER + rows)
    seen: list[tuple[Progress, int]] = []
    load(store, [tmp_path], watcher=lambda progress: seen.append((progress, store.counts().documents)))
    assert [written for _, written in seen] == [MOST, 2 * MOST, 2 * MOST + 201]
    assert all(progress.documents == written for progress, written in seen)
    assert [progress.bytes_done for progress, _ in seen] == sorted({progress.bytes_done for progress, _ in seen})
    assert seen[-1][0].bytes_done == seen[-1][0].bytes_total == (tmp_path / "runs.csv").stat().st_size


def test_a_long_text_has_a_batch_of_its_own() -> None:
    """A batch holds no more than its characters, except where one thing alone is longer."""
    lengths = [3_000_000, 6_000_000, 9_000_000, 1_000_000, 7_000_000, 1]
    assert list(batches(lengths, lambda length: length)) == [
        [3_000_000],
        [6_000_000],
        [9_000_000],
        [1_000_000, 7_000_000],
        [1],
    ]


def test_a_batch_that_gathers_for_long_is_given_as_it_is() -> None:
    """A batch ends with the first thing that comes after its time, however few it holds, and before it with none."""
    things = [1, 2, 3]
    assert list(batches(things, lambda _: 1, seconds=0)) == [[1], [2], [3]]
    assert list(batches(things, lambda _: 1, seconds=3_600)) == [things]


def test_an_interrupt_keeps_what_was_written_and_the_next_load_goes_on(store: Store, tmp_path: Path) -> None:
    """Ctrl-C between two batches loses nothing that was reported, and the same load again completes it."""
    rows = "".join(f"A,Company,RUNS,Service {number},Service,2015,,u\n" for number in range(2 * MOST + 200))
    (tmp_path / "runs.csv").write_text(HEADER + rows)
    summary = load(store, [tmp_path], watcher=lambda _: signal.raise_signal(signal.SIGINT))
    assert summary.interrupted
    assert summary.after is not None
    assert summary.documents == summary.after.documents == MOST
    summary = load(store, [tmp_path])
    assert not summary.interrupted
    assert summary.after is not None
    assert summary.after.documents == 2 * MOST + 201


def test_the_skipped_are_all_counted_and_the_first_listed(store: Store, tmp_path: Path) -> None:
    """A file of nothing but bad rows does not fill the memory with its errors."""
    (tmp_path / "runs.csv").write_text(HEADER + "A,Company,RUNS,B,CRC,never,,u\n" * 1_500)
    summary = load(store, [tmp_path])
    assert (len(summary.skipped), summary.skipped_count) == (1_000, 1_500)


def test_judgements_are_loaded(store: Store, tmp_path: Path) -> None:
    """A judgement file's decisions are kept and counted."""
    path = tmp_path / "judgements.csv"
    path.write_text("judgement,left,left_kind,right,right_kind\nsame,A,Company,B,Company\n")
    assert load(store, [path]).judgements == len(store.judgements()) == 1


def test_a_bad_option_stops_the_load_before_it_starts(store: Store, tmp_path: Path) -> None:
    """A date among the options that cannot be read is an error, and nothing is loaded."""
    with pytest.raises(MetadataError):
        load(store, [_folder(tmp_path)], Metadata(published_on="soon"))
    assert store.counts().documents == 0


def test_a_document_that_is_already_a_text_is_loaded(store: Store) -> None:
    """A text that came some other way than from a file is completed, read and kept in the same way."""
    entry = load_document(store, Document("A headline\n1 May 2018\nSeetec runs Wales CRC."))
    assert list(store.entries()) == [entry]
    assert (entry.document.title, entry.document.published_on) == ("A headline", "2018-05-01")
    with pytest.raises(MetadataError):
        load_document(store, Document("Text.", published_on="soon"))


def test_files_are_read_without_a_store(tmp_path: Path) -> None:
    """What documents say can be had without keeping it, errors at their place among them."""
    found = list(extract_files([_folder(tmp_path)]))
    entries = [(each.name, each.entry.document.locator) for each in found if isinstance(each, Extracted)]
    assert entries == [
        ("dated.md", ""),
        ("runs.csv", ""),
        ("runs.csv", "row 2"),
        ("runs.csv", "row 4"),
        ("undated.txt", ""),
    ]
    assert [type(each) for each in found if not isinstance(each, Extracted)] == [Empty, RowError]


def test_the_shared_documents_load(store: Store, shared: Path) -> None:
    """All documents of the corpus and of the development set load, each with publisher and title."""
    summary = load(store, [shared / "corpus", *sorted((shared / "evaluation" / "dev").glob("*.txt"))])
    assert summary.documents == 34
    assert not summary.skipped
    assert all(entry.document.publisher and entry.document.title for entry in store.entries())
    assert sum(summary.undated.values()) == 14


def test_the_register_loads_whole(store: Store) -> None:
    """Every row of the project's own register is read, and none is listed."""
    summary = load(store, [Path(__file__).parents[3] / "whoran" / "data" / "register"])
    assert not summary.skipped
    assert summary.claims > 300
    assert summary.judgements > 0
