"""Commands do the same and say the same on a server as on a file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.neo4j_servers import SERVERS, Servers
from whoran.cli import main

TABLE = """subject,subject_kind,predicate,object,object_kind,start,end,source_url
Acme Care,Company,RUNS,HMP North,Service,2015,2017,https://example.org/1
Acme Justice,Company,RUNS,HMP South,Service,2016,2018,https://example.org/2
Acme Holdings,Company,OWNS,Acme Care,Company,2014,,https://example.org/2
Bad Row,Company,RUNS,HMP South,Service,someday,,https://example.org/3
"""
NOTE = "Harbour Justice ran Northshire CRC from 1 February 2015 to 15 February 2019."

ADDED = ("--subject", "company:Tarn Care", "--predicate", "OWNS", "--object", "Harbour Justice", "--from", "2014")

COMMANDS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (0, ("load", "table.csv")),
    (0, ("load", "note.txt", "--title", "A note", "--published-on", "2019-02-16")),
    (0, ("load", "table.csv", "note.txt", "--json")),
    (0, ("judge", "same", "Acme Care", "Acme Justice", "--by", "me", "--note", "one firm")),
    (0, ("who-ran", "Acme Justice")),
    (0, ("ownership", "HMP South", "--on", "2016")),
    (0, ("path", "Acme Holdings", "HMP South", "--on", "2016-06-01")),
    (0, ("load", "--dry-run", "table.csv", "note.txt")),
    (0, ("judge", "add", "A note", "--quote", "Harbour Justice", *ADDED, "--by", "me")),
    (2, ("judge", "add", "A note", "--quote", "Harbour Injustice", *ADDED)),
    (0, ("who-ran", "Northshire CRC")),
    (0, ("judge", "list")),
    (0, ("judge", "list", "--json")),
    (0, ("export", "record.jsonl", "--replace")),
    (0, ("import", "record.jsonl")),
    (0, ("forget", "A note", "--yes")),
    (1, ("forget", "A note", "--yes")),
    (1, ("who-ran", "Northshire CRC")),
    (1, ("judge", "undo", "0" * 32)),
    (0, ("changes", "HMP North", "--from", "2015")),
    (0, ("search", "acme")),
    (0, ("show", "HMP South")),
    (2, ("who-ran", "HMP North", "--on", "someday")),
)
"""Commands in the order in which they are given, each with its exit code."""

SECONDS = re.compile(r"in [\d.,]+ s\b")


def told(store: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What each command prints on a store, but for the store's address and the time it took."""
    monkeypatch.setenv("WHORAN_STORE", store)
    pages: list[str] = []
    for code, command in COMMANDS:
        assert main(command) == code, command
        out, err = capsys.readouterr()
        pages.append(SECONDS.sub("in a while", f"{out}\n{err}").replace(store, "STORE"))
    return pages


def test_every_command(
    neo4j_servers: Servers, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Commands that load, foretell a load, decide, ask, export, import and forget, one after the other, print the same and
    end with the same exit code on a server as on a file; the store is named by WHORAN_STORE.
    """
    monkeypatch.chdir(tmp_path)
    (tmp_path / "table.csv").write_text(TABLE, "utf-8")
    (tmp_path / "note.txt").write_text(NOTE, "utf-8")
    server = neo4j_servers.wiped(neo4j_servers.url(SERVERS[-1]))
    pages = [told(store, capsys, monkeypatch) for store in ("sqlite:///same.db", server)]
    assert pages[1] == pages[0]
