"""Real Neo4j servers for tests: one of each line for the whole run, and servers of a test's own to kill and restart.

``WHORAN_TEST_NEO4J_URL`` (with NEO4J_USERNAME and NEO4J_PASSWORD) names a server to use instead, and only that one. Its
database must be empty, since tests erase it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from neo4j import Driver, GraphDatabase

from whoran.local_neo4j.configuration import Configuration
from whoran.local_neo4j.lines import LINES, Line
from whoran.local_neo4j.ports import free_ports
from whoran.local_neo4j.server import LocalServer

GIVEN = os.environ.get("WHORAN_TEST_NEO4J_URL")
SERVERS: tuple[str, ...] = ("given",) if GIVEN else tuple(LINES)
"""The name of each server that tests run on."""
STARTED = {**LINES, "5.25": Line("5.25.1", "org.neo4j.server.CommunityEntryPoint")}
"""What tests can start: also the last line that whoran does not support."""

AT_ONCE = 10_000
"""Nodes that a wipe deletes in a transaction: most tests' graphs are gone in one, and none is too large for the memory."""
WIPE = f"MATCH (n) WHERE NOT n:Store AND NOT n:Turn WITH n LIMIT {AT_ONCE} DETACH DELETE n"


SMALL = Configuration(
    port=0,
    http_port=0,
    authentication=False,
    query_log=True,
    heap="768m",
    page_cache="128m",
    java=("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
    settings=(("dbms.cypher.min_replan_interval", "1h"),),
)
"""No password, every statement logged, little memory, and Java's quick compiler alone: half the work for short runs.
Statements are planned once: graphs that come and go by the hundred would have them planned again for each.
"""


def own_server(line: str, home: Path) -> LocalServer:
    """A server that is the caller's own, on free ports, to start, stop and kill; its data stay in ``home``."""
    port, http_port = free_ports(2)
    return LocalServer(STARTED[line], home, replace(SMALL, port=port, http_port=http_port), _tell)


def _tell(told: str) -> None:
    print(told, file=sys.__stderr__, flush=True)


class Servers:
    """The servers that all tests share, each started when it is first asked for; use ``neo4j_servers``."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._stack = stack
        self._drivers: dict[str, Driver] = {}
        self._urls: dict[str, str] = {}

    def url(self, name: str) -> str:
        """The address of a server of ``SERVERS``, which answers."""
        if name not in self._urls:
            self._urls[name] = self._given(GIVEN) if GIVEN else self._started(name)
        return self._urls[name]

    def wiped(self, url: str) -> str:
        """The address of a shared server, once its database holds no graph; its schema and locks stay."""
        with self._driver(url).session() as session:
            while session.run(WIPE).consume().counters.nodes_deleted == AT_ONCE:
                pass
        return url

    def query_log(self, name: str) -> Path:
        """The file in which a server that the tests started logs every statement."""
        self.url(name)
        return self._folder / name / "logs" / "query.log"

    def _started(self, line: str) -> str:
        home = self._folder / line
        home.mkdir()
        return self._stack.enter_context(own_server(line, home)).url

    def _given(self, url: str) -> str:
        with self._driver(url).session() as session:
            if session.run("MATCH (n) WHERE NOT n:Store AND NOT n:Turn RETURN n LIMIT 1").single():
                raise pytest.UsageError(f"tests erase the database at {url}, which is not empty: name one that is")
        self._stack.callback(self.wiped, url)
        return url

    def _driver(self, url: str) -> Driver:
        if url not in self._drivers:
            user, password = os.environ.get("NEO4J_USERNAME", ""), os.environ.get("NEO4J_PASSWORD", "")
            driver = GraphDatabase.driver(url, auth=(user, password) if GIVEN and user else None)
            self._drivers[url] = self._stack.enter_context(driver)
        return self._drivers[url]


@pytest.fixture(scope="session")
def neo4j_servers() -> Iterator[Servers]:
    """Return the servers of the run, which end with it."""
    memory = Path("/dev/shm")  # files that need no disk, where the system has them: laws wipe thousands of times
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder, ExitStack() as stack:
        yield Servers(Path(folder), stack)


@pytest.fixture(scope="session", params=SERVERS)
def neo4j_name(request: pytest.FixtureRequest) -> str:
    """Return the name of each server in turn."""
    name: str = request.param
    return name


@pytest.fixture
def neo4j_url(neo4j_servers: Servers, neo4j_name: str) -> str:
    """Return the address of each server in turn, with nothing in its database."""
    return neo4j_servers.wiped(neo4j_servers.url(neo4j_name))
