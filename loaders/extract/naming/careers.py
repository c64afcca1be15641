"""What only people do and have, which shows that a name is a person's: "Trudie Lamb resigned", "his predecessor was Trudie Lamb"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.offices import BEARING
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_LEAVING = words("resigned resigns retires retired quit quits died stands stood steps stepped moves moved joins joined rose")
"""Verbs of careers."""

_AT_ONCE = words("resigned resigns retires retired died")
"""Those of them that need no more words: firms quit and join too."""

_AUXILIARY = words("has had have is was will would may to then also")
_FELLOWS = words("predecessor successor deputy replacement")
_BEING = words("was is became be named")
_OWN = words("resignation retirement tenure departure appointment successor predecessor widow stint promotion obituary")
"""What a possessive gives to people."""

_AGED = (16, 99)
_REACH = 3
_TITLED = 6
"""Words behind a verb of careers among which "as" and a title are looked for."""


def has_career(line: Sequence[Token], name: Name) -> bool:
    """Whether a name of several words is told what is told of people: age, career, or whom they followed."""
    if " " not in name.text:
        return False
    return _is_aged(line, name.last) or _moves(line, name.last) or _is_fellow(line, name.first) or _owns(line, name.last)


def _is_aged(line: Sequence[Token], last: int) -> bool:
    """ "Trudie Lamb, 58, takes"."""
    if last + 2 >= len(line) or line[last].text != "," or line[last + 2].text not in {",", "."}:
        return False
    return line[last + 1].text.isdigit() and _AGED[0] <= int(line[last + 1].text[:3]) <= _AGED[1]


def _moves(line: Sequence[Token], last: int) -> bool:
    """ "Trudie Lamb has stepped down as director"."""
    at = last
    while at < min(len(line), last + _REACH) and line[at].low in _AUXILIARY:
        at += 1
    if at >= len(line) or line[at].low not in _LEAVING:
        return False
    behind = [word.low for word in line[at + 1 : at + 1 + _TITLED]]
    return line[at].low in _AT_ONCE or ("as" in behind and bool(BEARING & set(behind[behind.index("as") :])))


def _is_fellow(line: Sequence[Token], first: int) -> bool:
    """ "His predecessor was Trudie Lamb"."""
    return first > 1 and line[first - 1].low in _BEING and line[first - 2].low in _FELLOWS


def _owns(line: Sequence[Token], last: int) -> bool:
    """ "Trudie Lamb's resignation"."""
    return last + 1 < len(line) and line[last].low in {"'s", "'"} and line[last + 1].low in _OWN
