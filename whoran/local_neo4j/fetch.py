"""Neo4j's jars from Maven Central, fetched once into the user's cache folder.

They are gathered in a folder of their own that gets its name when all are there, so that a fetch which was cut off
leaves nothing that looks whole; a lock lets one process fetch while others wait.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from zipfile import is_zipfile

import requests
from filelock import FileLock
from jgo.maven import Artifact, MavenContext, PythonResolver
from jgo.parse import Coordinate
from platformdirs import user_cache_path

from whoran.local_neo4j.errors import FetchFailed
from whoran.local_neo4j.lines import Line

Tell = Callable[[str], None]
"""Takes a line that says what is going on."""

AT_RUN_TIME = ("compile", "runtime")
"""The scopes of what a program needs when it runs (Maven, Introduction to the Dependency Mechanism)."""
AT_ONCE = 8
"""Downloads at the same time."""
PAUSES = (1.0, 3.0)
"""Seconds before each further attempt."""
TIMEOUT = 60
"""Seconds without a byte after which an attempt is given up."""


def cache_folder() -> Path:
    """Where fetched servers are kept, each in a folder named for its version."""
    return user_cache_path("whoran") / "neo4j"


def class_path(line: Line, tell: Tell, folder: Path | None = None) -> list[Path]:
    """The jars that run a server of ``line``, fetched into ``folder`` if they are not there yet. Raises FetchFailed."""
    folder = cache_folder() if folder is None else folder
    jars = folder / line.version
    if not jars.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / f"{line.version}.lock"):
            if not jars.is_dir():
                _fetch(line, jars, tell)
    return sorted(jars.glob("*.jar"))


def _fetch(line: Line, jars: Path, tell: Tell) -> None:
    tell(f"fetching Neo4j {line.version} from Maven Central into {jars}, once; this takes a minute or two")
    parts = jars.with_name(f"{line.version}.part")
    shutil.rmtree(parts, ignore_errors=True)
    with _told(line):
        gathered = parts / "jars"
        gathered.mkdir(parents=True)
        for jar in _downloaded(line, parts / "repository", tell):
            jar.rename(gathered / jar.name)
        gathered.rename(jars)
    shutil.rmtree(parts)
    tell(f"fetched Neo4j {line.version}")


class _Patient(PythonResolver):
    """Asks again after a connection failed, as one of seven hundred may, and keeps no part of a file."""

    def download(self, artifact: Artifact) -> Path | None:
        for pause in PAUSES:
            try:
                return super().download(artifact)
            except requests.RequestException:
                _remove(artifact)
                time.sleep(pause)
        return super().download(artifact)


def _remove(artifact: Artifact) -> None:
    if artifact.cached_path:
        artifact.cached_path.unlink(missing_ok=True)


def _downloaded(line: Line, repository: Path, tell: Tell) -> Iterator[Path]:
    context = MavenContext(resolver=_Patient(), repo_cache=repository, timeout=TIMEOUT)
    tell("looking up which jars it needs")
    artifacts = _artifacts(line, context)
    tell(f"fetching {len(artifacts)} jars")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for done, jar in enumerate(pool.map(_jar, artifacts), 1):
            if done % 50 == 0:
                tell(f"fetched {done} of {len(artifacts)} jars")
            yield jar


def _artifacts(line: Line, context: MavenContext) -> list[Artifact]:
    wanted = [replace(Coordinate.parse(text), scope="compile") for text in line.coordinates]
    named, needed = context.resolver.resolve([context.create_dependency(coordinate) for coordinate in wanted])
    return [each.artifact for each in (*named, *needed) if each.scope in AT_RUN_TIME and each.type == "jar"]


def _jar(artifact: Artifact) -> Path:
    jar = artifact.resolve()
    if not is_zipfile(jar):
        raise FetchFailed(f"{jar.name} arrived damaged; try again")
    return jar


@contextmanager
def _told(line: Line) -> Iterator[None]:
    try:
        yield
    except (requests.RequestException, RuntimeError) as error:
        request = getattr(error, "request", None)
        what = request.url if request is not None else error
        raise FetchFailed(
            f"Neo4j {line.version} could not be fetched ({what}); check that this machine reaches "
            "Maven Central, by a proxy named in HTTPS_PROXY where it needs one, and try again"
        ) from error
