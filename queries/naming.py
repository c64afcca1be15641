"""From the name in a question to the entity that it means."""

from __future__ import annotations

from collections.abc import Sequence

from graph.find import called, nearest
from graph.model import Entity
from graph.store import Asking, Search
from graph.vocabulary import KINDS, PREDICATES
from queries.errors import AmbiguousName, UnknownName

OFFERED = 5
"""Names offered where nothing is called as asked."""
EDGES = 2
"""Edges by which two entities of one name and kind are told apart."""


def entity_called(store: Asking, name: str) -> Entity:
    """The one entity that is called this; a name may carry its kind (``region:Wales``) or be an id.

    Raises UnknownName with the nearest names, and AmbiguousName with all that are called so.
    """
    found = called(store, name)
    if len(found) == 1:
        return found[0]
    if found:
        raise AmbiguousName(
            f"{len(found)} entities are called {name!r}: {listed(store, found)}. {_telling(found)}", found
        )
    no_kind = _no_kind(name)
    offered = nearest(store, name.removeprefix(f"{no_kind}:") if no_kind else name, OFFERED)
    raise UnknownName(f"nothing is called {name!r}. {_no_kind_told(no_kind)}{_offer(store, offered)}", offered)


def _no_kind(name: str) -> str:
    """The one word before a name's colon, which is no kind; empty where there is none such."""
    before, colon, _ = name.partition(":")
    return before if colon and before.isalpha() and before.casefold() not in _KINDS else ""


_KINDS = {kind.casefold() for kind in KINDS}


def _no_kind_told(word: str) -> str:
    return f"{word} is no kind; the kinds are {', '.join(KINDS)}. " if word else ""


def _offer(store: Asking, offered: Sequence[Entity]) -> str:
    if offered:
        return f"The nearest names are: {listed(store, offered)}"
    return "A search finds words in documents (whoran search TEXT)"


def _telling(found: Sequence[Entity]) -> str:
    """How to say which of several is meant: kinds tell them apart, or only ids do."""
    if len({entity.kind for entity in found}) == len(found):
        return f"Write the kind before the name ({found[0].kind}:{found[0].name})"
    return f"Write the id in place of the name ({found[0].id.hex()})"


def listed(store: Asking, entities: Sequence[Entity]) -> str:
    """Entities as a list of names with their kinds; with ids and first edges where these do not tell them apart."""
    shown = [f"{entity.name} ({entity.kind})" for entity in entities]
    return ", ".join(
        text if shown.count(text) == 1 else f"{text[:-1]}, {entity.id.hex()}{_does(store, entity)})"
        for text, entity in zip(shown, entities, strict=True)
    )


def _does(store: Asking, entity: Entity) -> str:
    """What an entity does, or else what is done to it, in its first edges: ``, runs Wales CRC``."""
    search = Search(tuple(PREDICATES))
    edges = [
        (PREDICATES[fact.predicate].says, fact.object)
        for fact in store.edges([entity.id], "subject", search, limit=EDGES)
    ] or [
        (PREDICATES[fact.predicate].said, fact.subject)
        for fact in store.edges([entity.id], "object", search, limit=EDGES)
    ]
    others = store.entities([other for _, other in edges])
    return "".join(f", {says} {others[other].name}" for says, other in edges)
