"""What the words around a title say of the body that the office is of."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.grammar.parties import Parties


@dataclass(frozen=True, slots=True)
class Body:
    """The body of an office: items up to ``last`` belong to title and body; ``told`` where the text says of what it is.

    What is told need not be known: "chair of a local charity" tells of a body that has no name. ``place`` is a place
    that stands before the title: "Elmfield mayor", "the Ruritanian justice minister".
    """

    parties: Parties
    last: int
    told: bool = False
    place: Mention | None = None
