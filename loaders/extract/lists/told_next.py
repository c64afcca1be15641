"""Members that the next sentence names: "Quillon runs three prisons. Among them are HMP Elmfield and HMP Oakwell"."""

from __future__ import annotations

import re
from itertools import takewhile

from graph.model import Mention
from loaders.extract.knowledge.openers import SEVERAL
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line
from loaders.extract.lists.members import named

_THEM = r"(?:them|these|those|which)"
_COUNT = rf"(?:{'|'.join(SEVERAL)}|dozen)"
_SUPERLATIVE = r"(?:largest|biggest|smallest|newest|oldest|latest|busiest|best known|most recent|first|last)"
_OPENING = re.compile(
    rf"(?:among (?:{_THEM}|(?:the|its|their|those|these)(?: [a-z0-9]+){{1,3}}) (?:is|are|was|were)"
    r"|those (?:it|they) [a-z]+ (?:include|included|are|were)"
    rf"|(?:(?:they|these|those|the others|the rest|one|the {_COUNT}|(?:the|these|those|all) {_COUNT}"
    rf"|the (?:{_COUNT} )?{_SUPERLATIVE}(?: {_COUNT})?)(?: of {_THEM})?)"
    r" (?:is|are|was|were|include|includes|included|comprise|comprised|,|:)) (?:the )?"
)
"""The words before the first name of a sentence that lists those of whom the one before it spoke."""

_FIRST_WORDS = words("among those they these the one all")
"""The words that it may begin with."""


def told_next(line: Line) -> tuple[Mention, ...]:
    """Whom a line names as those of which the sentence before spoke; nobody where it does not say that it lists them."""
    if not line or line[0].low.partition(" ")[0] not in _FIRST_WORDS:
        return ()
    opening = tuple(takewhile(lambda item: item.anaphor or not item.mentions, line))
    spoken = "".join(f"{item.low} " for item in opening)
    return named(line[len(opening) :]) if _OPENING.fullmatch(spoken) else ()
