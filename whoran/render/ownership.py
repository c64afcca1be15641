"""The chain of ownership, up to the top and down to what is run."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers import HoldingAnswer, Ownership
from whoran.render import marks
from whoran.render.names import heading, name, qualified
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.source import sources

STEP = 4


def ownership(answer: Ownership) -> Page:
    """Who owned and ran it above, then what it owned and ran below, each step deeper by one indent."""
    entity = answer["question"]["of"][0]
    above = _chain(answer["above"], "holds", entity["id"], 1, answer)
    below = _chain(answer["below"], "holder", entity["id"], 1, answer)
    return Page(
        [
            *heading(answer["question"]),
            line("Above it, on these sources:" if above else "No source says who owned or ran it."),
            *above,
            BLANK,
            line("Below it, on these sources:" if below else "No source says that it owned or ran anything."),
            *below,
            *marks.contradictions(answer["contradictions"], _marked(answer)),
        ]
    )


def _marked(answer: Ownership) -> list[str]:
    return [each for step in (*answer["above"], *answer["below"]) for each in step["disputed"]]


def _chain(steps: Sequence[HoldingAnswer], near: str, entity: str, depth: int, answer: Ownership) -> list[Line]:
    """The steps that start from an entity at a depth, each followed by those that go on from it."""
    far = "holder" if near == "holds" else "holds"
    found: list[Line] = []
    for step in steps:
        ends = {"holder": step["holder"]["id"], "holds": step["holds"]["id"]}
        if step["depth"] == depth and ends[near] == entity:
            found += _step(step, depth, answer)
            found += _chain(steps, near, ends[far], depth + 1, answer)
    return found


def _step(step: HoldingAnswer, depth: int, answer: Ownership) -> list[Line]:
    said = line(
        *marks.maybe(step["truth"], step["status"]),
        name(step["holder"]),
        " owned " if step["relation"] == "OWNS" else " ran ",
        name(step["holds"]),
        qualified(step["qualifiers"]),
        f", {step['span']['text']}",
        *marks.disputed(step["disputed"], answer["contradictions"]),
        indent=STEP * depth,
    )
    return [said, *sources(step["evidence"], step["fact"], STEP * depth + 2)]
