"""Names of institutions in French, Spanish and Italian, with their small words: "Conseil départemental de l'Isère"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.bodies import LEADING, LEADING_SERVICES
from loaders.extract.knowledge.openers import FUNCTION, PARTICLES
from loaders.extract.knowledge.vocabulary import is_word
from loaders.extract.naming.capitals import is_capital
from loaders.extract.tokens import Token

_LONGEST = 6
"""Small words between the noun that such a name begins with and the name of its place."""

_HEADS = LEADING | LEADING_SERVICES
_LINKS = PARTICLES | {"d", "l", "en", "et", "e", "y", "di", "do", "dei", "och", "för"}


def foreign(line: Sequence[Token], first: int) -> int:
    """How many tokens from a noun for an institution on lead to the capital that closes its name: 0 where none does."""
    if line[first].low not in _HEADS or not is_capital(line[first]):
        return 0
    at, linked = first + 1, False
    while at < len(line) and at - first <= _LONGEST and _is_small(line, at):
        linked = linked or line[at].low in _LINKS
        at += 1
    named = at < len(line) and is_capital(line[at]) and at > first + 1
    if not named and at > first + 1 and line[first].low in LEADING:
        return _small_end(line, first, at) - first
    return at + 1 - first if named and (linked or line[at].text[0].islower()) else 0


def _small_end(line: Sequence[Token], first: int, at: int) -> int:
    """Where a name ends that no capital closes, before ``at``: behind its last noun, "Agence de santé"; ``first`` where none is."""
    while at > first + 1 and line[at - 1].low in _LINKS:
        at -= 1
    return at if at > first + 1 and _LINKS.intersection(word.low for word in line[first + 1 : at]) else first


def _is_small(line: Sequence[Token], at: int) -> bool:
    """Whether a small word is one of another language, or a noun behind a particle: "des transports"."""
    word = line[at]
    if is_capital(word) or not word.text[0].isalpha() or (word.low in FUNCTION and word.low not in _LINKS):
        return False
    return word.low in _LINKS or line[at - 1].low in _LINKS or not is_word(word.low)
