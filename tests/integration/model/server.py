"""A chat endpoint on loopback whose model is a function, and which can fail in every way that a real one does."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_DOCUMENT = re.compile(r"^DOCUMENT ([0-9a-f]{32})\n([^\n]*)\n\n(.*)\nEND OF DOCUMENT \1$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Asked:
    """A question as it came over the wire."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def messages(self) -> str:
        """All that the model is told, in one."""
        return "\n".join(message["content"] for message in self.body["messages"])

    @property
    def text(self) -> str:
        """The piece of the document that is asked about."""
        return self._parts()[3]

    @property
    def about(self) -> dict[str, Any]:
        """What is said of the document beside its text."""
        found: dict[str, Any] = json.loads(self._parts()[2])
        return found

    def _parts(self) -> re.Match[str]:
        found = _DOCUMENT.search(self.body["messages"][1]["content"])
        assert found, "no document is set apart in the question"
        return found


@dataclass(frozen=True)
class Answer:
    """What the server sends: after `wait` seconds, and of the body only `part` where the connection is to break off."""

    body: Any
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    wait: float = 0.0
    part: int | None = None


Model = Callable[[Asked], Answer]


def says(content: str, finish: str = "stop", **message: Any) -> Answer:
    """A chat completion with this content."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}
    used = {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100}
    return Answer({"id": "1", "object": "chat.completion", "choices": [choice], "usage": used})


def tells(*claims: Any) -> Answer:
    """A chat completion with these claims."""
    return says(json.dumps({"claims": claims}, ensure_ascii=False))


def in_turn(*models: Model | Answer) -> Model:
    """A model that answers each question as the next of these does, and from the last on as that does."""
    turns = iter(models)
    lock = threading.Lock()
    last = models[-1]

    def answer(asked: Asked) -> Answer:
        with lock:
            turn = next(turns, last)
        return turn if isinstance(turn, Answer) else turn(asked)

    return answer


class ChatServer:
    """A running server: its `url`, and the questions that it was `asked`."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.asked: list[Asked] = []
        self.most_at_once = 0
        self._at_once = 0
        self._lock = threading.Lock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = True
        self._http.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that goes away is no news

    @property
    def url(self) -> str:
        """The address that whoran is told."""
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    @contextmanager
    def running(self) -> Iterator[ChatServer]:
        """The server, until the end of the block."""
        thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._http.shutdown()
            self._http.server_close()

    @contextmanager
    def counted(self, asked: Asked) -> Iterator[None]:
        """Note a question, and how many are under way with it."""
        with self._lock:
            self.asked.append(asked)
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            yield
        finally:
            with self._lock:
                self._at_once -= 1

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                asked = Asked(self.path, dict(self.headers), json.loads(self.rfile.read(length)))
                with server.counted(asked):
                    answer = server.model(asked)
                    time.sleep(answer.wait)
                self._send(answer)

            def _send(self, answer: Answer) -> None:
                plain = answer.body if isinstance(answer.body, str) else json.dumps(answer.body)
                content = plain.encode()
                self.send_response(answer.status)
                for name, value in {"Content-Type": "application/json", **answer.headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content[: answer.part])
                self.close_connection = answer.part is not None

            def log_message(self, *_: object) -> None:
                """Keep the tests' output free of requests."""

        return Handler
