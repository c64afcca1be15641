"""A server with the register and the samples, as a researcher has it, and what the documentation shows of it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from neo4j import Driver, GraphDatabase

from api.browser_texts import guide
from graph.stores import open_store
from loaders.run import load
from tests.neo4j_servers import Servers

ROOT = Path(__file__).parents[3]
DATA = ROOT / "whoran" / "data"
PAGE = (ROOT / "docs" / "neo4j.md").read_text(encoding="utf-8")

RECIPES: dict[str, tuple[str, str]] = {
    title: (statement, rows)
    for title, statement, rows in re.findall(
        r"^### ([^\n]+)\n(?:(?!^###).)*?```cypher\n(.*?)```\n\n((?:\|[^\n]*\n)+)", PAGE, re.MULTILINE | re.DOTALL
    )
}
"""Each recipe of the page by its title: the statement, and the table of its rows."""

STEPS = [html.unescape(each).strip() for each in re.findall(r'<pre class="runnable">(.*?)</pre>', guide(), re.DOTALL)]
"""The statements of the guide."""

TABLES: dict[str, str] = dict(
    re.findall(r"^\| (\w+) \| type \| is \|\n\|[-|]+\|\n((?:\|[^\n]*\n)+)", PAGE, re.MULTILINE)
)
"""Each table of properties of the page by the label or type that it is about."""


@pytest.fixture(scope="module")
def researched(neo4j_servers: Servers, neo4j_name: str) -> str:
    """Return the address of each server in turn, with the register and the samples; tests only read it."""
    url = neo4j_servers.wiped(neo4j_servers.url(neo4j_name))
    with closing(open_store(url)) as store:
        load(store, [DATA / "register", DATA / "samples"])
    return url


@pytest.fixture
def driver(researched: str) -> Iterator[Driver]:
    """Return a driver of that server, as any Cypher user has one."""
    with GraphDatabase.driver(researched) as opened:
        yield opened
