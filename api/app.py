"""The application, put together from settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version

import anyio.to_thread
from fastapi import Depends, FastAPI
from fastapi.responses import RedirectResponse
from fastapi.routing import APIRoute
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from api import documents, explanations, health, problems, questions
from api.body import BodyLimit
from api.browser_texts import BrowserTexts
from api.description import describe
from api.head import HeadAsGet
from api.known import known_only
from api.late import LateStore
from api.settings import Settings

DESCRIPTION = """Questions about outsourced public services, answered from source documents: every edge of an answer has its
sentence, its document and its date, and is `certain` or only `possible` on the days asked about.

Ids are 32 hex digits, days are ISO 8601, unknown days are null. A span's end is the day of the change: the first on
which it no longer held. Long answers come in pages: ask again with `after` set to the `next` of the page before.
Everything that goes wrong is a problem (RFC 9457), explained at its `type`."""


def create_app(settings: Settings) -> FastAPI:
    """The service over one store, which is opened when it is first needed and closed when the service stops."""
    app = FastAPI(
        title="whoran",
        summary="Who ran what, when, and who says so",
        description=DESCRIPTION,
        version=version("whoran"),
        lifespan=_lifespan,
        middleware=_middleware(settings),
        generate_unique_id_function=_operation_id,
        redoc_url=None,
    )
    app.state.settings = settings
    app.state.store = LateStore(settings.store)
    for part in (questions, documents, explanations):
        app.include_router(part.router, dependencies=[Depends(known_only)])
    app.include_router(health.router)
    app.add_api_route("/", _front, include_in_schema=False)
    problems.install(app)
    app.openapi = partial(describe, app)  # type: ignore[method-assign] # as FastAPI documents it
    return app


async def _front() -> RedirectResponse:
    return RedirectResponse("/docs")


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    # Each thread reads the store over a connection and a cache of its own.
    anyio.to_thread.current_default_thread_limiter().total_tokens = app.state.settings.threads
    yield
    app.state.store.close()


def _middleware(settings: Settings) -> list[Middleware]:
    cors = Middleware(CORSMiddleware, allow_origins=settings.origins, allow_methods=["GET", "HEAD"])
    return [Middleware(BrowserTexts), cors, Middleware(HeadAsGet), Middleware(BodyLimit, most=settings.document_limit)]


def _operation_id(route: APIRoute) -> str:
    return route.name
