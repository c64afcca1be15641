"""The service on a port: where it listens, and how it stops."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from api.serve import ServeError, address, listen, serve
from api.settings import Settings
from graph.identity import document_id
from graph.stores import existing_store
from tests.integration.api.running import url_of

ROOT = Path(__file__).resolve().parents[3]
SERVE = "import sys; from api.serve import serve; from api.settings import Settings; serve(Settings(store=sys.argv[1]), port=0)"
TEXT = "Harbour Justice ran Northshire CRC from 1 February 2015 to 15 February 2019."


@contextmanager
def process(store: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the service as a process of its own, and give it with its address."""
    command = [sys.executable, "-c", SERVE, url_of(store)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as served:
        try:
            assert served.stdout is not None
            yield served, next(word for word in served.stdout.readline().split() if word.startswith("http"))
        finally:
            served.kill()


def listens(host: str, port: int) -> bool:
    """Say whether anybody listens there."""
    with socket.socket() as knocking:
        return knocking.connect_ex((host, port)) == 0


def test_a_request_under_way_is_finished_before_the_service_stops(own_store: Path) -> None:
    """After SIGTERM no new request is taken, and a slow one that had begun is answered and kept."""
    body = json.dumps({"text": TEXT}).encode()
    with process(own_store) as (served, base):
        at = urlsplit(base)
        assert at.hostname is not None
        assert at.port is not None
        with socket.create_connection((at.hostname, at.port), timeout=60) as slow:
            head = f"POST /v1/documents HTTP/1.1\r\nHost: {at.netloc}\r\nContent-Type: application/json\r\n"
            slow.sendall(f"{head}Expect: 100-continue\r\nContent-Length: {len(body)}\r\n\r\n".encode())
            assert slow.recv(1000).startswith(b"HTTP/1.1 100")
            served.send_signal(signal.SIGTERM)
            while listens(at.hostname, at.port):
                assert served.poll() is None
            slow.sendall(body)
            with slow.makefile("rb") as answer:
                assert answer.readline().split()[1] == b"201"
                answer.read()
        assert served.wait(60) == -signal.SIGTERM
    store = existing_store(url_of(own_store))
    assert [document.text for document in store.documents([document_id(TEXT)]).values()] == [TEXT]
    store.close()


def test_the_interrupt_key_stops_the_service_in_peace(own_store: Path) -> None:
    """Ctrl-C ends it without an error."""
    with process(own_store) as (served, base):
        assert httpx.get(f"{base}/ready").status_code == 200
        served.send_signal(signal.SIGINT)
        assert served.wait(60) == 0


def test_a_stopped_service_leaves_one_whole_file(own_store: Path) -> None:
    """The store is closed: nothing of it is left in a journal beside the file."""
    with process(own_store) as (served, base):
        assert httpx.post(f"{base}/v1/documents", json={"text": TEXT}).status_code == 201
        served.send_signal(signal.SIGTERM)
        served.wait(60)
    assert [path.name for path in own_store.parent.glob(f"{own_store.name}*")] == [own_store.name]


def test_a_busy_port_is_refused(own_store: Path) -> None:
    """A port on which another program listens is an error that names it and says what to do."""
    with listen("127.0.0.1", 0) as busy:
        port = busy.getsockname()[1]
        with pytest.raises(
            ServeError, match=f"127.0.0.1:{port}: another program listens there already; choose another"
        ):
            serve(Settings(store=url_of(own_store)), port=port)


@pytest.mark.parametrize(
    ("host", "port", "why"),
    [("127.0.0.1", 70000, "from 0 to 65535"), ("203.0.113.1", 0, "no such address"), ("no machine", 0, "no machine")],
)
def test_a_place_that_is_none_is_refused(host: str, port: int, why: str) -> None:
    """An address or port that this machine does not have is an error that says so."""
    with pytest.raises(ServeError, match=why):
        listen(host, port)


def test_an_address_is_one_that_a_browser_takes() -> None:
    """An IPv6 address stands in brackets."""
    for host, shown in (("127.0.0.1", "http://127.0.0.1:"), ("::1", "http://[::1]:")):
        with listen(host, 0) as listening:
            assert address(listening).startswith(shown)


def test_an_answer_does_not_wait_for_its_headers_to_arrive() -> None:
    """What listens sends small packets at once (no Nagle delay), and hands that down to its connections."""
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        connection, _ = listening.accept()
        with connection:
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
