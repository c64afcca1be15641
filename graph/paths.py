"""The shortest paths between two entities whose every edge holds on one common day, by a search from both ends.

From each end a wave widens, the smaller frontier first (Pohl 1971), until together they span the length asked for; only
then are paths walked, over those edges that lie on a way of that length from start to goal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import chain

from graph.span import Window

MOST_STEPS = 200_000
"""Steps walked for one length of path: beyond it the search returns what it has found, so that no question runs for
hours.
"""

MOST_HOPS = 100
"""Edges of the longest path that is looked for, whatever a question allows."""

Path = tuple[int, ...]
"""The facts of a path, from start to goal."""

Edge = tuple[int, ...]
"""A fact as a search sees it: its key, the entity near that was asked about, the entity far, the first day on which it
holds and the day on which it no longer does. A plain tuple, as a database hands it out: a search sees many thousands.
"""
FACT, NEAR, FAR = range(3)

Neighbours = Callable[[Sequence[int]], Sequence[Edge]]
"""The edges of many entities at once, on the days that the search asks about."""

Ids = Callable[[Sequence[int]], Mapping[int, bytes]]
"""The ids of facts, by which paths of one length are ordered."""

Onward = Callable[[int, int], Sequence[Edge]]
"""The edges onward from an entity at one place of a path, in order."""


class _Wave:
    """What has been found from one end: the edges of each hop away from it."""

    def __init__(self, end: int) -> None:
        self.found = {end}
        self.frontier: Sequence[int] = [end]
        self.hops: list[Sequence[Edge]] = []

    def widen(self, neighbours: Neighbours) -> None:
        """Go one hop further."""
        edges = neighbours(self.frontier) if self.frontier else ()
        self.hops.append(edges)
        self.frontier = list({edge[FAR] for edge in edges} - self.found)
        self.found.update(self.frontier)

    def within(self, hops: int) -> Iterable[Edge]:
        """The edges of the first so many hops."""
        return chain.from_iterable(self.hops[:hops])


class TwoEnded:
    """A search for paths between two entities, on days from ``first``, up to and without ``last``."""

    def __init__(self, start: int, goal: int, days: tuple[int, int], neighbours: Neighbours, ids: Ids) -> None:
        self._start, self._goal, self._days = start, goal, days
        self._neighbours, self._ids = neighbours, ids
        self._out, self._back = _Wave(start), _Wave(goal)

    def paths(self, max_hops: int) -> Iterator[Path]:
        """Paths of up to ``max_hops`` edges that visit no entity twice, short ones first, then by the ids of their facts."""
        waves = self._out, self._back
        for length in range(1, min(max_hops, MOST_HOPS) + 1):
            if not all(wave.frontier for wave in waves) and not self._met():
                return
            min(waves, key=lambda wave: (not wave.frontier, len(wave.frontier))).widen(self._neighbours)
            if self._met():
                yield from self._of_length(length)

    def _met(self) -> bool:
        return not self._out.found.isdisjoint(self._back.found)

    def _of_length(self, length: int) -> Iterator[Path]:
        steps = [_by_near(edges) for edges in self._ways(length)]

        @cache
        def onward(place: int, here: int) -> Sequence[Edge]:
            return self._ordered(steps[place].get(here, ()))

        yield from self._walk(onward, length, self._start, (), {self._start}, self._days, iter(range(MOST_STEPS)))

    def _ways(self, length: int) -> list[Iterable[Edge]]:
        """For each place on a path of this length, the edges on ways between start and goal, turned towards the goal."""
        ways: list[Iterable[Edge]] = [self._out.within(hops) for hops in range(1, len(self._out.hops) + 1)]
        here = self._out.found & self._back.found
        for hops in range(length - len(ways), 0, -1):
            turned = [_turned(edge) for edge in self._back.within(hops) if edge[FAR] in here]
            here = {edge[FAR] for edge in turned}
            ways.append(turned)
        there = {self._goal}
        for place in range(length - 1, -1, -1):
            leading = [edge for edge in ways[place] if edge[FAR] in there]
            there = {edge[NEAR] for edge in leading}
            ways[place] = leading
        return ways

    def _ordered(self, edges: Sequence[Edge]) -> Sequence[Edge]:
        """Edges in the order of their facts' ids, which are looked up only where there is a choice."""
        if len(edges) < 2:
            return edges
        ids = self._ids([edge[FACT] for edge in edges])
        return sorted(edges, key=lambda edge: ids[edge[FACT]])

    def _walk(
        self,
        onward: Onward,
        length: int,
        here: int,
        walked: Path,
        visited: set[int],
        days: tuple[int, int],
        budget: Iterator[int],
    ) -> Iterator[Path]:
        if len(walked) == length:
            yield walked
            return
        for fact, _, there, first, last, *_ in onward(len(walked), here):
            common = max(days[0], first), min(days[1], last)
            if there in visited or common[0] >= common[1] or next(budget, None) is None:
                continue
            yield from self._walk(onward, length, there, (*walked, fact), visited | {there}, common, budget)


def _turned(edge: Edge) -> Edge:
    fact, near, far, *days = edge
    return fact, far, near, *days


def _by_near(edges: Iterable[Edge]) -> dict[int, list[Edge]]:
    found: dict[int, list[Edge]] = {}
    for edge in edges:
        found.setdefault(edge[NEAR], []).append(edge)
    return found


def first_paths(found: Iterable[Path], limit: int, known: Sequence[Path] = ()) -> list[Path]:
    """The first paths that are not yet known, up to ``limit`` together with those that are."""
    paths = list(known)
    for path in found:
        if len(paths) >= limit:
            break
        if path not in paths:
            paths.append(path)
    return paths


def pieces(edge: Edge, denied: Iterable[Window]) -> Iterator[Edge]:
    """An edge cut into the stretches of its days that lie in none of the windows."""
    fact, near, far, first, last, *_ = edge
    left = [Window(date.fromordinal(first), date.fromordinal(last))] if first < last else []
    for hole in denied:
        left = [each for piece in left for each in piece.without(hole)]
    return ((fact, near, far, piece.start.toordinal(), piece.end.toordinal()) for piece in left)
