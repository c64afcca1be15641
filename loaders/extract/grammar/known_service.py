"""One service that a document describes, by the fullest description so far: "the tagging", then "the county's tagging"."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.description import Description


class KnownService:
    """One service, by the fullest of its descriptions so far."""

    def __init__(self, said: Description) -> None:
        self._said = said

    @property
    def name(self) -> str:
        """The fullest name so far."""
        return self._said.name

    def is_meant(self, said: Description) -> bool:
        """Whether a description may be of this service: it is of one kind and about the same, and is nowhere else.

        One told with its place is none that was told before without, by other words: "the escort contracts", "the prison vans
        in Elmshire".
        """
        mine = self._said
        places = (mine.kind == known.ESTABLISHMENT) == (said.kind == known.ESTABLISHMENT)
        about = mine.senses and said.senses and (mine.senses <= said.senses or said.senses <= mine.senses)
        narrower = bool(said.places) and not mine.places and said.core != mine.core
        alike = bool(places and about) and not narrower
        return alike and _agree({mine.owner}, {said.owner}) and _agree(mine.places, said.places)

    def has(self, said: Description) -> bool:
        """Whether the head of a description that tells nothing alone is what this service is about."""
        if known.ESTABLISHMENT in (self._said.kind, said.kind) or said.kind == known.WRAPPER:
            return self._said.sense == said.sense
        return said.sense in self._said.senses

    def hear(self, said: Description) -> None:
        """Take a description as this service's, and its name where it says more."""
        mine = self._said
        fullest = said if said.fullness > mine.fullness else mine
        self._said = replace(fullest, senses=mine.senses | said.senses)


def _agree(left: Set[str], right: Set[str]) -> bool:
    """Whether two sets of owners or places may be those of one service: one says nothing, or they share one."""
    return not any(left) or not any(right) or bool(left & right)
