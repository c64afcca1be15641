"""What stands between a name and what is said of it: "Elmfield, near Ashton, was run by", "Elmfield, a youth jail, is"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.words import words
from loaders.extract.tokens import Token

_OPENERS = words(
    """in near at on outside off just north south east west beside inside close next a an the its one once now formerly
    originally previously built opened home not based"""
)
"""Words that open an aside about what was just named, and no list goes on with."""

_LONGEST = 14
"""Words of an aside, its commas among them, that are looked over."""


def past_aside(line: Sequence[Token], last: int) -> int:
    """Where a sentence goes on behind the asides that follow a name: at "was" of "Elmfield, near Ashton, was run by".

    The comma that closes the aside stays where "which" or a participle follows it, as it would right behind the name.
    """
    at = last
    while at + 1 < len(line) and line[at].text == "," and line[at + 1].low in _OPENERS:
        end = next((here for here in range(at + 2, min(len(line), at + _LONGEST)) if line[here].text in _MARKS), 0)
        if not end or line[end].text != ",":
            return at
        goes_on = end + 1 < len(line) and line[end + 1].low in _GOING_ON
        at = end if goes_on else end + 1
    return at


_MARKS = frozenset({",", ";", ":", "(", ")", ".", "–", "—", '"'})
_RELATIVE = frozenset({"which", "run", "operated", "managed", "owned"})


_GOING_ON = _OPENERS | _RELATIVE
