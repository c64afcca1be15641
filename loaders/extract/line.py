"""A sentence as a line of words and mentions, the form in which the rules read it."""

from __future__ import annotations

from itertools import pairwise

from graph.model import Mention
from graph.vocabulary import family
from loaders.extract.knowledge.openers import POSTNOMINALS
from loaders.extract.record import record


@record
class Item:
    """A word, a mark or the mention of one or more entities: characters ``start`` up to and without ``end``.

    ``possessive`` says that "'s" follows, or that the mention is itself a possessive ("its").
    """

    text: str
    low: str
    start: int
    end: int
    mentions: tuple[Mention, ...] = ()
    possessive: bool = False
    anaphor: bool = False

    @property
    def is_pending(self) -> bool:
        """Whether it is still open whom the item means: one of its mentions has no name yet."""
        return self.mentions != () and "" in [mention.name for mention in self.mentions]

    @property
    def family(self) -> str:
        """The family of the entities mentioned; empty for a word."""
        return family(self.mentions[0].kind) if self.mentions else ""

    def of(self, kinds: tuple[str, ...]) -> tuple[Mention, ...]:
        """The mentions that are of one of these kinds."""
        return tuple([mention for mention in self.mentions if mention.kind in kinds]) if self.mentions else ()


Line = tuple[Item, ...]


def without_letters(line: Line) -> Line:
    """The line without the letters behind a person's name: "Ann Lee MP", "Ann Lee QC MP"."""
    if POSTNOMINALS.isdisjoint([item.text for item in line]):
        return line
    kept: list[Item] = []
    for item in line:
        if not (kept and item.text in POSTNOMINALS and kept[-1].family == "person"):
            kept.append(item)
    return tuple(kept)


def spelled(line: Line) -> str:
    """The words of a line, apart where the text has them apart."""
    gaps = (" " if one.end < other.start else "" for one, other in pairwise(line))
    return "".join(item.text + gap for item, gap in zip(line, (*gaps, ""), strict=True))
