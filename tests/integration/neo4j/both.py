"""Two stores that were told the same, asked the same: every answer must be the same text of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from graph.store import Asking, Store
from queries.errors import QuestionError

Question = Callable[..., object]
"""A question of ``queries``, which is asked of a store first of all."""


@dataclass
class Both:
    """A state of each of two stores, and how many of their answers were compared."""

    one: Asking
    other: Asking
    compared: int = 0

    def alike(self, question: Question, *given: object, **settings: object) -> dict[str, Any]:
        """The answer that both give, or the words in which both refuse the question."""
        one, other = (_answer(question, state, *given, **settings) for state in (self.one, self.other))
        assert other == one, f"{question} of {given}, {settings}: {one} and {other}"
        self.compared += 1
        found: dict[str, Any] = json.loads(one)
        return found

    def pages(self, question: Question, *given: object, limit: int) -> Iterator[dict[str, Any]]:
        """Each page of an answer: with the cursor that one store gave, both are asked for the next."""
        page = self.alike(question, *given, limit=limit)
        yield page
        while after := page.get("next"):
            page = self.alike(question, *given, limit=limit, after=after)
            yield page


@contextmanager
def both(one: Store, other: Store) -> Iterator[Both]:
    """One state of each of two stores."""
    with one.at_once() as first, other.at_once() as second:
        yield Both(first, second)


def _answer(question: Question, state: Asking, *given: object, **settings: object) -> str:
    try:
        return json.dumps(question(state, *given, **settings), ensure_ascii=False)
    except QuestionError as error:
        offered = [entity.id.hex() for entity in error.offered]
        return json.dumps({"refused": type(error).__name__, "says": str(error), "offered": offered})
