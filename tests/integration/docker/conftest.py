"""The image, made once for all tests, and a free port."""

import pytest

from api.serve import listen
from tests.integration.docker.image import Image


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Image:
    """Return the image's files, made by the Dockerfile's steps."""
    return Image(tmp_path_factory.mktemp("image")).build()


@pytest.fixture
def image(built: Image) -> Image:
    """Return the image as it is on its first start, with an empty volume."""
    for file in built.data.iterdir():
        file.unlink()
    return built


@pytest.fixture
def port() -> str:
    """Return a port of this machine that nobody listens at."""
    with listen("127.0.0.1", 0) as free:
        return str(free.getsockname()[1])
