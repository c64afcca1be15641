"""A place in a sentence, and what the words that begin there are found to mean."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Mention
from loaders.extract.naming.names import Name
from loaders.extract.record import record
from loaders.extract.tokens import Token


@record
class Found:
    """The entity that the tokens up to and without ``last`` mean; ``back`` says that they lead back to a name.

    One whose name is empty is still to be settled.
    """

    last: int
    mention: Mention
    back: bool = True


@record
class Place:
    """A token of a sentence, with the names of the sentence by the tokens that they begin at."""

    tokens: Sequence[Token]
    names: dict[int, Name]
    at: int

    @property
    def before(self) -> str:
        """The word before, in small letters."""
        return self.low(self.at - 1)

    def low(self, at: int) -> str:
        """The word at a place in small letters; empty beyond the ends."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""


def pending(last: int, kind: str) -> Found:
    """What is still to be settled, of a kind, up to and without a token."""
    return Found(last, Mention("", kind))
