"""Which of those spoken of a pronoun or description means: whoever agrees with it and stands most in the foreground."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.model import Mention
from loaders.extract.cast import Cast
from loaders.extract.fitting import Spot, as_thing
from loaders.extract.hearing import LIST, PEOPLE, PERSON
from loaders.extract.knowledge.descriptions import ANAPHORS, GENERAL, PLAIN, RELATING, SAME_KIND
from loaders.extract.knowledge.places import is_region, is_town
from loaders.extract.knowledge.referring import MALE
from loaders.extract.knowledge.words import words
from loaders.extract.plurals import COUNTS, singular
from loaders.extract.roles import SUBJECTS
from loaders.extract.salience import Referent, Salience

Parties = tuple[Mention, ...]
_SAME_PART = 35.0
_LEADING = 25.0
_BESIDE = 150.0
_CLEAR = 1.1
_SURER = 1.6
_LONG_AGO = 4
_SURE = frozenset({"crc", "union"})
"""Nouns that go with every entity of their kind."""

_STAYING = GENERAL - words("company firm group business organisation organization service crc union")
"""Nouns that stay with those of whom they were said."""

_DEFINITE = frozenset({"the", "this", "that"})


def _best(found: Iterable[tuple[float, Referent]], clear: float = 1.0) -> Referent | None:
    """The referent that weighs most; None where another weighs so much that it is not ``clear`` times as heavy."""
    ranked = sorted(found, key=lambda each: (each[0], each[1].order), reverse=True)
    value, best = ranked[0] if ranked else (0.0, None)
    rival = ranked[1][0] if len(ranked) > 1 else 0.0
    return best if value > 0 and value >= clear * rival else None


def _mentions(referent: Referent | None) -> Parties:
    return referent.mentions if referent else ()


def _agreeing(spot: Spot, salience: Salience, ages: int = _LONG_AGO) -> Iterator[tuple[float, Referent]]:
    """The referents that may be meant, each with its weight."""
    for key, each in salience.items():
        if key not in spot.excluded and salience.age(each) <= ages:
            same = _SAME_PART if each.part in SUBJECTS and spot.part in SUBJECTS else 0.0
            beside = _BESIDE if key in spot.beside else 0.0
            yield salience.value(each) + same + beside, each


def thing(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """What "it" or "its" means."""
    found = ((value * as_thing(spot, each), each) for value, each in _agreeing(spot, salience) if not each.plural)
    return _mentions(_best(found, _CLEAR))


def person(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """Whom "he" or "her" means."""
    gender = "he" if spot.low in MALE else "she"
    best = _best(
        (value * (1.0 if each.kind == "Person" else 0.6), each)
        for value, each in _agreeing(spot, salience, ages=2 * _LONG_AGO)
        if each.kind in ("Person", PERSON) and each.gender in ("", gender)
    )
    if best:
        best.gender = gender
    return _mentions(best)


_PLURAL = {LIST: 1.0, PEOPLE: 1.0, "PublicBody": 0.3, "Company": 0.3, "Union": 0.3, "CRC": 0.3}


def people(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """Whom "they" or "their" means: several, or an organisation as the British have it."""
    found = ((value * _PLURAL.get(each.kind, 0.0), each) for value, each in _agreeing(spot, salience))
    return _mentions(_best(found))


def listed(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """Whom "both firms" or "the three" means: the last list of so many; "the boards" that of whatever length."""
    words = spot.low.split()
    count = next((COUNTS[word] for word in words if word in COUNTS), 0)
    head = singular(words[-1])
    lists = (
        each
        for each in salience
        if each.kind == LIST and count in {0, len(each.mentions)} and all(_may_be(one, head) for one in each.mentions)
    )
    return _mentions(max(lists, key=lambda each: each.order, default=None))


def _may_be(mention: Mention, head: str) -> bool:
    if not head or head not in ANAPHORS:
        return True
    marks = SAME_KIND.get(head, ())
    return mention.kind in ANAPHORS[head] and (
        head in GENERAL or any(mark in mention.name.casefold() for mark in marks)
    )


def described(spot: Spot, salience: Salience, cast: Cast) -> Parties:
    """Whom "the firm" or "this prison" means: whoever was called so, else who may be."""
    first, between, head = _parted(spot.low)
    if first not in _DEFINITE:
        return ()
    head = "crc" if head == "one" else head
    kinds = ANAPHORS[head]
    called = head in GENERAL and not RELATING.isdisjoint(between)
    found = [
        (
            (salience.value(each) + _LEADING * each.leading)
            * _fits(each, head, kinds, cast)
            * _told(each, between, kinds),
            each,
        )
        for key, each in salience.items()
        if each.kind in kinds and each.mentions and key not in spot.excluded and not each.mentions[0].scope
        if not called or head in each.heads
    ]
    if head in _STAYING and any(head in each.heads for _, each in found):
        found = [(value, each) for value, each in found if head in each.heads]
    if first != "the":
        found = [(float(each.order), each) for value, each in found if value > 0]
    best, unnamed = _best(found, _CLEAR if first == "the" else 1.0), salience.known(f"~{head}")
    if best and unnamed and unnamed.introduced and head in GENERAL and unnamed.order > best.order:
        return ()  # "a firm" that has no name was spoken of since
    return () if best and first == "the" and _is_doubted(best, head, kinds, salience) else _mentions(best)


def _is_doubted(best: Referent, head: str, kinds: tuple[str, ...], salience: Salience) -> bool:
    """Whether one whose name does not show what it is, and of whom nothing was said, stands far more in the foreground."""
    if head in GENERAL or head in best.heads or "Company" not in kinds:
        return False
    least = _SURER * salience.value(best)
    return any(each is not best and _could_be(each, kinds) and salience.value(each) > least for each in salience)


def _could_be(referent: Referent, kinds: tuple[str, ...]) -> bool:
    name = referent.mentions[0].name.casefold().split() if referent.mentions else []
    return referent.kind in kinds and bool(name) and not referent.heads and ANAPHORS.keys().isdisjoint(name)


def _parted(low: str) -> tuple[str, list[str], str]:
    words = low.split()
    return words[0], words[1:-1], words[-1]


def _fits(referent: Referent, head: str, kinds: tuple[str, ...], cast: Cast) -> float:
    """How well a noun goes with an entity: best where it was said of it, or is in its name."""
    name = referent.mentions[0].name.casefold()
    if referent.kind == "Region":
        return _fits_place(name, head)
    if referent.kind == "CRC" and head == "company":
        return 0.7
    if (
        head in _SURE
        or head in referent.heads
        or head in name.split()
        or any(mark in name for mark in SAME_KIND.get(head, ()))
    ):
        return 1.6
    if head not in GENERAL or (head == "service" and referent.kind == "PublicBody"):
        return 0.0
    return (1.0 if cast.is_shown(referent.mentions[0]) else 0.0) * (1.0 if referent.kind == kinds[0] else 0.7)


def _fits_place(name: str, head: str) -> float:
    if head in name.split():
        return 1.6
    if head in {"city", "town"}:
        return float(is_town(name) and not name.endswith("shire"))
    if head in {"state", "province", "county", "region"}:
        return float(is_region(name))
    return 0.6


def _told(referent: Referent, between: list[str], kinds: tuple[str, ...]) -> float:
    """Whether the words before the noun may be said of a service: "the leisure centre" is no "Elmfield Centre"."""
    if "Service" not in kinds:
        return 1.0
    name = referent.mentions[0].name.casefold()
    return float(all(word in PLAIN or word in name or "-" in word for word in between))
