"""Texts that are odd: in another language, in two, on one endless line, or broken to fit a width."""

from __future__ import annotations

from pathlib import Path
from textwrap import fill

from tests.integration.cli.conftest import Run
from tests.integration.cli.conftest import whoran as whoran  # a fixture, under its own name
from tests.integration.reading.conftest import SENTENCE, Load

GERMAN = "Quillon Ltd runs HMP Elmfield. Die Firma betreibt das Gefängnis seit dem Jahr 2016, sagte ein Sprecher. " + (
    "Das Ministerium hat den Vertrag bis zum Ende des Jahrzehnts verlängert und will ihn danach neu vergeben. " * 4
)


def test_a_foreign_text_is_kept_without_claims_and_noted(load: Load, whoran: Run, tmp_path: Path) -> None:
    """A text in another language is a document without claims; the summary says so, and what to do, as a note."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "de.txt").write_text(GERMAN, encoding="utf-8")
    (folder / "en.txt").write_text(SENTENCE, encoding="utf-8")
    loaded = load("in")
    assert loaded.passages() == {SENTENCE}
    assert len(loaded.entries) == 2
    assert loaded.skipped == []
    ((file, problem),) = loaded.noted
    assert (file, problem.partition(" (")[0]) == ("in/de.txt", "it is not in English sentences")
    assert "Noted 1:" in whoran("load", "in").out


def test_a_text_in_two_languages_is_read(load: Load, tmp_path: Path) -> None:
    """Of a text that is half English the English half makes its claims."""
    english = (
        f"{SENTENCE} The ministry has said that the contract of the firm would go on to the end of the decade. " * 4
    )
    (tmp_path / "a.txt").write_text(f"{GERMAN}\n\n{english}", encoding="utf-8")
    loaded = load("a.txt")
    assert SENTENCE in loaded.passages()
    assert loaded.noted == []


def test_a_line_of_a_million_words_loads(load: Load, tmp_path: Path) -> None:
    """A line of a million words is a document like any other, whole, and what it says is read."""
    words = "and so the work went on as it had before " * 100_000
    (tmp_path / "a.txt").write_text(f"{words}. {SENTENCE}", encoding="utf-8")
    loaded = load("a.txt")
    assert len(loaded.entry.document.text) > 4_000_000
    assert SENTENCE in loaded.passages()


def test_a_sentence_broken_to_fit_a_width_is_read(load: Load, tmp_path: Path) -> None:
    """A claim whose sentence runs over two lines of a typed text is read, with offsets into the text as it is kept."""
    told = f"It was a long day at the ministry before anybody there knew it. {SENTENCE} So said the minister at the end of it."
    (tmp_path / "a.txt").write_text(fill(told, 50) + "\n", encoding="utf-8")
    loaded = load("a.txt")
    assert loaded.entry.document.text == told + "\n"
    assert SENTENCE in loaded.passages()


def test_a_text_with_page_breaks_has_pages(load: Load, tmp_path: Path) -> None:
    """A plain text with form feeds, as pdftotext writes it, has pages like a PDF."""
    (tmp_path / "a.txt").write_text(f"The first page.\n\f{SENTENCE}\n", encoding="utf-8")
    entry = load("a.txt").entry
    assert [entry.document.page(claim.start) for claim in entry.claims] == [2]
