"""The commands of Dockerfile and docker-compose.yml, run in a folder instead of an image."""

import json
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from api.serve import listen
from tests.integration.docker.compose import ROOT, services
from tests.integration.docker.image import Image, instructions

SAMPLE = "Working Links plans hundreds of redundancies in probation"
"""The title of a sample."""
PATIENCE = 60
"""Seconds after which a service that should have become healthy has not."""


@pytest.fixture(scope="module")
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


def at(port: str, command: list[str]) -> list[str]:
    """Return the command with the image's port and addresses turned into that port of this machine."""
    return [word.replace("8000", port).replace("0.0.0.0", "127.0.0.1") for word in command]


def health_check() -> list[str]:
    """Return the command that the image says to check its health with."""
    (check,) = instructions("HEALTHCHECK")
    command: list[str] = json.loads(check.partition("CMD ")[2])
    return command


def healthy(image: Image, check: list[str]) -> bool:
    """Tell whether the check passes."""
    started = image.start(check)
    started.communicate(timeout=PATIENCE)
    return started.returncode == 0


@contextmanager
def serving(image: Image, port: str, **env: str) -> Iterator[subprocess.Popen[str]]:
    """Run the image's command on that port, until it is stopped as an engine stops it."""
    (command,) = instructions("CMD")
    process = image.start(at(port, json.loads(command)), **env)
    try:
        assert process.stdout is not None
        assert "whoran answers at" in process.stdout.readline()
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    assert process.returncode == -signal.SIGTERM


def loading(image: Image, **env: str) -> str:
    """Run the command of the service ``load``, and return what it says."""
    return image.run(services()["load"]["command"], **env)


def test_image_holds_what_runs_at_the_versions_pinned(image: Image) -> None:
    """The image has whoran and its run-time needs, each as in constraints.txt, and nothing of those who develop."""
    site = next((image.root / "opt" / "whoran").glob("lib/python*/site-packages"))
    found = dict(folder.name.removesuffix(".dist-info").split("-", 1) for folder in site.glob("*.dist-info"))
    assert {"whoran", "fastapi", "uvicorn", "neo4j"} <= set(found)
    assert {"pip", "pytest", "hatchling", "mypy"} & set(found) == set()
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.split(" ")[0].replace("-", "_").lower() for line in lines}
    assert {f"{name.lower()}=={version}" for name, version in found.items() if name != "whoran"} <= pinned
    assert f"whoran {found['whoran']}" in image.run(["whoran", "--version"])


def test_image_holds_the_samples_where_the_load_looks_for_them(image: Image) -> None:
    """The samples and the register lie in the image, at the folder that docker-compose.yml names."""
    command = " ".join(services()["load"]["command"])
    folders = re.findall(r"/usr/share/whoran/\w+", command)
    assert len(folders) == 2
    assert all(any(Path(image.here(folder)).iterdir()) for folder in folders)


def test_first_start_loads_the_sample_and_later_ones_do_not(image: Image, tmp_path: Path) -> None:
    """The load reads the sample once: the next start loads nothing, so what was forgotten since does not come back."""
    store = f"sqlite:///{tmp_path / 'graph.db'}"
    assert "Loaded" in loading(image, WHORAN_STORE=store)
    image.run(["whoran", "forget", "--yes", SAMPLE, "--store", store])
    assert loading(image, WHORAN_STORE=store) == ""


def test_load_that_failed_is_tried_again(image: Image, tmp_path: Path) -> None:
    """Where the store could not be reached the load fails, so that the service waits, and the next start loads."""
    command = services()["load"]["command"]
    failed = image.start(command, WHORAN_STORE=f"sqlite:///{tmp_path / 'missing' / 'graph.db'}")
    said = failed.communicate(timeout=PATIENCE)[0]
    assert failed.returncode != 0
    assert said.startswith("whoran: ")
    assert "Loaded" in loading(image, WHORAN_STORE=f"sqlite:///{tmp_path / 'graph.db'}")


def test_service_becomes_healthy_and_answers(image: Image, port: str) -> None:
    """The image's command serves, its health check passes then and not before, and SIGTERM ends it well."""
    check = at(port, health_check())
    assert not healthy(image, check)
    with serving(image, port):
        assert healthy(image, check)
    assert not healthy(image, check)


def test_service_is_ready_when_its_store_is(image: Image, port: str) -> None:
    """The check of docker-compose.yml passes once the sample is loaded, and then questions are answered."""
    _, *check = services()["api"]["healthcheck"]["test"]
    ready = at(port, check)
    with serving(image, port):
        assert not healthy(image, ready)
        loading(image)
        assert healthy(image, ready)
        with urlopen(f"http://127.0.0.1:{port}/v1/who-ran?name=Wales%20CRC&on=2018-06-01") as response:
            assert json.load(response)["answers"][0]["operator"]["name"] == "Working Links"
