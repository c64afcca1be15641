"""Whether the service is up, and whether it can answer."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from typing_extensions import TypedDict

from api.parameters import OpenStore
from api.problem_types import STORE_PROBLEMS
from api.problems import described

NO_ID = bytes(16)

router = APIRouter(tags=["service"])


class Health(TypedDict):
    """The process is up."""

    status: Literal["up"]


class Readiness(TypedDict):
    """The store answers."""

    status: Literal["ready"]


@router.get("/health", summary="Is the service up?")
async def health() -> Health:
    """Answered as long as the process is up, whatever the store does."""
    return Health(status="up")


@router.get("/ready", responses=described(*STORE_PROBLEMS), summary="Can the service answer?")
def ready(store: OpenStore) -> Readiness:
    """Answered when the store answers."""
    store.documents([NO_ID])
    return Readiness(status="ready")
