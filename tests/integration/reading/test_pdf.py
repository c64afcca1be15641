"""PDF files become documents whose sentences are whole and carry their page."""

from __future__ import annotations

from pathlib import Path
from textwrap import wrap

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.integration.cli.conftest import Run
from tests.integration.cli.conftest import whoran as whoran  # a fixture, under its own name
from tests.integration.reading.conftest import SENTENCE, Load
from tests.integration.reading.made import lines, over, pdf, picture, rows

LEFT = wrap(
    f"{SENTENCE} The company was bought by Harrow Partners in March 2018, and its new owner has promised to keep all of "
    "the staff. Inspectors who came in autumn said that conditions were poor.",
    38,
)
RIGHT = wrap(
    "Tarnside Group manages the northern contract. A spokesman denied that the firm would give up the work that it "
    "does for the ministry. The union warned that many jobs would go, and asked ministers for a review.",
    38,
)


def _even(texts: list[str], count: int) -> list[str]:
    return [*texts, *[""] * (count - len(texts))]


def test_paragraphs_are_whole_and_offsets_point_into_the_text(load: Load, tmp_path: Path) -> None:
    """Lines of a paragraph become one, headings stay apart, and each claim's offsets cut its sentence from the text."""
    pdf(tmp_path / "a.pdf", lines("A review of prisons", "", *LEFT, "", *RIGHT))
    loaded = load("a.pdf", "--published-on", "2019-06")
    assert loaded.entry.document.text == "\n".join(("A review of prisons", " ".join(LEFT), " ".join(RIGHT)))
    assert SENTENCE in loaded.passages()


@pytest.mark.parametrize("order", ["by column", "by row"])
def test_columns_are_read_one_after_the_other(load: Load, tmp_path: Path, order: str) -> None:
    """Two columns are read one after the other, whether the file draws them so or row by row."""
    count = max(len(LEFT), len(RIGHT))
    by_row = rows(_even(LEFT, count), _even(RIGHT, count))
    page = by_row if order == "by row" else over(lines(*LEFT), lines(*RIGHT, left=320))
    pdf(tmp_path / "a.pdf", page)
    assert load("a.pdf").entry.document.text == "\n".join((" ".join(LEFT), " ".join(RIGHT)))


def test_a_table_is_read_row_by_row(load: Load, tmp_path: Path) -> None:
    """Short cells beside each other are a table, whose rows are lines with their cells apart."""
    pdf(
        tmp_path / "a.pdf",
        rows(["Prison", "Elmfield", "Oakmoor", "Ashby"], ["Operator", "Quillon", "Tarnside", "Harrow"]),
    )
    assert load("a.pdf").entry.document.text.split("\n") == [
        "Prison | Operator",
        "Elmfield | Quillon",
        "Oakmoor | Tarnside",
        "Ashby | Harrow",
    ]


def test_divided_words_are_joined(load: Load, tmp_path: Path) -> None:
    """A word divided at the end of a line is whole again; one that the document hyphenates keeps its hyphen."""
    page = lines(
        "The long-term contract for the estab-",
        "lishment was a public-private partner-",
        "ship, and the firm saw it as a long-",
        "term commitment of Anglo-",
        "Saxon management.",
    )
    pdf(tmp_path / "a.pdf", page)
    assert load("a.pdf").entry.document.text == (
        "The long-term contract for the establishment was a public-private partnership, and the firm saw it as a long-term "
        "commitment of Anglo-Saxon management."
    )


def _running(number: int, *texts: str) -> object:
    return over(
        lines("Annual review of prisons", top=810),
        lines(*texts),
        lines(f"Page {number} of 4", left=280, top=40),
    )


def test_pages_are_told_and_sentences_run_over_them(load: Load, whoran: Run, tmp_path: Path) -> None:
    """What runs along the pages cuts no sentence; a sentence belongs to the page on which it begins; answers say the page."""
    pages = (
        _running(1, "The inspectorate looked at nine prisons last year, most of which were run by", "firms."),
        _running(
            2,
            "It was not content with what it found there.",
            "Since the spring of 2016 the prison that lies beside the",
        ),
        _running(3, "river has been closed. " + SENTENCE, "The report says so on many of its pages."),
        _running(4, "Nothing else is to be said."),
    )
    pdf(tmp_path / "a.pdf", *pages)  # type: ignore[arg-type]
    loaded = load("a.pdf", "--published-on", "2019-06")
    text = loaded.entry.document.text
    assert text.split("\f") == [
        "Annual review of prisons\nThe inspectorate looked at nine prisons last year, most of which were run by firms.",
        "It was not content with what it found there.\n"
        "Since the spring of 2016 the prison that lies beside the river has been closed.",
        SENTENCE + " The report says so on many of its pages.",
        "Nothing else is to be said.",
    ]
    (claim,) = [each for each in loaded.entry.claims if text[each.start : each.end] == SENTENCE]
    assert loaded.entry.document.page(claim.start) == 3
    shown = whoran("who-ran", "HMP Elmfield", "--store", f"sqlite:///{tmp_path}/graph.db")
    assert "Annual review of prisons, June 2019, page 3" in shown.out
    found = whoran("search", "content", "--store", f"sqlite:///{tmp_path}/graph.db", "--json").json()
    assert [each["page"] for each in found["passages"]] == [2]


def test_the_title_is_that_of_the_first_page(load: Load, tmp_path: Path) -> None:
    """The title in a file's properties counts where the first page shows it, and else the page's first line."""
    pdf(tmp_path / "a.pdf", lines("THE COURIER", "Prisons in trouble", "", *LEFT), title="Prisons in Trouble")
    assert load("a.pdf").entry.document.title == "Prisons in Trouble"
    pdf(tmp_path / "b.pdf", lines("Prisons in more trouble", "", *RIGHT), title="Microsoft Word - draft7.doc")
    assert {entry.document.title for entry in load("b.pdf").entries} == {
        "Prisons in Trouble",
        "Prisons in more trouble",
    }


def test_the_day_on_which_a_file_was_made_is_no_day_of_publication(load: Load, tmp_path: Path) -> None:
    """A PDF without a date line has no date, and the summary says how to give one."""
    pdf(tmp_path / "a.pdf", lines(*LEFT))
    loaded = load("a.pdf")
    assert loaded.entry.document.published_on == ""
    assert loaded.summary["undated"] == {"a.pdf": 1}


def test_scans_locked_and_damaged_files_are_skipped_with_the_reason(load: Load, tmp_path: Path) -> None:
    """A scan without text, an encrypted file, a damaged one and one that is no PDF are each listed, and the rest loads."""
    folder = tmp_path / "in"
    folder.mkdir()
    good = pdf(folder / "good.pdf", lines(*LEFT))
    pdf(folder / "scan.pdf", picture, picture)
    pdf(folder / "locked.pdf", lines(*LEFT), password="secret")
    (folder / "cut.pdf").write_bytes(good.read_bytes()[:200])
    (folder / "page.pdf").write_text("<html>Please accept our cookies</html>")
    (folder / "empty.pdf").write_bytes(b"")
    loaded = load("in")
    assert loaded.skipped == [
        ("in/cut.pdf", "it is damaged, or no PDF"),
        ("in/empty.pdf", "it is empty"),
        ("in/locked.pdf", "it is encrypted"),
        ("in/page.pdf", "it is no PDF: it does not begin as one"),
        ("in/scan.pdf", "no text in its pages (2), as in scans"),
    ]
    assert SENTENCE in loaded.passages()


def test_pages_that_are_pictures_are_noted(load: Load, tmp_path: Path) -> None:
    """Of a file with some scanned pages the others are read under their own numbers, and the scanned ones named."""
    pdf(tmp_path / "a.pdf", picture, lines(*LEFT), picture)
    loaded = load("a.pdf")
    assert loaded.noted == [("a.pdf", "pictures without text were not read (pages 1, 3)")]
    text = loaded.entry.document.text
    assert loaded.entry.document.page(text.index(SENTENCE)) == 2
    assert text.count("\f") == 2


def test_a_file_cut_anywhere_never_stops_a_load(load: Load, tmp_path: Path) -> None:
    """However many of a PDF's bytes are there, it is read or listed, and the text beside it loads."""
    folder = tmp_path / "in"
    folder.mkdir()
    whole = pdf(tmp_path / "whole.pdf", lines(*LEFT), lines(*RIGHT)).read_bytes()
    for part in range(1, 10):
        (folder / f"{part}.pdf").write_bytes(whole[: len(whole) * part // 10])
    (folder / "note.txt").write_text(SENTENCE, encoding="utf-8")
    loaded = load("in")
    assert any(entry.document.text == SENTENCE for entry in loaded.entries)
    assert len(loaded.skipped) + loaded.summary["documents"] == 10


def _empty(canvas: Canvas) -> None:
    canvas.drawString(60, 700, "")


def test_a_file_without_any_text_is_empty(load: Load, tmp_path: Path) -> None:
    """A PDF of blank pages is skipped as one without text."""
    pdf(tmp_path / "a.pdf", _empty)
    assert load("a.pdf").summary.get("error") or load("a.pdf").skipped
