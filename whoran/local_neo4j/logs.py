"""The end of what a server logged: what it printed, and its own log."""

from __future__ import annotations

from pathlib import Path

LOGS = ("console.log", "logs/neo4j.log")
LINES = 15
"""Lines of each log that are shown."""


def last_lines(home: Path) -> str:
    """The last lines of each log under ``home``, each log named."""
    return "\n".join(_last(home / name) for name in LOGS if (home / name).is_file())


def _last(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return "\n".join([f"{log}:", *(f"    {line}" for line in lines[-LINES:])])
