"""What can be wrong with a question.

QuestionError
├── UnknownName        nothing is called that; the nearest names are offered
├── AmbiguousName      more than one entity is; all are offered
├── UnknownId          an id that names nothing, or is none
└── BadWindow          days that cannot be read, or that end before they start
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Entity


class QuestionError(Exception):
    """A question that has no answer as it stands; the message says how to ask it."""

    def __init__(self, message: str, offered: Sequence[Entity] = ()) -> None:
        super().__init__(message)
        self.offered = tuple(offered)


class UnknownName(QuestionError):
    """Nothing in the store is called that."""


class AmbiguousName(QuestionError):
    """More than one entity is called that."""


class UnknownId(QuestionError):
    """An id that names nothing in the store."""


class BadWindow(QuestionError):
    """Days that cannot be read, or that end before they start."""
