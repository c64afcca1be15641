"""The shortest paths between two entities whose every edge holds on one common day, by a search from both ends.

From each end a wave widens, the smaller frontier first (Pohl 1971), until together they span the length asked for; only
then are paths walked, through entities that the other wave has shown to lead to the goal in time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

MOST_STEPS = 200_000
"""Steps walked for one length of path: beyond it the search returns what it has found, so that no question runs for
hours.
"""

Path = tuple[int, ...]
"""The facts of a path, from start to goal."""


class Edge(NamedTuple):
    """A fact as a search sees it: from the entity ``near`` that was asked about to ``far``, holding from ``first``, up
    to and without ``last``.
    """

    fact: int
    near: int
    far: int
    first: int
    last: int


Neighbours = Callable[[Sequence[int]], Iterable[Edge]]
"""The edges of many entities at once, on the days that the search asks about."""

Ids = Callable[[Sequence[int]], Mapping[int, bytes]]
"""The ids of facts, by which paths of one length are ordered."""


class _Wave:
    """What has been found from one end: how far away each entity is, and the steps between them in the direction of the
    goal.
    """

    def __init__(self, end: int, towards_goal: bool) -> None:
        self.depth = {end: 0}
        self.steps: dict[int, list[tuple[int, int, int, int]]] = {}
        self.hops = 0
        self.frontier = [end]
        self._towards_goal = towards_goal

    def widen(self, neighbours: Neighbours) -> None:
        """Go one hop further."""
        self.hops += 1
        found = neighbours(self.frontier) if self.frontier else ()
        self.frontier = []
        depth, steps, hops = self.depth, self.steps, self.hops
        for fact, near, far, first, last in found:
            if far not in depth:
                depth[far] = hops
                self.frontier.append(far)
            here, there = (near, far) if self._towards_goal else (far, near)
            steps.setdefault(here, []).append((there, fact, first, last))


class TwoEnded:
    """A search for paths between two entities, on days from ``first``, up to and without ``last``."""

    def __init__(self, start: int, goal: int, days: tuple[int, int], neighbours: Neighbours, ids: Ids) -> None:
        self._start, self._goal, self._days = start, goal, days
        self._neighbours, self._ids = neighbours, ids
        self._out, self._back = _Wave(start, True), _Wave(goal, False)

    def paths(self, max_hops: int) -> Iterator[Path]:
        """Paths of up to ``max_hops`` edges that visit no entity twice, short ones first, then by the ids of their facts."""
        for length in range(1, max_hops + 1):
            while self._out.hops + self._back.hops < length:
                if not (self._out.frontier and self._back.frontier) and not self._met():
                    return
                min(self._out, self._back, key=lambda wave: (not wave.frontier, len(wave.frontier))).widen(
                    self._neighbours
                )
            if self._met():
                yield from self._of_length(length)

    def _met(self) -> bool:
        return not self._out.depth.keys().isdisjoint(self._back.depth)

    def _of_length(self, length: int) -> Iterator[Path]:
        layers = self._layers(length)
        if self._start not in layers[0]:
            return
        budget = iter(range(MOST_STEPS))
        yield from self._walk(self._ordered(layers), self._start, (), {self._start}, self._days, budget)

    def _layers(self, length: int) -> list[set[int]]:
        """For each place on a path of this length, the entities that may stand there."""
        out, back = self._out, self._back
        turn = min(out.hops, length)
        layers: list[set[int]] = [set() for _ in range(length + 1)]
        layers[length] = {self._goal}
        for place in range(length - 1, -1, -1):
            after = layers[place + 1]
            steps = out.steps if place < turn else back.steps
            layers[place] = {
                here
                for here, onward in steps.items()
                if out.depth.get(here, place + 1) <= place or place >= turn
                if any(there in after for there, *_ in onward)
            }
        return layers

    def _ordered(self, layers: Sequence[set[int]]) -> list[dict[int, list[tuple[int, int, int, int]]]]:
        """The steps from each place to the next, in the order of their facts' ids."""
        turn = min(self._out.hops, len(layers) - 1)
        found = [
            {
                here: [
                    step
                    for step in (self._out if place < turn else self._back).steps[here]
                    if step[0] in layers[place + 1]
                ]
                for here in layers[place]
            }
            for place in range(len(layers) - 1)
        ]
        ids = self._ids(sorted({step[1] for steps in found for onward in steps.values() for step in onward}))
        for steps in found:
            for onward in steps.values():
                onward.sort(key=lambda step: ids[step[1]])
        return found

    def _walk(
        self,
        steps: Sequence[dict[int, list[tuple[int, int, int, int]]]],
        here: int,
        walked: Path,
        visited: set[int],
        days: tuple[int, int],
        budget: Iterator[int],
    ) -> Iterator[Path]:
        if len(walked) == len(steps):
            yield walked
            return
        for there, fact, first, last in steps[len(walked)].get(here, ()):
            common = max(days[0], first), min(days[1], last)
            if there in visited or common[0] >= common[1] or next(budget, None) is None:
                continue
            yield from self._walk(steps, there, (*walked, fact), visited | {there}, common, budget)


def first_paths(found: Iterable[Path], limit: int, known: Sequence[Path] = ()) -> list[Path]:
    """The first paths that are not yet known, up to ``limit`` together with those that are."""
    paths = list(known)
    for path in found:
        if len(paths) >= limit:
            break
        if path not in paths:
            paths.append(path)
    return paths
