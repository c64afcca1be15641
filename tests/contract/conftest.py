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

NewStore = Callable[[], AbstractContextManager[Store]]
"""Makes an empty store, which is closed at the end of the ``with`` block."""


@pytest.fixture(scope="session", params=["sqlite"])
def new_store(request: pytest.FixtureRequest) -> Iterator[NewStore]:
    """What makes empty stores of each implementation; of the whole session, so that laws may draw many worlds."""
    memory = Path("/dev/shm")  # files that need no disk, where the system has them: laws make thousands
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield _MAKERS[request.param](Path(folder))


@pytest.fixture
def store(new_store: NewStore) -> Iterator[Store]:
    """One empty store."""
    with new_store() as made:
        yield made


def _sqlite(folder: Path) -> NewStore:
    numbers = count()
    return lambda: closing(open_store(f"sqlite:///{folder}/{next(numbers)}.db"))


_MAKERS: dict[str, Callable[[Path], NewStore]] = {"sqlite": _sqlite}
