"""Decisions on entities and claims."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import EntityJudgement, Judgement, Use
from whoran.render.page import Line, Page, line
from whoran.render.source import QUIET


def judgements(found: Sequence[Judgement]) -> Page:
    """Each decision with its reason and the id by which it is undone."""
    nothing = [line("Nothing has been judged.")]
    return Page([each for one in found for each in _judgement(one)] or nothing)


def _judgement(one: Judgement) -> list[Line]:
    reasons = "; ".join(each for each in (one.by and f"by {one.by}", one.note, one.url) if each)
    told = [line((reasons, QUIET), indent=4)] if reasons else []
    return [line((f"{one.verdict:<9}", "bold"), _about(one), (f"  {one.id.hex()}", QUIET)), *told]


def _about(one: Judgement) -> str:
    if isinstance(one, EntityJudgement):
        return f"{_use(one.left)} | {_use(one.right)}"
    return f"claim {one.claim.hex()}"


def _use(use: Use) -> str:
    where = f" in document {use.document.hex()}" if use.document else ""
    return f"{use.name} ({use.kind}){where}"
