"""What every test may use: the hypothesis profiles and the folder of shared input."""

import os
import signal
from pathlib import Path

import pytest
from hypothesis import settings

from tests.neo4j_servers import neo4j_name, neo4j_servers, neo4j_url

__all__ = ["neo4j_name", "neo4j_servers", "neo4j_url"]

signal.signal(
    signal.SIGINT, signal.default_int_handler
)  # a run in the background ignores Ctrl-C, and so would all it starts

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of input shared with the project, which lies beside a checkout and in no clone."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not here")
    return SHARED
