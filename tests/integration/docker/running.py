"""The image's commands and those of docker-compose.yml, run on a port of this machine."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.integration.docker.compose import services
from tests.integration.docker.image import Image, instructions

PATIENCE = 60
"""Seconds after which a command that should have ended has not."""


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


def ready_check() -> list[str]:
    """Return the command that docker-compose.yml checks the service's health with."""
    check: list[str] = services()["api"]["healthcheck"]["test"]
    return check[1:]
