"""One dated edge."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers import ContradictionAnswer, FactAnswer
from whoran.render import marks
from whoran.render.names import name, qualified
from whoran.render.page import Line, line


def fact_line(fact: FactAnswer, contradictions: Sequence[ContradictionAnswer], indent: int = 0) -> Line:
    """An edge as a sentence, with when it held."""
    return line(
        *marks.maybe(fact["truth"], fact["status"]),
        name(fact["subject"]),
        f" {fact['says']} ",
        name(fact["object"]),
        qualified(fact["qualifiers"]),
        f", {fact['span']['text']}",
        *marks.disputed(fact["disputed"], contradictions),
        indent=indent,
    )
