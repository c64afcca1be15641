"""A pseudo-terminal: what a command shows to a person, and what a person types."""

import fcntl
import os
import pty
import struct
import subprocess
import termios
from pathlib import Path

from tests.integration.cli.conftest import COMMAND, Ran, surroundings


def on_terminal(
    *arguments: object, cwd: Path, width: int = 80, typed: str = "", env: dict[str, str] | None = None
) -> Ran:
    """Run the command on a terminal of that width; all that it shows is in `out`, line ends as `\\n`."""
    here, there = pty.openpty()
    fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    surrounding = surroundings(TERM="xterm-256color", **env or {})
    process = subprocess.Popen(
        [COMMAND, *map(str, arguments)], cwd=cwd, env=surrounding, stdin=there, stdout=there, stderr=there
    )
    os.close(there)
    os.write(here, typed.encode())
    shown = b"".join(_read(here))
    os.close(here)
    return Ran(process.wait(timeout=120), shown.decode().replace("\r\n", "\n"), "")


def _read(terminal: int) -> list[bytes]:
    parts: list[bytes] = []
    while True:
        try:
            part = os.read(terminal, 65_536)
        except OSError:  # Linux says so when the last program has left the terminal
            return parts
        if not part:
            return parts
        parts.append(part)
