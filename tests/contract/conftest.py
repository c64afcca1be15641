"""Every store that the contract is proved on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from itertools import count

import pytest

from graph.store import Store
from graph.stores import open_store

NewStore = Callable[[], AbstractContextManager[Store]]
"""Makes an empty store, which is closed at the end of the ``with`` block."""


@pytest.fixture(scope="session", params=["sqlite"])
def new_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> NewStore:
    """What makes empty stores of each implementation; of the whole session, so that laws may draw many worlds."""
    return _MAKERS[request.param](tmp_path_factory)


@pytest.fixture
def store(new_store: NewStore) -> Iterator[Store]:
    """One empty store."""
    with new_store() as made:
        yield made


def _sqlite(folders: pytest.TempPathFactory) -> NewStore:
    folder = folders.mktemp("stores")
    numbers = count()
    return lambda: closing(open_store(f"sqlite:///{folder}/{next(numbers)}.db"))


_MAKERS: dict[str, Callable[[pytest.TempPathFactory], NewStore]] = {"sqlite": _sqlite}
