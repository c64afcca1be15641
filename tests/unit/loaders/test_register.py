"""A tidy register becomes dated claims, row by row; bad rows are listed and the good ones stay."""

import csv
from collections.abc import Sequence
from datetime import date
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Claim, Document, EntityJudgement, Entry, Use
from graph.span import UNDATED, Span
from loaders import readers, register
from loaders.errors import InputError, RowError, TableError
from loaders.metadata import NOTHING, Metadata
from loaders.reading import Read, Reading
from loaders.table import nearest

HEADER = (*register.FACT, "status", "part", "share", "note", *register.SOURCE)
ROW = {
    "subject": "Working Links",
    "subject_kind": "Company",
    "predicate": "RUNS",
    "object": "Wales CRC",
    "object_kind": "CRC",
    "start": "2015-02-01",
    "end": "2019-02-15",
    "source_url": "https://example.org/wales",
}


def _write(path: Path, rows: Sequence[dict[str, str]], header: Sequence[str] = HEADER, delimiter: str = ",") -> Path:
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, header, delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return path


def _entries(reads: Sequence[Read]) -> list[Entry]:
    """The entries of the rows, without that of the file."""
    return [each.interpret(each.document) for each in reads if isinstance(each, Reading)][1:]


def _load(folder: Path, *rows: dict[str, str], options: Metadata = NOTHING) -> list[Read]:
    return list(readers.read(_write(folder / "runs.csv", [{**ROW, **row} for row in rows]), options))


def _claim(folder: Path, **cells: str) -> Claim:
    ((claim,),) = [entry.claims for entry in _entries(_load(folder, cells))]
    return claim


def _problem(folder: Path, **cells: str) -> RowError:
    _, problem = _load(folder, cells)
    assert isinstance(problem, RowError)
    return problem


def test_a_row_is_a_document_of_its_own(tmp_path: Path) -> None:
    """A row is part of its file, with its place there and its own source, and its passage is the whole row."""
    file, row = _load(tmp_path, {"source_title": "A page", "source_publisher": "Napo", "source_date": "2019-02"})
    assert isinstance(file, Reading)
    assert file.document.title == "runs.csv"
    assert file.document.text == (tmp_path / "runs.csv").read_text()
    assert isinstance(row, Reading)
    entry = row.interpret(row.document)
    text = (
        "subject: Working Links; subject_kind: Company; predicate: RUNS; object: Wales CRC; object_kind: CRC; "
        "start: 2015-02-01; end: 2019-02-15; source_url: https://example.org/wales"
    )
    url = "https://example.org/wales"
    assert entry.document == Document(text, "A page", "Napo", "2019-02", url, file.document.id, "row 2")
    assert [(claim.start, claim.end) for claim in entry.claims] == [(0, len(text))]


def test_moving_a_row_or_a_column_changes_no_id(tmp_path: Path) -> None:
    """The id of a row's document and of its claim do not depend on where the row or its columns stand."""
    rows = [{**ROW, "object": f"{name} CRC"} for name in ("Wales", "Essex", "London")]
    one = _entries(list(readers.read(_write(tmp_path / "a.csv", rows), NOTHING)))
    two = _entries(list(readers.read(_write(tmp_path / "b.csv", rows[::-1], HEADER[::-1], ";"), NOTHING)))
    assert {(entry.document.id, entry.claims[0].id) for entry in one} == {
        (entry.document.id, entry.claims[0].id) for entry in two
    }


def test_one_fact_from_two_sources_is_two_documents(tmp_path: Path) -> None:
    """Rows that say the same and differ in their source alone are kept apart."""
    sources = [{"source_url": "a"}, {"source_url": "b"}, {"source_url": "", "source_title": "c"}, {"source_url": ""}]
    entries = _entries(_load(tmp_path, *sources))
    assert len({entry.document.id for entry in entries}) == 4


def test_a_corrected_date_of_the_source_is_the_same_document(tmp_path: Path) -> None:
    """What is known of a source with an address can be filled in later without making a second document."""
    before, after = _entries(_load(tmp_path, {}, {"source_date": "2019", "source_title": "A page"}))
    assert before.document.id == after.document.id


def test_what_the_file_is_fills_what_its_rows_leave_empty(tmp_path: Path) -> None:
    """Publisher, date and address given for the file are those of its rows that have none of their own."""
    options = Metadata("Our register", "Us", "2020", "https://example.org")
    bare, full = _entries(_load(tmp_path, {"source_url": ""}, {"source_date": "2019"}, options=options))
    assert (bare.document.publisher, bare.document.published_on) == ("Us", "2020")
    assert (bare.document.title, bare.document.url) == ("Our register", "https://example.org")
    assert (full.document.published_on, full.document.url) == ("2019", ROW["source_url"])


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("2015-02-01", "", Span(date(2015, 2, 1), date(2015, 2, 1))),
        ("", "2019-02-15", Span(end_min=date(2019, 2, 15), end_max=date(2019, 2, 15))),
        ("2016", "", Span(date(2016, 1, 1), date(2016, 12, 31))),
        ("../2016-02-02", "2016-02-03/..", Span(start_max=date(2016, 2, 2), end_min=date(2016, 2, 3))),
        ("", "", UNDATED),
    ],
)
def test_dates_stay_as_precise_as_they_were_written(tmp_path: Path, start: str, end: str, span: Span) -> None:
    """A day, a month, an interval or nothing give the bounds that they mean, and no more."""
    assert _claim(tmp_path, start=start, end=end).span == span


def test_an_event_holds_on_its_day_alone(tmp_path: Path) -> None:
    """An event takes its day from ``start``; without one it is undated."""
    assert _claim(tmp_path, predicate="TOOK_OVER", start="2016-06", end="").span == Span.event(
        date(2016, 6, 1), date(2016, 6, 30)
    )
    assert _claim(tmp_path, predicate="TOOK_OVER", start="", end="").span == UNDATED


def test_an_empty_status_is_asserted(tmp_path: Path) -> None:
    """A row without a status asserts, and one with a status has that."""
    assert _claim(tmp_path).status == "asserted"
    assert _claim(tmp_path, status="planned").status == "planned"


def test_words_of_the_vocabulary_are_known_in_any_case(tmp_path: Path) -> None:
    """A predicate, kind or status means the same in any capitals; the row's text keeps what was written."""
    claim = _claim(tmp_path, predicate="runs", subject_kind="company", object_kind="crc", status="Planned")
    assert (claim.predicate, claim.status) == ("RUNS", "planned")
    assert (claim.subject.kind, claim.object.kind) == ("Company", "CRC")
    (entry,) = _entries(_load(tmp_path, {"predicate": "runs"}))
    assert "predicate: runs; " in entry.document.text


def test_qualifiers_are_those_of_the_predicate(tmp_path: Path) -> None:
    """A filled column of the predicate's qualifiers is a qualifier of the claim."""
    assert _claim(tmp_path, part="supervision").qualifiers == (("part", "supervision"),)


def test_an_insolvency_named_in_two_rows_is_one(tmp_path: Path) -> None:
    """Reports and insolvencies have names of their own in a register, so that two rows can speak of one."""
    administration = {
        "predicate": "ENTERED",
        "object": "Working Links, February 2019",
        "object_kind": "Insolvency",
        "end": "",
    }
    one = _claim(tmp_path, **administration, start="2019-02-14")
    two = _claim(tmp_path, **administration, start="2019-02-15")
    assert one.document != two.document
    assert one.object.key(one.document) == two.object.key(two.document)


@pytest.mark.parametrize(
    ("cells", "column", "says"),
    [
        ({"start": "2015-02-30"}, "start", "February 2015 has 28 days"),
        ({"end": "soon"}, "end", "not a date"),
        ({"source_date": "2019-13"}, "source_date", "months run from 01 to 12"),
        ({"subject": ""}, "subject", "names nobody"),
        ({"object": " - "}, "object", "names nobody"),
        ({"subject_kind": "compny"}, "subject_kind", "write Company"),
        ({"start": "31/12/2018"}, "start", "'31/12/2018' is no day, which is written 2018-12-31"),
        ({"object_kind": ""}, "object_kind", "it is empty; write CRC or Service"),
        ({"object_kind": "Region"}, "object_kind", "write CRC or Service"),
        ({"predicate": "RUN"}, "predicate", "write RUNS"),
        ({"status": "plan"}, "status", "write planned"),
        ({"share": "50"}, "share", "RUNS has no such qualifier (it has: part, contract)"),
        ({"predicate": "TOOK_OVER"}, "end", "is an event"),
    ],
)
def test_a_bad_cell_is_named_with_its_row_column_and_fix(
    tmp_path: Path, cells: dict[str, str], column: str, says: str
) -> None:
    """A row that cannot be read is listed with file, row, column, problem and fix."""
    problem = _problem(tmp_path, **cells)
    assert problem.place == f"row 2, column {column}"
    assert problem.file.endswith("runs.csv")
    assert says in str(problem)


def test_bad_rows_are_listed_and_good_rows_stay(tmp_path: Path) -> None:
    """Rows are numbered as a spreadsheet shows them, blank rows and cells of several lines included."""
    path = _write(tmp_path / "runs.csv", [{**ROW, "note": "two\nlines"}, {}, {**ROW, "start": "never"}, ROW])
    reads = list(readers.read(path, NOTHING))
    places = [read.document.locator if isinstance(read, Reading) else read.place for read in reads[1:]
              if not isinstance(read, EntityJudgement)]  # fmt: skip
    assert places == ["row 2", "row 4, column start", "row 5"]


def test_a_row_with_too_many_cells_is_listed(tmp_path: Path) -> None:
    """A comma that was not quoted shifts the cells, so the row is not read."""
    path = _write(tmp_path / "runs.csv", [ROW])
    path.write_text(path.read_text() + "Kent, Surrey and Sussex CRC" + "," * len(HEADER) + "x\n")
    problem = list(readers.read(path, NOTHING))[-1]
    assert isinstance(problem, RowError)
    assert "double quotes" in problem.fix


def test_a_quote_that_is_never_closed_is_named(tmp_path: Path) -> None:
    """An open quote that swallows the rest of a long file is reported at its row, and the rows before it stay."""
    path = _write(tmp_path / "runs.csv", [ROW])
    path.write_text(path.read_text() + '"' + "x" * 200_000)
    *rows, problem = readers.read(path, NOTHING)
    assert len(rows) == 2
    assert isinstance(problem, RowError)
    assert problem.place == "row 3"
    assert "quote" in problem.fix


def test_a_missing_column_refuses_the_file(tmp_path: Path) -> None:
    """A file without a column that is needed is not read, and the error names what is missing and what is needed."""
    header = [column for column in HEADER if column not in ("object_kind", "start")]
    path = tmp_path / "runs.csv"
    path.write_text(",".join(header) + "\n")
    (problem,) = readers.read(path, NOTHING)
    assert isinstance(problem, TableError)
    assert "lacks object_kind, start;" in str(problem)


def test_a_column_that_stands_twice_refuses_the_file(tmp_path: Path) -> None:
    """Two columns of one name would hide one another, so the file is not read."""
    path = tmp_path / "runs.csv"
    path.write_text(",".join((*HEADER, "note")) + "\n")
    (problem,) = readers.read(path, NOTHING)
    assert "has note twice" in str(problem)


def test_an_unknown_column_is_listed_and_its_cells_are_kept(tmp_path: Path) -> None:
    """A column that is not known is pointed out, and what it says stays in the text of the row."""
    path = _write(tmp_path / "runs.csv", [{**ROW, "statu": "planned"}], (*HEADER, "statu"))
    _, problem, row = readers.read(path, NOTHING)
    assert isinstance(problem, TableError)
    assert "use status" in problem.fix
    assert isinstance(row, Reading)
    assert "statu: planned" in row.document.text


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiter_and_encoding_are_recognised(tmp_path: Path, delimiter: str, encoding: str) -> None:
    """What a spreadsheet program saves in any country is read the same."""
    path = _write(tmp_path / "runs.csv", [{**ROW, "subject": "Société d’Août, Ltd"}], delimiter=delimiter)
    path.write_bytes(path.read_text().encode(encoding))
    (entry,) = _entries(list(readers.read(path, NOTHING)))
    assert entry.claims[0].subject.name == "Société d’Août, Ltd"


def test_the_header_may_be_written_for_people(tmp_path: Path) -> None:
    """Capitals and spaces in the header do not matter."""
    path = _write(tmp_path / "runs.csv", [ROW])
    head, _, rest = path.read_text().partition("\n")
    path.write_text(f"{head.replace('_', ' ').title()}\n{rest}")
    assert len(_entries(list(readers.read(path, NOTHING)))) == 1


@given(cell=st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=60))
def test_any_text_in_a_cell_survives(tmp_path_factory: pytest.TempPathFactory, cell: str) -> None:
    """Whatever a cell says comes back in the row's text, delimiters, quotes and all."""
    reads = _load(tmp_path_factory.getbasetemp(), {"note": cell})
    (entry,) = _entries(reads)
    assert f"note: {cell.strip()}; " in entry.document.text or not cell.strip()


@given(content=st.text(st.sampled_from(';,\t"\n\r ax'), max_size=200))
def test_no_table_crashes_the_reader(tmp_path_factory: pytest.TempPathFactory, content: str) -> None:
    """However broken the rows below a good header are, each is read or listed."""
    path = _write(tmp_path_factory.getbasetemp() / "broken.csv", [])
    path.write_text(path.read_text() + content, newline="")
    assert all(isinstance(read, Reading | InputError) for read in readers.read(path, NOTHING))


def test_rows_are_read_one_at_a_time(tmp_path: Path) -> None:
    """The first rows of a file are there before the last are read, so that its length does not matter."""
    path = _write(tmp_path / "runs.csv", [{**ROW, "note": str(number)} for number in range(5_000)])
    first, *_ = islice((read for read in readers.read(path, NOTHING) if isinstance(read, Reading) and read.place), 1)
    assert first.place < path.stat().st_size / 2


def test_a_register_whose_name_is_no_text_is_called_by_it_all_the_same(tmp_path: Path) -> None:
    """Bytes of a file's name that are no UTF-8 stand as escapes in the title of its document."""
    file, *_ = readers.read(_write(tmp_path / "runs\udcff.csv", [ROW]), NOTHING)
    assert isinstance(file, Reading)
    assert file.document.title == r"runs\udcff.csv"


def test_the_document_of_a_long_file_keeps_its_start(tmp_path: Path) -> None:
    """A long file's own document keeps its first million characters, and tells two files of one start apart."""
    rows = [{**ROW, "note": "n" * 1000}] * 1_100
    one, two = (
        next(readers.read(_write(tmp_path / name, [*rows, {**ROW, "note": name}]), NOTHING))
        for name in ("a.csv", "b.csv")
    )
    assert isinstance(one, Reading)
    assert isinstance(two, Reading)
    assert len(one.document.text) < register.KEPT + 200
    assert one.document.text[: register.KEPT] == two.document.text[: register.KEPT]
    assert one.document.id != two.document.id


def test_judgements_are_read_from_their_own_file(tmp_path: Path) -> None:
    """A file whose first column is ``judgement`` holds decisions on entities, one a row; what is not of one family, as a
    company and a region, cannot be the same.
    """
    path = tmp_path / "judgements.csv"
    path.write_text(
        "judgement,left,left_kind,right,right_kind,by,note,source_url\n"
        "same,Working Links (Employment) Ltd,Company,Working Links,Company,register,spelling,https://example.org\n"
        "perhaps,A,Company,B,Company,,,\n"
        "not-same,A,Firm,B,Company,,,\n"
        "unsure,,Company,B,Company,,,\n"
        "same,Seetec,Company,Wales,Region,,,\n"
        "Not-Same,Seetec,company,Wales,region,,,\n"
    )
    good, *bad, other = readers.read(path, NOTHING)
    left, right = Use.of("Working Links (Employment) Ltd", "Company"), Use.of("Working Links", "Company")
    assert good == EntityJudgement("same", left, right, "register", "spelling", "https://example.org")
    assert [read.place for read in bad if isinstance(read, RowError)] == [
        "row 3, column judgement",
        "row 4, column left_kind",
        "row 5, column left",
        "row 6, column right_kind",
    ]
    assert "families differ, organisation and region; mend a kind" in str(bad[-1])
    assert other == EntityJudgement("not-same", Use.of("Seetec", "Company"), Use.of("Wales", "Region"))


def test_a_judgement_file_without_a_column_is_refused(tmp_path: Path) -> None:
    """A judgement file names what it lacks, too."""
    path = tmp_path / "judgements.csv"
    path.write_text("judgement,left,right\n")
    (problem,) = readers.read(path, NOTHING)
    assert "lacks left_kind, right_kind" in str(problem)


def test_the_nearest_words_are_offered() -> None:
    """A mistyped word is answered by those like it, and a word like none by all."""
    assert nearest("compny", ("Company", "CRC")) == "Company"
    assert nearest("xyz", ("Company", "CRC")) == "Company or CRC"
