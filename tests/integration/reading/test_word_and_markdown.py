"""Word documents and Markdown become documents of plain sentences."""

from __future__ import annotations

from pathlib import Path

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.integration.reading.conftest import SENTENCE, Load
from tests.integration.reading.made import word, zipped

MARKED = """---
publisher: The Courier
---
# Prison firm *under fire*

Friday, 15 February 2019

**Quillon Ltd** has run [HMP Elmfield](https://example.org/elmfield)
since 2016. Its `owner` is Harrow Partners &amp; Co.

- It runs Oakmoor prison as
  well.
- Its staff are few.

| Prison | Operator |
|--------|----------|
| Ashby  | Tarnside |

![a picture](x.png)

    code = 1

> The union said so.

<div>And an end.</div>
"""


def test_marks_are_taken_off_and_sentences_read(load: Load, tmp_path: Path) -> None:
    """Of Markdown the words are left: paragraphs whole, list items and rows apart, no addresses, pictures or code."""
    (tmp_path / "a.md").write_text(MARKED, encoding="utf-8")
    loaded = load("a.md")
    document = loaded.entry.document
    assert document.text.split("\n\n") == [
        "Prison firm under fire",
        "Friday, 15 February 2019",
        SENTENCE + " Its owner is Harrow Partners & Co.",
        "It runs Oakmoor prison as well.",
        "Its staff are few.",
        "Prison | Operator",
        "Ashby | Tarnside",
        "The union said so.",
        "And an end.",
    ]
    assert (document.title, document.publisher, document.published_on) == (
        "Prison firm under fire",
        "The Courier",
        "2019-02-15",
    )
    assert SENTENCE in loaded.passages()


def test_a_date_line_without_an_empty_line_stays_one(load: Load, tmp_path: Path) -> None:
    """A date under a headline is a line of its own, although Markdown would join the two."""
    (tmp_path / "a.md").write_text(f"Prison firm under fire\n15 February 2019\n{SENTENCE}\n", encoding="utf-8")
    document = load("a.md").entry.document
    assert document.text.split("\n") == ["Prison firm under fire", "15 February 2019", SENTENCE]
    assert (document.title, document.published_on) == ("Prison firm under fire", "2019-02-15")


def test_paragraphs_and_rows_of_a_word_document_are_lines(load: Load, tmp_path: Path) -> None:
    """A Word document's paragraphs and the rows of its tables stand in their order, a line each, under its title."""
    path = word(tmp_path / "a.docx", SENTENCE, title="A review of prisons")
    document = docx.Document(str(path))
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Ashby", "Tarnside Group"
    document.add_paragraph("The union said so.")
    document.save(str(path))
    loaded = load("a.docx", "--published-on", "2019")
    assert loaded.entry.document.text == f"A review of prisons\n{SENTENCE}\nAshby | Tarnside Group\nThe union said so."
    assert loaded.entry.document.title == "A review of prisons"
    assert SENTENCE in loaded.passages()


def test_tracked_changes_are_read_as_accepted(load: Load, tmp_path: Path) -> None:
    """What was inserted is read, and what was deleted is not."""
    path = word(tmp_path / "a.docx", "Quillon Ltd has run ")
    document = docx.Document(str(path))
    paragraph = document.paragraphs[0]._p
    for mark, kind, text in (("w:del", "w:delText", "HMP Oakmoor"), ("w:ins", "w:t", "HMP Elmfield")):
        change, run, words = OxmlElement(mark), OxmlElement("w:r"), OxmlElement(kind)
        words.text = text
        run.append(words)
        change.append(run)
        paragraph.append(change)
    document.paragraphs[0].add_run(" since 2016.")
    document.save(str(path))
    assert load("a.docx").entry.document.text == SENTENCE


def test_the_day_on_which_a_word_document_was_saved_is_no_day_of_publication(load: Load, tmp_path: Path) -> None:
    """A Word document without a date line has no date, whatever its properties say; they may give the title."""
    path = word(tmp_path / "a.docx", SENTENCE)
    document = docx.Document(str(path))
    document.core_properties.title = "A review"
    document.save(str(path))
    read = load("a.docx").entry.document
    assert (read.title, read.published_on) == ("A review", "")


def test_word_documents_that_cannot_be_read_are_listed_with_the_reason(load: Load, tmp_path: Path) -> None:
    """A locked, cut, foreign, empty or swollen .docx is skipped with its reason, and the rest loads."""
    folder = tmp_path / "in"
    folder.mkdir()
    good = word(folder / "good.docx", SENTENCE).read_bytes()
    (folder / "cut.docx").write_bytes(good[: len(good) // 2])
    (folder / "locked.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    word(folder / "blank.docx")
    zipped(folder / "other.docx", {"a.txt": "no Word document"})
    relation = '<R xmlns="x"><R Type="x/officeDocument" Target="word/document.xml"/></R>'
    zipped(folder / "swollen.docx", {"_rels/.rels": relation, "word/document.xml": b" " * 100_000_001})
    loaded = load("in")
    assert loaded.skipped == [
        ("in/blank.docx", "it holds no text"),
        ("in/cut.docx", "it is no Word document that can be read"),
        ("in/locked.docx", "it is encrypted, or an old .doc under another name"),
        ("in/other.docx", "it is no Word document that can be read"),
        ("in/swollen.docx", "it unpacks to 100 MB, and 100 MB is the most"),
    ]
    assert SENTENCE in loaded.passages()


def test_content_controls_are_read(load: Load, tmp_path: Path) -> None:
    """What stands in a content control, as on cover pages, is text like any other."""
    path = word(tmp_path / "a.docx", "First.")
    document = docx.Document(str(path))
    control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    paragraph = docx.Document().add_paragraph(SENTENCE)._p
    content.append(paragraph)
    control.append(content)
    document.element.body.insert(0, control)
    document.save(str(path))
    assert control.tag == qn("w:sdt")
    assert load("a.docx").entry.document.text == f"{SENTENCE}\nFirst."
