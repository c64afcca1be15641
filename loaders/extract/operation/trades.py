"""What part of a service the words before "provider" or "contractor" tell: "the healthcare provider at Elmfield prison"."""

from __future__ import annotations

from loaders.extract.grammar import domains
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.operation.areas import stands

_WHOLE = words("care nursing housing accommodation detention custody custodial")
"""Trades of those who run the place itself."""

_TRADES = (domains.DOMAINS - domains.BUSINESS - _WHOLE) | words("mental-health healthcare")


def narrowed(view: View, at: int, item: int, other: Parties) -> Parties:
    """What is done at those services, where the noun at an item has a trade before it; else they themselves."""
    trade = _trade(view, at, item)
    if not trade or not other or not all(_is_place(each.name) for each in other):
        return other
    return tuple(service for each in other for service in view.done_at(trade, each))


def _is_place(name: str) -> bool:
    return name[0].isupper() and stands(name)


def _trade(view: View, at: int, item: int) -> str:
    """The words before the noun that say what is done: "mental health" of "its mental health provider"."""
    first = item
    while first > view.phrases.all[at].first and _tells(view.line[first - 1].low) and not view.line[first - 1].mentions:
        first -= 1
    return " ".join(each.low for each in view.line[first:item])


def _tells(low: str) -> bool:
    word = known.singular(low)
    act = known.CLASS.get(word) == known.ACT and word not in _WHOLE
    return act or low in _TRADES
