"""The three answers, and the marks of what is planned or disputed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from queries.answers import ContradictionAnswer
from whoran.render.page import BLANK, Line, Piece, line

YES: Piece = ("Yes, on these sources: ", "bold green")
MAYBE: Piece = ("Maybe: ", "bold yellow")
NO: Piece = ("No, on these sources: ", "bold red")
DISPUTED = "yellow"


def opening(truth: str) -> Piece:
    """How an answer begins."""
    return YES if truth == "certain" else MAYBE


def maybe(truth: str, status: str) -> list[Piece]:
    """What stands before one of several: "maybe ", "planned: "; nothing before what is certain."""
    if status == "planned":
        return [("planned: ", "yellow")]
    return [] if truth == "certain" else [("maybe ", "yellow")]


def disputed(ids: Sequence[str], contradictions: Iterable[ContradictionAnswer]) -> list[Piece]:
    """The kinds of contradiction that touch a fact: " (end disputed)"."""
    kinds = sorted({each["kind"] for each in contradictions if each["id"] in ids})
    return [(f" ({', '.join(kinds)})", DISPUTED)] if kinds else []


def dated(truth: str, status: str, when: str) -> list[Piece]:
    """The days that begin a line: "From 1 February 2015", "Maybe on 3 May 2016", "Planned, from 1 July 2019"."""
    if status == "planned":
        return [("Planned, ", "yellow"), f"{when}: "]
    if truth == "certain":
        return [f"{when[0].upper()}{when[1:]}: "]
    return [("Maybe ", "yellow"), f"{when}: "]


def contradictions(found: Sequence[ContradictionAnswer], marked: Iterable[str]) -> list[Line]:
    """What the marks of the contradictions with these ids mean; nothing where there are none."""
    ids = set(marked)
    means = {each["kind"]: each["means"] for each in found if each["id"] in ids}
    return [BLANK, *(line((kind, DISPUTED), f": {text}") for kind, text in sorted(means.items()))] if means else []


def more(following: str | None, shown: int) -> list[Line]:
    """That there is more than was shown."""
    return [BLANK, line(f"The first {shown} are shown; --limit shows more.")] if following else []
