"""A real store for each test."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from graph.store import Store
from graph.stores import open_store


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return an empty store in a folder of its own, away from what is loaded."""
    with closing(open_store(f"sqlite:///{tmp_path_factory.mktemp('store')}/whoran.db")) as opened:
        yield opened
