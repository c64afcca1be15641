"""What the tests of the service share: a store with the register, and the service running over it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.app import create_app
from api.settings import Settings
from tests.integration.api.running import load_register, running, url_of

DOCUMENT_LIMIT = 100_000


@pytest.fixture(scope="session")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store that holds the register, which no test changes."""
    return load_register(tmp_path_factory.mktemp("register") / "register.db")


@pytest.fixture(scope="session")
def client(register: Path) -> Iterator[httpx.Client]:
    """Return a client of the service over the register."""
    with running(Settings(store=url_of(register), document_limit=DOCUMENT_LIMIT)) as client:
        yield client


@pytest.fixture
def own_store(register: Path, tmp_path: Path) -> Path:
    """Return a store with the register that the test may change."""
    return Path(shutil.copy(register, tmp_path / "own.db"))


@pytest.fixture
def own_client(own_store: Path) -> Iterator[httpx.Client]:
    """Return a client of a service whose store the test may change."""
    with running(Settings(store=url_of(own_store), document_limit=DOCUMENT_LIMIT)) as client:
        yield client


@pytest.fixture(scope="session")
def described() -> dict[str, Any]:
    """Return the description of the service (OpenAPI)."""
    return create_app(Settings()).openapi()
