"""A store to ask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from graph.store import Store
from graph.stores import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store in a file."""
    with closing(open_store(f"sqlite:///{tmp_path / 'told.db'}")) as opened:
        yield opened
