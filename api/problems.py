"""What can be wrong with a request: one table from errors to answers, as problem details (RFC 9457)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from typing_extensions import TypedDict

from api.local import NotLocal
from api.problem_types import (
    AMBIGUOUS_NAME,
    BAD_DAYS,
    BAD_DOCUMENT,
    BAD_QUESTION,
    BAD_REQUEST,
    NOT_LOCAL,
    STORE_TIMEOUT,
    STORE_TOO_NEW,
    STORE_UNAVAILABLE,
    TOO_LARGE,
    UNEXPECTED,
    UNKNOWN_ID,
    UNKNOWN_NAME,
    UNKNOWN_PATH,
    UNREADABLE,
    WRONG_METHOD,
    ProblemType,
)
from graph.store import NotFound, StoreError, StoreTimeout, StoreTooNew, StoreUnavailable
from loaders.errors import InputError
from queries.answers import EntityAnswer
from queries.errors import AmbiguousName, BadWindow, QuestionError, UnknownId, UnknownName
from queries.facts import entity_answer

MEDIA_TYPE = "application/problem+json"
TYPES = "/v1/problems/"
"""Where a problem's type is explained."""
RETRY_AFTER = 5
"""Seconds after which it is worth asking again."""


class FieldError(TypedDict):
    """What is wrong at one place of a request: ``query.limit``, ``body.published_on``."""

    place: str
    problem: str


class Problem(TypedDict):
    """What was wrong with a request (RFC 9457). ``offered`` has the entities that a name may have meant."""

    type: str
    title: str
    status: int
    detail: str
    offered: list[EntityAnswer]
    errors: list[FieldError]


BY_ERROR: Mapping[type[Exception], ProblemType] = {
    UnknownName: UNKNOWN_NAME,
    AmbiguousName: AMBIGUOUS_NAME,
    UnknownId: UNKNOWN_ID,
    BadWindow: BAD_DAYS,
    QuestionError: BAD_QUESTION,
    NotFound: UNKNOWN_ID,
    StoreTooNew: STORE_TOO_NEW,
    StoreTimeout: STORE_TIMEOUT,
    StoreUnavailable: STORE_UNAVAILABLE,
    StoreError: STORE_UNAVAILABLE,
    InputError: BAD_DOCUMENT,
    RequestValidationError: BAD_REQUEST,
    NotLocal: NOT_LOCAL,
    HTTPException: UNEXPECTED,
    Exception: UNEXPECTED,
}
"""Each error with its kind of problem; an error that is not listed is what its nearest listed parent is."""

BY_STATUS: Mapping[int, ProblemType] = {
    each.status: each for each in (UNREADABLE, UNKNOWN_PATH, WRONG_METHOD, TOO_LARGE)
}
"""What the framework itself refuses, by its status code."""

BY_NAME: Mapping[str, ProblemType] = {each.name: each for each in (*BY_ERROR.values(), *BY_STATUS.values())}
"""All types of problems, by name."""

NO_JSON = "json_invalid"
"""What the framework calls a body that is no JSON."""

WORDED = (QuestionError, StoreError, InputError, NotLocal, RequestValidationError)
"""Errors whose words are for the client; of others it is told what their type says."""


def type_of(error: Exception) -> ProblemType:
    """The type of problem that an error is."""
    if isinstance(error, HTTPException) and error.status_code in BY_STATUS:
        return BY_STATUS[error.status_code]
    if isinstance(error, RequestValidationError) and any(each["type"] == NO_JSON for each in error.errors()):
        return UNREADABLE
    return next(BY_ERROR[parent] for parent in type(error).__mro__ if parent in BY_ERROR)


def problem_of(error: Exception) -> Problem:
    """The problem that an error is."""
    problem = explained(type_of(error))
    problem["errors"] = _field_errors(error)
    if isinstance(error, QuestionError):
        problem["offered"] = [entity_answer(entity) for entity in error.offered]
    if isinstance(error, WORDED):
        problem["detail"] = _listed(problem["errors"]) or str(error)
    return problem


def explained(problem_type: ProblemType) -> Problem:
    """A type of problem in general: its remedy is the detail."""
    return Problem(
        type=TYPES + problem_type.name,
        title=problem_type.title,
        status=problem_type.status,
        detail=problem_type.remedy,
        offered=[],
        errors=[],
    )


def described(*types: ProblemType) -> dict[int | str, dict[str, Any]]:
    """What an endpoint answers where it meets these problems, for its description (OpenAPI)."""
    titles: dict[int | str, list[str]] = {}
    for each in types:
        titles.setdefault(int(each.status), []).append(f"{each.title} (`{each.name}`).")
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": " ".join(each), "content": content} for status, each in titles.items()}


def install(app: FastAPI) -> None:
    """Answer every error of the table as a problem."""
    for error in BY_ERROR:
        app.add_exception_handler(error, _answer)


async def _answer(_request: Request, error: Exception) -> Response:
    problem = problem_of(error)
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    if problem["status"] == HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = str(RETRY_AFTER)
    # Escaped to ASCII: what a client sent, and is quoted here, may be no valid Unicode.
    return Response(json.dumps(problem), problem["status"], headers, MEDIA_TYPE)


def _field_errors(error: Exception) -> list[FieldError]:
    if not isinstance(error, RequestValidationError):
        return []
    return [
        FieldError(place=".".join(str(part) for part in each["loc"]), problem=each["msg"]) for each in error.errors()
    ]


def _listed(errors: Sequence[FieldError]) -> str:
    return "; ".join(f"{each['place']}: {each['problem']}" for each in errors)
