"""The record goes out of a store and into another and is the same."""

import json
import resource
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import (
    Claim,
    ClaimJudgement,
    Document,
    EntityJudgement,
    Entry,
    Figure,
    Judgement,
    Mention,
    Pairs,
    Use,
    pairs,
)
from graph.span import UNDATED, Span
from graph.store import Store
from graph.stores import open_store
from graph.vocabulary import KINDS, PREDICATES, STATUSES
from loaders.errors import Missing, NotText, RecordError, RecordTooNew
from loaders.record import Imported, export_lines, export_record, import_record

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
IDS = st.binary(min_size=16, max_size=16)
DATES = st.sampled_from(["", "2019", "2019-02", "2019-02-15", "201X"])
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
SPANS = st.one_of(st.just(UNDATED), st.builds(Span, DAYS, DAYS, DAYS, DAYS), st.builds(Span, start_max=DAYS))
PAIRS: st.SearchStrategy[Pairs] = st.dictionaries(TEXTS, TEXTS, max_size=3).map(pairs)
NAMES = TEXTS.filter(bool)
MENTIONS = st.builds(Mention, NAMES, st.sampled_from(list(KINDS)), TEXTS, TEXTS, TEXTS)
DOCUMENTS = st.builds(
    Document,
    TEXTS.filter(bool),
    TEXTS,
    TEXTS,
    DATES,
    TEXTS,
    st.none() | IDS,
    TEXTS,
    st.sampled_from(["", "2026-01-01"]),
)
NUMBERS = st.floats(allow_nan=False)


def _claims(document: Document) -> st.SearchStrategy[Claim]:
    predicate, status = st.sampled_from(list(PREDICATES)), st.sampled_from(STATUSES)
    place = st.just(0), st.just(len(document.text))
    said = SPANS, status, PAIRS, TEXTS, PAIRS, TEXTS
    return st.builds(Claim, st.just(document.id), *place, MENTIONS, predicate, MENTIONS, *said)


def _figures(document: Document) -> st.SearchStrategy[Figure]:
    place = st.just(0), st.just(len(document.text))
    return st.builds(
        Figure, st.just(document.id), *place, MENTIONS, TEXTS, NUMBERS, NUMBERS, TEXTS, SPANS, TEXTS, PAIRS, TEXTS
    )


def _entry(document: Document) -> st.SearchStrategy[Entry]:
    claims = st.lists(_claims(document), max_size=3, unique_by=lambda claim: claim.id).map(tuple)
    figures = st.lists(_figures(document), max_size=2, unique_by=lambda figure: figure.id).map(tuple)
    return st.builds(Entry, st.just(document), claims, figures)


ENTRIES = DOCUMENTS.flatmap(_entry)
USES = st.builds(Use, IDS, NAMES, st.sampled_from(list(KINDS)), st.none() | IDS)
READINGS = st.none() | DOCUMENTS.flatmap(_claims)
JUDGEMENTS: st.SearchStrategy[Judgement] = st.one_of(
    st.builds(EntityJudgement, st.sampled_from(["same", "not-same", "unsure"]), USES, USES, TEXTS, TEXTS, TEXTS),
    st.builds(ClaimJudgement, st.sampled_from(["reject", "correct", "add"]), IDS, READINGS, TEXTS, TEXTS, TEXTS),
)

WORKING_LINKS = Mention("Working Links", "Company", "Working Links", "GB-COH-03924984")
PAGE = Document("Working Links runs Wales CRC.", "A page", "Us", "2019-02-15", "https://example.org")
SAYS = Claim(
    PAGE.id, 0, 29, WORKING_LINKS, "RUNS", Mention("Wales CRC", "CRC"), Span.seen(date(2019, 2, 15), date(2019, 2, 15))
)
STAFF = Figure(PAGE.id, 0, 13, WORKING_LINKS, "staff", 200.0, 250.0)
SAME = EntityJudgement("same", Use.of("Working Links", "Company"), Use.of("WL", "Company"), "us")


@pytest.fixture
def full(store: Store) -> Store:
    """Return a store that holds one of each."""
    store.write([Entry(PAGE, (SAYS,), (STAFF,))])
    store.judge([SAME])
    return store


@settings(max_examples=50)
@given(st.lists(ENTRIES, max_size=4), st.lists(JUDGEMENTS, max_size=3))
def test_export_import_export_gives_the_same_bytes(entries: list[Entry], judgements: list[Judgement]) -> None:
    """Whatever a record holds, it comes back equal, and is written again byte for byte."""
    with TemporaryDirectory() as name, _opened(name, "one") as one, _opened(name, "two") as two:
        folder = Path(name)
        one.write(list({entry.document.id: entry for entry in entries}.values()))
        one.judge(judgements)
        export_record(one, folder / "one.jsonl")
        imported = import_record(two, folder / "one.jsonl")
        export_record(two, folder / "two.jsonl")
        assert imported == Imported(one.counts().documents, one.counts().judgements)
        assert (folder / "one.jsonl").read_bytes() == (folder / "two.jsonl").read_bytes()
        assert [_as_sets(entry) for entry in two.entries()] == [_as_sets(entry) for entry in one.entries()]
        assert two.judgements() == one.judgements()


def _opened(folder: str, name: str) -> closing[Store]:
    return closing(open_store(f"sqlite:///{folder}/{name}.db"))


def _as_sets(entry: Entry) -> tuple[Document, set[Claim], set[Figure]]:
    return entry.document, set(entry.claims), set(entry.figures)


def test_the_lines_are_what_a_reader_expects(full: Store) -> None:
    """A header, a line for each document with all that it says, a line for each judgement, and how many there were."""
    header, entry, judgement, end = (json.loads(line) for line in export_lines(full))
    assert header == {"format": "whoran record", "version": 1}
    assert entry["id"] == PAGE.id.hex()
    assert "recorded_at" not in entry["document"]
    (claim,) = entry["claims"]
    assert claim["span"] == {"start_min": None, "start_max": "2019-02-15", "end_min": "2019-02-16", "end_max": None}
    assert (entry["figures"][0]["low"], entry["figures"][0]["high"]) == (200.0, 250.0)
    assert judgement["left"]["key"] == SAME.left.key.hex()
    assert end == {"end": 2}


def test_an_empty_record_is_exported_and_imported(store: Store, tmp_path: Path) -> None:
    """A store that holds nothing gives a file that says so."""
    export_record(store, tmp_path / "empty.jsonl")
    assert import_record(store, tmp_path / "empty.jsonl") == Imported(0, 0)


def _spoil(full: Store, line: int, change: Callable[[dict[str, Any]], object]) -> list[str]:
    lines = list(export_lines(full))
    content = json.loads(lines[line - 1])
    change(content)
    lines[line - 1] = json.dumps(content) + "\n"
    return lines


@pytest.mark.parametrize(
    ("line", "change", "says"),
    [
        (1, lambda header: header.update(format="other"), "header"),
        (2, lambda entry: entry["document"].update(text="Another text."), "the text is not the one"),
        (2, lambda entry: entry["document"].update(published_on="soon"), "not a date"),
        (2, lambda entry: entry["document"].update(title=17), "title must be text"),
        (2, lambda entry: entry.pop("id"), "lacks 'id'"),
        (2, lambda entry: entry.update(claims=[{}]), "lacks 'start'"),
        (2, lambda entry: entry["claims"][0].update(end=30), "not in the document"),
        (2, lambda entry: entry["claims"][0].update(start=None), "start must be a whole number"),
        (2, lambda entry: entry["claims"][0].update(start=0.5), "start must be a whole number"),
        (2, lambda entry: entry["claims"][0].update(qualifiers={"part": 5}), "part must be text"),
        (2, lambda entry: entry["claims"][0].update(wording=["now"]), "line 2"),
        (2, lambda entry: entry["claims"][0].update(predicate="RAN"), "'RAN' is no predicate"),
        (2, lambda entry: entry["claims"][0].update(span=None), "line 2"),
        (2, lambda entry: entry["claims"][0]["span"].update(start_min="2019-02-30"), "line 2"),
        (2, lambda entry: entry["claims"][0]["subject"].update(kind="Firm"), "'Firm' is no kind"),
        (2, lambda entry: entry["figures"][0].update(low="many"), "low must be a number"),
        (2, lambda entry: entry["figures"][0].update(low=float("nan")), "low must be a number"),
        (2, lambda entry: entry["figures"][0].update(low=10**400), "line 2"),
        (3, lambda judgement: judgement["left"].update(key="x"), "not an id"),
        (3, lambda judgement: judgement.update(judgement="perhaps"), "'perhaps' is no judgement"),
        (4, lambda end: end.update(end=17), "says that 17 lines come before it, and 2 do"),
    ],
)
def test_a_broken_line_is_named(
    full: Store, tmp_path: Path, line: int, change: Callable[[dict[str, Any]], object], says: str
) -> None:
    """A line that is not what was exported is refused with its number, the problem and the fix."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(_spoil(full, line, change)))
    with pytest.raises(RecordError, match=says) as error:
        import_record(full, path)
    assert error.value.place == f"line {line}"
    assert error.value.fix


@pytest.mark.parametrize("length", [0, 1, 2, 3])
def test_a_record_that_was_cut_off_is_noticed(full: Store, tmp_path: Path, length: int) -> None:
    """A file that ends before its last line is refused, even where it ends between two lines."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(list(export_lines(full))[:length]))
    with pytest.raises(RecordError):
        import_record(full, path)


def test_half_a_line_is_named(full: Store, tmp_path: Path) -> None:
    """A file that ends within a line is refused with that line."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(export_lines(full))[:100])
    with pytest.raises(RecordError, match="line 2: it is not JSON"):
        import_record(full, path)


def test_half_a_character_is_named(full: Store, tmp_path: Path) -> None:
    """Half of a surrogate pair, which JSON can escape and no text can hold, is refused with its line."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(_spoil(full, 2, lambda entry: entry["document"].update(title="\ud800"))))
    with pytest.raises(RecordError, match="line 2: it holds half of a surrogate pair"):
        import_record(full, path)


def test_a_newer_version_is_refused(full: Store, tmp_path: Path) -> None:
    """A record of a newer version than is known here is refused, and what to do is said."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(_spoil(full, 1, lambda header: header.update(version=2))))
    with pytest.raises(RecordTooNew, match="version 2, and this whoran reads versions up to 1; install a newer"):
        import_record(full, path)


def test_a_file_that_is_no_record_is_refused(full: Store, tmp_path: Path) -> None:
    """A missing file and a binary are refused as such."""
    with pytest.raises(Missing):
        import_record(full, tmp_path / "none.jsonl")
    (tmp_path / "record.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NotText):
        import_record(full, tmp_path / "record.jsonl")


def test_an_export_that_fails_leaves_the_old_file(full: Store, tmp_path: Path) -> None:
    """A file appears once it is whole: what was there before stays where the disk does not take the new one."""
    path = tmp_path / "record.jsonl"
    path.write_text("old")
    next(full.entries())
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            export_record(full, path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["record.jsonl"]
