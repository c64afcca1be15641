"""What Neo4j Browser loads from the service: the style of the graph and the guide that plays in it.

Browser is a page of another origin, and asks beforehand whether it may (CORS, Fetch Standard); the texts are public, so
any page may read them, whatever the origins that may read answers.
"""

from __future__ import annotations

from html import escape
from importlib.resources import files

from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

METHODS = ("GET", "HEAD", "OPTIONS")


STYLE = "whoran.grass"
GUIDE = "guide.html"
IN_GUIDE = "@STYLE@"
"""Where the guide has the style, so that it needs no address to load it from."""


def style() -> str:
    """The style of the graph, in Browser's GraSS."""
    return _read(STYLE)


def guide() -> str:
    """The guide, in the HTML that Browser plays."""
    return _read(GUIDE).replace(IN_GUIDE, escape(style()))


def _read(name: str) -> str:
    return files("api").joinpath("browser", name).read_text(encoding="utf-8")


class BrowserTexts:
    """Answers for the texts under ``/browser/``, and leaves the rest to the service."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._texts = {
            f"/browser/{STYLE}": _open(Response(style(), media_type="text/plain")),
            f"/browser/{GUIDE}": _open(Response(guide(), media_type="text/html")),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wanted = self._texts.get(scope["path"]) if scope["type"] == "http" and scope["method"] in METHODS else None
        await (wanted or self._app)(scope, receive, send)


def _open(app: ASGIApp) -> ASGIApp:
    return CORSMiddleware(app, allow_origins=("*",), allow_methods=METHODS, allow_headers=("*",))
