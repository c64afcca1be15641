"""Claims that cannot all hold, listed beside the fact that they touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from graph.identity import Id, derive
from graph.model import Contradiction
from graph.projection.denials import Denial, opposes
from graph.projection.readings import Reading
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Window


def impossible(readings: Iterable[Reading]) -> list[Contradiction]:
    """One for each claim whose own dates leave no day."""
    return [_contradiction("impossible span", None, [reading]) for reading in readings]


def disputes(fact: Id, narrowing: Sequence[Reading]) -> Iterator[Contradiction]:
    """Where the readings of one spell exclude each other about its start or its end."""
    yield from _starts(fact, narrowing)
    yield from _ends(fact, narrowing)


def disputed_day(fact: Id, narrowing: Sequence[Reading]) -> Iterator[Contradiction]:
    """Where the readings of one event exclude each other about its day."""
    yield from _starts(fact, narrowing)


def denied(fact: Id, denial: Denial, supporting: Sequence[Reading]) -> Contradiction:
    """A denial, with the claims that by themselves say that it held then, or else those that together say so."""
    opposing = [reading for reading in supporting if opposes(reading.span, denial.window)]
    return _contradiction("denied", fact, [denial.reading, *(opposing or supporting)], denial.window)


def _starts(fact: Id, readings: Sequence[Reading]) -> Iterator[Contradiction]:
    first_last = min(r.span.start_max for r in readings)
    last_first = max(r.span.start_min for r in readings)
    late = [r for r in readings if r.span.start_min > first_last]
    early = [r for r in readings if r.span.start_max < last_first]
    yield from _two_kinds(
        fact,
        late,
        disputed=("start disputed", [r for r in early if r.span.start_min != UNKNOWN_MIN]),
        seen=("seen before start", [r for r in early if r.span.start_min == UNKNOWN_MIN]),
    )


def _ends(fact: Id, readings: Sequence[Reading]) -> Iterator[Contradiction]:
    first_last = min(r.span.end_max for r in readings)
    last_first = max(r.span.end_min for r in readings)
    early = [r for r in readings if r.span.end_max < last_first]
    late = [r for r in readings if r.span.end_min > first_last]
    yield from _two_kinds(
        fact,
        early,
        disputed=("end disputed", [r for r in late if r.span.end_max != UNKNOWN_MAX]),
        seen=("seen after end", [r for r in late if r.span.end_max == UNKNOWN_MAX]),
    )


Kind = tuple[str, list[Reading]]


def _two_kinds(fact: Id, stated: Sequence[Reading], disputed: Kind, seen: Kind) -> Iterator[Contradiction]:
    for kind, against in (disputed, seen):
        if against:
            yield _contradiction(kind, fact, [*stated, *against])


def _contradiction(
    kind: str, fact: Id | None, readings: Iterable[Reading], window: Window | None = None
) -> Contradiction:
    claims = tuple(sorted({reading.claim for reading in readings}))
    own = derive("contradiction", kind, fact.hex() if fact else "", repr(window), *(claim.hex() for claim in claims))
    return Contradiction(own, kind, claims, fact, window)
