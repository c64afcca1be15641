"""Nouns before "and" that have their head in common with the phrase behind it: "garrison and welfare services"."""

from __future__ import annotations

import re

from loaders.extract.grammar import nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_MODIFYING = re.compile(r"(?:[dox]|d?[an]+g)?[anqs]*n")
"""The letters of what may stand before "and" without a head of its own: "the council's drug", "both school"."""

_BARE = re.compile(r"[anqs]+")
_HEADS = nouns.ROLE_OF_ORGANISATION | known.OWNERS | words("staff workforce personnel equipment land money jobs people")
"""Nouns that are told of beside a service, and never of what kind it is."""

_LINKS = frozenset({"and", "or", "&"})


def whole(phrases: Phrases, at: int) -> tuple[int, int]:
    """The places of the first and the last phrase of the noun phrase that the phrase at a place is part of."""
    if phrases.kind(at + 1) not in ("k", "c") and phrases.kind(at - 1) != "c":
        return at, at
    pair = _pair_behind(phrases, at)
    if phrases.kinds[pair : pair + 3] == "ncn" and _share(phrases, pair, pair + 2):
        left, right = pair, pair + 2
    elif at > 1 and phrases.kinds[at - 2 : at + 1] == "ncn" and _share(phrases, at - 2, at):
        left, right = at - 2, at
    else:
        return at, at
    while phrases.kinds[max(0, left - 2) : left] == "nk" and _is_done_with(phrases, left - 2, right):
        left -= 2
    return left, right


def _pair_behind(phrases: Phrases, at: int) -> int:
    """The place of the noun before "and" in the list that the phrase at a place begins: "recycling" for "refuse" of
    "refuse, recycling and garden waste collections"; the place itself where it begins none."""
    here = at
    while phrases.kinds[here : here + 3] == "nkn" and here < at + _MEMBERS:
        here += 2
    right = here + 2
    listed = here > at and phrases.kinds[here : right + 1] == "ncn"
    return here if listed and all(_is_done_with(phrases, each, right) for each in range(at, here + 1, 2)) else at


_MEMBERS = 8


def _is_done_with(phrases: Phrases, left: int, right: int) -> bool:
    """Whether the noun on the left is a thing, with which something is done: "refuse" of "refuse, food and garden waste
    collections"."""
    stuff, act = phrases.items(left), phrases.items(right)
    thing = known.CLASS.get(known.singular(stuff[-1].low)) == known.THING or stuff[-1].low in _STUFF
    return thing and not _is_plural(stuff) and known.CLASS.get(known.singular(act[-1].low)) == known.ACT


_STUFF = words("food garden glass paper plastic cardboard household trade bulky clinical")
"""What waste is of, where "waste" follows only the last."""


def _share(phrases: Phrases, left: int, right: int) -> bool:
    """Whether the noun on the left only says of what kind the head on the right is."""
    if phrases.low(left + 1) not in _LINKS or not _is_formed(phrases, left, right) or _ends_list(phrases, left):
        return False
    one, other = phrases.items(left), phrases.items(right)
    mine, its = known.CLASS.get(known.singular(one[-1].low), ""), known.CLASS.get(known.singular(other[-1].low), "")
    if not its or one[-1].low in _HEADS:
        return False
    if _is_plural(one) and mine != known.FIELD and other[-1].low not in nouns.CONTRACTS:
        return False
    if its == known.WRAPPER:
        return len(other) > 1 and (mine != known.WRAPPER or len(one) > 1)
    return len(other) > 1 and (not mine or its in _DONE_WITH.get(mine, ()))


_DONE_WITH = {known.THING: (known.ACT, known.LINE), known.LINE: (known.LINE,)}
"""Of what nouns a single one before "and" says the sort: "bus and ferry routes", "refuse and recycling collections"."""


def _ends_list(phrases: Phrases, left: int) -> bool:
    """Whether the noun on the left is one of several between commas, each by itself: "IT, payroll and legal services"."""
    listed = phrases.kinds[max(0, left - 2) : left] == "nk" and not phrases.head(left - 2).mentions
    return listed and not (_is_done_with(phrases, left, left + 2) and _is_done_with(phrases, left - 2, left + 2))


def _is_formed(phrases: Phrases, left: int, right: int) -> bool:
    one, other = phrases.all[left], phrases.all[right]
    before, behind = phrases.letters[one.first : one.last], phrases.letters[other.first : other.last]
    return bool(_MODIFYING.fullmatch(before) and _BARE.fullmatch(behind))


def _is_plural(items: Line) -> bool:
    return items[-1].low != known.singular(items[-1].low)
