"""Who says so: the sentences behind a fact."""

from __future__ import annotations

from queries.answers import EvidenceAnswer, EvidenceOfFact
from whoran.render import marks
from whoran.render.fact import fact_line
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.source import QUIET, source

INDENT = 4


def evidence(answer: EvidenceOfFact) -> Page:
    """The fact, and each sentence with its document and the ids by which it can be judged or forgotten."""
    fact, count = answer["fact"], answer["statements"]
    return Page(
        [
            fact_line(fact, answer["contradictions"]),
            line("One statement says so:" if count == 1 else f"{count} distinct statements say so:"),
            *(each for one in fact["evidence"] for each in _sentence(one)),
            *marks.contradictions(answer["contradictions"], fact["disputed"]),
            *marks.more(answer["next"], len(fact["evidence"])),
        ]
    )


def _sentence(one: EvidenceAnswer) -> list[Line]:
    read_by = f", read by {one['rule']}" if one["rule"] else ""
    ids = line((f"claim {one['claim']}, document {one['document']['id']}{read_by}", QUIET), indent=INDENT + 2)
    return [BLANK, *source(one, INDENT), ids]
