"""Query parameters that an endpoint does not have: a mistyped one is told, so that no question is answered without it."""

from __future__ import annotations

from fastapi import Request
from fastapi.exceptions import RequestValidationError


async def known_only(request: Request) -> None:
    """Let a request pass whose query parameters its endpoint's description has.

    Raises RequestValidationError with the others.
    """
    known = _known(request)
    unknown = [name for name in dict.fromkeys(request.query_params) if name not in known]
    if unknown:
        those = f"those of this endpoint are {', '.join(known)}" if known else "this endpoint has none"
        told = f"there is no such parameter; {those}"
        raise RequestValidationError([{"type": "unknown", "loc": ("query", name), "msg": told} for name in unknown])


def _known(request: Request) -> list[str]:
    operation = request.app.openapi()["paths"][request.scope["route"].path][request.method.lower()]
    return [each["name"] for each in operation.get("parameters", []) if each["in"] == "query"]
