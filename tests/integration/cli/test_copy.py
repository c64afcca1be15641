"""Copying on the command line: the same answers, stopping and going on, and what can go wrong."""

from __future__ import annotations

import shlex
import signal
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from graph.store import Counts
from graph.stores import open_store
from loaders.batch import MOST
from tests.contract.papers import paper, says
from tests.integration.cli.conftest import COMMAND, DATA, Run, surroundings
from tests.integration.cli.terminal import on_terminal
from tests.integration.cli.test_mistakes import told, with_room_for
from tests.integration.stores import batch
from tests.neo4j_servers import SERVERS, Servers

QUESTIONS = (
    'who-ran "Wales CRC" --on 2018-06-01',
    'ownership "Working Links" --on 2018',
    'changes "Wales CRC" --from 2014 --to 2021',
    "path Aurelius region:Wales --on 2018-06-01",
    'show "Working Links"',
)
AGREE = "Both hold as much of everything: "
MANY = 2 * MOST
FROM = "sqlite:///many.db"


@pytest.fixture(params=["sqlite", *SERVERS])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of a store that is still empty, of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/target.db"
    servers: Servers = request.getfixturevalue("neo4j_servers")
    return servers.wiped(servers.url(request.param))


@pytest.fixture
def many(tmp_path: Path) -> str:
    """Return the address, in the folder of commands, of a store with many documents."""
    with closing(open_store(f"sqlite:///{tmp_path}/many.db")) as store:
        store.write(batch("Alder", MANY))
    return FROM


def counts(url: str) -> Counts:
    """How much a store holds."""
    with closing(open_store(url)) as store:
        return store.counts()


def copying(*arguments: str, cwd: Path) -> subprocess.Popen[str]:
    """A copy that has kept its first batch, and goes on."""
    process = subprocess.Popen(
        [COMMAND, "copy", *arguments],
        cwd=cwd,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert f" copied: {MOST:,} of {MANY:,} documents, {MOST:,} claims" in process.stderr.readline()
    return process


def test_a_copy_gives_the_same_answers(whoran: Run, register: str, target: str) -> None:
    """The register, copied to another store and from there to a file, answers every question alike, byte for byte."""
    back = "sqlite:///back.db"
    for one, other in ((register, target), (target, back)):
        ran = whoran("copy", one, other)
        assert ran.code == 0
        assert ran.out.startswith("Copied 402 documents, 395 claims, 29 judgements in ")
        assert AGREE in ran.out
        assert ran.err == "100% copied: 402 of 402 documents, 395 claims\n"
    for question in QUESTIONS:
        asked = (*shlex.split(question), "--json", "--store")
        answer = whoran(*asked, register)
        assert (answer.code, len(answer.out) > 2) == (0, True)
        assert whoran(*asked, target) == answer
    assert whoran("export", "-", "--store", back) == whoran("export", "-", "--store", register)


def test_summary_as_json(whoran: Run, register: str, target: str) -> None:
    """With --json the summary is one object with the same numbers, and says whether the stores agree."""
    done = whoran("copy", register, target, "--json").json()
    assert (done["documents"], done["claims"], done["judgements"]) == (402, 395, 29)
    assert done["before"] == dict.fromkeys(done["after"], 0)
    assert done["after"] == done["source"]
    assert (done["agree"], done["interrupted"]) == (True, False)


def test_what_the_target_held_stays(whoran: Run, register: str, target: str) -> None:
    """Copied into a store that holds other documents, a graph joins them, and the summary says that they stay."""
    with closing(open_store(target)) as store:
        store.write([paper("Acme runs North.", says("Acme", "RUNS", "North"))])
    ran = whoran("copy", register, target)
    assert ran.code == 0
    assert ran.out.endswith(f"{target} held 1 document before; what {register} does not have stays there.\n")
    assert counts(target).documents == 403


def test_interrupt_says_what_is_kept_and_how_to_go_on(whoran: Run, tmp_path: Path, many: str, target: str) -> None:
    """Ctrl-C in a copy keeps what was told to be copied, and nothing half; the same command goes on to the end."""
    process = copying(many, target, cwd=tmp_path)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130, err
    assert out.startswith("Stopped. What is counted here is kept; give the same command again to go on.")
    assert "Traceback" not in err
    kept = int(out.partition("Copied ")[2].partition(" ")[0].replace(",", ""))
    assert MOST <= kept < MANY
    done = whoran("copy", many, target, "--json").json()
    # the batch under way may have been kept although its answer was not waited for
    assert done["before"]["documents"] in (kept, kept + MOST)
    assert (done["documents"], done["agree"]) == (MANY, True)


def test_killed_in_the_middle(whoran: Run, tmp_path: Path, many: str, target: str) -> None:
    """After kill -9 in the middle whole batches are there, and the same command brings the rest: complete and equal."""
    process = copying(many, target, cwd=tmp_path)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=120)
    kept = counts(target).documents
    assert kept % MOST == 0
    assert MOST <= kept < MANY
    ran = whoran("copy", many, target)
    assert ran.code == 0
    assert ran.out.startswith(f"Copied {MANY:,} documents")
    assert AGREE in ran.out
    assert whoran("export", "-", "--store", target) == whoran("export", "-", "--store", many)


def test_a_copy_that_finds_no_room(whoran: Run, tmp_path: Path, many: str) -> None:
    """A copy that is cut off by the disk tells what is kept, as after Ctrl-C, and then what is wrong; it goes on."""
    room = with_room_for(1_100 * MOST, "copy", many, "sqlite:///small.db")
    done = subprocess.run(room, cwd=tmp_path, env=surroundings(), capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout.startswith("Stopped. What is counted here is kept; give the same command again to go on.")
    assert AGREE not in done.stdout
    assert "small.db: the disk " in done.stderr.splitlines()[-1]
    kept = int(done.stdout.partition("Copied ")[2].partition(" ")[0].replace(",", ""))
    assert MOST <= kept < MANY
    again = whoran("copy", many, "sqlite:///small.db", "--json").json()
    assert (again["before"]["documents"], again["agree"]) == (kept, True)


@pytest.mark.parametrize("spelling", ["sqlite:///./many.db", "sqlite:///link.db", "sqlite:///many%2Edb"])
def test_a_store_is_not_copied_to_itself(whoran: Run, tmp_path: Path, many: str, spelling: str) -> None:
    """One store twice is refused, however it is spelled the second time; the exit code is 2."""
    (tmp_path / "link.db").symlink_to("many.db")
    assert "are one store; name another" in told(whoran("copy", many, spelling), 2)


def test_a_source_that_is_not_there(whoran: Run, tmp_path: Path) -> None:
    """A source that is not there is told with its path, and neither store is made."""
    assert "there is no store at none.db" in told(whoran("copy", "sqlite:///none.db", "sqlite:///new.db"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("sqlite:///other.db/new.db", "other.db/new.db: "),
        ("sqlite:///other.db", "other.db: it is not a whoran store"),
        ("postgres://here", "'postgres://here' names no store"),
    ],
)
def test_a_target_that_cannot_be_written(whoran: Run, tmp_path: Path, many: str, target: str, sentence: str) -> None:
    """A target that is no store, or in no folder, is told with its path, and stays as it is."""
    (tmp_path / "other.db").write_bytes(b"something else altogether " * 100)
    before = (tmp_path / "other.db").read_bytes()
    assert sentence in told(whoran("copy", many, target))
    assert (tmp_path / "other.db").read_bytes() == before


@pytest.mark.parametrize("newer", ["many.db", "new.db"])
def test_a_store_of_a_newer_version(whoran: Run, tmp_path: Path, many: str, newer: str) -> None:
    """A source or target that a newer version made is refused by its name, and nothing is copied."""
    open_store(f"sqlite:///{tmp_path}/new.db").close()
    with closing(sqlite3.connect(tmp_path / newer)) as connection:
        connection.execute("PRAGMA user_version = 999")
    assert f"{newer}: this store has version 999" in told(whoran("copy", many, "sqlite:///new.db"))
    with closing(sqlite3.connect(tmp_path / "new.db")) as connection:
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (0,)


def test_progress_on_a_terminal(tmp_path: Path, register: str, target: str) -> None:
    """On a terminal a bar tells the share, an estimate of the time left, and documents done of all."""
    ran = on_terminal("copy", register, target, cwd=tmp_path, width=120)
    assert ran.code == 0
    assert "\x1b[" in ran.out
    assert "100%" in ran.out
    assert "0:00:00" in ran.out
    assert "402 of 402 documents" in ran.out


def test_the_samples_copied_are_the_samples_loaded(whoran: Run, target: str) -> None:
    """Loading what was copied again, into the copy, changes nothing: the copy is as if it had been loaded there."""
    assert whoran("load", DATA / "samples", DATA / "register").code == 0
    assert whoran("copy", "sqlite:///whoran.db", target).code == 0
    loaded = whoran("load", DATA / "samples", DATA / "register", "--store", target, "--json").json()
    assert loaded["documents"] == loaded["before"]["documents"]
    assert loaded["before"] == loaded["after"]
