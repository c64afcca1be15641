"""A user's mistakes are told in one sentence that says what to do, on standard error, and never as a traceback."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from loaders.batch import MOST
from tests.integration.cli.conftest import COMMAND, DATA, Ran, Run, surroundings

HEADER = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\n"


def told(ran: Ran, code: int = 1) -> str:
    """The one sentence that a mistake is told in."""
    assert (ran.code, ran.out) == (code, "")
    assert ran.err.startswith("whoran: ")
    assert ran.err.count("\n") == 1
    return ran.err


def test_unknown_name_offers_the_nearest(whoran: Run, register: str) -> None:
    """A name that nothing has is answered with the names that come nearest."""
    assert "Wales CRC (CRC)" in told(whoran("who-ran", "Wlaes CRC", "--on", "2018", "--store", register))


def test_two_entities_of_one_name_are_both_offered(whoran: Run, tmp_path: Path) -> None:
    """A name that two entities have is answered with both, and either can be asked for by its kind."""
    rows = "Dorset,Company,RUNS,HMP Verne,Service,2014,2015,https://example.org/1\n"
    rows += "HMP Verne,Service,COVERS,Dorset,Region,2014,2015,https://example.org/2\n"
    (tmp_path / "two.csv").write_text(HEADER + rows, encoding="utf-8")
    assert whoran("load", "two.csv").code == 0
    sentence = told(whoran("show", "Dorset"))
    assert "Dorset (Company)" in sentence
    assert "Dorset (Region)" in sentence
    assert whoran("show", "company:Dorset").out.startswith("Dorset, Company")


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (("--from", "2018", "--to", "2016"), "the first must not come after the last"),
        (("--on", "2018-02-30"), "February 2018 has 28 days"),
        (("--on", "last year"), "2018, 2018-06 or 2018-06-01"),
        (("--on", "2018", "--from", "2016"), "not both"),
    ],
)
def test_days_that_cannot_be_asked_about(whoran: Run, register: str, days: tuple[str, ...], sentence: str) -> None:
    """Days that cannot be read, and a from after its to, are told with how to write them; the exit code is 2."""
    assert sentence in told(whoran("who-ran", "Wales CRC", *days, "--store", register), 2)


@pytest.mark.parametrize(("option", "most"), [("--max-hops", 10), ("--paths", 20)])
def test_paths_have_the_limits_of_the_api(whoran: Run, register: str, option: str, most: int) -> None:
    """More hops or paths than the API takes are refused on the command line, too, with the most that go."""
    asked = ("path", "Aurelius", "region:Wales", "--store", register, option)
    assert f"less than or equal to {most}" in told(whoran(*asked, most + 1), 2)
    assert whoran(*asked, most).code == 0


def test_no_store_yet(whoran: Run, tmp_path: Path) -> None:
    """Where there is no store yet, a question says how to make one, and makes none."""
    assert "load something into it first" in told(whoran("who-ran", "Wales CRC"))
    assert list(tmp_path.iterdir()) == []


def test_no_store_of_that_kind(whoran: Run) -> None:
    """An address that names no kind of store is told with one that does."""
    assert "sqlite:///whoran.db" in told(whoran("search", "Wales", "--store", "postgres://here"))


def test_place_that_cannot_be_written(whoran: Run, tmp_path: Path) -> None:
    """A store in a place where no file can be made is told with its path."""
    (tmp_path / "note.txt").write_text("Seetec runs Wales CRC.", encoding="utf-8")
    (tmp_path / "taken").write_text("a file where a folder should be", encoding="utf-8")
    sentence = told(whoran("load", "note.txt", "--store", "sqlite:///taken/whoran.db"))
    assert "taken/whoran.db" in sentence


def test_store_of_a_newer_version(whoran: Run, own_register: str) -> None:
    """A store made by a newer version is refused, and told to be."""
    with sqlite3.connect(own_register.removeprefix("sqlite:///")) as connection:
        connection.execute("PRAGMA user_version = 999")
    assert "update whoran" in told(whoran("show", "Wales CRC", "--store", own_register))


def test_file_that_is_no_store(whoran: Run, tmp_path: Path) -> None:
    """A file that is no store stays as it is."""
    other = tmp_path / "other.db"
    other.write_bytes(b"something else altogether " * 100)
    before = other.read_bytes()
    assert "not a whoran store" in told(whoran("show", "Wales CRC", "--store", "sqlite:///other.db"))
    assert other.read_bytes() == before


@pytest.mark.parametrize("command", ["load", "extract", "import"])
def test_file_that_is_not_there(whoran: Run, tmp_path: Path, command: str) -> None:
    """A file that has vanished is told with its path, and no store or cache is made for it."""
    assert "gone.txt" in told(whoran(command, "gone.txt"))
    assert list(tmp_path.iterdir()) == []
    assert list(Path(os.environ["WHORAN_CACHE"]).iterdir()) == []


def test_date_of_publication_that_is_none(whoran: Run, tmp_path: Path) -> None:
    """A date of publication that cannot be read is told with how to write it, before anything is loaded."""
    (tmp_path / "note.txt").write_text("Seetec runs Wales CRC.", encoding="utf-8")
    assert "2018-06-01" in told(whoran("load", "note.txt", "--published-on", "last spring"), 2)
    assert not (tmp_path / "whoran.db").exists()


def test_ids_that_name_nothing(whoran: Run, register: str) -> None:
    """An id that names nothing, or is none, is told as such."""
    assert "no fact has the id" in told(whoran("evidence", "0" * 32, "--store", register))
    assert "is not an id" in told(whoran("evidence", "xyz", "--store", register))


@pytest.mark.parametrize(
    "arguments", [("who-ran",), ("who-rna", "Wales CRC"), ("who-ran", "Wales CRC", "--when", "2018")]
)
def test_mistaken_command_lines(whoran: Run, arguments: tuple[str, ...]) -> None:
    """A missing name, a command or an option that there is not, is told with where help is; the exit code is 2."""
    assert "--help" in told(whoran(*arguments), 2)


def test_export_to_where_nothing_can_be_written(whoran: Run, register: str) -> None:
    """An export into a folder that is not there is told with its path."""
    assert "nowhere" in told(whoran("export", "nowhere/record.jsonl", "--store", register))


def test_import_of_something_else(whoran: Run, tmp_path: Path) -> None:
    """A file that is no exported record is told with the line that shows it."""
    (tmp_path / "other.jsonl").write_text('{"name": "something else"}\n', encoding="utf-8")
    assert "line 1" in told(whoran("import", "other.jsonl"))


def with_room_for(size: int, *arguments: str) -> list[str]:
    """The command on a disk that has room for files of so many bytes."""
    limit = f"import os, resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"
    return [sys.executable, "-c", f"{limit}; os.execv({COMMAND!r}, sys.argv[1:])", COMMAND, *arguments]


def test_export_that_finds_no_room(register: str, tmp_path: Path) -> None:
    """An export that is cut off by the disk is told with its file, and leaves none behind."""
    export = with_room_for(99_999, "export", "record.jsonl", "--store", register)
    done = subprocess.run(export, cwd=tmp_path, env=surroundings(), capture_output=True, text=True, check=False)
    assert done.stderr.startswith("whoran: record.jsonl: File too large; check the path")
    assert "record.jsonl" in told(Ran(done.returncode, done.stdout, done.stderr))
    assert list(tmp_path.glob("record*")) == []


def test_load_that_finds_no_room(whoran: Run, tmp_path: Path) -> None:
    """A load that is cut off by the disk tells what is kept, as after Ctrl-C, and then what is wrong."""
    rows = [f"Acme,Company,RUNS,HMP North,Service,2014,2015,https://example.org/{n}" for n in range(MOST + 400)]
    notes = [f"{row},{'n' * 100 if number < MOST - 1 else 'n' * 20_000}" for number, row in enumerate(rows)]
    (tmp_path / "many.csv").write_text("\n".join((HEADER.strip() + ",note", *notes)), encoding="utf-8")
    load = with_room_for(5_000_000, "load", "many.csv")
    done = subprocess.run(load, cwd=tmp_path, env=surroundings(), capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout.startswith("Stopped. What is counted here is kept; give the same command again to go on.")
    assert f"Loaded {MOST:,} documents" in done.stdout
    assert f"now holds {MOST:,} documents" in done.stdout
    assert done.stderr.splitlines()[-1].startswith("whoran: ")
    assert "whoran.db: the disk " in done.stderr
    assert whoran("load", "many.csv", "--json").json()["after"]["documents"] == MOST + 401


def test_output_that_finds_no_room(tmp_path: Path) -> None:
    """Output that is cut off by the disk is told in a sentence, and the exit code says so."""
    extract = with_room_for(999, "extract", str(DATA / "samples"))
    with (tmp_path / "claims.jsonl").open("wb") as file:
        done = subprocess.run(extract, env=surroundings(), stdout=file, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("whoran: File too large; check the path")
    assert done.stderr.count("\n") == 1


def test_file_name_that_is_no_text(whoran: Run, tmp_path: Path) -> None:
    """A file whose name is no text in any encoding is told, too."""
    name = os.fsdecode(b"caf\xe9.bin")
    (tmp_path / name).write_bytes(bytes(range(256)))
    ran = whoran("extract", name)
    assert ran.code == 1
    assert "binary" in ran.err


def test_judging_what_is_no_text(own_register: str) -> None:
    """A name of bytes that are no text in the terminal's encoding is refused, and nothing is judged."""
    command: list[str | bytes] = [COMMAND, "judge", "same", b"Al\xffder", "Seetec", "--store", own_register]
    ran = subprocess.run(command, capture_output=True, text=True, env=surroundings(), check=False)
    assert ran.returncode == 2
    assert "bytes that are no text" in ran.stderr
