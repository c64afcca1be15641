"""Ends a server when the Python that started it is gone, however that ended: ``python guard.py PID``.

It reads standard input, a pipe from that Python, which the system closes when the process ends.
"""

from __future__ import annotations

import sys

import psutil

PATIENCE = 30.0
"""Seconds that a server has to stop by itself."""


def end(process: psutil.Process) -> None:
    """Ask a process to stop, and kill it if it does not within its time."""
    try:
        process.terminate()
        process.wait(PATIENCE)
    except psutil.TimeoutExpired:
        process.kill()
        process.wait()
    except psutil.NoSuchProcess:
        return


if __name__ == "__main__":
    watched = psutil.Process(int(sys.argv[1]))
    sys.stdin.read()
    end(watched)
