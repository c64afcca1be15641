"""Export, import and forget."""

from pathlib import Path

import pytest

from tests.integration.cli.conftest import DATA, Run
from tests.integration.cli.terminal import on_terminal

URL = "https://example.org/note"


@pytest.fixture
def noted(whoran: Run, tmp_path: Path) -> Run:
    """Load a document beside the samples, and return the command."""
    (tmp_path / "note.txt").write_text("Acme Care runs HMP North.\n", encoding="utf-8")
    assert whoran("load", DATA / "samples").code == 0
    assert whoran("load", "note.txt", "--title", "A note", "--url", URL, "--published-on", "2020-03").code == 0
    return whoran


def test_export_and_import_keep_the_whole_record(whoran: Run, register: str, tmp_path: Path) -> None:
    """What is exported, imported elsewhere and exported again is the same, byte for byte, and answers alike."""
    assert whoran("export", "record.jsonl", "--store", register).code == 0
    copy = ("--store", "sqlite:///copy.db")
    imported = whoran("import", "record.jsonl", *copy)
    assert imported.err == "Imported 402 documents and 29 judgements into sqlite:///copy.db.\n"
    assert whoran("export", "-", *copy).out == (tmp_path / "record.jsonl").read_text(encoding="utf-8")
    asked = ("who-ran", "Wales CRC", "--json", "--store")
    assert whoran(*asked, "sqlite:///copy.db").out == whoran(*asked, register).out


def test_export_writes_over_a_file_only_when_told_to(whoran: Run, register: str, tmp_path: Path) -> None:
    """A file that is there stays as it is, unless --replace is said."""
    (tmp_path / "record.jsonl").write_text("mine", encoding="utf-8")
    refused = whoran("export", "record.jsonl", "--store", register)
    assert refused.code == 1
    assert "--replace" in refused.err
    assert (tmp_path / "record.jsonl").read_text(encoding="utf-8") == "mine"
    assert whoran("export", "record.jsonl", "--replace", "--store", register).code == 0
    assert (tmp_path / "record.jsonl").read_text(encoding="utf-8") != "mine"


@pytest.mark.parametrize("name", ["A note", URL, "a NOTE"])
def test_forget_by_title_or_address(noted: Run, name: str) -> None:
    """A document that is forgotten by its title or address is gone from searches; what goes is told."""
    ran = noted("forget", name, "--yes")
    assert ran.code == 0
    assert "This forgets A note (https://example.org/note)" in ran.err
    assert "Forgot 1 document with 1 claim; 1 fact fewer." in ran.err
    assert noted("search", "HMP North", "--json").json()["passages"] == []


def test_forget_asks_on_a_terminal(noted: Run, tmp_path: Path) -> None:
    """On a terminal forget asks first, and forgets nothing where the answer is no."""
    kept = on_terminal("forget", "A note", cwd=tmp_path, typed="n\n")
    assert kept.code == 0
    assert "Nothing was forgotten." in kept.out
    assert noted("search", "HMP North", "--json").json()["passages"] != []
    assert on_terminal("forget", "A note", cwd=tmp_path, typed="y\n").code == 0
    assert noted("search", "HMP North", "--json").json()["passages"] == []


def test_forget_without_a_terminal_needs_a_yes(noted: Run) -> None:
    """Where nobody can be asked, nothing is forgotten without --yes."""
    ran = noted("forget", "A note")
    assert ran.code == 2
    assert "--yes" in ran.err
    assert noted("search", "HMP North", "--json").json()["passages"] != []


def test_forget_wants_one_document(whoran: Run, own_register: str) -> None:
    """An address that many documents have is told with their ids, and one that none has as such."""
    many = whoran("forget", "https://www.bbc.co.uk/news/uk-30344262", "--yes", "--store", own_register)
    assert many.code == 1
    assert "name one by its id" in many.err
    none = whoran("forget", "https://example.org/none", "--yes", "--store", own_register)
    assert none.code == 1
    assert "no document has the id, address or title" in none.err
