"""What a load would do, and what was read from which words, on the command line."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from tests.integration.cli.conftest import COMMAND, DATA, Run, surroundings
from tests.integration.cli.terminal import on_terminal

NOTE = """Elmfield under new hands

Quillon Ltd has run HMP Elmfield since 2016. The roof leaks.
The prison employs 430 staff, the union says.
"""


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """Return a note of which two sentences are read."""
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    return path


def test_a_dry_run_makes_no_store(whoran: Run, note: Path) -> None:
    """Without a store a dry run counts claims and figures by what they say, and makes no file."""
    ran = whoran("load", "--dry-run", "note.txt")
    assert ran.code == 0
    assert ran.out.startswith("Would load 1 document, 1 claim, 1 figure, into a new store, sqlite:///whoran.db.")
    assert "Claims: RUNS 1.\nFigures: staff 1.\n" in ran.out
    assert "Elmfield under new hands, no date: 1 claim, 1 figure\n" in ran.out
    assert "1 document without a date" in ran.out
    assert list(note.parent.iterdir()) == [note]


def test_a_dry_run_leaves_a_store_as_it_was(whoran: Run, note: Path) -> None:
    """Beside a store a dry run tells which documents that has, and leaves its file as it was, byte for byte."""
    whoran("load", "note.txt")
    (note.parent / "other.txt").write_text("Tarn Holdings owns Quillon Ltd.", encoding="utf-8")
    held = sha256((note.parent / "whoran.db").read_bytes()).digest()
    ran = whoran("load", "--dry-run", "note.txt", "other.txt")
    assert "Would load 2 documents, 2 claims, 1 figure, 1 of them new to sqlite:///whoran.db." in ran.out
    assert "Elmfield under new hands, no date: 1 claim, 1 figure (known)" in ran.out
    assert sha256((note.parent / "whoran.db").read_bytes()).digest() == held
    assert sorted(each.name for each in note.parent.iterdir()) == ["note.txt", "other.txt", "whoran.db"]


def test_a_dry_run_as_json(whoran: Run, note: Path) -> None:
    """With --json a dry run is one object: what a load would count, what the store holds, what is new and what is left out."""
    (note.parent / "empty.txt").write_text("", encoding="utf-8")
    told = whoran("load", "--dry-run", "--json", "note.txt", "empty.txt").json()
    assert (told["dry_run"], told["held"], told["documents"], told["new"], told["known"]) == (True, None, 1, 1, 0)
    assert (told["predicates"], told["measures"]) == ({"RUNS": 1}, {"staff": 1})
    assert [each["file"] for each in told["skipped"]] == ["empty.txt"]
    assert [(each["title"], each["new"], each["claims"]) for each in told["planned"]] == [
        ("Elmfield under new hands", True, 1)
    ]
    done = whoran("load", "--json", "note.txt", "empty.txt").json()
    shared = told.keys() & done.keys()
    assert {"documents", "claims", "figures", "skipped", "undated", "interrupted"} <= shared
    assert {name: told[name] for name in shared} == {name: done[name] for name in shared}
    assert whoran("load", "--dry-run", "--json", "note.txt").json()["held"] == done["after"]


def test_a_dry_run_fails_where_a_load_would(whoran: Run, note: Path) -> None:
    """Where nothing would be loaded, where there is no such file, and for a bad option the exit codes are those of a load."""
    (note.parent / "empty.txt").write_text("", encoding="utf-8")
    for asked in (["empty.txt"], ["nowhere.txt"], ["note.txt", "--published-on", "soon"], ["note.txt", "--store", "x"]):
        dry, real = whoran("load", "--dry-run", *asked), whoran("load", *asked)
        assert dry.code == real.code != 0
        assert "Traceback" not in dry.err
    whoran("load", "note.txt")
    (note.parent / "whoran.db").write_bytes(b"no store\n" * 100)
    ran = whoran("load", "--dry-run", "note.txt")
    assert (ran.code, ran.out) == (1, "")
    assert "is not a whoran store" in ran.err


def test_a_dry_run_can_be_stopped(tmp_path: Path) -> None:
    """Ctrl-C in a dry run tells what was counted so far, with the exit code of an interrupted load; nothing is written."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(6000):
        (folder / f"{number:04}.txt").write_text(f"Firm{number} runs Service{number}.\n", encoding="utf-8")
    process = subprocess.Popen(
        [COMMAND, "load", "--dry-run", "many"],
        cwd=tmp_path,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert "read: " in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert out.startswith("Stopped. What was read up to then is counted.\nWould load ")
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == [folder]


def test_explain_shows_the_text_with_its_claims(whoran: Run, note: Path) -> None:
    """In a pipe each sentence stands whole, its words in brackets, with its claims and figures below; others stand as they are."""
    ran = whoran("extract", "--explain", "note.txt", "--published-on", "2020-06-15")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[:2] == ["note.txt", "Elmfield under new hands, 15 June 2020"]
    at = next(number for number, line in enumerate(lines) if line.startswith("[Quillon Ltd] has "))
    assert re.fullmatch(r"\[Quillon Ltd\] has \{?run\}? \[HMP Elmfield\] <since 2016>\.", lines[at])
    assert lines[at + 1] == "    Quillon Ltd (Company) RUNS HMP Elmfield (Service)"
    when = "      from some day in 2016 at least until 15 June 2020 (“since 2016”); asserted; rule "
    assert lines[at + 2].startswith(when)
    assert "The roof leaks." in lines
    assert "    HMP Elmfield (Service, “The prison”): staff 430" in lines
    assert "\x1b" not in ran.out
    assert list(note.parent.iterdir()) == [note]


@pytest.mark.usefixtures("note")
def test_an_explained_claim_can_be_judged(whoran: Run) -> None:
    """The beginning of an id that explain shows names the claim of the loaded document."""
    (shown,) = re.findall(r"claim ([0-9a-f]{12})$", whoran("extract", "--explain", "note.txt").out, re.MULTILINE)
    whoran("load", "note.txt")
    kept = whoran("judge", "reject", shown)
    assert kept.err.startswith("Kept: no answer counts Quillon Ltd RUNS HMP Elmfield")


@pytest.mark.usefixtures("note")
def test_explain_as_json(whoran: Run) -> None:
    """With --json each document is a line: its passages in order, with claims as extract prints them and where their words are."""
    (line,) = whoran("extract", "--explain", "--json", "note.txt").out.splitlines()
    told = json.loads(line)
    assert told["document"] == "note.txt"
    assert all(each["text"] == NOTE[each["start"] : each["end"]] for each in told["passages"])
    (claim,) = [claim for each in told["passages"] for claim in each["claims"]]
    (plain,) = [json.loads(each) for each in whoran("extract", "note.txt").out.splitlines()]
    assert {name: claim[name] for name in claim.keys() & plain.keys()} == {
        name: plain[name] for name in plain.keys() - {"passage", "document"}
    }
    marked = {each["role"]: NOTE[each["start"] : each["end"]] for each in claim["marks"]}
    assert (marked["subject"], marked["object"], marked["date"]) == ("Quillon Ltd", "HMP Elmfield", "since 2016")
    (figure,) = [figure for each in told["passages"] for figure in each["figures"]]
    assert figure["measure"] == "staff"


def test_explain_on_a_terminal_is_coloured(note: Path) -> None:
    """On a terminal the words are coloured and stand in no brackets, but where NO_COLOR is set."""
    explain = ["extract", "--explain", "note.txt"]
    shown = on_terminal(*explain, cwd=note.parent).out
    assert "\x1b[1;36mQuillon Ltd\x1b[0m" in shown
    assert "[Quillon Ltd]" not in shown
    plain = on_terminal(*explain, cwd=note.parent, env={"NO_COLOR": "1"}).out
    assert "[Quillon Ltd]" in plain
    assert "\x1b[1;36m" not in plain


def test_explain_takes_what_extract_takes(whoran: Run, note: Path) -> None:
    """Folders with registers and samples are explained whole; a bad file is told and the others are shown."""
    (note.parent / "empty.txt").write_text("", encoding="utf-8")
    ran = whoran("extract", "--explain", "empty.txt", DATA / "samples", DATA / "register")
    assert ran.code == 0
    assert "empty.txt" in ran.err
    assert ran.out.count("Marked: [who and what]") > 400
    assert "Nothing was read from it." not in whoran("extract", "--explain", "note.txt").out


@pytest.mark.usefixtures("note")
def test_explain_shows_claims_and_figures(whoran: Run) -> None:
    """To ask for figures alone as well is a mistake of the command line."""
    ran = whoran("extract", "--explain", "--figures", "note.txt")
    assert (ran.code, ran.out) == (2, "")
    assert "leave --figures out" in ran.err
