"""Places that act as the bodies that govern them: "Elmfield awarded", "a contract with Elmfield"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.deeds import DEALINGS, DECIDED_BY, DECISIONS, GOVERNING, HEADED_BY
from loaders.extract.knowledge.descriptions import DESCRIPTIONS
from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.naming.doing import PREPOSITIONS, decides
from loaders.extract.naming.names import Name
from loaders.extract.naming.shared_heads import lists
from loaders.extract.tokens import Token

ACTING = "PublicBody"
"""The kind of a place that does what only those who govern it can."""

_BEFORE = (
    "city of",
    "state of",
    "county of",
    "government of",
    "province of",
    "london borough of",
    "town of",
    "council of",
)
_BEHIND = tuple(
    """metropolitan borough council|city council|county council|borough council|district council|local municipality
council|state government|government|municipality|city|county|corporation|province""".replace("\n", "|").split("|")
)


_DESCRIBING = 4
"""Words behind a place in which the party that it describes is looked for."""

_ACTED = {"by": DECIDED_BY, "with": DEALINGS, "of": HEADED_BY}
"""Words before a small word by which the place behind that acts."""


def acting(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names of a line, the places among them that act as public bodies of that kind."""
    whole = list(found)
    if any(name.kind == "Region" for name in found):
        for first, last in lists(line, found):
            placed = any(name.kind == "Region" for name in found[first:last])
            if placed and _acts(line, found[first], found[last - 1]):
                whole[first:last] = [_governing(name) for name in found[first:last]]
    return whole


def places_of(body: str) -> Iterator[str]:
    """What is left of a body's reduced name without the words for a council or government."""
    for words in _BEFORE:
        if body.startswith(words + " "):
            yield body[len(words) + 1 :]
    for words in _BEHIND:
        if body.endswith(" " + words):
            yield body[: -len(words) - 1]


def _governing(name: Name) -> Name:
    return name._replace(kind=ACTING) if name.kind in {"", "Region"} else name


def _acts(line: Sequence[Token], first: Name, last: Name) -> bool:
    """Whether the list of names from ``first`` to ``last`` decides, is dealt with, or decided what is told."""
    placed = first.first and line[first.first - 1].low in PREPOSITIONS
    if not placed and decides(line, last):
        return True
    if last.last < len(line) and line[last.last].low in GOVERNING:
        return True
    behind = [word.low for word in line[last.last : last.last + 2]]
    if len(behind) > 1 and behind[0] in POSSESSIVE_MARKS and behind[1] in DECISIONS:
        return True
    before = [word.low for word in line[max(0, first.first - 3) : first.first] if word.low != "the"]
    return len(before) > 1 and before[-2] in _ACTED.get(before[-1], ()) and not _describes(line, last.last)


def _describes(line: Sequence[Token], at: int) -> bool:
    """Whether what stands before a place in the line belongs to the party behind it: "by Ireland's Acme", "by the UK firm"."""
    for word in line[at : at + _DESCRIBING]:
        if (
            word.low in POSSESSIVE_MARKS
            or word.low in DESCRIPTIONS
            or (word.text[0].isupper() and word.low not in FUNCTION)
        ):
            return True
        if word.low in FUNCTION or not word.text[0].isalpha():
            return False
    return False
