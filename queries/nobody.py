"""Why nobody had a service in hand on the days asked about: what lay before and after them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.model import Entity, Fact
from graph.span import ALWAYS, UNKNOWN_MAX, UNKNOWN_MIN, Window
from graph.store import Asking, Search
from queries.answers import Why
from queries.hands import Hand, Owners, held
from queries.listing import once

_WHY: dict[tuple[bool, bool], Why] = {
    (True, True): "between",
    (True, False): "ended",
    (False, True): "not_yet",
    (False, False): "unrecorded",
}
"""By whether anybody had it before, and after."""


@dataclass(frozen=True, slots=True)
class Nobody:
    """Why nobody is found, who had it last and next, and what came after."""

    why: Why | None = None
    nearest: tuple[Hand, ...] = ()
    successors: tuple[Fact, ...] = ()


def nobody(store: Asking, entity: Entity, search: Search) -> Nobody:
    """Why nobody is found on the days of ``search``."""
    always = replace(search, window=ALWAYS)
    found = held(store, entity, always)
    before, later = _last_before(found.hands, search.window), _first_after(found.hands, search.window)
    owners = Owners(store, found, always)
    nearest = tuple(owners.given(hand) for hand in once([*before, *later], owners))
    successors = store.edges([entity.id], "object", replace(always, predicates=("SUCCEEDED",))) if before else []
    return Nobody(_WHY[bool(before), bool(later)], nearest, tuple(successors))


def _last_before(found: Sequence[Hand], window: Window) -> list[Hand]:
    ends = [max((days.end for days in hand.days if days.end <= window.start), default=UNKNOWN_MIN) for hand in found]
    last = max(ends, default=UNKNOWN_MIN)
    return [hand for hand, end in zip(found, ends, strict=True) if end == last != UNKNOWN_MIN]


def _first_after(found: Sequence[Hand], window: Window) -> list[Hand]:
    starts = [
        min((days.start for days in hand.days if days.start >= window.end), default=UNKNOWN_MAX) for hand in found
    ]
    first = min(starts, default=UNKNOWN_MAX)
    return [hand for hand, start in zip(found, starts, strict=True) if start == first != UNKNOWN_MAX]
