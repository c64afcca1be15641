"""Answers are kept by what was asked: the same costs nothing, anything else is asked."""

from __future__ import annotations

from pathlib import Path

from tests.integration.model.conftest import Command, Serve
from tests.integration.model.writing import reads, sentence, write


def test_the_same_question_is_asked_once(ask: Command, serve: Serve, folder: Path) -> None:
    """Under another name, in another folder and with the other extractor the same text of the same day asks nothing."""
    server = serve(reads)
    first = ask.claims(write(folder, "one", sentence()), server=server)
    other = folder / "other"
    other.mkdir()
    again = ask.claims(write(other, "two", sentence()), server=server)
    assert [claim["passage"] for claim in again] == [claim["passage"] for claim in first]
    ask.claims(other, by="both", server=server)
    assert len(server.asked) == 1


def test_another_question_is_asked(ask: Command, serve: Serve, folder: Path) -> None:
    """Another text, another date and another model are asked for."""
    server = serve(reads)
    ask.claims(write(folder, "one", sentence()), server=server)
    ask.claims(write(folder, "one", sentence(), published_on="2016-04"), server=server)
    ask.claims(write(folder, "one", sentence(year=2012)), server=server)
    ask.claims(folder, "--model", "large", server=server)
    assert len(server.asked) == 4


def test_a_damaged_answer_is_asked_again(ask: Command, serve: Serve, folder: Path) -> None:
    """A kept answer that was cut off since is asked for again, and kept again."""
    server = serve(reads)
    path = write(folder, "one", sentence())
    first = ask.claims(path, server=server)
    (kept,) = ask.cache.rglob("*.json")
    kept.write_bytes(kept.read_bytes()[:-20])
    assert ask.claims(path, server=server) == ask.claims(path, server=server) == first
    assert len(server.asked) == 2


def test_more_known_of_a_document_is_asked_anew(ask: Command, serve: Serve, folder: Path) -> None:
    """A text loaded without a date, of which the store knows the date, is read as of that date."""
    server = serve(reads)
    path = write(folder, "one", sentence())
    assert ask("load", path, server=server).code == 0
    path.with_name("one.meta.json").unlink()
    again = ask("load", path, "--json", server=server).json()
    dated = [asked for asked in server.asked if "published on: 2016-03-08" in asked.messages]
    assert (len(dated), len(server.asked)) == (1, 2)
    assert again["undated"] == {}


def test_a_folder_that_cannot_be_written_is_told(ask: Command, serve: Serve, folder: Path) -> None:
    """Where answers cannot be kept the command ends with the file and the reason."""
    ask.cache.write_text("a file", encoding="utf-8")
    ran = ask("extract", write(folder, "one", sentence()), server=serve(reads))
    assert ran.code in (1, 2)
    assert str(ask.cache) in ran.err
    assert "Traceback" not in ran.err
