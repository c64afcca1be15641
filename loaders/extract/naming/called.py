"""What the next sentence calls a name: "Elmfield reopened in May. The jail holds 840 men."."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.anaphors import ANAPHORS
from loaders.extract.knowledge.offices import BEARING
from loaders.extract.knowledge.openers import COMMON, FUNCTION
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.naming.shapes import shape_of
from loaders.extract.tokens import Token

_POINTING = frozenset({"the", "this", "that"})
_CALLED = {noun for noun, kinds in ANAPHORS.items() if kinds == ("Service",)} - {"unit", "line", "complex"}
"""Nouns that stand for what is run; those for firms say no more of a name than that it is one."""

_REACH = 5
"""Words among which the noun stands that ends the phrase."""

_PLACING = words("in at on near of for outside")
"""Words behind such a noun that say which is meant: "the home in Elmfield" is none that the sentence before names."""

_DOING = words(
    """holds houses held opened closed employs runs ran won lost said says makes took serves takes sits lies stands
    provides provided offers accommodates cares"""
)
"""Verbs behind such a noun, which ends a phrase there."""


_BEHIND_NAMES = FUNCTION - _PLACING


def calls(line: Sequence[Token]) -> bool:
    """Whether a sentence begins by speaking of what is run: "The jail holds 840 men", but not "The jail guards left"."""
    if not line or line[0].low not in _POINTING:
        return False
    head = next((at for at in range(1, _REACH) if not _describes(line, at)), _REACH)
    if head + 1 >= len(line) or line[head].text not in _CALLED:
        return False
    behind = line[head + 1].low
    return behind in _BEHIND_NAMES or behind in {",", "'s", "'"} or behind in _DOING


def _describes(line: Sequence[Token], at: int) -> bool:
    """Whether a word may stand before such a noun, with the noun or another behind it: "the secure training centre"."""
    if at + 1 >= len(line) or not line[at].text.replace("-", "").isalnum() or not line[at].text.islower():
        return False
    last = line[at].text in _CALLED and line[at + 1].text not in _CALLED
    return not last and line[at].low not in FUNCTION


def may_be_called(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names of a sentence that the next may call something: none that only says where, no common word that opens it."""
    return [
        name
        for name in found
        if not (name.first and line[name.first - 1].low in _WHERE)
        and not (name.last < len(line) and line[name.last].low in BEARING)
        and not (name.doubtful and name.text.casefold().removesuffix("s") in COMMON)
    ]


_WHERE = frozenset({"in", "near"})


def called(found: Sequence[Name]) -> str:
    """The one name of the sentence before that may be meant, since none shows to be a service; empty where there is none."""
    if any(shape_of(name.text).kind == "Service" for name in found):
        return ""
    unknown = {name.text for name in found if not name.kind and not name.text.isupper()}
    return unknown.pop() if len(unknown) == 1 else ""
