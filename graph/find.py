"""Entities by what people type: exact names first, then names that hold the words, then names that are spelt nearly so.

Ranking happens here and not in a store, so that every store finds the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from graph.identity import Id, read_id
from graph.model import Entity
from graph.names import reduce, words
from graph.store import Asking
from graph.vocabulary import KINDS

CANDIDATES = 200
"""Entities looked at for one name."""

ALIKE = 75.0
"""The least likeness, of 100, at which a word counts as a misspelling of another (rapidfuzz's ratio)."""


def split_kind(text: str) -> tuple[str, str]:
    """The kind that a name carries (``region:Wales``), or none, and the name."""
    before, colon, after = text.partition(":")
    kind = next((name for name in KINDS if colon and name.casefold() == before.strip().casefold()), "")
    return (kind, after.strip()) if kind else ("", text.strip())


def called(store: Asking, text: str) -> list[Entity]:
    """The entities that are called exactly this, or have this id; in the order of their ids."""
    kind, name = split_kind(text)
    found = {entity.id: entity for entity in (*store.entities(_ids(name)).values(), *store.called(reduce(name)))}
    return [found[key] for key in sorted(found) if kind in ("", found[key].kind)]


def find(store: Asking, text: str, limit: int) -> list[Entity]:
    """Entities whose names come nearest to the text, best first."""
    kind, name = split_kind(text)
    exact = called(store, text)
    holding = store.named(words(name), CANDIDATES)
    near = [] if exact or holding else _near(store, name)
    ranked = [*exact, *_ranked(name, holding), *_ranked(name, near)]
    return list({entity.id: entity for entity in ranked if kind in ("", entity.kind)}.values())[:limit]


def nearest(store: Asking, text: str, limit: int) -> list[Entity]:
    """Entities to offer where nothing is called this: those that hold its words, and those that are spelt nearly so; of
    the kind that it carries before others.
    """
    kind, name = split_kind(text)
    holding = {each.id: each for each in (*store.named(words(name), CANDIDATES), *_near(store, name))}
    return sorted(_ranked(name, holding.values()), key=lambda entity: entity.kind != kind)[:limit]


def _ids(name: str) -> list[Id]:
    """The id that the name is written as, where it is one."""
    try:
        return [read_id(name)]
    except ValueError:
        return []


def _near(store: Asking, name: str) -> list[Entity]:
    """Entities with a word like one of the name's, a misspelling allowed for anywhere but in its first letter."""
    found: dict[bytes, Entity] = {}
    for word in words(name):
        alike = process.extract(word, store.name_words(word[:1]), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=5)
        for match, _, _ in alike:
            found.update((entity.id, entity) for entity in store.named([match], CANDIDATES))
    return list(found.values())


def _ranked(name: str, entities: Iterable[Entity]) -> list[Entity]:
    """By likeness of the whole name or the best alias, in any order of its words, then by name and id."""
    wanted = reduce(name)

    def order(entity: Entity) -> tuple[float, str, bytes]:
        likeness = max(fuzz.token_sort_ratio(wanted, reduce(each)) for each in (entity.name, *entity.aliases))
        return -likeness, entity.name, entity.id

    return sorted(entities, key=order)
