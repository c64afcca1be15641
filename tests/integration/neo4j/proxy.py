"""A connection that breaks where a test wants it to: a proxy on this machine, between a store and its server."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from graph.stores.address import SERVER_PORT

COMMIT = b"\x00\x02\xb0\x12\x00\x00"
"""The message that ends a transaction, in its chunk (Bolt: COMMIT, signature 12)."""
PULL = b"\xb1\x3f"
"""How the message begins that asks for rows (Bolt: PULL, signature 3F)."""


class Proxy:
    """Passes bytes on to a server, and cuts the connection at the first message of a sort: as it ``arrives``, or, having
    passed it on, when the server has answered it.
    """

    def __init__(self, url: str) -> None:
        at = urlsplit(url)
        self._server = (at.hostname or "", at.port or SERVER_PORT)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._message = b""
        self._arrives = True
        self.cuts = 0
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        """The address of the server by way of this proxy."""
        return f"bolt://127.0.0.1:{self._listening.getsockname()[1]}"

    def cut_at(self, message: bytes, *, arrives: bool) -> None:
        """Cut the next connection over which this is sent, once."""
        self._message, self._arrives = message, arrives

    def cut_all(self) -> None:
        """Cut all connections that are open."""
        for each in self._open:
            _close(each)
        self._open.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _close(self._listening)
        self.cut_all()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.create_connection(self._server)
                self._open += [client, server]
                awaiting = threading.Event()
                threading.Thread(target=self._up, args=(client, server, awaiting), daemon=True).start()
                threading.Thread(target=self._down, args=(client, server, awaiting), daemon=True).start()

    def _up(self, client: socket.socket, server: socket.socket, awaiting: threading.Event) -> None:
        """What the store sends."""
        with suppress(OSError):
            while sent := client.recv(65_536):
                if self._message and self._message in sent:
                    self._message = b""
                    self.cuts += 1
                    if self._arrives:
                        break
                    awaiting.set()
                server.sendall(sent)
        if not awaiting.is_set():
            _close(client)
            _close(server)

    def _down(self, client: socket.socket, server: socket.socket, awaiting: threading.Event) -> None:
        """What the server answers."""
        with suppress(OSError):
            while (answer := server.recv(65_536)) and not awaiting.is_set():
                client.sendall(answer)
        _close(client)
        _close(server)


def _close(opened: socket.socket) -> None:
    with suppress(OSError):
        opened.shutdown(socket.SHUT_RDWR)
    opened.close()
