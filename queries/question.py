"""A question as it was understood, as a plain value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph.model import Entity
from graph.span import Window
from queries import when
from queries.answers import Question
from queries.facts import entity_answer


def question(asked: str, of: Sequence[Entity], window: Window, known_on: date | None) -> Question:
    """What was asked, of which entities, on which days, as known when."""
    return Question(
        asked=asked,
        of=[entity_answer(entity) for entity in of],
        days=when.answer(window),
        as_known_on=known_on.isoformat() if known_on else None,
    )
