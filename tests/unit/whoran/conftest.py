"""The register, loaded once, and open for questions."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import whoran
from graph.stores import open_store
from loaders.run import load
from whoran.opened import OpenedGraph

REGISTER = Path(whoran.__file__).parent / "data" / "register"


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedGraph]:
    """Return the register, open for questions."""
    url = f"sqlite:///{tmp_path_factory.mktemp('register') / 'register.db'}"
    store = open_store(url)
    load(store, [REGISTER])
    store.close()
    with whoran.open(url) as opened:
        yield opened
