"""What can be wrong with a request, as a client sees it: problem types (RFC 9457), each with what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus


@dataclass(frozen=True, slots=True)
class ProblemType:
    """A type of problem: its name, the status code, a title, and the remedy."""

    name: str
    status: HTTPStatus
    title: str
    remedy: str


UNKNOWN_NAME = ProblemType(
    "unknown-name",
    HTTPStatus.NOT_FOUND,
    "Nothing is called that",
    "Take one of the names in `offered`, which are the nearest, or search.",
)
AMBIGUOUS_NAME = ProblemType(
    "ambiguous-name",
    HTTPStatus.CONFLICT,
    "More than one entity is called that",
    "Ask with the id of one of those in `offered`, or write its kind before its name: `Region:Wales`.",
)
UNKNOWN_ID = ProblemType(
    "unknown-id",
    HTTPStatus.NOT_FOUND,
    "Nothing has that id",
    "Take ids and cursors from an answer of this store; the ids of facts and contradictions change with their claims.",
)
BAD_DAYS = ProblemType(
    "bad-days",
    HTTPStatus.UNPROCESSABLE_ENTITY,
    "These are no days to ask about",
    "Write 2018, 2018-06 or 2018-06-01; ask with `on`, or with `from` and `to`, the first not after the last.",
)
BAD_QUESTION = ProblemType(
    "bad-question", HTTPStatus.BAD_REQUEST, "The question cannot be answered as it stands", "The detail says why."
)
BAD_REQUEST = ProblemType(
    "bad-request",
    HTTPStatus.UNPROCESSABLE_ENTITY,
    "A parameter or the body is not as it should be",
    "Each place is listed in `errors`; the description of the endpoint says what belongs there.",
)
BAD_DOCUMENT = ProblemType(
    "bad-document",
    HTTPStatus.UNPROCESSABLE_ENTITY,
    "The document cannot be loaded as it is",
    "The detail names the place and the fix.",
)
UNREADABLE = ProblemType(
    "unreadable-body", HTTPStatus.BAD_REQUEST, "The body cannot be read", "Send one JSON object, as UTF-8 text."
)
TOO_LARGE = ProblemType(
    "too-large",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "The body is larger than this service takes",
    "Load it on the command line with `whoran load`, or in parts.",
)
NOT_LOCAL = ProblemType(
    "not-local",
    HTTPStatus.FORBIDDEN,
    "Only programs on the service's own machine may change the store",
    "Load the document on that machine: send it to 127.0.0.1 from there, or use `whoran load`.",
)
UNKNOWN_PATH = ProblemType(
    "unknown-path", HTTPStatus.NOT_FOUND, "There is nothing at this address", "All endpoints are listed at /docs."
)
WRONG_METHOD = ProblemType(
    "wrong-method",
    HTTPStatus.METHOD_NOT_ALLOWED,
    "This endpoint has no such method",
    "The header `Allow` names the methods that it has.",
)
STORE_UNAVAILABLE = ProblemType(
    "store-unavailable",
    HTTPStatus.SERVICE_UNAVAILABLE,
    "The store does not answer just now",
    "The header `Retry-After` says in how many seconds to ask again; the detail tells the service's owner what to do.",
)
STORE_TIMEOUT = ProblemType(
    "store-timeout",
    HTTPStatus.GATEWAY_TIMEOUT,
    "The store needed longer than it may",
    "Ask for less: fewer days, fewer hops, a lower limit; the service's owner may allow for more time.",
)
STORE_TOO_NEW = ProblemType(
    "store-too-new",
    HTTPStatus.SERVICE_UNAVAILABLE,
    "The store was made by a newer version of whoran",
    "The service's owner has to upgrade it.",
)
STORE_PROBLEMS = (STORE_UNAVAILABLE, STORE_TIMEOUT, STORE_TOO_NEW)
"""What may be wrong with the store, whatever is asked of it."""
UNEXPECTED = ProblemType(
    "unexpected",
    HTTPStatus.INTERNAL_SERVER_ERROR,
    "Something went wrong inside the service",
    "It is a fault of whoran; the service's log has the details.",
)
