"""The end of what a server logged in this run: what it printed, and its own log."""

from __future__ import annotations

from pathlib import Path

LOGS = ("console.log", "logs/neo4j.log")
LINES = 15
"""Lines of each log that are shown."""


class Logs:
    """The logs under ``home`` from now on; what earlier runs logged is left out."""

    def __init__(self, home: Path) -> None:
        self._begin = {log: log.stat().st_size if log.is_file() else 0 for log in (home / name for name in LOGS)}

    def last_lines(self) -> str:
        """The last lines of each log, each log named."""
        return "\n".join(_last(log, begin) for log, begin in self._begin.items() if log.is_file())


def _last(log: Path, begin: int) -> str:
    lines = log.read_bytes()[begin:].decode("utf-8", errors="replace").strip().splitlines()
    return "\n".join([f"{log}:", *(f"    {line}" for line in lines[-LINES:])])
