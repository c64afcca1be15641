"""From the name in a question to the entity that it means."""

from __future__ import annotations

from collections.abc import Sequence

from graph.find import called, nearest
from graph.model import Entity
from graph.store import Asking
from queries.errors import AmbiguousName, UnknownName

OFFERED = 5
"""Names offered where nothing is called as asked."""


def entity_called(store: Asking, name: str) -> Entity:
    """The one entity that is called this; a name may carry its kind (``region:Wales``) or be an id.

    Raises UnknownName with the nearest names, and AmbiguousName with all that are called so.
    """
    found = called(store, name)
    if len(found) == 1:
        return found[0]
    if found:
        raise AmbiguousName(f"{len(found)} entities are called {name!r}: {listed(found)}. {_telling(found)}", found)
    offered = nearest(store, name, OFFERED)
    hint = f". The nearest names are: {listed(offered)}" if offered else ""
    raise UnknownName(f"nothing is called {name!r}{hint}", offered)


def _telling(found: Sequence[Entity]) -> str:
    """How to say which of several is meant: kinds tell them apart, or only ids do."""
    if len({entity.kind for entity in found}) == len(found):
        return f"Write the kind before the name ({found[0].kind}:{found[0].name})"
    return f"Write the id in place of the name ({found[0].id.hex()})"


def listed(entities: Sequence[Entity]) -> str:
    """Entities as a list of names with their kinds, and ids where name and kind do not tell them apart."""
    shown = [f"{entity.name} ({entity.kind})" for entity in entities]
    return ", ".join(
        text if shown.count(text) == 1 else f"{text[:-1]}, {entity.id.hex()})"
        for text, entity in zip(shown, entities, strict=True)
    )
