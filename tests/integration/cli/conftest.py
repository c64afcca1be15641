"""The real command, run in a folder of its own, and a store with the register to ask."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
COMMAND = str(Path(sys.executable).with_name("whoran"))
DATA = ROOT / "whoran" / "data"
SETTINGS = (
    *("WHORAN_STORE", "WHORAN_MODEL_URL", "WHORAN_MODEL", "WHORAN_MODEL_KEY"),
    *("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TERMINAL_WIDTH", "GITHUB_ACTIONS"),
)
"""What the tests' own surroundings must not decide."""


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a command: that of the tests, without settings, and `more`."""
    return {**{name: value for name, value in os.environ.items() if name not in SETTINGS}, **more}


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Standard output as one JSON value."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def whoran(tmp_path: Path) -> Run:
    """Run the command in an empty folder; `env` adds to its environment, `stdin` is what it reads."""

    def run(*arguments: object, env: dict[str, str] | None = None, stdin: str = "") -> Ran:
        done = subprocess.run(
            [COMMAND, *map(str, arguments)],
            cwd=tmp_path,
            env=surroundings(**env or {}),
            input=stdin.encode(),
            capture_output=True,
            timeout=120,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def whoran_command(whoran: Run) -> Run:
    """Return the command, for tests in which `whoran` is the package."""
    return whoran


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store file with the register, loaded by the command; tests only read it."""
    path = tmp_path_factory.mktemp("register") / "register.db"
    load = [COMMAND, "load", str(DATA / "register"), "--store", f"sqlite:///{path}"]
    subprocess.run(load, env=surroundings(), check=True, capture_output=True)
    return path


@pytest.fixture
def register(loaded: Path) -> str:
    """Return the address of a store with the register, to read."""
    return f"sqlite:///{loaded}"


@pytest.fixture
def own_register(loaded: Path, tmp_path: Path) -> str:
    """Return the address of a copy of the store, to change."""
    copyfile(loaded, tmp_path / "own.db")
    return f"sqlite:///{tmp_path / 'own.db'}"
