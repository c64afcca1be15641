"""Several questions are under way at once; documents come out in order, and Ctrl-C keeps what is done."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

from tests.integration.cli.conftest import COMMAND, surroundings
from tests.integration.model.conftest import Command, Serve
from tests.integration.model.server import Answer, Asked
from tests.integration.model.writing import reads, sentence, write

NAMES = [f"{letter}arn" for letter in "BCDEFGHJKLMNPRSTVWYZ"]


def slow(asked: Asked) -> Answer:
    """A model that takes longer for every second document."""
    return Answer(reads(asked).body, wait=0.02 + 0.1 * (ord(asked.text[0]) % 2))


def test_as_many_questions_at_once_as_asked_for(ask: Command, serve: Serve, folder: Path) -> None:
    """No more questions are under way than --in-flight allows, and documents come out in the order of their files."""
    for name in NAMES:
        write(folder, name.lower(), sentence(name))
    server = serve(slow)
    claims = ask.claims(folder, "--in-flight", 3, server=server)
    assert [claim["document"] for claim in claims] == [f"{name.lower()}.txt" for name in NAMES]
    assert server.most_at_once == 3


def test_one_at_a_time(ask: Command, serve: Serve, folder: Path) -> None:
    """With --in-flight 1 the next question waits for the answer to the one before."""
    for name in NAMES[:4]:
        write(folder, name.lower(), sentence(name))
    server = serve(slow)
    ask.claims(folder, "--in-flight", 1, server=server)
    assert server.most_at_once == 1


def test_interrupt_keeps_what_is_done(ask: Command, serve: Serve, folder: Path, tmp_path: Path) -> None:
    """After Ctrl-C with questions under way the command ends at once, tells what is kept, and the same command goes on."""
    for name in NAMES:
        write(folder, name.lower(), sentence(name))
    server = serve(lambda asked: Answer("{}", wait=30) if asked.text > "S" else reads(asked))
    options = ["--extractor", "model", "--model-url", server.url, "--model", "small", "--in-flight", "2"]
    process = subprocess.Popen(
        [COMMAND, "load", str(folder), *options, "--cache", str(ask.cache)],
        cwd=tmp_path,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not any(asked.text > "S" for asked in server.asked):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130, err
    assert "Stopped. What is counted here is kept; give the same command again to go on." in out
    server.model = reads
    before = len(server.asked)
    again = ask("load", folder, "--json", server=server).json()
    assert again["before"]["documents"] > 0
    assert again["after"]["documents"] == len(NAMES)
    assert len(server.asked) - before <= 8


def test_tables_speak_for_themselves(ask: Command, serve: Serve, folder: Path) -> None:
    """Rows of a register are loaded beside texts, and no question is asked about them."""
    header = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\n"
    (folder / "runs.csv").write_text(f"{header}Acme,Company,RUNS,HMP North,Service,2014,,u\n", encoding="utf-8")
    write(folder, "text", sentence())
    server = serve(reads)
    done = ask("load", folder, "--json", server=server).json()
    assert (done["claims"], len(server.asked)) == (2, 1)


def test_a_rest_is_a_rest_for_all_questions(ask: Command, serve: Serve, folder: Path) -> None:
    """After an endpoint asked for a rest no question comes before it is over, but those that were under way."""
    for name in NAMES[:6]:
        write(folder, name.lower(), sentence(name))
    over = [0.0]

    def model(asked: Asked) -> Answer:
        over[0] = over[0] or time.monotonic() + 1
        if time.monotonic() < over[0]:
            return Answer({"error": {"message": "slow down"}}, 429, {"Retry-After": "1"})
        return reads(asked)

    server = serve(model)
    assert len(ask.claims(folder, "--in-flight", 2, server=server)) == 6
    assert len(server.asked) <= 6 + 2
