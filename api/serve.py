"""The service on a port, until it is asked to stop."""

from __future__ import annotations

import errno
import socket
from contextlib import suppress

import uvicorn

from api.app import create_app
from api.settings import Settings

HOST = "127.0.0.1"
PORT = 8000
PORTS = range(65536)
BACKLOG = 2048
"""Connections that may wait to be taken."""
PATIENCE = 60
"""Seconds for which a request that is under way may go on after the service was asked to stop."""


class ServeError(Exception):
    """The service cannot listen where it was asked to; the message says why and what to do about it."""


def serve(settings: Settings, host: str = HOST, port: int = PORT) -> None:
    """Answer requests until SIGTERM or SIGINT; those under way are finished first.

    Port 0 is any free one. Raises ServeError.
    """
    listening = listen(host, port)
    print(
        f"whoran answers at {address(listening)} (described at {address(listening)}/docs); Ctrl-C stops it", flush=True
    )
    with suppress(KeyboardInterrupt):
        server(settings).run(sockets=[listening])


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises ServeError."""
    if port not in PORTS:
        raise ServeError(f"the service cannot listen at {host}:{port}: a port is a number from 0 to {PORTS[-1]}")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        raise ServeError(f"the service cannot listen at {host}:{port}: {_reason(error)}") from error
    # Handed down to connections: without it a body waits 40 ms for the client to acknowledge its headers.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def address(listening: socket.socket) -> str:
    """Where a socket listens, as a web address."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def server(settings: Settings) -> uvicorn.Server:
    """The server of the service, not yet started."""
    return uvicorn.Server(
        uvicorn.Config(
            create_app(settings),
            log_level="warning",
            access_log=False,
            lifespan="on",
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=PATIENCE,
            ws="none",
        )
    )


def _reason(error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return "no machine of that name is known; 127.0.0.1 is this machine"
    return REASONS.get(error.errno or 0, str(error.strerror))


REASONS = {
    errno.EADDRINUSE: "another program listens there already; choose another port, or stop that program",
    errno.EACCES: "ports under 1024 need special rights; choose a higher one",
    errno.EADDRNOTAVAIL: "this machine has no such address; 127.0.0.1 is this machine alone, 0.0.0.0 all its addresses",
}
