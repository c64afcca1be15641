"""Whatever is asked, within the description or without, is answered as described."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.schemas import BaseSchema

from api.settings import Settings
from tests.integration.api.running import running, url_of


@pytest.fixture(scope="module")
def served(register: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BaseSchema]:
    """Return the description that a running service serves; its store may be changed."""
    store = Path(shutil.copy(register, tmp_path_factory.mktemp("any") / "any.db"))
    with running(Settings(store=url_of(store))) as client:
        yield schemathesis.openapi.from_url(f"{client.base_url}/openapi.json")


described = schemathesis.pytest.from_fixture("served")


@described.parametrize()
@settings(max_examples=20, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_as_described(case: schemathesis.Case[Any]) -> None:
    """No request, valid or not, is answered with a fault of the service, or otherwise than the description says."""
    case.call_and_validate()
