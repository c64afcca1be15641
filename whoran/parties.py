"""The parties of a claim, from the names that a person types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from graph.decisions import Decisions
from graph.find import called, split_kind
from graph.identity import Id, needs_scope, read_id
from graph.model import Entity, Mention
from graph.names import words
from graph.store import Asking, Search, Side
from graph.vocabulary import KINDS, PREDICATES, family
from queries.errors import AmbiguousName, UnknownId
from queries.naming import listed
from whoran.drafts import BadClaim, one_of

_LOOKED_AT = 5
"""Edges of an entity in which a mention of it is looked for."""


@dataclass(frozen=True, slots=True)
class Place:
    """A party's place in a claim: its side, the kinds that may stand there, and the passage of a document that names it."""

    side: Side
    kinds: tuple[str, ...]
    document: Id
    passage: str


def party(store: Asking, place: Place, name: str | None, kind: str | None, former: Mention | None) -> Mention:
    """The mention that is meant by a name, a kind, or both; of what is not said the ``former`` one's counts.

    A name that nothing has yet is a new entity's. Raises BadClaim, AmbiguousName and UnknownId.
    """
    wanted = one_of(kind, tuple(KINDS), "kind") if kind else ""
    if name is not None:
        meant = _named(store, place, name, wanted, former)
    elif former is not None:
        meant = _of_kind(former, wanted or former.kind)
    else:
        raise BadClaim(f"say the {place.side}: --{place.side} NAME")
    if meant.kind not in place.kinds:
        kinds = ", ".join(place.kinds)
        raise BadClaim(
            f"{meant.name} ({meant.kind}) cannot be the {place.side}, which is one of {kinds}: say another, or its "
            f"--{place.side}-kind"
        )
    return meant


def _named(store: Asking, place: Place, typed: str, kind: str, former: Mention | None) -> Mention:
    written, name = split_kind(" ".join(typed.split()))
    if not words(name):
        raise BadClaim(f"{typed!r} names nobody: write a name")
    if kind and written not in ("", kind):
        raise BadClaim(f"{typed!r} carries another kind than --{place.side}-kind {kind}: write one of the two")
    found = _meant(store, place, typed, kind)
    if found is None:
        return _new(place, name, kind or written, former)
    called_ = found.name if _is_id(name) else name
    own = _of_kind(Mention(called_, found.kind, _words(place, called_, former)), kind or found.kind)
    resolve = Decisions(store.judgements()).resolver
    for each in _mentions(store, found, own):
        if resolve(each.key(place.document), place.document) == found.id:
            return each
    raise BadClaim(
        f"{found.name} is known by more than its name, and this document does not say it: write another name for it here, "
        "and join the two (whoran judge same)"
    )


def _meant(store: Asking, place: Place, typed: str, kind: str) -> Entity | None:
    """The entity that is called so, of a kind that may stand here where there is such; None where nothing is."""
    found = called(store, typed)
    kinds = (kind,) if kind else place.kinds
    fitting = [each for each in found if each.kind in kinds] or found
    if len(fitting) > 1:
        raise AmbiguousName(
            f"{len(fitting)} entities are called {typed!r}: {listed(store, fitting)}. Write the kind or the id", fitting
        )
    if not fitting and _is_id(split_kind(typed)[1]):
        raise UnknownId(f"no entity has the id {typed}")
    return fitting[0] if fitting else None


def _new(place: Place, name: str, kind: str, former: Mention | None) -> Mention:
    """The mention of what nothing is called so far."""
    likely = kind or (former.kind if former and former.kind in place.kinds else "")
    if not likely and len(place.kinds) > 1:
        kinds = ", ".join(place.kinds)
        raise BadClaim(f"nothing is called {name!r} so far: say what it is by --{place.side}-kind, one of {kinds}")
    likely = likely or place.kinds[0]
    kept = former.scope if former and needs_scope(likely) and family(former.kind) == family(likely) else ""
    return Mention(name, likely, _words(place, name, former), scope=kept)


def _of_kind(mention: Mention, kind: str) -> Mention:
    """The mention as one of this kind; in another family nothing tells it apart but its name."""
    if family(kind) == family(mention.kind):
        return replace(mention, kind=kind)
    return Mention(mention.name, kind, mention.words)


def _mentions(store: Asking, entity: Entity, own: Mention) -> Iterator[Mention]:
    """Mentions that may mean the entity: as it is typed, as it is called, and as documents name it."""
    yield own
    yield replace(own, name=entity.name)
    for side in _SIDES:
        edges = store.edges([entity.id], side, Search(tuple(PREDICATES)), limit=_LOOKED_AT)
        for said in store.evidence([edge.id for edge in edges]).values():
            for party_ in (party_ for each in said for party_ in (each.claim.subject, each.claim.object)):
                yield replace(party_, words=own.words)


_SIDES: Sequence[Side] = ("subject", "object")


def _words(place: Place, name: str, former: Mention | None) -> str:
    """The passage's words for a name; where it does not have the name, those that the former mention had."""
    match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", place.passage, re.IGNORECASE)
    return match.group() if match else (former.words if former else "")


def _is_id(name: str) -> bool:
    try:
        read_id(name)
    except ValueError:
        return False
    return True
