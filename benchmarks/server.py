"""A Neo4j server of its own for a run of the benchmarks, as a team would run one: its usual compiler, and memory enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

from whoran.local_neo4j.configuration import Configuration
from whoran.local_neo4j.lines import LINES, NEWEST
from whoran.local_neo4j.ports import free_ports
from whoran.local_neo4j.server import LocalServer

HEAP, PAGE_CACHE = "4g", "3g"


@contextmanager
def server(home: Path, line: str = NEWEST) -> Iterator[str]:
    """The address of a new server whose data lie in a folder, until the end of the block; what lay there is gone."""
    rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    port, http_port = free_ports(2)
    configuration = Configuration(port, http_port, authentication=False, heap=HEAP, page_cache=PAGE_CACHE)
    with LocalServer(LINES[line], home, configuration, print) as started:
        yield started.url
