"""What in an annotation is not in its text: mostly a slip, by which a mention or quote finds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from loaders.errors import InputError
from loaders.scoring.annotation import Annotation
from loaders.scoring.errors import AnnotationError

LONGEST = 100_000
"""Characters of the longest text in which mentions and quotes are looked for; each is looked for in all of it."""
_SHOWN = 60


def unfit(annotation: Annotation, text: str, path: Path) -> Iterator[InputError]:
    """Each mention and quote that a text does not hold, spaces aside; ``path`` is the file of the annotation."""
    plain = " ".join(text.split())
    if not 0 < len(plain) <= LONGEST:
        return
    for party in annotation.parties.values():
        for mention in party.mentions:
            if " ".join(mention.split()) not in plain:
                yield _absent(path, f"entity {party.id!r}", "mention", mention)
    for number, fact in enumerate(annotation.facts, 1):
        if " ".join(fact.quote.split()) not in plain:
            yield _absent(path, f"fact {number}", "quote", fact.quote)


def _absent(path: Path, place: str, what: str, words: str) -> InputError:
    shown = words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
    return AnnotationError(path, f"the {what} {shown!r} is not in the text", "write it as it stands there", place)
