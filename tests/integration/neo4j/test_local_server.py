"""A Neo4j server started on this machine: by the tests, and by the command that users have."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

import psutil
import pytest
from filelock import FileLock
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError

from tests.integration.cli.conftest import surroundings
from tests.neo4j_servers import Servers, own_server
from whoran.local_neo4j.configuration import HOST
from whoran.local_neo4j.errors import FetchFailed, FolderInUse, StartFailed, Stopped, WrongPassword
from whoran.local_neo4j.fetch import class_path
from whoran.local_neo4j.lines import LINES, NEWEST
from whoran.local_neo4j.lock import held
from whoran.local_neo4j.password import settle
from whoran.local_neo4j.ports import free_ports

ROOT = Path(__file__).resolve().parents[3]
COMMAND = [sys.executable, "-m", "whoran.local_neo4j"]

VERSION = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"

STARTER = """
import sys
from pathlib import Path
from tests.neo4j_servers import own_server

server = own_server(sys.argv[1], Path(sys.argv[2]))
server.start()
print(server.url, flush=True)
sys.stdin.read()
"""
"""Another Python, which starts a server and then does nothing."""

HOLDER = """
import sys
from pathlib import Path
from whoran.local_neo4j.lock import held

with held(Path("neo4j-data")):
    print("held", flush=True)
    sys.stdin.read()
"""
"""Another Python, which holds the usual folder and then does nothing."""


def asked(url: str, statement: str, user: str = "", password: str = "") -> list[object]:
    """Return the first value of each row that a server answers."""
    auth = (user, password) if user else None
    with GraphDatabase.driver(url, auth=auth) as driver, driver.session() as session:
        return [record[0] for record in session.run(statement)]


def refused(folder: Path, *options: str) -> list[str]:
    """Return the lines in which the command, in a folder and at free ports, says why it starts no server."""
    port, http_port = map(str, free_ports(2))
    starting = [*COMMAND, "--port", port, "--http-port", http_port, *options]
    ran = subprocess.run(starting, cwd=folder, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    return ran.stderr.splitlines()


def servers_of(home: Path) -> list[psutil.Process]:
    """Return the processes that were started for a folder."""
    found = psutil.process_iter(["cmdline"])
    return [process for process in found if f"--home-dir={home}" in (process.info["cmdline"] or [])]


@contextmanager
def dead_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let no request leave this machine: the proxy that it must go by is not there."""
    (port,) = free_ports(1)
    with monkeypatch.context() as context:
        context.setenv("HTTPS_PROXY", f"http://{HOST}:{port}")
        for name in ("NO_PROXY", "no_proxy", "https_proxy", "all_proxy", "ALL_PROXY"):
            context.delenv(name, raising=False)
        yield


def test_each_line_answers_cypher_in_its_version(neo4j_servers: Servers, neo4j_name: str) -> None:
    """Each server that tests run on answers Cypher; one that they started is of the version of its line."""
    url = neo4j_servers.url(neo4j_name)
    (version,) = asked(url, VERSION)
    assert neo4j_name not in LINES or version == LINES[neo4j_name].version


def test_wiped_database_holds_nothing(neo4j_servers: Servers, neo4j_url: str) -> None:
    """A wiped database holds no graph, however many nodes there were, and keeps its constraints."""
    asked(neo4j_url, "CREATE CONSTRAINT wiping IF NOT EXISTS FOR (p:Passage) REQUIRE p.id IS UNIQUE")
    asked(neo4j_url, "UNWIND range(1, 25000) AS id CREATE (:Passage {id: id})")
    neo4j_servers.wiped(neo4j_url)
    assert asked(neo4j_url, "MATCH (n) WHERE NOT n:Store AND NOT n:Turn RETURN count(n)") == [0]
    assert "wiping" in asked(neo4j_url, "SHOW CONSTRAINTS YIELD name")
    asked(neo4j_url, "DROP CONSTRAINT wiping")


def test_restart_keeps_address_and_data(tmp_path: Path) -> None:
    """After a restart, and after a crash and a start, a server has the same address and what was committed."""
    with own_server(NEWEST, tmp_path) as server:
        url = server.url
        asked(url, "CREATE (:Kept {n: 1})")
        server.restart()
        asked(url, "CREATE (:Kept {n: 2})")
        server.kill()
        assert servers_of(tmp_path) == []
        server.start()
        assert asked(server.url, "MATCH (k:Kept) RETURN k.n ORDER BY k.n") == [1, 2]
        assert server.url == url
    assert servers_of(tmp_path) == []


def test_server_ends_with_a_python_that_is_killed(tmp_path: Path) -> None:
    """A server does not outlive the Python that started it, even where that is killed and can do nothing."""
    starter = [sys.executable, "-c", STARTER, NEWEST, str(tmp_path)]
    with subprocess.Popen(starter, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as python:
        assert python.stdout
        assert python.stdout.readline().startswith("neo4j://")
        running = servers_of(tmp_path)
        assert len(running) == 1
        python.kill()
        python.wait()
        _, alive = psutil.wait_procs(running, timeout=60)
    assert alive == []


def test_broken_start_shows_the_end_of_the_log(tmp_path: Path) -> None:
    """A server that cannot start is told with the end of what it logged, and nothing is left running."""
    server = own_server(NEWEST, tmp_path)
    server.configuration = replace(server.configuration, page_cache="plenty")
    with pytest.raises(StartFailed) as failed:
        server.start()
    assert "ended while it was starting" in str(failed.value)
    assert "plenty" in str(failed.value)
    assert servers_of(tmp_path) == []


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM])
def test_killed_server_is_told_with_what_this_run_logged(tmp_path: Path, sent: signal.Signals) -> None:
    """A server that another process ended is told as killed, with what it logged since its start and nothing older."""
    log = tmp_path / "logs" / "neo4j.log"
    log.parent.mkdir()
    log.write_text("a line of an earlier run\n", encoding="utf-8")
    with own_server(NEWEST, tmp_path) as server:
        (running,) = servers_of(tmp_path)
        running.send_signal(sent)
        with pytest.raises(Stopped, match=r"Neo4j \S+ was killed:\n") as stopped:
            server.wait()
    assert "a line of an earlier run" in log.read_text(encoding="utf-8")
    assert "earlier run" not in str(stopped.value)
    assert f"{log}:\n    " in str(stopped.value)


def test_folder_in_use_is_told_before_anything_is_written(tmp_path: Path) -> None:
    """While a process holds a folder another start is refused in a sentence and writes nothing; once it is killed none is."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        assert refused(tmp_path) == [
            "whoran: neo4j-data is in use by another server: stop that, or choose another folder with --data"
        ]
        assert [path.name for path in (tmp_path / "neo4j-data").iterdir()] == ["server.lock"]
        holder.kill()
    with held(tmp_path / "neo4j-data"), pytest.raises(FolderInUse):
        held(tmp_path / "neo4j-data").__enter__()


def test_fetch_without_network_says_what_and_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step of a fetch is told; where Maven Central is not reached the error says what to do, and nothing looks fetched."""
    told: list[str] = []
    with (
        dead_network(monkeypatch),
        pytest.raises(FetchFailed, match=r"Maven Central.*HTTPS_PROXY.*try again"),
    ):
        class_path(LINES[NEWEST], told.append, tmp_path)
    assert LINES[NEWEST].version in told[0]
    assert told[1:] == ["looking up which jars it needs"]
    assert not (tmp_path / LINES[NEWEST].version).exists()


def test_second_process_waits_for_the_first_and_fetches_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one process fetches a line another waits, and then takes what was fetched."""
    version = LINES[NEWEST].version
    with dead_network(monkeypatch), ThreadPoolExecutor(1) as pool:
        with FileLock(tmp_path / f"{version}.lock"):
            second = pool.submit(class_path, LINES[NEWEST], print, tmp_path)
            part = tmp_path / "part"
            part.mkdir()
            (part / "neo4j.jar").touch()
            part.rename(tmp_path / version)
        assert second.result() == [tmp_path / version / "neo4j.jar"]


@contextmanager
def command(home: Path, port: int, http_port: int) -> Iterator[subprocess.Popen[str]]:
    """Run the command until the end of the block; whatever happens there, no server stays."""
    options = ["--data", str(home), "--port", str(port), "--http-port", str(http_port)]
    running = subprocess.Popen([*COMMAND, *options], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    with running:
        try:
            yield running
        finally:
            running.kill()


def ready(running: subprocess.Popen[str]) -> dict[str, str]:
    """Return what the command prints when its server answers, by its label; the lines to type are ``example``."""
    assert running.stdout
    shown: dict[str, str] = {}
    for line in running.stdout:
        if found := re.match(r" {4}(address|user name|password|Browser|data) +(\S+)$", line):
            shown[found[1]] = found[2]
        if line.startswith("In another terminal"):
            return {**shown, "terminal": line, "example": "".join(islice(running.stdout, 4))}
    raise AssertionError("the command ended before its server answered")


def typed(lines: str) -> str:
    """Return what a shell prints that is given these lines in the project's folder, with the command known."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    shell = ["sh", "-ec", lines]
    return subprocess.run(
        shell, cwd=ROOT, env=surroundings(PATH=path), stdout=subprocess.PIPE, text=True, check=True
    ).stdout


def stopped(running: subprocess.Popen[str]) -> int:
    """Return the exit code of the command after Ctrl-C."""
    running.send_signal(signal.SIGINT)
    return running.wait(120)


def test_command_runs_a_server_with_a_kept_password_until_interrupted(tmp_path: Path) -> None:
    """The command runs a server with a password of its own, which a later start has too, and Ctrl-C ends both with exit 0.

    A start on its folder with other ports is refused while it runs, and changes nothing.
    """
    home, (port, http_port) = tmp_path / "data", free_ports(2)
    with command(home, port, http_port) as running:
        shown = ready(running)
        user, password = shown["user name"], shown["password"]
        assert shown["address"] == f"neo4j://{HOST}:{port}"
        assert shown["Browser"] == f"http://{HOST}:{http_port}/browser/"
        assert asked(shown["address"], "RETURN 1", user, password) == [1]
        with pytest.raises(AuthError):
            asked(shown["address"], "RETURN 1", user, "not the password")
        with pytest.raises(WrongPassword, match="--password"):
            settle(shown["address"], home, "not the password")
        configured = (home / "conf" / "neo4j.conf").read_bytes()
        assert "is in use by another server" in refused(tmp_path, "--data", "data")[-1]
        assert (home / "conf" / "neo4j.conf").read_bytes() == configured
        assert stopped(running) == 0
    assert servers_of(home) == []
    with command(home, port, http_port) as running:
        assert ready(running) == shown
        assert asked(shown["address"], "RETURN 1", user, password) == [1]
        assert stopped(running) == 0
    assert servers_of(home) == []
    assert (home / "password").stat().st_mode & 0o077 == 0


def test_lines_that_the_command_prints_can_be_typed(tmp_path: Path) -> None:
    """What the command says to type loads samples and register and gives a query for who ran a service on a day.

    From a virtual environment it names the script that makes the command known.
    """
    with command(tmp_path / "data", *free_ports(2)) as running:
        shown = ready(running)
        assert "MATCH" in typed(shown["example"])
        found = asked(shown["address"], "MATCH (d:Document) RETURN d.id", shown["user name"], shown["password"])
        assert stopped(running) == 0
    assert len(found) > len(list((ROOT / "whoran" / "data" / "samples").glob("*.md")))
    script = re.search(r"`source (\S+)`", shown["terminal"])
    assert (script is not None) == (sys.prefix != sys.base_prefix)
    assert script is None or (ROOT / script[1]).samefile(Path(sys.prefix) / "bin" / "activate")


@pytest.mark.parametrize("option", ["--port", "--http-port"])
def test_taken_port_is_named_with_its_option(tmp_path: Path, option: str) -> None:
    """Where something listens at a port already, the command names the port and the option that chooses another."""
    port, http_port = free_ports(2)
    ports = {"--port": port, "--http-port": http_port}
    with socket.create_server((HOST, ports[option])):
        options = [str(word) for pair in ports.items() for word in pair]
        ran = subprocess.run([*COMMAND, *options], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert f"port {ports[option]} is taken" in ran.stderr
    assert ran.stderr.strip().endswith(f"choose another with {option}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("option", "value", "told"), [("--line", "4.4", "5.26 and 2026.08"), ("--password", "short", "8 char")]
)
def test_what_neo4j_does_not_take_is_told_before_a_start(tmp_path: Path, option: str, value: str, told: str) -> None:
    """A line that there is not, and a password that is too short, are told with what there is, and nothing is started."""
    ran = subprocess.run([*COMMAND, option, value], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert option in ran.stderr
    assert told in ran.stderr
    assert list(tmp_path.iterdir()) == []
