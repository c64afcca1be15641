"""Whatever is asked, within the description or without, is answered as described."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from api.app import create_app
from api.settings import Settings
from tests.integration.api.running import running, url_of

described = schemathesis.openapi.from_dict(create_app(Settings()).openapi())


@pytest.fixture(scope="module")
def base_url(register: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a service whose store may be changed."""
    store = Path(shutil.copy(register, tmp_path_factory.mktemp("any") / "any.db"))
    with running(Settings(store=url_of(store))) as client:
        yield str(client.base_url)


@described.parametrize()
@settings(max_examples=50, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_as_described(case: schemathesis.Case[Any], base_url: str) -> None:
    """No request, valid or not, is answered with a fault of the service, or otherwise than the description says."""
    # Which texts are days, and which of them go together, is more than a schema can say.
    case.call_and_validate(base_url=base_url, excluded_checks=[positive_data_acceptance])
