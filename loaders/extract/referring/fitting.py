"""How well a referent goes with the words beside "it": contracts do not announce, firms do not expire, prisons are run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.vocabulary import ORGANISATIONS
from loaders.extract.knowledge import referring
from loaders.extract.knowledge.anaphors import ANAPHORS, GENERAL, SAME_KIND
from loaders.extract.knowledge.descriptions import DESCRIPTIONS
from loaders.extract.knowledge.inspection import is_inspectorate
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.record import record
from loaders.extract.referring.hearing import BODY, LIST, PEOPLE, THING
from loaders.extract.referring.roles import SUBJECTS
from loaders.extract.referring.salience import Referent

_THINGS = frozenset({*ORGANISATIONS, THING, BODY})


_MANAGING = frozenset({"executive", "ceo"})
FINDING = "finding"
"""A thing that tells something: a report, a ruling."""

_DOERS = SUBJECTS | {"agent"}


@record
class Spot:
    """Where a pronoun or description stands: its words and part, its verb or the noun that it owns, whom it cannot mean.

    ``said`` is the noun that "it is a NOUN" says of it, ``named`` that of "named it a NOUN"; ``beside`` is the subject of
    the clause in which something is owned (``leads`` where that is the subject itself), ``within`` that of the clause to
    which the relative clause of a subject belongs.
    """

    low: str
    part: str
    verb: str = ""
    passive: bool = False
    noun: str = ""
    said: str = ""
    named: str = ""
    excluded: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Leaning:
    """Words that lean to some kinds of referents: a factor for each kind, and one for all others."""

    words: frozenset[str]
    factors: Mapping[str, float]
    others: float = 1.0


_OWNING = (
    Leaning(referring.MEMBERS, {"PublicBody": 0.4, THING: 0.3, "Service": 0.5}),
    Leaning(referring.OPERATORS, {"Service": 2.0, "CRC": 1.5, "PublicBody": 0.1, "Union": 0.1, THING: 0.2}, 0.6),
    Leaning(frozenset({"leader"}), {"PublicBody": 1.6, "Company": 0.3, "CRC": 0.1, "Service": 0.1, THING: 0.1}),
    Leaning(frozenset({"md"}), {"PublicBody": 0.3, "Union": 0.2, "Service": 0.5, THING: 0.0}),
    Leaning(referring.CORPORATE, {"Service": 0.5, THING: 0.0}),
    Leaning(referring.HOLDERS, {"PublicBody": 0.2, "Union": 0.2, THING: 0.2}),
    Leaning(referring.DAUGHTERS, {THING: 0.0, "PublicBody": 0.4, "Service": 0.4}),
    Leaning(referring.BELONGINGS, {THING: 0.0, "Service": 0.6}),
    Leaning(referring.FINDINGS, {"PublicBody": 2.0, "Union": 1.0, BODY: 2.0, THING: 0.0}, 0.5),
    Leaning(referring.RUNNING, {"Service": 2.0, "CRC": 1.5, THING: 0.8}, 0.6),
    Leaning(referring.INMATES, {"Service": 2.0, THING: 0.4}, 0.6),
    Leaning(frozenset({"behalf"}), {"PublicBody": 1.5, "Service": 0.1, THING: 0.0}),
)
"""By the noun behind "its"."""

_UNDERGOING = (
    Leaning(referring.INSPECTING, {"CRC": 1.8, "Service": 1.8, "Company": 0.7, THING: 0.0}, 0.3),
    Leaning(referring.SERVING, {"CRC": 1.8, "Service": 1.8, "Company": 0.5, "PublicBody": 0.1, THING: 0.6}, 0.3),
    Leaning(referring.GIVEN, {"CRC": 1.8, "Service": 1.8, "Company": 0.4, THING: 1.2}, 0.3),
    Leaning(referring.DEPRIVED, {"Company": 1.5, "CRC": 1.5, BODY: 1.0, THING: 0.0}, 0.4),
    Leaning(referring.OWNED, {"Company": 1.5, "CRC": 1.5, BODY: 1.5, "Service": 1.3}, 0.4),
)
"""By the verb whose object "it" is, or its subject in the passive."""

_ACTING = (
    Leaning(referring.COMMISSIONING, {"PublicBody": 1.6, BODY: 1.0, THING: 0.0}, 0.7),
    Leaning(referring.REPORTING, {"PublicBody": 1.6, BODY: 1.3, FINDING: 1.3, "Union": 1.0, THING: 0.0}, 0.7),
    Leaning(
        referring.PROVIDING, {"Company": 1.3, "CRC": 1.3, "Service": 0.4, "PublicBody": 0.5, BODY: 1.0, THING: 0.0}, 0.7
    ),
    Leaning(referring.OPENED, {"Service": 2.5, "CRC": 1.0, THING: 0.6}, 0.4),
    Leaning(referring.COMPETING, {"Company": 1.4, "CRC": 1.4, BODY: 1.0, THING: 0.0}, 0.6),
    Leaning(referring.PASSING, {"Company": 0.0, "CRC": 1.0, "PublicBody": 0.2, "Union": 0.2, THING: 1.3}, 1.3),
    Leaning(referring.ACTING, {THING: 0.0, "Service": 0.7}),
    Leaning(referring.LAPSING, {THING: 1.6}, 0.5),
)
"""By the verb that "it" does."""

_PROLONGED = (Leaning(referring.PROLONGED, {THING: 1.6}, 0.5),)
"""By the verb whose object "it" is."""

_SUFFERING = (
    Leaning(referring.LAPSING, {THING: 1.6}, 0.5),
    Leaning(referring.ENDURING, {THING: 0.2}),
)
"""By the verb that is done to "it" in the passive."""


_NO_THINGS = HEADS | referring.CHARGES


def as_thing(spot: Spot, referent: Referent) -> float:
    """How well a referent goes with the verb or noun beside "it", and with what it is said to be; 0 for not at all."""
    if referent.kind == "Region":
        return 0.5 if referent.part in SUBJECTS and spot.part != "object" else 0.0
    if referent.kind not in _THINGS:
        return 0.0
    if spot.noun in _MANAGING and any(is_inspectorate(each.name) for each in referent.mentions):
        return 0.3  # "its chief executive": an inspectorate has a chief inspector
    said = spot.said or spot.named
    if said in ANAPHORS:
        return float(referent.kind in ANAPHORS[said] and not _is_another(said, referent))
    if spot.said and spot.said not in DESCRIPTIONS and spot.said not in _NO_THINGS:
        return 0.0  # "it was a mistake"
    return _by_words(spot, _kind(referent))


_PLURAL = {LIST: 1.0, PEOPLE: 1.0, "PublicBody": 0.3, "Company": 0.3, "Union": 0.3, "CRC": 0.3}
_OWNED_BY_SEVERAL = referring.BELONGINGS | frozenset(
    {"consortium", "venture", "alliance", "partnership", "company", "firm"}
)
_LESS_LIKELY = 0.6
_BODIES = frozenset({"PublicBody", "Company", "Union"})


def as_several(spot: Spot, referent: Referent) -> float:
    """How well a referent goes with "they" or "their": organisations have contracts, offices and ventures rather than people."""
    if spot.part == "object" and spot.verb in referring.SERVING and referent.kind in _BODIES:
        return 0.0  # "the libraries and Acme, which runs them"
    plain = referent.kind == PEOPLE and spot.noun in _OWNED_BY_SEVERAL
    return _PLURAL.get(referent.kind, 0.0) * (_LESS_LIKELY if plain else 1.0)


def _is_another(said: str, referent: Referent) -> bool:
    """Whether the name of a referent shows that it is something else than what is said: a commission is no trust."""
    if said in GENERAL:
        return False
    names = [mention.name.casefold() for mention in referent.mentions]
    marks = SAME_KIND.get(said, ())
    return any(bool(ANAPHORS.keys() & set(name.split())) and not any(mark in name for mark in marks) for name in names)


def _kind(referent: Referent) -> str:
    """The kind of a referent; that which the noun shows of one without a name, where it shows but one."""
    if referent.stands:
        return "Service"
    if referent.kind == THING and referent.heads & referring.FINDINGS:
        return FINDING
    kinds = {kind for head in referent.heads for kind in ANAPHORS[head]} if referent.kind == BODY else set()
    return next(iter(kinds)) if len(kinds) == 1 else referent.kind


def _by_words(spot: Spot, kind: str) -> float:
    if spot.noun:
        return _factor(_OWNING, spot.noun, kind, 0.5)
    if spot.part == "object":
        return _factor((*_UNDERGOING, *_PROLONGED), spot.verb, kind, 0.9)
    if spot.part not in _DOERS:
        return 0.9 if kind in (THING, FINDING) else 1.0
    if not spot.passive or spot.part == "agent":
        return _factor(_ACTING, spot.verb, kind, 0.8)
    return _factor((*_UNDERGOING, *_SUFFERING), spot.verb, kind, 1.0)


def _factor(leanings: tuple[Leaning, ...], word: str, kind: str, of_thing: float) -> float:
    """The factor of the first leaning that has the word; else that of a thing without a name, or 1."""
    found = next((each for each in leanings if word in each.words), None)
    if found is None:
        return of_thing if kind in (THING, FINDING) else 1.0
    return found.factors.get(kind, found.factors.get(THING, found.others) if kind == FINDING else found.others)
