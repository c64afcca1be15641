"""What is said when a server answers: where it is, and what to type to use it."""

from __future__ import annotations

import sys
from pathlib import Path
from shlex import quote

from whoran.local_neo4j.password import USER
from whoran.local_neo4j.server import LocalServer

READY = """Neo4j {version} answers, until Ctrl-C.

    address    {url}
    user name  {user}
    password   {password}
    Browser    {browser}
    data       {home}

In another terminal{activate}:

    export NEO4J_USERNAME={user} NEO4J_PASSWORD={quoted}
    whoran load whoran/data/samples whoran/data/register --store {url}
    whoran cypher who-ran --service "Wales CRC" --on 2018-06-01 --store {url}
"""


def ready(server: LocalServer, password: str) -> str:
    """The address, user and password of a server that answers, and the first commands to type."""
    return READY.format(
        version=server.line.version,
        url=server.url,
        user=USER,
        password=password,
        browser=server.browser,
        home=server.home,
        activate=_activate(Path(sys.prefix)) if sys.prefix != sys.base_prefix else "",
        quoted=quote(password),
    )


def _activate(environment: Path) -> str:
    here = Path.cwd()
    shown = environment.relative_to(here) if environment.is_relative_to(here) else environment
    return f", where `source {quote(str(shown / 'bin' / 'activate'))}` makes the command known"
