"""Names of entities, and lists of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from queries.answers import EntityAnswer, Question
from whoran.render import days
from whoran.render.page import BLANK, Line, Piece, line

NAME = "bold"


def name(entity: EntityAnswer) -> Piece:
    """An entity's name."""
    return entity["name"], NAME


def listed(pieces: Sequence[Sequence[Piece]]) -> list[Piece]:
    """Things in a row: "A", "A and B", "A, B and C"."""
    found: list[Piece] = []
    for number, each in enumerate(pieces):
        if number:
            found.append(" and " if number == len(pieces) - 1 else ", ")
        found.extend(each)
    return found


def names(entities: Iterable[EntityAnswer]) -> list[Piece]:
    """Entities in a row, each once."""
    return listed([[name(entity)] for entity in {entity["id"]: entity for entity in entities}.values()])


def qualified(qualifiers: dict[str, str]) -> str:
    """What tells an edge from others of its kind: " (supervision)"; empty where there is nothing."""
    told = [_QUALIFIERS.get(key, f"{key} {{}}").format(value) for key, value in qualifiers.items()]
    return f" ({', '.join(told)})" if told else ""


_QUALIFIERS: dict[str, str] = {"part": "{}", "title": "{}", "share": "{} %", "stance": "{}", "procedure": "{}"}
"""How qualifiers are told that are clear without their name."""


def heading(question: Question) -> list[Line]:
    """What was asked about, and for when."""
    when = days.asked(question["days"])
    known_on = question["as_known_on"]
    known = f", as known on {days.day(known_on)}" if known_on else ""
    between = [[name(entity)] for entity in question["of"]]
    return [line(*_to(between), f" {when}" if when else "", known), BLANK]


def _to(named: Sequence[Sequence[Piece]]) -> list[Piece]:
    return [piece for number, each in enumerate(named) for piece in ((" to ",) if number else ()) + tuple(each)]
