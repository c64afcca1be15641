"""Services whose name stands before what they are: "the Elm House removal centre", "the Elm scheme"."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.parties import SERVICES, Parties
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.grammar.spelling import spelled


def titled(phrases: Phrases, at: int, kinds: tuple[str, ...]) -> Parties:
    """Services whose name stands before what they are: "the Elm House and Oak House removal centres"."""
    *before, head = phrases.items(at)
    run = tuple(kind for kind in kinds if kind in SERVICES)
    if not before or head.mentions or not run:
        return ()
    named = [item for item in before if item.mentions]
    apt = len(named) == 1 and not named[0].possessive and not named[0].anaphor
    if not apt or CLASS.get(singular(head.low)) != ESTABLISHMENT:
        return ()
    return in_full(phrases, at, named[0].of(run))


def in_full(phrases: Phrases, at: int, named: Parties) -> Parties:
    """The one service that is named before what it is, by both: "Elm scheme" of "the Elm scheme"."""
    items = phrases.items(at)
    first = next((here for here, item in enumerate(items) if item.mentions), 0)
    if len(named) != 1 or named[0].kind != "Service":
        return named
    return (replace(named[0], words=spelled(items[first:])),)
