"""What is installed: the packages with their data, permissively licensed."""

import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("graph", "loaders", "queries", "api", "whoran")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the names of the files in a wheel built from this checkout, without its metadata."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    with ZipFile(built) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def test_wheel_holds_every_file_of_the_packages(wheel: set[str]) -> None:
    """Every file of the five packages is installed, data, texts and type markers included."""
    files = (path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file())
    written = {path.relative_to(ROOT).as_posix() for path in files if path.suffix != ".pyc"}
    assert written <= wheel
    assert {f"{package}/py.typed" for package in PACKAGES} <= wheel


def test_wheel_holds_nothing_else(wheel: set[str]) -> None:
    """Tests, documentation and benchmarks are never installed."""
    assert {name.split("/")[0] for name in wheel} == set(PACKAGES)


def needed(name: str, found: set[str]) -> set[str]:
    """Return `found` with the distribution `name` and all that it needs at run time on this machine."""
    if name not in found:
        found.add(name)
        for line in distribution(name).requires or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                needed(canonicalize_name(requirement.name), found)
    return found


def licence(name: str) -> str:
    """Return all that the distribution `name` says of its licence."""
    metadata = distribution(name).metadata
    fields = [value for field in ("License-Expression", "License") for value in metadata.get_all(field, [])]
    return " ".join(fields + [line for line in metadata.get_all("Classifier", []) if line.startswith("License")])


def is_copyleft(licence: str) -> bool:
    """Return whether each of the licences that a statement leaves to choose from is one of the GPL's family."""
    return all("GPL" in choice or "General Public" in choice for choice in licence.split(" OR "))


def test_everything_needed_at_run_time_is_permissively_licensed() -> None:
    """Nothing that whoran needs at run time is under the GPL or AGPL alone, and everything states its licence."""
    licences = {name: licence(name) for name in needed("whoran", set())}
    assert {"whoran", "typer", "fastapi", "starlette", "trafilatura", "tld"} <= set(licences)
    assert [name for name, text in licences.items() if not text.strip()] == []
    assert [name for name, text in licences.items() if is_copyleft(text)] == []
    assert is_copyleft("GPL-3.0-only")
