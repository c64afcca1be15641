"""The commands of Dockerfile and docker-compose.yml, run in a folder instead of an image."""

import json
import re
from pathlib import Path
from urllib.request import urlopen

from tests.integration.docker.compose import ROOT, services
from tests.integration.docker.image import Image
from tests.integration.docker.running import PATIENCE, at, health_check, healthy, loading, ready_check, serving

SAMPLE = "Working Links plans hundreds of redundancies in probation"
"""The title of a sample."""


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
    ready = at(port, ready_check())
    with serving(image, port):
        assert not healthy(image, ready)
        loading(image)
        assert healthy(image, ready)
        with urlopen(f"http://127.0.0.1:{port}/v1/who-ran?name=Wales%20CRC&on=2018-06-01") as response:
            assert json.load(response)["answers"][0]["operator"]["name"] == "Working Links"
