"""The record goes out of a store and into another and is the same."""

import json
import math
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
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
from graph.vocabulary import KINDS, PREDICATES, STATUSES
from loaders.errors import Missing, NotText, RecordError, RecordTooNew
from loaders.record import Imported, export_lines, export_record, import_record
from tests.fakes.memory_store import MemoryStore

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
IDS = st.binary(min_size=16, max_size=16)
DATES = st.sampled_from(["", "2019", "2019-02", "2019-02-15", "201X"])
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
SPANS = st.one_of(st.just(UNDATED), st.builds(Span, DAYS, DAYS, DAYS, DAYS), st.builds(Span, start_max=DAYS))
PAIRS: st.SearchStrategy[Pairs] = st.dictionaries(TEXTS, TEXTS, max_size=3).map(pairs)
MENTIONS = st.builds(Mention, TEXTS, st.sampled_from(list(KINDS)), TEXTS, TEXTS, TEXTS)
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
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
LOWS, HIGHS = NUMBERS | st.just(-math.inf), NUMBERS | st.just(math.inf)


def _claims(document: Document) -> st.SearchStrategy[Claim]:
    predicate, status = st.sampled_from(list(PREDICATES)), st.sampled_from(STATUSES)
    place = st.just(0), st.just(len(document.text))
    said = SPANS, status, PAIRS, TEXTS, PAIRS, TEXTS
    return st.builds(Claim, st.just(document.id), *place, MENTIONS, predicate, MENTIONS, *said)


def _figures(document: Document) -> st.SearchStrategy[Figure]:
    place = st.just(0), st.just(len(document.text))
    return st.builds(
        Figure, st.just(document.id), *place, MENTIONS, TEXTS, LOWS, HIGHS, TEXTS, SPANS, TEXTS, PAIRS, TEXTS
    )


def _entry(document: Document) -> st.SearchStrategy[Entry]:
    claims = st.lists(_claims(document), max_size=3, unique_by=lambda claim: claim.id).map(tuple)
    figures = st.lists(_figures(document), max_size=2, unique_by=lambda figure: figure.id).map(tuple)
    return st.builds(Entry, st.just(document), claims, figures)


ENTRIES = DOCUMENTS.flatmap(_entry)
USES = st.builds(Use, IDS, TEXTS, st.sampled_from(list(KINDS)), st.none() | IDS)
READINGS = st.none() | DOCUMENTS.flatmap(_claims)
JUDGEMENTS: st.SearchStrategy[Judgement] = st.one_of(
    st.builds(EntityJudgement, TEXTS, USES, USES, TEXTS, TEXTS, TEXTS),
    st.builds(ClaimJudgement, TEXTS, IDS, READINGS, TEXTS, TEXTS, TEXTS),
)

WORKING_LINKS = Mention("Working Links", "Company", "Working Links", "GB-COH-03924984")
PAGE = Document("Working Links runs Wales CRC.", "A page", "Us", "2019-02-15", "https://example.org")
SAYS = Claim(
    PAGE.id, 0, 29, WORKING_LINKS, "RUNS", Mention("Wales CRC", "CRC"), Span.seen(date(2019, 2, 15), date(2019, 2, 15))
)
STAFF = Figure(PAGE.id, 0, 13, WORKING_LINKS, "staff", 200.0, math.inf)
SAME = EntityJudgement("same", Use.of("Working Links", "Company"), Use.of("WL", "Company"), "us")


def _store() -> MemoryStore:
    store = MemoryStore()
    store.write([Entry(PAGE, (SAYS,), (STAFF,))])
    store.judge([SAME])
    return store


@given(st.lists(ENTRIES, max_size=4), st.lists(JUDGEMENTS, max_size=3))
def test_export_import_export_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Entry], judgements: list[Judgement]
) -> None:
    """Whatever a record holds, it comes back equal, and is written again byte for byte."""
    folder = tmp_path_factory.getbasetemp()
    one, two = MemoryStore(), MemoryStore()
    one.write(entries)
    one.judge(judgements)
    export_record(one, folder / "one.jsonl")
    imported = import_record(two, folder / "one.jsonl")
    export_record(two, folder / "two.jsonl")
    assert imported == Imported(one.counts().documents, one.counts().judgements)
    assert (folder / "one.jsonl").read_bytes() == (folder / "two.jsonl").read_bytes()
    assert [entry.document for entry in two.entries()] == [entry.document for entry in one.entries()]
    assert [set(entry.claims) for entry in two.entries()] == [set(entry.claims) for entry in one.entries()]
    assert [set(entry.figures) for entry in two.entries()] == [set(entry.figures) for entry in one.entries()]
    assert two.judgements() == one.judgements()


def test_the_lines_are_what_a_reader_expects() -> None:
    """Spans are four ISO days or null, ids hex digits, an open side of a figure null, and all of it in a fixed order."""
    header, document, claim, figure, judgement, end = (json.loads(line) for line in export_lines(_store()))
    assert header == {"format": "whoran record", "version": 1}
    assert document["id"] == claim["document"] == figure["document"] == PAGE.id.hex()
    assert claim["id"] == SAYS.id.hex()
    assert claim["span"] == {"start_min": None, "start_max": "2019-02-15", "end_min": "2019-02-16", "end_max": None}
    assert (figure["low"], figure["high"]) == (200.0, None)
    assert judgement["left"]["key"] == SAME.left.key.hex()
    assert end == {"record": "end", "lines": 4}
    assert "recorded_at" not in document


def test_an_empty_record_is_exported_and_imported(tmp_path: Path) -> None:
    """A store that holds nothing gives a file that says so."""
    export_record(MemoryStore(), tmp_path / "empty.jsonl")
    assert import_record(MemoryStore(), tmp_path / "empty.jsonl") == Imported(0, 0)


def _spoil(line: int, change: Callable[[dict[str, Any]], object]) -> list[str]:
    lines = list(export_lines(_store()))
    content = json.loads(lines[line - 1])
    change(content)
    lines[line - 1] = json.dumps(content) + "\n"
    return lines


@pytest.mark.parametrize(
    ("line", "change", "says"),
    [
        (1, lambda header: header.update(format="other"), "header"),
        (2, lambda document: document.update(text="Another text."), "the text is not the one"),
        (2, lambda document: document.update(published_on="soon"), "not a date"),
        (2, lambda document: document.update(title=17), "title is not a text"),
        (2, lambda document: document.pop("url"), "lacks 'url'"),
        (2, lambda document: document.update(record="paper"), "no known kind"),
        (3, lambda claim: claim.update(document="00" * 16), "does not follow the line of its document"),
        (3, lambda claim: claim.update(document="00"), "not an id"),
        (3, lambda claim: claim.update(end=30), "not in its document"),
        (3, lambda claim: claim.update(start="0"), "not a whole number"),
        (3, lambda claim: claim.update(predicate="RAN"), "predicate 'RAN' is not known"),
        (3, lambda claim: claim.update(span=None), "line 3"),
        (3, lambda claim: claim["span"].update(start_min="2019-02-30"), "line 3"),
        (3, lambda claim: claim["subject"].update(kind="Firm"), "kind 'Firm' is not known"),
        (4, lambda figure: figure.update(low="many"), "low is not a number"),
        (5, lambda judgement: judgement["left"].update(key="x"), "not an id"),
        (6, lambda end: end.update(lines=17), "says that 17 lines come before it, and 4 do"),
    ],
)
def test_a_broken_line_is_named(
    tmp_path: Path, line: int, change: Callable[[dict[str, Any]], object], says: str
) -> None:
    """A line that is not what was exported is refused with its number, the problem and the fix."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(_spoil(line, change)))
    with pytest.raises(RecordError, match=says) as error:
        import_record(MemoryStore(), path)
    assert error.value.place == f"line {line}"
    assert error.value.fix


@pytest.mark.parametrize("length", [0, 1, 3, 5])
def test_a_record_that_was_cut_off_is_noticed(tmp_path: Path, length: int) -> None:
    """A file that ends before its last line is refused, even where it ends between two lines."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(list(export_lines(_store()))[:length]))
    with pytest.raises(RecordError):
        import_record(MemoryStore(), path)


def test_half_a_line_is_named(tmp_path: Path) -> None:
    """A file that ends within a line is refused with that line."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(export_lines(_store()))[:100])
    with pytest.raises(RecordError, match="line 2: it is not JSON"):
        import_record(MemoryStore(), path)


def test_a_newer_version_is_refused(tmp_path: Path) -> None:
    """A record of a newer version than is known here is refused, and what to do is said."""
    path = tmp_path / "record.jsonl"
    path.write_text("".join(_spoil(1, lambda header: header.update(version=2))))
    with pytest.raises(RecordTooNew, match="version 2, and this whoran reads versions up to 1; install a newer"):
        import_record(MemoryStore(), path)


def test_a_file_that_is_no_record_is_refused(tmp_path: Path) -> None:
    """A missing file and a binary are refused as such."""
    with pytest.raises(Missing):
        import_record(MemoryStore(), tmp_path / "none.jsonl")
    (tmp_path / "record.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NotText):
        import_record(MemoryStore(), tmp_path / "record.jsonl")


def test_an_export_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    """A file appears once it is whole: what was there before stays where the export breaks off."""
    path = tmp_path / "record.jsonl"
    path.write_text("old")
    store = MemoryStore()
    store.write([Entry(PAGE, (), (Figure(PAGE.id, 0, 1, WORKING_LINKS, "staff", math.nan, 1.0),))])
    with pytest.raises(ValueError, match="not JSON compliant"):
        export_record(store, path)
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["record.jsonl"]
