"""Connections to addresses that were checked, which end by a deadline whatever a server does.

httpcore asks a network backend for each connection: this one resolves the host itself and connects to what it checked, so
that nothing is resolved a second time.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any

import httpcore
import httpx

from loaders.web.network import Policy, resolve


class NotAllowed(Exception):
    """A host that is at an address which may not be asked."""


class Checked(httpcore.NetworkBackend):
    """Connects to hosts all of whose addresses a policy allows, until ``deadline`` (seconds of the monotonic clock)."""

    def __init__(self, allowed: Policy, deadline: float) -> None:
        self._allowed, self._deadline = allowed, deadline
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first of the host's addresses that answers. Raises NotAllowed, and ConnectError as httpcore does."""
        last: Exception = httpcore.ConnectError(f"the host {host!r} has no address")
        for ip in self._checked(host, port):
            try:
                wait = left(self._deadline, timeout)
                stream = self._backend.connect_tcp(ip, port, wait, local_address, socket_options)
                return Timed(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
        raise last

    def _checked(self, host: str, port: int) -> list[str]:
        try:
            ips = resolve(host, port)
        except (OSError, UnicodeError, ValueError) as error:
            raise httpcore.ConnectError(f"the host {host!r} is not known") from error
        for ip in ips:
            if not self._allowed(ip):
                raise NotAllowed(f"{host} is at {ip}, which is not on the public internet")
        return [str(ip) for ip in ips]


class Timed(httpcore.NetworkStream):
    """A stream that waits for nothing beyond a deadline, however little by little its other end answers."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """See httpcore."""
        return self._stream.read(max_bytes, left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """See httpcore."""
        self._stream.write(buffer, left(self._deadline, timeout))

    def close(self) -> None:
        """See httpcore."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """See httpcore."""
        wait = left(self._deadline, timeout)
        return Timed(self._stream.start_tls(ssl_context, server_hostname, wait), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """See httpcore."""
        return self._stream.get_extra_info(info)


class Transport(httpx.BaseTransport):
    """Sends httpx's requests over a network backend, as httpx.HTTPTransport does over its own."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._pool = httpcore.ConnectionPool(httpx.create_ssl_context(trust_env=False), network_backend=backend)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx."""
        url = request.url
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        answer = self._pool.handle_request(asked)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    def close(self) -> None:
        """See httpx."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        with closing(self._answer):
            yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


def left(deadline: float, timeout: float | None) -> float:
    """Seconds to wait: ``timeout``, or what is left until the deadline. Raises ReadTimeout where nothing is."""
    rest = deadline - time.monotonic()
    if rest <= 0:
        raise httpcore.ReadTimeout("the time for this address is over")
    return min(rest, timeout or rest)
