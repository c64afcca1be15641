"""What the Dockerfile's steps make, made in a folder instead of an image."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from string import Template

from dockerfile_parse import DockerfileParser
from pathspec import PathSpec

from tests.integration.docker.compose import DOCKERFILE, ROOT

FOLDERS = re.compile(r"(?<![\w.])/(?=(?:src|wheels|opt/whoran|usr/share/whoran|data)\b)")
"""Where a path starts that the Dockerfile or docker-compose.yml gives inside the image."""
MADE_BY_AN_ENGINE = "groupadd"
"""How the step begins that makes the image's user, and a folder of its own: it would change this machine."""


def instructions(name: str) -> list[str]:
    """Return the values of all the Dockerfile's instructions of that name, in order."""
    return [step["value"] for step in _steps() if step["instruction"] == name]


def context() -> set[Path]:
    """Return the files that reach an engine: those that .dockerignore lets through, relative to the checkout."""
    ignored = PathSpec.from_lines("gitignore", (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines())
    tops = [path for path in ROOT.iterdir() if not ignored.match_file(path.name)]
    files = (file for top in tops for file in (top, *top.rglob("*")) if file.is_file())
    relative = (file.relative_to(ROOT) for file in files)
    return {file for file in relative if not ignored.match_file(file)}


@dataclass
class Image:
    """A folder that holds the image's files; its commands run as in a container, but for the user."""

    root: Path
    env: dict[str, str] = field(default_factory=dict)
    folder: Path = Path()

    def here(self, text: str) -> str:
        """Return the text with the image's paths turned into those of the folder."""
        return FOLDERS.sub(f"{self.root}/", text)

    def build(self) -> Image:
        """Go through the Dockerfile's steps."""
        self.data.mkdir()
        for step in _steps():
            match step["instruction"]:
                case "FROM":
                    self._base()
                case "ENV":
                    self._set(step["value"])
                case "WORKDIR":
                    self.folder = Path(self.here(step["value"]))
                    self.folder.mkdir(exist_ok=True)
                case "COPY":
                    self._copy(step["value"])
                case "RUN" if not step["value"].startswith(MADE_BY_AN_ENGINE):
                    self.run(["sh", "-c", step["value"]])
        return self

    @property
    def data(self) -> Path:
        """The folder that is a volume."""
        return self.root / "data"

    def run(self, command: list[str], **env: str) -> str:
        """Return what a command says that must succeed. Raises AssertionError with what it said instead."""
        ran = self.start(command, **env)
        said = ran.communicate(timeout=120)[0]
        assert ran.returncode == 0, f"{shlex.join(command)}\n{said}"
        return said

    def start(self, command: list[str], **env: str) -> subprocess.Popen[str]:
        """Start a command with the image's settings and these."""
        return subprocess.Popen(
            [self.here(word) for word in command],
            cwd=self.folder,
            env={**self.env, **env},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def _base(self) -> None:
        """An empty environment of the Python that runs the tests stands in for the base image's."""
        base = self.root / "python"
        if not base.exists():
            subprocess.run([sys.executable, "-m", "venv", str(base)], check=True)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WHORAN", "NEO4J"))}
        self.env = {**kept, "PATH": f"{base / 'bin'}:{os.defpath}", "HOME": str(self.root)}
        self.folder = self.root

    def _set(self, pairs: str) -> None:
        settings = dict(pair.split("=", 1) for pair in shlex.split(pairs))
        self.env |= {name: Template(self.here(value)).substitute(self.env) for name, value in settings.items()}

    def _copy(self, value: str) -> None:
        *sources, target = value.split()
        if sources[0].startswith("--from="):
            return  # all stages share one folder
        for file in context():
            for source in map(Path, sources):
                if file.is_relative_to(source):
                    copy = self.folder / self.here(target) / (file.name if file == source else file.relative_to(source))
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(ROOT / file, copy)


def _steps() -> list[dict[str, str]]:
    return list(DockerfileParser(fileobj=BytesIO(DOCKERFILE.read_bytes())).structure)
