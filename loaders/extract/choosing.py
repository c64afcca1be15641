"""Which of those spoken of a pronoun or description means: whoever agrees with it and stands most in the foreground."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.cast import Cast
from loaders.extract.hearing import BODY, LIST, PEOPLE, PERSON, THING
from loaders.extract.knowledge import referring
from loaders.extract.knowledge.descriptions import ANAPHORS, GENERAL, PLAIN, SAME_KIND
from loaders.extract.knowledge.places import is_region, is_town
from loaders.extract.plurals import COUNTS, singular
from loaders.extract.salience import Referent, Salience

Parties = tuple[Mention, ...]
_THINGS = frozenset({"Company", "CRC", "Service", "PublicBody", "Union"})
_SAME_PART = 35.0
_LONG_AGO = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a pronoun or description stands: its words and part, its verb or the noun that it owns, whom it cannot mean."""

    low: str
    part: str
    verb: str = ""
    passive: bool = False
    noun: str = ""
    excluded: frozenset[str] = frozenset()


def _best(found: Iterable[tuple[float, Referent]]) -> Referent | None:
    best = max(found, key=lambda each: (each[0], each[1].order), default=None)
    return best[1] if best and best[0] > 0 else None


def _mentions(referent: Referent | None) -> Parties:
    return referent.mentions if referent else ()


def _agreeing(spot: Spot, salience: Salience, ages: int = _LONG_AGO) -> Iterator[tuple[float, Referent]]:
    """The referents that may be meant, each with its weight."""
    for key, each in salience.items():
        if key not in spot.excluded and salience.age(each) <= ages:
            same = _SAME_PART if each.part == spot.part == "subject" else 0.0
            yield salience.value(each) + same, each


def thing(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """What "it" or "its" means."""
    found = ((value * _as_thing(spot, each), each) for value, each in _agreeing(spot, salience) if not each.plural)
    return _mentions(_best(found))


def _as_thing(spot: Spot, referent: Referent) -> float:
    """How well a referent goes with the verb or noun beside "it"."""
    kind = referent.kind
    if kind == "Region":
        return 0.5 if referent.part == "subject" and spot.part != "object" else 0.0
    if kind not in _THINGS and kind not in (THING, BODY):
        return 0.0
    if spot.noun:
        return _owning(spot.noun, kind)
    if spot.part == "subject":
        return _doing(spot, kind)
    if spot.verb in referring.SERVING:
        return {"CRC": 1.8, "Service": 1.8, THING: 1.0, "Company": 0.7}.get(kind, 0.3)
    if spot.verb in referring.OWNED:
        return {"Company": 1.5, "Service": 1.3, "CRC": 1.5, BODY: 1.5}.get(kind, 0.4)
    return 0.9


def _owning(noun: str, kind: str) -> float:
    if noun in referring.BELONGINGS:
        return {THING: 0.0, "Service": 0.8}.get(kind, 1.0)
    if noun in referring.INMATES:
        return {"Service": 2.0, THING: 0.4}.get(kind, 0.6)
    return 0.5 if kind == THING else 1.0


def _doing(spot: Spot, kind: str) -> float:
    if spot.verb in referring.ACTING and not spot.passive:
        return {THING: 0.0, "Service": 0.7}.get(kind, 1.0)
    if spot.verb in referring.LAPSING:
        return {THING: 1.6, BODY: 0.5}.get(kind, 0.5)
    if spot.passive and spot.verb in referring.ENDURING:
        return {THING: 0.2}.get(kind, 1.0)
    return (1.0 if spot.passive else 0.8) if kind == THING else 1.0


def person(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """Whom "he" or "her" means."""
    gender = "he" if spot.low in referring.MALE else "she"
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
    return mention.kind in ANAPHORS[head] and (head in GENERAL or any(mark in mention.name.casefold() for mark in marks))


def described(spot: Spot, salience: Salience, cast: Cast) -> Parties:
    """Whom "the firm" or "this prison" means: whoever was called so, else who may be."""
    first, *between, head = spot.low.split()
    head = "crc" if head == "one" else head
    kinds = ANAPHORS[head]
    found = [
        (salience.value(each) * _fits(each, head, kinds, cast) * _told(each, between, kinds), each)
        for key, each in salience.items()
        if each.kind in kinds and each.mentions and key not in spot.excluded and not each.mentions[0].scope
    ]
    if first != "the":
        found = [(float(each.order), each) for value, each in found if value > 0]
    best, unnamed = _best(found), salience.known(f"~{head}")
    if best and unnamed and unnamed.introduced and head in GENERAL and unnamed.order > best.order:
        return ()  # "a firm" that has no name was spoken of since
    return _mentions(best)


def _fits(referent: Referent, head: str, kinds: tuple[str, ...], cast: Cast) -> float:
    """How well a noun goes with an entity: best where it was said of it, or is in its name."""
    name = referent.mentions[0].name.casefold()
    if referent.kind == "Region":
        return _fits_place(name, head)
    if head in referent.heads or head in name.split() or any(mark in name for mark in SAME_KIND.get(head, ())):
        return 1.6
    if head not in GENERAL or (head == "service" and referent.kind == "PublicBody"):
        return 0.0
    return (1.0 if cast.is_shown(referent.mentions[0]) else 0.8) * (1.0 if referent.kind == kinds[0] else 0.7)


def _fits_place(name: str, head: str) -> float:
    if head in name.split():
        return 1.6
    if head in {"city", "town"}:
        return 1.0 if is_town(name) else 0.0
    if head in {"state", "province", "county", "region"}:
        return 1.0 if is_region(name) else 0.0
    return 0.6


def _told(referent: Referent, between: list[str], kinds: tuple[str, ...]) -> float:
    """Whether the words before the noun may be said of a service: "the leisure centre" is no "Elmfield Centre"."""
    if "Service" not in kinds:
        return 1.0
    name = referent.mentions[0].name.casefold()
    return float(all(word in PLAIN or word in name or "-" in word for word in between))
