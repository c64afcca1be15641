"""How large the body of a request may be."""

from __future__ import annotations

from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class BodyLimit:
    """Middleware that stops reading a body of more than ``most`` bytes, by what it declares and by what comes.

    Starlette's own limit answers in plain text, past the error table.
    """

    def __init__(self, app: ASGIApp, most: int) -> None:
        self.app = app
        self.most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        declared, received = _declared(scope), 0

        async def limited() -> Message:
            nonlocal received
            self._check(declared)
            message = await receive()
            received += len(message.get("body", b""))
            self._check(received)
            return message

        await self.app(scope, limited, send)

    def _check(self, size: int) -> None:
        if size > self.most:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)


def _declared(scope: Scope) -> int:
    text = Headers(scope=scope).get("content-length", "") if scope["type"] == "http" else ""
    return int(text) if text.isdecimal() else 0
