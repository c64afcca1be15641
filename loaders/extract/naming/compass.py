"""Regions by the points of the compass, written small: "the north of Elmland", "the south-east"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import is_capital, spelled
from loaders.extract.tokens import Token

_POINTS = words("north south east west")
_PARTS = _POINTS | {"-"}
_BETWEEN = words("""north-east north-west south-east south-west northeast northwest southeast southwest midlands""")
"""Points that are a region's name alone."""

FIRST_WORDS = _POINTS | _BETWEEN


def compass(line: Sequence[Token], at: int) -> int:
    """How many tokens from a place on are a region's name that is written small: 0 where none is."""
    if not at or line[at].low not in FIRST_WORDS or is_capital(line[at]):
        return 0
    if line[at - 1].low != "the":
        return _before_place(line, at)
    last = at + 1
    if line[at].low in _POINTS and last < len(line) and line[last].low in {"east", "west"}:
        last += 1
    return _of_country(line, last) - at if _of_country(line, last) else _alone(line, at, last)


def _before_place(line: Sequence[Token], at: int) -> int:
    """The length of a point with the place behind it, where they say what is covered: "serves Kent and south east Elmland"."""
    place = at + 1
    while place < len(line) and line[place].low in _PARTS and line[place].text.islower():
        place += 1
    end = place
    while end < len(line) and is_capital(line[end]):
        end += 1
    ends = end >= len(line) or line[end].low in FUNCTION or not line[end].text[0].isalnum()
    return end - at if ends and end > place and is_place(spelled(line[place:end])) else 0


def _of_country(line: Sequence[Token], last: int) -> int:
    """The end of "of Elmland" behind a point; 0 where no place is named there."""
    if last + 1 >= len(line) or line[last].low != "of" or not is_capital(line[last + 1]):
        return 0
    end = last + 2
    while end < len(line) and is_capital(line[end]):
        end += 1
    return end if is_place(spelled(line[last + 1 : end])) else 0


def _is_joined(line: Sequence[Token], at: int) -> bool:
    """Whether "and the" joins a point to a place that has a name: "Elmfield and the south"."""
    return at > 2 and line[at - 2].low == "and" and is_place(line[at - 3].text) and is_capital(line[at - 3])


def _alone(line: Sequence[Token], at: int, last: int) -> int:
    """The length of a point between two others, where no noun is behind it that it belongs to: "the south-east coast"."""
    if line[at].low not in _BETWEEN and last == at + 1 and not _is_joined(line, at):
        return 0
    ends = last >= len(line) or line[last].low in FUNCTION or not line[last].text[0].isalnum()
    goes_on = last < len(line) and line[last].low in {"of", "-"}
    return last - at if ends and not goes_on else 0
