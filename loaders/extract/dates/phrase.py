"""The words of one date with what stands around them, as its reader needs them."""

from __future__ import annotations

from dataclasses import replace

from graph.edtf import Days
from loaders.extract.dates.context import Context
from loaders.extract.dates.kinds import ANCHORED, Kind
from loaders.extract.dates.prefix import Prefix
from loaders.extract.dates.tense import direction, is_of_task, is_told_ahead
from loaders.extract.dates.words import Words, bare
from loaders.extract.record import record

_TELLING = 120
"""Characters over which a text goes on telling what happened from the date that it named last."""


@record
class Phrase:
    """A date's own words, from ``first`` up to ``last`` among those ``said``, what stands before them, and what they count from.

    ``place`` is where they begin in the document, in characters.
    """

    said: Words
    first: int
    last: int
    before: Prefix
    context: Context
    place: int

    @property
    def shape(self) -> str:
        """The kinds of its own words."""
        return self.said.shape[self.first : self.last]

    def part(self, first: int, last: int | None = None) -> Phrase:
        """The phrase of its words from one up to another."""
        return replace(self, first=first, last=self.last if last is None else last)

    def all(self, kind: Kind) -> list[str]:
        """The words of a kind, in small letters, without possessives."""
        shape, lows = self.said.shape, self.said.lows
        return [bare(lows[at]) for at in range(self.first, self.last) if shape[at] == kind]

    def one(self, kind: Kind) -> str:
        """The first word of a kind, empty where there is none."""
        return next(iter(self.all(kind)), "")

    def near(self, step: int) -> str:
        """The word so many before the first (-1) or behind the last (0), in small letters; empty past the sentence."""
        at = self.first + step if step < 0 else self.last + step
        return self.said.lows[at] if 0 <= at < len(self.said.lows) else ""

    @property
    def preposition(self) -> str:
        """The last word of what leads to it."""
        return self.before.leading.rpartition(" ")[2]

    @property
    def way(self) -> int:
        """1 where the words around it look ahead, -1 where they look back, else 0."""
        if self.before.lead == "from" and is_of_task(self.said, self.first):
            return 1
        return direction(self.said, self.first, self.last)

    @property
    def is_told_ahead(self) -> bool:
        """Whether its clause tells what was still to come on another day: "announced in May that it would close in June"."""
        return is_told_ahead(self.said, self.first, self.last)

    @property
    def published(self) -> Days | None:
        """The document's own days."""
        return self.context.published

    @property
    def named(self) -> Days | None:
        """The days of the date named before."""
        return self.context.named.days if self.context.named else None

    def origin(self, which: str) -> Days | None:
        """The days from which "last" or "following" counts: the document's own, or those of the date named before."""
        return self.named if which in ANCHORED else self.published

    @property
    def told(self) -> Days | None:
        """The days of the date named before, where the text may still be telling what happened from it on, and not back to now:
        "run by Quillon since May 2015, was inspected in June".
        """
        named = self.context.named
        if named is None or self.context.apart or self.place - named.end > _TELLING or named.leads_to_now:
            return None
        return named.days if self.published is None or named.days[0] <= self.published[1] else None
