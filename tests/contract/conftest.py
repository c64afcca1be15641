"""Every store that the contract is proved on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from graph.store import Store
from graph.stores import open_store
from tests.neo4j_servers import SERVERS, Servers

NewStore = Callable[[], AbstractContextManager[Store]]
"""Makes an empty store, which is closed at the end of the ``with`` block."""

FILES = "sqlite"
LONG = 600
"""Seconds for one question: some ask for hundreds of thousands of things at once."""


@pytest.fixture(scope="session")
def new_file() -> Iterator[NewStore]:
    """What makes empty stores in files, beside which a store of any implementation is held; as many as are wanted."""
    memory = Path("/dev/shm")  # files that need no disk, where the system has them: laws make thousands
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        numbers = count()
        yield lambda: closing(open_store(f"sqlite:///{folder}/{next(numbers)}.db"))


@pytest.fixture(scope="session", params=[FILES, *SERVERS])
def new_store(request: pytest.FixtureRequest, new_file: NewStore) -> NewStore:
    """What makes empty stores of each implementation, one at a time: a server has one database. Of the whole session, so
    that laws may draw many worlds.
    """
    if request.param == FILES:
        return new_file
    servers: Servers = request.getfixturevalue("neo4j_servers")
    url = servers.url(request.param)
    return lambda: closing(open_store(f"{servers.wiped(url)}?timeout={LONG}"))


@pytest.fixture
def store(new_store: NewStore) -> Iterator[Store]:
    """One empty store."""
    with new_store() as made:
        yield made
