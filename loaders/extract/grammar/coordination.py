"""Nouns before "and" that have their head in common with the phrase behind it: "garrison and welfare services"."""

from __future__ import annotations

import re

from loaders.extract.grammar import nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_MODIFYING = re.compile(r"[dox]?g?[anqs]*n")
"""The letters of what may stand before "and" without a head of its own: "the council's household", "both school"."""

_BARE = re.compile(r"[anqs]+")
_HEADS = nouns.ROLE_OF_ORGANISATION | known.OWNERS | words("staff workforce personnel equipment land money jobs people")
"""Nouns that are told of beside a service, and never of what kind it is."""

_LINKS = frozenset({"and", "or", "&"})


def whole(phrases: Phrases, at: int) -> tuple[int, int]:
    """The places of the first and the last phrase of the noun phrase that the phrase at a place is part of."""
    first = last = at
    if phrases.kinds[at : at + 3] == "ncn" and _share(phrases, at, at + 2):
        last = at + 2
    elif at > 1 and phrases.kinds[at - 2 : at + 1] == "ncn" and _share(phrases, at - 2, at):
        first = at - 2
    return first, last


def _share(phrases: Phrases, left: int, right: int) -> bool:
    """Whether the noun on the left only says of what kind the head on the right is."""
    if phrases.low(left + 1) not in _LINKS or not _is_formed(phrases, left, right) or _ends_list(phrases, left):
        return False
    one, other = phrases.items(left), phrases.items(right)
    mine, its = known.CLASS.get(known.singular(one[-1].low), ""), known.CLASS.get(known.singular(other[-1].low), "")
    if not its or one[-1].low in _HEADS or (_is_plural(one) and other[-1].low not in nouns.CONTRACTS):
        return False
    if its == known.WRAPPER:
        return len(other) > 1 and (mine != known.WRAPPER or len(one) > 1)
    return len(other) > 1 and (not mine or (mine == known.THING and its == known.ACT))


def _ends_list(phrases: Phrases, left: int) -> bool:
    """Whether the noun on the left is one of several between commas, each by itself: "IT, payroll and legal services"."""
    return phrases.kinds[max(0, left - 2) : left] == "nk" and not phrases.head(left - 2).mentions


def _is_formed(phrases: Phrases, left: int, right: int) -> bool:
    one, other = phrases.all[left], phrases.all[right]
    before, behind = phrases.letters[one.first : one.last], phrases.letters[other.first : other.last]
    return bool(_MODIFYING.fullmatch(before) and _BARE.fullmatch(behind))


def _is_plural(items: Line) -> bool:
    return items[-1].low != known.singular(items[-1].low)
