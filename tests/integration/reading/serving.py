"""A real web server on this machine, which answers as a test tells it."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from loaders.web.network import Ip, is_public

Headers = Mapping[str, str]


@dataclass
class Page:
    """What the server answers at a path; ``pause`` seconds lie between the bytes of a slow one."""

    body: bytes = b""
    headers: Headers = field(default_factory=dict)
    status: int = 200
    pause: float = 0.0


@dataclass
class Site:
    """A server: where it is, what it holds, and what it was asked."""

    url: str
    pages: dict[str, Page]
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def put(self, path: str, body: bytes | str = b"", media_type: str = "text/html", **more: object) -> str:
        """Hold a page, and give its address."""
        data = body.encode() if isinstance(body, str) else body
        given = more.pop("headers", {})
        headers = {"Content-Type": media_type, **(given if isinstance(given, Mapping) else {})}
        self.pages[path] = Page(data, headers, **more)  # type: ignore[arg-type]
        return self.url + path

    def redirect(self, path: str, to: str) -> str:
        """Lead from a path to another address, and give the first."""
        return self.put(path, status=302, headers={"Location": to})


def loopback_too(ip: Ip) -> bool:
    """Allow this machine beside the public internet: the servers of the tests are here."""
    return ip.is_loopback or is_public(ip)


class Answering(BaseHTTPRequestHandler):
    """Answers as its site says."""

    site: Site

    def do_GET(self) -> None:
        """Answer a request for a page."""
        self.site.asked.append((self.path, dict(self.headers)))
        page = self.site.pages.get(self.path.partition("?")[0], Page(status=404))
        self.send_response(page.status)
        for name, value in page.headers.items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(OSError):  # who asked may have gone
            self._write(page)

    def _write(self, page: Page) -> None:
        for block in [page.body[n : n + 1] for n in range(len(page.body))] if page.pause else [page.body]:
            self.wfile.write(block)
            time.sleep(page.pause)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (named by the base class)
        """Print nothing."""


@contextmanager
def serving(tls: Callable[[ssl.SSLContext], object] | None = None) -> Iterator[Site]:
    """A server until the end of the block, over TLS where ``tls`` sets that up."""
    site = Site("", {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Answers", (Answering,), {"site": site}))
    if tls is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls(context)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    site.url = f"{'https://localhost' if tls else 'http://127.0.0.1'}:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
