"""Neo4j Browser over a server with the register and the samples, in a real Chromium, beside the running service."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from neo4j import GraphDatabase
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Playwright, sync_playwright

from api.settings import Settings
from tests.browser.chromium import FLAGS, have
from tests.browser.neo4j_browser import Browser
from tests.integration.api.running import running
from tests.integration.neo4j.researched import researched
from tests.neo4j_servers import SERVERS
from whoran.browser import address
from whoran.cli import main

__all__ = ["researched"]

SIZE = (1500, 960)
"""Width and height of the window, in pixels."""

Printed = Callable[..., dict[str, str]]
Pasted = Callable[..., str]


@pytest.fixture(scope="session")
def neo4j_name() -> str:
    """Return the name of the newest server: both lines show the same Browser."""
    return SERVERS[-1]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Return what steers Chromium."""
    with sync_playwright() as steering:
        yield steering


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Chromium]:
    """Return a running Chromium."""
    started = playwright.chromium.launch(executable_path=have(), args=list(FLAGS))
    yield started
    started.close()


@pytest.fixture
def browser(chromium: Chromium) -> Iterator[Browser]:
    """Return a page of its own, with nothing remembered."""
    width, height = SIZE
    context = chromium.new_context(viewport={"width": width, "height": height})
    yield Browser(context.new_page())
    context.close()


@pytest.fixture(scope="module")
def http_port(researched: str) -> int:
    """Return the port at which the server shows Browser."""
    asking = "SHOW SETTINGS YIELD name, value WHERE name = 'server.http.advertised_address' RETURN value"
    with GraphDatabase.driver(researched) as driver:
        (record,) = driver.execute_query(asking).records
    return int(record["value"].rpartition(":")[2])


@pytest.fixture
def printed(researched: str, http_port: int, capsys: pytest.CaptureFixture[str]) -> Printed:
    """Return what gives all that ``whoran cypher`` prints for a saved query and its options."""

    def told(*arguments: str) -> dict[str, str]:
        common = ["--store", researched, "--http-port", str(http_port), "--json"]
        assert main(["cypher", *arguments, *common]) == 0
        found: dict[str, str] = json.loads(capsys.readouterr().out)
        return found

    return told


@pytest.fixture
def pasted(researched: str, capsys: pytest.CaptureFixture[str]) -> Pasted:
    """Return what gives the standard output of ``whoran cypher`` for a saved query and its options."""

    def told(*arguments: str) -> str:
        assert main(["cypher", *arguments, "--store", researched]) == 0
        return capsys.readouterr().out

    return told


@pytest.fixture
def connected(browser: Browser, researched: str, http_port: int) -> Browser:
    """Return Browser, connected and with nothing in its editor."""
    browser.open(address(researched, "", http_port))
    return browser


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of the running service, by the name that a server of Neo4j allows from the start."""
    store = f"sqlite:///{Path(tmp_path_factory.mktemp('service')) / 'empty.db'}"
    with running(Settings(store)) as client:
        yield re.sub(r"127\.0\.0\.1", "localhost", str(client.base_url).rstrip("/"))
