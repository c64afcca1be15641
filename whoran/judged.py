"""What people mean when they judge: the entities that they name."""

from __future__ import annotations

from graph.find import called, nearest, split_kind
from graph.identity import Id
from graph.model import Entity, Use
from graph.store import Asking
from graph.vocabulary import family
from queries.errors import AmbiguousName, QuestionError
from queries.naming import OFFERED, entity_called, listed


def uses(store: Asking, left: str, right: str, document: Id | None = None) -> tuple[Use, Use]:
    """What two names mean, the first one in ``document`` only, where that is given.

    One of them may be a name that nothing has yet: it is of the kind written before it, or of the other one's.
    Raises UnknownName, AmbiguousName.
    """
    one, other = _known(store, left), _known(store, right)
    if one is None and other is None:
        one = entity_called(store, left)
    kinds = [entity.kind for entity in (one, other) if entity]
    return _use(store, left, one, kinds[0], document), _use(store, right, other, kinds[-1], None)


def refuse_other_family(one: Use, other: Use) -> None:
    """Raise QuestionError for two names that cannot mean one entity: within a family alone names are told apart."""
    families = family(one.kind), family(other.kind)
    if families[0] != families[1]:
        named = f"{one.name} ({one.kind}) and {other.name} ({other.kind})"
        raise QuestionError(f"{named} cannot be the same: their families differ, {' and '.join(families)}")


def heard_of(store: Asking, text: str) -> str:
    """What to say of a name that nothing has yet, with the nearest ones; nothing where something has it."""
    if called(store, text):
        return ""
    offered = nearest(store, text, OFFERED)
    hint = f"; the nearest names are: {listed(store, offered)}" if offered else ""
    return f"No document so far calls anything {text!r}{hint}."


def _known(store: Asking, text: str) -> Entity | None:
    found = called(store, text)
    if len(found) > 1:
        raise AmbiguousName(
            f"{len(found)} entities are called {text!r}: {listed(store, found)}. Write the kind or the id", found
        )
    return found[0] if found else None


def _use(store: Asking, text: str, entity: Entity | None, kind: str, document: Id | None) -> Use:
    """The name's own key where it names the entity, so that what is one today can be told apart again; else its id."""
    written, name = split_kind(text)
    named = Use.of(name, written or kind, document)
    if entity is None or named.key in store.entities([named.key]):
        return named
    return Use(entity.id, entity.name, entity.kind, document)
