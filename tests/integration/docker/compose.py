"""docker-compose.yml as an engine reads it: merged, and with its variables filled in."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[3]
COMPOSE = ROOT / "docker-compose.yml"
DOCKERFILE = ROOT / "Dockerfile"


def filled(text: str, given: dict[str, str]) -> str:
    """Return the text with ``${NAME:-default}`` and its like filled in; the shell's forms are those of Compose."""
    environment = {"PATH": os.defpath, **given}
    said = subprocess.run(
        ["/bin/sh", "-c", f'printf %s "{text}"'], env=environment, check=True, capture_output=True, text=True
    )
    return said.stdout


def services(given: dict[str, str] | None = None) -> dict[str, dict[str, Any]]:
    """Return the services by name, where only the variables given are set."""
    found: dict[str, dict[str, Any]] = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["services"]
    return {name: _filled(service, given or {}) for name, service in found.items()}


def size(text: str) -> int:
    """Return how many bytes ``512m`` or ``2g`` are."""
    return int(text[:-1]) * {"m": 1 << 20, "g": 1 << 30}[text[-1]]


def _filled(value: Any, given: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _filled(each, given) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, given) for each in value]
    return filled(value, given) if isinstance(value, str) and "${" in value else value
