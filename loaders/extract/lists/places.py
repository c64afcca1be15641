"""The places that a sentence leaves open for the members of the list that it introduces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.grammar import nouns
from loaders.extract.grammar.service_nouns import CLASS, singular
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.places import AREAS
from loaders.extract.knowledge.words import words

FIRMS = ("Company",)
SERVICES = ("Service",)
REGIONS = ("Region",)
ANYTHING = ("Service", "Company")
_ROLES = nouns.ROLE_OF_ORGANISATION | words(
    "winner partner tenderer sponsor manager member shareholder carrier haulier caterer recipient landlord organisation"
)
_ANYTHING = words("partnership venture project programme scheme undertaking")
"""Nouns that may be for a firm as for what it runs."""

_AREAS = AREAS | words("town city municipality territory zone country")
_LEADING_IN = words(": as follows namely including viz i.e specifically notably these them among below are is")
_MOST = 4
"""Places that are tried in a sentence."""

_GENERIC = nouns.GENERIC - nouns.CONTRACTS


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a line that the members of a list stand for: items ``first`` up to and without ``last``, and their kinds."""

    first: int
    last: int
    kinds: tuple[str, ...] = ()


def open_places(view: View) -> list[Place]:
    """The places of a line that a list behind it may fill, the likeliest first.

    "the following homes", the gap behind "has awarded contracts to:", "its three pools", "four companies".
    """
    end = _end(view)
    found = [*_following(view), *_gap(view, end), *_several(view, end)]
    return list(dict.fromkeys(found))[:_MOST]


def _end(view: View) -> int:
    """The items of the line without the colon and the words that only lead to the list."""
    end = len(view.line)
    while end and view.line[end - 1].low in _LEADING_IN and not view.line[end - 1].mentions:
        end -= 1
    return end


def _following(view: View) -> Iterator[Place]:
    """ "The following homes"; "the following" alone."""
    for at, item in enumerate(view.line):
        if item.low == "following" and at and view.line[at - 1].low in {"the", "these", "following"}:
            place = view.phrases.place(at)
            phrase = view.phrases.all[min(place, len(view.phrases) - 1)]
            noun = view.phrases.kind(place) == "n" and phrase.last > at + 1
            behind = place + 1 if not noun and view.phrases.kind(place + 1) == "n" else place
            last = view.phrases.all[behind].last if noun or behind > place else at + 1
            yield Place(at - 1, last, kinds_of(view.line[last - 1].low))


def _gap(view: View, end: int) -> Iterator[Place]:
    """The end of a line that breaks off behind a preposition or an active verb: "contracts have been awarded to:"."""
    here = view.phrases.place(end - 1) if end else len(view.phrases)
    verb = view.phrases.all[here].verb if here < len(view.phrases) else None
    if view.phrases.kind(here) == "p" or (verb is not None and not view.clauses.is_passive(here)):
        yield Place(end, end)


def _several(view: View, end: int) -> Iterator[Place]:
    """The nouns for several parties, the one nearest to the list first."""
    for at in range(len(view.phrases) - 1, -1, -1):
        phrase = view.phrases.all[at]
        if phrase.kind != "n" or phrase.last > end:
            continue
        low = view.line[phrase.last - 1].low
        kinds = kinds_of(low)
        if kinds and low.endswith("s") and not view.line[phrase.last - 1].mentions:
            yield Place(_first(view, at), phrase.last, kinds)


def _first(view: View, at: int) -> int:
    """The first item of a noun phrase, with what its gerund is cut from: "its three swimming pools"."""
    before = view.phrases.all[at - 1].verb if at > 1 else None
    bare = before is not None and before.shape == "ing" and before.first + 1 == before.last
    counted = at > 1 and view.phrases.kind(at - 2) == "n" and not set(view.letters(at - 2)) & set("ne")
    return view.phrases.all[at - 2 if bare and counted else at].first


def kinds_of(noun: str) -> tuple[str, ...]:
    """The kinds of party that a noun is for; none where it is for no one kind."""
    one = singular(noun)
    if one in _ANYTHING:
        return ANYTHING
    if one in _ROLES or nouns.singular(noun) in _ROLES:
        return FIRMS
    if one in _AREAS or nouns.singular(noun) in _AREAS:
        return REGIONS
    return SERVICES if one in CLASS or one in _GENERIC else ()
