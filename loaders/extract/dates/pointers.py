"""Words that point back to the date named before: "since then", "before that", "at the time", "ever since"."""

from __future__ import annotations

from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase


def then(phrase: Phrase) -> Meaning | None:
    """ "Since then", "before that", "at the time": the date named before."""
    if phrase.context.day and phrase.said.lows[phrase.last - 2 : phrase.last] == ["same", "day"]:
        return Meaning(phrase.context.day)
    ends = phrase.context.named.sides if phrase.context.named and phrase.preposition in _ON else None
    days = ends[1] if ends else phrase.named
    return Meaning(days) if days else None


_ON = ("since", "from", "after")
"""What leads on from the end of a stretch: "from 2006 to 2009 ... and since then"."""


def since(phrase: Phrase) -> Meaning | None:
    """ "Ever since": from the date named before on."""
    return Meaning(phrase.named, lead="from") if phrase.named else None
