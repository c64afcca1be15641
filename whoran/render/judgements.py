"""Decisions on entities and claims."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers import ClaimAnswer, JudgementAnswer, UseAnswer
from whoran.render.claim import claim_pieces
from whoran.render.decided import because
from whoran.render.page import Line, Page, Piece, line
from whoran.render.source import QUIET, QUOTE, quote, reference

INDENT = 4


def judgements(found: Sequence[JudgementAnswer]) -> Page:
    """Each decision with its reason and the id by which it is undone; on a claim, with its sentence."""
    nothing = [line("Nothing has been judged.")]
    return Page([each for one in found for each in _judgement(one)] or nothing)


def _judgement(one: JudgementAnswer) -> list[Line]:
    reasons = because("", one)
    told = [line((reasons, QUIET), indent=INDENT)] if reasons else []
    return [
        line((f"{one['judgement']:<9}", "bold"), *_about(one), (f"  {one['id']}", QUIET)),
        *_sentence(one),
        *told,
    ]


def _about(one: JudgementAnswer) -> list[Piece]:
    left, right, read, reading = one["left"], one["right"], one["read"], one["reading"]
    if left and right:
        return [f"{_use(left)} | {_use(right)}"]
    said = reading or read
    return claim_pieces(said) if said else [f"claim {one['claim']}"]


def _sentence(one: JudgementAnswer) -> list[Line]:
    """What was read, and the sentence that a decision on a claim is about, where a document of the store has it."""
    if one["claim"] is None:
        return []
    read, reading = one["read"], one["reading"]
    was = [line("read as ", *claim_pieces(read), indent=INDENT)] if read and one["judgement"] == "correct" else []
    said = _in_store(read) or _in_store(reading)
    return [*was, *(_quoted(said) if said else []), *([line(_GONE, indent=INDENT)] if _is_gone(one) else [])]


_GONE = "Nothing that is read now is what was decided on: its document is gone, or is read otherwise."


def _is_gone(one: JudgementAnswer) -> bool:
    """Whether the store has nothing of what was decided on: of an added claim the document, of others the claim as read."""
    reading = _in_store(one["reading"])
    if one["judgement"] == "add" or (reading and reading["claim"] == one["claim"]):
        return reading is None
    return one["read"] is None


def _in_store(claim: ClaimAnswer | None) -> ClaimAnswer | None:
    return claim if claim and claim["document"] else None


def _quoted(said: ClaimAnswer) -> list[Line]:
    document = said["document"]
    if not document:
        return []
    words = quote(said["passage"], document)
    return [line((f"“{words}”", QUOTE), indent=INDENT), line(*reference(document, said["page"]), indent=INDENT + 2)]


def _use(use: UseAnswer) -> str:
    where = f" in document {use['document']}" if use["document"] else ""
    return f"{use['name']} ({use['kind']}){where}"
