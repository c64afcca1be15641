"""The prepositional phrases that belong to a noun: "for the elderly" and "in Elmfield" behind "home care"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.grammar.coordination import whole
from loaders.extract.grammar.function_words import DETERMINERS
from loaders.extract.grammar.nouns import CONTRACTS, HANDS
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, LINE, PERSONS, THING, singular
from loaders.extract.grammar.spelling import spelled
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

OF_WHAT = frozenset({"of", "for"})
_FOR_WHOM = OF_WHAT | {"to"}
WHERE = words("in at across on throughout around within near outside along between")
_LEADING = OF_WHAT | WHERE
_MOST = 4
_NEVER = ("Company", "Person", "Union", "Report", "CRC")
_PLACING = words("in across throughout around near outside along")
"""What leads to a place, though its name may be taken for a company's."""

_MEASURES = words(
    """year years month months week weeks day days hour hours decade decades pounds euros dollars percent cent time times
    cost price expense fee fees money quarter half first last most once what term terms instance meantime moment beginning
    end start future past case cases way ways"""
)
"""Nouns that say neither of what nor where: "for five years", "at a cost of", "in the meantime"."""

_IDIOMS = words(
    """place total addition return particular order effect favour hands charge exchange full need line risk view turn
    profit sale name cooperation partnership collaboration front success failure least fact force operation use question
    breach crisis chaos turmoil limbo trouble difficulty decline debt disarray dispute jeopardy"""
)
"""Nouns that do so where they stand alone: "in return", but not "in the line"."""

_ALWAYS_IDIOMS = words("basis behalf grounds condition terms")
"""Nouns that do so with any words before them: "on an interim basis"."""


@dataclass(frozen=True, slots=True)
class Complement:
    """A preposition with the items of its noun phrase, which ends before the phrase ``end``."""

    preposition: str
    items: Line
    end: int

    @property
    def text(self) -> str:
        """Its words as they stand, an article kept."""
        return f"{self.preposition} {spelled(self.items)}"

    @property
    def says_of_what(self) -> bool:
        """Whether it says of what or for whom, rather than where."""
        return self.preposition in _FOR_WHOM and self.items[-1].family != "region"


def complements(phrases: Phrases, at: int) -> Iterator[Complement]:
    """What belongs to the noun at a place, in order, as far as each says of what, for whom or where."""
    end = at + 1
    for _ in range(_MOST):
        first = end + 1 if phrases.kind(end) == "c" and phrases.kind(end + 1) == "p" else end
        preposition, ends = phrases.low(first), _both_ends(phrases, at, first)
        leads = preposition in _LEADING or ends or (preposition == "to" and _goes_to(phrases, at, first))
        if phrases.kind(first) != "p" or not leads or phrases.kind(first + 1) != "n":
            return
        last = ends or _measured(phrases, first + 1)
        items = phrases.line[phrases.all[first + 1].first : phrases.all[last].last]
        placing = bool(ends) or preposition in _PLACING or (preposition == "at" and _has_place(phrases.head(at)))
        if not _is_extent(items, placing) or (first > end and items[-1].family != "region"):
            return
        end = last + 1
        yield Complement(preposition, items, end)


def _both_ends(phrases: Phrases, at: int, first: int) -> int:
    """The place of the second end of what runs "between Elm and Ash" or "from Elm to Ash"; 0 where it names no two."""
    link = _ENDS.get(phrases.low(first), "")
    if not link or phrases.kinds[first + 1 : first + 4 : 2] != "nn" or phrases.low(first + 2) != link:
        return 0
    runs = singular(phrases.head(at).low)
    return first + 3 if runs == "service" or CLASS.get(runs, "") in _RUNNING else 0


_ENDS = {"between": "and", "from": "to"}
_RUNNING = frozenset({LINE, THING})


def _goes_to(phrases: Phrases, at: int, link: int) -> bool:
    """Whether "to" leads to what is mended or where a ship goes: "repairs to 9,000 homes", "ferries to Elm Island"."""
    head = phrases.head(at)
    sails = singular(head.low) in {"ferry", "sleeper"} and phrases.head(link + 1).family == "region"
    return sails or head.low in {"repairs", "maintenance", "improvements", "adaptations"}


def _has_place(head: Item) -> bool:
    """Whether a noun is of what stands in a place, so that a name behind "at" is one: "the home at Elmfield"."""
    return not head.mentions and CLASS.get(singular(head.low), "") in {ESTABLISHMENT, LINE}


def _measured(phrases: Phrases, at: int) -> int:
    """The place of the noun that a measure counts: "homes" of "more than 13,000 homes"; that of the last joined by "and"."""
    counts = phrases.kind(at + 1) == "p" and phrases.kind(at + 2) == "n" and phrases.low(at + 1) in {"than", "of"}
    last = whole(phrases, at + 2 if counts and phrases.head(at).low in _MEASURING else at)[1]
    while phrases.kinds[last + 1 : last + 3] == "cn" and phrases.kind(last + 3) != "v" and _is_alike(phrases, last):
        last += 2
    return last


def _is_alike(phrases: Phrases, at: int) -> bool:
    """Whether the nouns on both sides of "and" are of one kind, things or persons: "rubbish and all recyclables"."""
    return phrases.low(at + 1) == "and" and any(
        _is_of(phrases, at, kind) and _is_of(phrases, at + 2, kind) for kind in _JOINED
    )


def _is_of(phrases: Phrases, at: int, kind: frozenset[str]) -> bool:
    head = phrases.head(at)
    return not head.mentions and bool({head.low, singular(head.low)} & kind)


_JOINED = (
    *(frozenset(word for word, name in CLASS.items() if name == kind) for kind in (THING, ESTABLISHMENT)),
    PERSONS,
)


_MEASURING = words(
    "more fewer less upwards upward number hundreds thousands dozens tens all some most part parts half many several"
)


_HELD = CONTRACTS | HANDS


def _is_extent(items: Line, placing: bool) -> bool:
    last = items[-1]
    if last.mentions:
        never = _NEVER[1:] if placing else _NEVER
        return not last.of(never) and not (last.anaphor and last.low in _PRONOUNS)
    if (
        last.low in _MEASURES
        or (last.low in _HELD and not _is_in_custody(items))
        or last.low in _NO_NOUNS
        or not last.low[0].isalpha()
    ):
        return False
    return last.low not in _ALWAYS_IDIOMS and (len(items) > 1 or last.low not in _IDIOMS)


def _is_in_custody(items: Line) -> bool:
    """Whether a noun for having somebody in hand says where people are: "in police custody", but not "in the custody of"."""
    return items[-1].low in {"custody", "care"} and len(items) > 1 and items[0].low not in DETERMINERS


_PRONOUNS = words("it them him her us me you which whom that this these those")


_NO_NOUNS = _PRONOUNS | DETERMINERS | words("two three four five six seven eight nine ten")
