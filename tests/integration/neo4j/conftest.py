"""Servers of these tests' own, which they may kill, restart and configure."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.integration.cli.conftest import whoran
from tests.integration.neo4j.raw import emptied
from tests.neo4j_servers import own_server
from whoran.local_neo4j.lines import NEWEST
from whoran.local_neo4j.server import LocalServer

__all__ = ["whoran"]


@pytest.fixture(scope="session")
def one_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """Return a server that tests take turns with; use ``server``."""
    own = own_server(NEWEST, tmp_path_factory.mktemp("own"))
    own.start()
    try:
        yield own
    finally:
        own.kill()


@pytest.fixture
def server(one_server: LocalServer) -> LocalServer:
    """Return a server that a test may kill and start again, and leaves running; its database is as new."""
    emptied(one_server.url)
    return one_server
