"""Who owned an operator: the certain in a clause, the others on lines of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from queries.answers import ContradictionAnswer, OperatorAnswer, OwnerAnswer
from whoran.render import marks
from whoran.render.names import listed, name
from whoran.render.page import Line, Piece, line


def clause(owners: Sequence[OwnerAnswer], owned: str, contradictions: Sequence[ContradictionAnswer]) -> list[Piece]:
    """The chain up to the top: ", owned by A (itself owned by B)"."""
    direct = {each["owner"]["id"]: each for each in owners if each["owns"]["id"] == owned}
    rest = [each for each in owners if each["owns"]["id"] != owned]
    named = [
        [
            name(each["owner"]),
            *marks.disputed(each["disputed"], contradictions),
            *_itself(clause(rest, entity, contradictions)),
        ]
        for entity, each in direct.items()
    ]
    return [", owned by ", *listed(named)] if named else []


def lines(
    one: OperatorAnswer, owners: Iterable[OwnerAnswer], contradictions: Sequence[ContradictionAnswer], indent: int
) -> list[Line]:
    """A line for each owner, with when it was one."""
    return [line(*_owner(one, each, contradictions), indent=indent) for each in owners]


def _itself(above: Sequence[Piece]) -> list[Piece]:
    return [" (itself owned by ", *above[1:], ")"] if above else []


def _owner(one: OperatorAnswer, owner: OwnerAnswer, contradictions: Sequence[ContradictionAnswer]) -> list[Piece]:
    direct = owner["owns"]["id"] == one["operator"]["id"]
    planned = owner["status"] == "planned"
    doubted = owner["truth"] != one["truth"] and not planned
    return [
        *([] if direct else [name(owner["owns"]), " " if planned else " was "]),
        *([("planned to be ", "yellow")] if planned else []),
        *([("maybe ", "yellow")] if doubted else []),
        "owned by ",
        name(owner["owner"]),
        f", {owner['span']['text']}",
        *marks.disputed(owner["disputed"], contradictions),
    ]
