"""E-mails become documents of their sender's words, and what came with them documents of their own."""

from __future__ import annotations

from email import policy
from pathlib import Path
from textwrap import fill

from tests.integration.reading.conftest import SENTENCE, Load
from tests.integration.reading.made import lines, mail, pdf, word

OTHER = "Tarnside Group has managed HMP Oakmoor since 2014."


def _write(path: Path, message: object) -> None:
    path.write_bytes(message.as_bytes(policy=policy.SMTP))  # type: ignore[attr-defined]


def test_a_mail_is_a_document_of_its_sender(load: Load, tmp_path: Path) -> None:
    """Subject, sender and date are title, publisher and day; lines broken to fit a width are whole sentences again."""
    told = f"{SENTENCE} The company has told us this week that it will hand over the establishment to another firm."
    _write(tmp_path / "a.eml", mail(f"Dear all,\n\n{fill(told, 72)}\n\nAnn\n"))
    loaded = load("a.eml")
    document = loaded.entry.document
    assert (document.title, document.publisher, document.published_on) == ("News", "Ann Example", "2019-02-15")
    assert document.text.split("\n\n") == ["Dear all,", told, "Ann"]
    assert SENTENCE in loaded.passages()


def test_plain_text_is_preferred_and_html_read_where_it_is_all(load: Load, tmp_path: Path) -> None:
    """Of a mail in two forms the plain one is read; one in HTML alone is read without its marks and styles."""
    html = f"<html><style>p {{color: red}}</style><p>{SENTENCE}</p><p>Caf&eacute;<br>hours</p></html>"
    _write(tmp_path / "both.eml", mail(f"Plain. {SENTENCE}", html))
    _write(tmp_path / "html.eml", mail(html=html))
    texts = {entry.document.text for entry in load("both.eml", "html.eml").entries}
    assert texts == {f"Plain. {SENTENCE}", f"{SENTENCE}\nCafé\nhours"}


def test_what_is_quoted_is_kept_and_is_not_the_senders_word(load: Load, tmp_path: Path) -> None:
    """Quoted lines and the mail that is answered stay in the text, and make no claims; what the sender writes does."""
    marked = f"{SENTENCE}\n\nOn Friday Bob wrote:\n> {OTHER}\n> And so on.\n"
    below = (
        f"{SENTENCE} Again.\n\n-----Original Message-----\nFrom: Bob\nSent: Friday\nTo: Ann\nSubject: News\n\n{OTHER}\n"
    )
    html = f"<div>{SENTENCE} Once more.</div><blockquote><p>{OTHER}</p></blockquote>"
    for name, message in (("a", mail(marked)), ("b", mail(below)), ("c", mail(html=html))):
        _write(tmp_path / f"{name}.eml", message)
    loaded = load("a.eml", "b.eml", "c.eml")
    assert len(loaded.entries) == 3
    assert all(OTHER in entry.document.text for entry in loaded.entries)
    assert loaded.passages() == {SENTENCE}
    assert loaded.noted == []


def test_a_mail_that_only_forwards_says_so(load: Load, tmp_path: Path) -> None:
    """A mail of nothing but another's words makes no claims, and the summary tells what to load instead."""
    _write(tmp_path / "a.eml", mail(f"---------- Forwarded message ---------\nFrom: Bob\n\n{OTHER}\n"))
    loaded = load("a.eml")
    assert loaded.passages() == set()
    assert loaded.noted == [("a.eml", "all its words are quoted from another mail, so no claims were read")]


def test_what_came_with_a_mail_are_documents_of_their_own(load: Load, tmp_path: Path) -> None:
    """Attached files of known formats load without the mail's date and sender; others are listed, pictures shown are not."""
    message = mail("See the files.")
    report = pdf(tmp_path / "r.pdf", lines(OTHER)).read_bytes()
    message.add_attachment(report, maintype="application", subtype="pdf", filename="report.pdf")
    message.add_attachment(
        word(tmp_path / "w.docx", SENTENCE).read_bytes(),
        maintype="application",
        subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
        filename="letter",
    )
    message.add_attachment(b"GIF89a", maintype="image", subtype="gif", filename="logo.gif", disposition="inline")
    message.add_attachment(b"PK", maintype="application", subtype="x-tar", filename="old.tar")
    message.add_attachment(mail("An attached mail.", subject="Inner", from_="Bob <bob@example.org>"))
    (tmp_path / "in").mkdir()
    _write(tmp_path / "in" / "a.eml", message)
    loaded = load("in")
    documents = {entry.document.text: entry.document for entry in loaded.entries}
    assert documents.keys() == {"See the files.", OTHER, SENTENCE, "An attached mail."}
    assert (documents[OTHER].publisher, documents[OTHER].published_on) == ("", "")
    assert (documents["An attached mail."].publisher, documents["An attached mail."].title) == ("Bob", "Inner")
    assert loaded.skipped == [("in/a.eml, old.tar", "a kind of file that is not read (.tar)")]
    assert {"in/a.eml, report.pdf", "in/a.eml, letter.docx"} == loaded.summary["undated"].keys()


def test_wrong_charsets_and_bad_headers_do_no_harm(load: Load, tmp_path: Path) -> None:
    """A mail whose charset is unknown or wrong, and whose date is none, is read all the same."""
    head = "From: ann@example.org\r\nSubject: =?utf-8?q?Caf=C3=A9?=\r\nDate: some day\r\nMIME-Version: 1.0\r\n"
    body = "The café’s contract was worth £5m."
    for name, charset, written in (("a", "us-ascii", "utf-8"), ("b", "x-unknown", "cp1252"), ("c", "utf-8", "cp1252")):
        content = f"{head}Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        (tmp_path / f"{name}.eml").write_bytes(content.encode() + f"{body}".encode(written))
    document = load("a.eml", "b.eml", "c.eml").entry.document
    assert (document.text, document.title, document.publisher) == (body, "Café", "ann@example.org")
    assert document.published_on == ""


def test_mails_that_cannot_be_read_are_listed_with_the_reason(load: Load, tmp_path: Path) -> None:
    """A file that is no mail, an encrypted mail and one without text are skipped with the reason."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "none.eml").write_text(f"{SENTENCE}\n")
    (folder / "locked.eml").write_text(
        "From: a@example.org\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB\n"
    )
    _write(folder / "blank.eml", mail(" "))
    _write(folder / "good.eml", mail(SENTENCE))
    loaded = load("in")
    assert loaded.skipped == [
        ("in/blank.eml", "it is a mail without text"),
        ("in/locked.eml", "it is encrypted"),
        ("in/none.eml", "it is no e-mail: it has neither sender nor date nor subject"),
    ]
    assert SENTENCE in loaded.passages()
