"""Words that point back to the date named before: "since then", "before that", "at the time", "ever since"."""

from __future__ import annotations

from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase


def then(phrase: Phrase) -> Meaning | None:
    """ "Since then", "before that", "at the time": the date named before."""
    return Meaning(phrase.named) if phrase.named else None


def since(phrase: Phrase) -> Meaning | None:
    """ "Ever since": from the date named before on."""
    return Meaning(phrase.named, lead="from") if phrase.named else None
