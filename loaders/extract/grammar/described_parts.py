"""A phrase that describes a service, taken apart: "its two", "parks", "and open spaces" and "in Elmfield"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from loaders.extract.grammar import domains, nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import Complement, complements
from loaders.extract.grammar.ownership import SMALL, beginning
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.spelling import spelled
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line


class Parts(NamedTuple):
    """The parts of a phrase whose head is at a place.

    ``items`` are those of the phrase without "contract", and ``contracted`` says whether it had that. Of the items, ``whose``
    come before the ``core``, which leaves out a contractor that ``spoken`` has; ``pair`` is what "and" joins to it.
    ``behind`` is what follows, and ``of_what`` what of that says to whom it is done. ``modifiers`` is what the words before
    the head mean.
    """

    at: int
    kind: str
    sense: str
    items: Line
    contracted: bool
    whose: Line
    spoken: Line
    core: Line
    pair: Line
    behind: tuple[Complement, ...]
    of_what: tuple[Complement, ...]
    modifiers: frozenset[str]


def taken_apart(phrases: Phrases, at: int, spelled_out: Line, items: Line) -> Parts:
    """The parts of the phrase at a place: its words as ``spelled_out``, and its ``items`` without "contract"."""
    contracted, first = len(items) < len(spelled_out), beginning(items)
    core = _without_contractor(items[first:])
    kind, sense = _contracted_head(items) if contracted else head(items)
    pair = _pair(phrases, at, core, kind)
    behind = tuple(complements(phrases, at + 2 if pair else at))
    return Parts(
        at=at,
        kind=known.THING if pair and kind == known.ESTABLISHMENT else kind,  # "parks and open spaces"
        sense=sense,
        items=items,
        contracted=contracted,
        whose=items[:first],
        spoken=spelled_out[first:],
        core=core,
        pair=pair,
        behind=behind,
        of_what=tuple(each for each in behind if each.says_of_what),
        modifiers=content(core[:-1]),
    )


def _contracted_head(items: Line) -> tuple[str, str]:
    """The class and sense of what a contract is for, which is done where it is a field: "the leisure contract"."""
    kind, sense = head(items)
    return known.ACT if kind == known.FIELD else kind, sense


def without_contract(items: Line) -> Line:
    """The items without "contract" behind what it is for, where that says what is done: "the offender tagging contract"."""
    if len(items) < 2 or items[-1].low not in nouns.CONTRACTS or items[-2].mentions:
        return items
    served = len(items) > 2 and known.singular(items[-2].low) == "service"
    return items[:-1] if served or head(items[:-1])[0] in (known.ACT, known.FIELD) else items


def head(items: Line) -> tuple[str, str]:
    """The class and sense of the last word, or of the last two where they are a field; empty where it is no service's."""
    last = items[-1]
    if last.mentions or (last.low == "it" and last.text != "IT"):
        return "", ""
    if len(items) > 1 and (items[-2].low, last.low) in known.PAIRED:
        return known.FIELD, f"{items[-2].low} {last.low}"
    word = known.singular(last.low)
    return known.CLASS.get(word, ""), known.SENSE.get(word, "")


def _without_contractor(items: Line) -> Line:
    """The items without the contractor that stands before the noun: "waste contract" of "the Acme-run waste contract"."""
    return tuple(item for item in items if not item.of(("Company",)) and item.low[0] != "-")


def _pair(phrases: Phrases, at: int, core: Line, kind: str) -> Line:
    """ "And" with the noun of its kind that makes one service of two: "rubbish and recycling", "repair and upkeep of"."""
    acts = kind == known.ACT and phrases.low(at + 3) in {"of", "to"}
    pairs = len(core) == 1 and (kind == known.THING or acts or core[0].low == "revenues")
    pairs = pairs or _are_twins(core, phrases, at)
    if core[-1].low == "parks" and phrases.low(at + 1) == "and" and phrases.kind(at + 2) == "n":
        green = phrases.items(at + 2)
        return (phrases.line[phrases.all[at + 1].first], *green) if spelled(green).lower() in _GREEN else ()
    if not pairs or phrases.low(at + 1) != "and" or phrases.kind(at + 2) != "n" or phrases.kind(at + 3) == "v":
        return ()
    other = phrases.items(at + 2)
    return (phrases.line[phrases.all[at + 1].first], *other) if len(other) == 1 and head(other)[0] == kind else ()


_TWINS = tuple(map(words, ("repair maintenance upkeep improvement servicing", "collection disposal treatment")))
"""What is done with one thing, so that the last needs no word of its own: "housing repairs and maintenance"."""


def _are_twins(core: Line, phrases: Phrases, at: int) -> bool:
    """Whether "and" joins to the head what is done along with it, and that stands alone."""
    if len(core) < 2 or phrases.low(at + 1) != "and" or phrases.kind(at + 2) != "n":
        return False
    both = {known.singular(core[-1].low), known.singular(phrases.head(at + 2).low)}
    return len(both) > 1 and any(both <= each for each in _TWINS)


_GREEN = frozenset({"open spaces", "green spaces", "gardens", "playgrounds", "grounds"})
"""What is one with the parks beside it: "parks and open spaces"."""


def content(items: Sequence[Item]) -> frozenset[str]:
    """What the words that say which service it is mean, without words that say nothing of it."""
    found = set()
    for item in items:
        low = item.low
        if (
            item.mentions
            or not low[0].isalpha()
            or low in nouns.EMPTY
            or low in SMALL
            or low == "and"
            or low.endswith("ly")
        ):
            continue
        word = low if low in domains.DOMAINS else known.singular(low)  # "out-of-hours" is no plural
        found.add(known.SENSE.get(word, word))
    return frozenset(found)
