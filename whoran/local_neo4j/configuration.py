"""What a local server is told: neo4j.conf and the options of its Java."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HOST = "127.0.0.1"
"""Local servers answer this machine alone."""

OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
"""Packages of Java's base that Neo4j reaches into."""


@dataclass(frozen=True)
class Configuration:
    """The ports of a server, whether it asks for a password, whether it logs statements, its memory (as Java writes it),
    further options of its Java and further settings of Neo4j."""

    port: int
    http_port: int
    authentication: bool = True
    query_log: bool = False
    heap: str = "1g"
    page_cache: str = "256m"
    java: tuple[str, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()

    def text(self) -> str:
        """The lines of neo4j.conf."""
        return "".join(f"{name}={value}\n" for name, value in self._settings().items())

    def _settings(self) -> dict[str, str]:
        return {
            "server.default_listen_address": HOST,
            "server.default_advertised_address": HOST,
            "server.bolt.listen_address": f":{self.port}",
            "server.bolt.advertised_address": f":{self.port}",
            "server.http.listen_address": f":{self.http_port}",
            "server.http.advertised_address": f":{self.http_port}",
            "server.memory.pagecache.size": self.page_cache,
            "server.config.strict_validation.enabled": "true",
            "dbms.security.auth_enabled": str(self.authentication).lower(),
            "dbms.usage_report.enabled": "false",
            "db.logs.query.enabled": "INFO" if self.query_log else "OFF",
            # Half a gigabyte is set aside for the transaction logs of an empty graph otherwise.
            "db.tx_log.preallocate": "false",
            # By then all data are written and all connections closed, and it would wait ten seconds more.
            "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
            **dict(self.settings),
        }

    def java_options(self) -> list[str]:
        """Memory, and leave for what Neo4j does on recent Java, so that it starts without warnings."""
        return [
            f"-Xmx{self.heap}",
            *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            *self.java,
        ]

    def write(self, home: Path) -> Path:
        """Write neo4j.conf under ``home``; return its folder."""
        folder = home / "conf"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "neo4j.conf").write_text(self.text(), encoding="utf-8")
        return folder
