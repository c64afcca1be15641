"""How well a noun goes with an entity: "the council" with a council, "the giant" with whoever was called so."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.knowledge.anaphors import (
    ANAPHORS,
    GENERAL,
    JOINT,
    LEAVING,
    NEWCOMING,
    PLAIN,
    PRACTITIONERS,
    RELATING,
    SAME_KIND,
    SORTING,
    is_of_sort,
)
from loaders.extract.knowledge.inspection import inquires
from loaders.extract.knowledge.places import STATES, is_place, is_region, is_town
from loaders.extract.knowledge.words import words
from loaders.extract.referring.salience import Referent
from loaders.extract.referring.told import NEW, OLD

_NAMED, _LIKE, POSSIBLE, _LESS, _LEAST = 2.0, 1.6, 1.0, 0.7, 0.3
"""Where the noun is in the name or was said of it, where the name shows a like one, where it may be, and may less.

The last is of those who inspect: "the organisation" is rather the one that they came to.
"""

_SURE = frozenset({"crc", "union"})
"""Nouns that go with every entity of their kind."""

_INQUIRING = frozenset({"watchdog", "regulator", "inspectorate"})
"""Nouns that go with all bodies that inquire, also with those known by an abbreviation alone."""


_TRADING = words("company firm business contractor supplier outsourcer giant multinational conglomerate")
_GIVING = words(
    "league society charity charities foundation association federation council church mission campaign university"
)
"""Nouns for those who trade, and words in the names of those who do not."""

_MARKS = {mark for head, marks in SAME_KIND.items() if "Service" in ANAPHORS[head] for mark in marks}
"""What names of services have in them that show of what sort they are."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A description in small letters: its first word, those ``between``, and the noun that heads it."""

    first: str
    between: tuple[str, ...]
    head: str

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of entity that it may mean."""
        return ANAPHORS[self.head]

    @property
    def is_relating(self) -> bool:
        """Whether it leads only to one that was called so: "the existing provider"."""
        return self.head in GENERAL and not RELATING.isdisjoint(self.between)

    @property
    def side(self) -> str:
        """Which of two holders of a contract it means: "new" for "the incoming provider", "old" for "the outgoing operator"."""
        if not NEWCOMING.isdisjoint(self.between):
            return NEW
        return "" if LEAVING.isdisjoint(self.between) else OLD

    @property
    def places(self) -> frozenset[str]:
        """The places that say where the service is: "the Elmfield prison"."""
        return frozenset(filter(is_place, self.between)) if "Service" in self.kinds else frozenset()


def parted(low: str) -> Phrase:
    """The phrase of a description; "this one" is a CRC."""
    first, *between, head = low.split()
    return Phrase(first, tuple(between), "crc" if head == "one" else head)


def fits(phrase: Phrase, referent: Referent) -> float:
    """How well a description goes with an entity: best where it was said of it, or is in its name; 0 for not at all."""
    if phrase.is_relating and phrase.head not in referent.heads:
        return 0.0
    is_told = phrase.head in GENERAL or phrase.head in referent.heads
    if phrase.side and not (is_told and phrase.side in referent.heads):
        return 0.0
    name = referent.mentions[0].name.casefold()
    if referent.kind == "Region":
        return _fits_place(name, phrase.head)
    if _is_sortless(referent):
        return max(_fits_noun(phrase, referent, name), _LESS * ("Service" in phrase.kinds))
    return _fits_noun(phrase, referent, name) * _is_told(phrase, name)


def _is_sortless(referent: Referent) -> bool:
    """Whether a service has a name that does not show what it is, and was called nothing: "Brackenhurst", "Larch View"."""
    name = referent.mentions[0].name
    if referent.kind != "Service" or referent.heads or not all(word[0].isupper() for word in name.split()):
        return False
    low = name.casefold()
    return ANAPHORS.keys().isdisjoint(low.split()) and not any(mark in low for mark in _MARKS)


def _fits_noun(phrase: Phrase, referent: Referent, name: str) -> float:
    head = phrase.head
    if referent.kind == "CRC" and head == "company":
        return _LESS
    if head in GENERAL and referent.heads & PRACTITIONERS:
        return 0.0
    if head in name.split() or head in referent.heads:
        return _NAMED
    if head in _TRADING and _gives(head, referent, name):
        return 0.0
    shown = any(mark in name for mark in SAME_KIND.get(head, ())) or (head in _INQUIRING and inquires(name))
    if shown or head in _SURE:
        return _LIKE
    if head in JOINT and referent.kind == "Company":
        return _LESS
    if head not in GENERAL or (head == "service" and referent.kind == "PublicBody"):
        return 0.0
    return _of_kind(phrase, referent, name)


def _of_kind(phrase: Phrase, referent: Referent, name: str) -> float:
    """How well a noun for all of a kind goes with one of them."""
    if referent.kind == "PublicBody" and inquires(name):
        return _LEAST
    return POSSIBLE if referent.kind == phrase.kinds[0] else _LESS


def _gives(head: str, referent: Referent, name: str) -> bool:
    """Whether an entity is told by its name, or was told, to be none of those who trade; a trust is no firm."""
    named = frozenset(name.split())
    return bool(_GIVING & named) or "charity" in referent.heads or (head == "firm" and "trust" in named)


def _fits_place(name: str, head: str) -> float:
    if head in name.split():
        return _NAMED
    if name in STATES:
        return float(head in {"state", "province"})
    if head in {"city", "town"}:
        return float(is_town(name) and not name.endswith("shire"))
    if head in {"state", "province", "county", "region"}:
        return float(is_region(name))
    return 0.6


def _is_told(phrase: Phrase, name: str) -> bool:
    """Whether the words before the noun may be said of a service: "the leisure centre" is no "Elmfield Centre"."""
    if "Service" not in phrase.kinds:
        return True
    if not is_of_sort(phrase.head, frozenset(phrase.between), name):
        return False
    plain = PLAIN | SORTING.get(phrase.head, frozenset())
    return all(word in plain or word in name or _is_measure(word) or is_place(word) for word in phrase.between)


def _is_measure(word: str) -> bool:
    """Whether a word says how large or old something is, or of which category: "400-bed", "£150m", "b"."""
    return "-" in word or len(word) == 1 or word.lstrip("£$€")[:1].isdigit()
