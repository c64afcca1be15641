"""What the types of problems mean: where the ``type`` of a problem leads to."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.exceptions import HTTPException

from api.problem_types import BAD_REQUEST, UNKNOWN_PATH
from api.problems import BY_NAME, Problem, described, explained

router = APIRouter(prefix="/v1", tags=["problems"])

TypeName = Annotated[str, Path(description="The last part of a problem's `type`.", examples=["unknown-name"])]


@router.get("/problems", responses=described(BAD_REQUEST), summary="All types of problems")
async def list_problems() -> list[Problem]:
    """Every type of problem that this service answers with; its remedy is the `detail`."""
    return [explained(each) for each in BY_NAME.values()]


@router.get("/problems/{name}", responses=described(UNKNOWN_PATH, BAD_REQUEST), summary="What a problem means")
async def show_problem(name: TypeName) -> Problem:
    """A type of problem; its remedy is the `detail`."""
    if name not in BY_NAME:
        raise HTTPException(UNKNOWN_PATH.status)
    return explained(BY_NAME[name])
