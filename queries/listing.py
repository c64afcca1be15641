"""Hands listed once: who shows in the chain of another hand, or is an operator, is not listed again as an owner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph.identity import Id
from graph.span import Truth, Window
from queries.hands import Hand, Owners, same_part
from queries.windows import within


class _Showing(NamedTuple):
    """Where a party shows: by which hand, how true, and on which days."""

    by: Hand
    truth: Truth
    days: tuple[Window, ...]


def once(found: Sequence[Hand], owners: Owners) -> list[Hand]:
    """The hands without those of which another tells all; of those who own each other, one stays."""
    several = {service for service, count in Counter(hand.fact.object for hand in found).items() if count > 1}
    rivals = [owners.given(hand) for hand in found if hand.fact.object in several]
    showing: dict[tuple[Id, Id], list[_Showing]] = {}
    for hand in rivals:
        for party, shown in _shows(hand):
            showing.setdefault((party, hand.fact.object), []).append(shown)
    dropped: set[Id] = set()
    for hand in sorted(rivals, key=lambda hand: hand.fact.id):
        places = showing.get((hand.fact.subject, hand.fact.object), ())
        if any(place.by.fact.id not in dropped and _tells(place, hand) for place in places):
            dropped.add(hand.fact.id)
    return [hand for hand in found if hand.fact.id not in dropped]


def _shows(hand: Hand) -> Iterator[tuple[Id, _Showing]]:
    if hand.role == "operator":
        yield hand.fact.subject, _Showing(hand, hand.truth, hand.days)
    for step in hand.owners:
        yield step.fact.subject, _Showing(hand, step.truth, step.days)


def _tells(place: _Showing, hand: Hand) -> bool:
    """Whether it tells of another hand's party as much as that hand: as true, on all its days, of the same part."""
    if place.truth < hand.truth or not within(hand.days, place.days):
        return False
    if hand.role == "owner":
        return place.by.fact.id != hand.fact.id
    return place.by.fact.subject != hand.fact.subject and same_part(place.by.fact, hand.fact)
