"""Ports of this machine: free ones, and whether one is taken."""

from __future__ import annotations

import socket
from contextlib import ExitStack

from whoran.local_neo4j.configuration import HOST


def free_ports(count: int) -> list[int]:
    """Different ports at which nothing listens."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.create_server((HOST, 0))) for _ in range(count)]
        return [opened.getsockname()[1] for opened in sockets]


def taken(port: int) -> bool:
    """Whether nothing new can listen at ``port``."""
    try:
        socket.create_server((HOST, port)).close()
    except OSError:
        return True
    return False
