"""Loading on the command line: the summary, what was left out, and stopping in between."""

import json
import signal
import subprocess
from pathlib import Path

from tests.integration.cli.conftest import COMMAND, DATA, Run, surroundings

NOTE = "Seetec has run Dorset, Devon and Cornwall CRC since 2019.\n"


def test_summary_counts_what_was_loaded(whoran: Run) -> None:
    """A load tells how much it read, what the store holds, and which documents have no date and how to give one."""
    ran = whoran("load", DATA / "samples", DATA / "register")
    assert ran.code == 0
    assert ran.out.startswith("Loaded 413 documents, ")
    assert "facts, " in ran.out
    assert "contradictions." in ran.out
    assert "--published-on" in ran.out
    assert "napo-on-the-end-of-working-links.md" in ran.out
    assert "crcs.csv (19 rows; source_date gives theirs)" in ran.out


def test_summary_as_json(whoran: Run, tmp_path: Path) -> None:
    """With --json the summary is one object with the same numbers."""
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    done = whoran("load", "note.txt", "--json").json()
    assert done["documents"] == done["after"]["documents"] == 1
    assert done["undated"] == {"note.txt": 1}
    assert done["interrupted"] is False


def test_loading_again_changes_nothing(whoran: Run, tmp_path: Path) -> None:
    """A second load of the same leaves the same counts, and fills what was empty."""
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    first = whoran("load", "note.txt", "--json").json()
    second = whoran("load", "note.txt", "--published-on", "2020-03", "--json").json()
    assert second["after"]["documents"] == first["after"]["documents"]
    assert second["undated"] == {}


def test_options_say_what_a_document_is(whoran: Run, tmp_path: Path) -> None:
    """Title, publisher, date and address of the options show in the evidence."""
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    about = ("--title", "A note", "--publisher", "Me", "--published-on", "2020-03", "--url", "https://example.org/note")
    assert whoran("load", "note.txt", *about).code == 0
    shown = whoran("search", "Seetec").out
    assert "A note, Me, March 2020, https://example.org/note" in shown


def test_what_is_skipped_is_listed_and_the_rest_loads(whoran: Run, tmp_path: Path) -> None:
    """A folder with good and bad files loads the good ones, and lists each bad one with the reason and the fix."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "good.txt").write_text(NOTE, encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    (folder / "scan.pdf").write_bytes(b"%PDF-")
    ran = whoran("load", "mixed")
    assert ran.code == 0
    assert ran.out.startswith("Loaded 1 document")
    assert "Skipped 2:" in ran.out
    assert "empty.txt" in ran.out
    assert "scan.pdf" in ran.out


def test_an_unknown_column_is_noted_and_nothing_skipped(whoran: Run, tmp_path: Path) -> None:
    """A column that is not known is a note with the nearest known one; the rows load, and none counts as skipped."""
    header = "subject,subject_kind,predicate,object,object_kind,start,end,source_url,statu\n"
    (tmp_path / "runs.csv").write_text(f"{header}Acme,Company,RUNS,HMP North,Service,2014,,u,x\n", encoding="utf-8")
    ran = whoran("load", "runs.csv")
    assert "Skipped" not in ran.out
    assert "Noted 1:\n    runs.csv, row 1: the column 'statu' is not known; use status" in ran.out
    done = whoran("load", "runs.csv", "--json").json()
    assert (done["skipped_count"], [each["place"] for each in done["notes"]]) == (0, ["row 1"])


def test_nothing_loaded_is_a_failure(whoran: Run, tmp_path: Path) -> None:
    """Where nothing at all could be loaded the exit code is 1, and the reason is told."""
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    ran = whoran("load", "empty.txt")
    assert ran.code == 1
    assert "empty.txt" in ran.out + ran.err


def test_progress_without_a_terminal_is_plain_lines(whoran: Run, tmp_path: Path) -> None:
    """Without a terminal progress is whole lines on standard error, with no control characters."""
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    ran = whoran("load", "note.txt")
    assert ran.err.startswith("100% read: 1 document, ")
    assert "\x1b" not in ran.err + ran.out
    assert "\r" not in ran.err


def test_interrupt_says_what_is_kept_and_how_to_go_on(whoran: Run, tmp_path: Path) -> None:
    """Ctrl-C in a load keeps what was told to be read, says so, and the same command goes on."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number:04}.txt").write_text(f"Firm{number} runs Service{number}.\n", encoding="utf-8")
    load = [COMMAND, "load", "many"]
    process = subprocess.Popen(
        load, cwd=tmp_path, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    assert "read: " in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert out.startswith("Stopped. What is counted here is kept; give the same command again to go on.")
    assert "Traceback" not in err
    kept = int(out.partition("Loaded ")[2].partition(" ")[0].replace(",", ""))
    assert 0 < kept < 3000
    assert whoran("load", "many", "--json").json()["before"]["documents"] == kept


def test_extract_prints_json_lines_and_nothing_else(whoran: Run, tmp_path: Path) -> None:
    """Extract prints one claim a line as JSON on standard output, each with its passage, and makes no store."""
    ran = whoran("extract", DATA / "samples")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.code, ran.err) == (0, "")
    assert len(lines) > 10
    for line in lines:
        text = (DATA / "samples" / line["document"]).read_text(encoding="utf-8")
        assert line["passage"]["text"] in text
    assert list(tmp_path.iterdir()) == []


def test_extract_prints_figures(whoran: Run) -> None:
    """With --figures extract prints numbers instead of claims."""
    lines = whoran("extract", "--figures", DATA / "samples").out.splitlines()
    assert lines
    assert all({"measure", "low", "high", "unit"} <= json.loads(line).keys() for line in lines)


def test_extract_goes_on_after_a_bad_file(whoran: Run, tmp_path: Path) -> None:
    """A file that cannot be read is told on standard error, and the claims of the others are printed."""
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    ran = whoran("extract", "empty.txt", "note.txt")
    assert ran.code == 0
    assert "empty.txt" in ran.err
    assert all(json.loads(line)["document"] == "note.txt" for line in ran.out.splitlines())
