"""Claims that agree made one, which says who found it.

Two claims agree where sentences that touch say the same of the same parties, and one says all that the other does. The
one that says more stands for both, and where they say as much the first: so that a claim of the rules keeps its id, and
with it what people judged of it, when a model finds it too. Claims that say different things stay side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.identity import Id
from graph.model import Claim
from graph.names import reduce
from graph.span import Span

BETWEEN = " + "
"""Stands between the names of those who found a claim."""


def agreed(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims of one document in their order, those that agree made one."""
    kept: list[Claim] = []
    places: dict[tuple[Id, str, Id, str], list[int]] = {}
    for claim in claims:
        same = places.setdefault(_edge(claim), [])
        for place in same:
            both = _one(kept[place], claim)
            if both:
                kept[place] = both
                break
        else:
            same.append(len(kept))
            kept.append(claim)
    return tuple(kept)


def found_by(claim: Claim) -> tuple[str, ...]:
    """Who found a claim: the rules and models that its ``rule`` names."""
    return tuple(claim.rule.split(BETWEEN))


def _edge(claim: Claim) -> tuple[Id, str, Id, str]:
    return claim.subject.key(claim.document), claim.predicate, claim.object.key(claim.document), claim.status


def _one(left: Claim, right: Claim) -> Claim | None:
    """One claim for two that agree, else None."""
    if left.start >= right.end or right.start >= left.end:
        return None
    fuller = left if _says_all_of(left, right) else right if _says_all_of(right, left) else None
    return replace(fuller, rule=_rules((left, right))) if fuller else None


def _says_all_of(fuller: Claim, other: Claim) -> bool:
    qualified = {name: reduce(value) for name, value in fuller.qualifiers}
    return (
        _lies_in(fuller.span.tightened(), other.span.tightened())
        and all(qualified.get(name) == reduce(value) for name, value in other.qualifiers)
        and (not other.said_by or reduce(fuller.said_by) == reduce(other.said_by))
    )


def _lies_in(inner: Span, outer: Span) -> bool:
    return (
        inner.start_min >= outer.start_min
        and inner.start_max <= outer.start_max
        and inner.end_min >= outer.end_min
        and inner.end_max <= outer.end_max
    )


def _rules(claims: Iterable[Claim]) -> str:
    return BETWEEN.join(dict.fromkeys(_found(claims)))


def _found(claims: Iterable[Claim]) -> Iterator[str]:
    for claim in claims:
        yield from found_by(claim)
