"""What every test of commands may rely on."""

import pytest


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands keep what they read in a folder of the test's own, as on a machine that has read nothing yet."""
    monkeypatch.setenv("WHORAN_CACHE", str(tmp_path_factory.mktemp("cache")))
