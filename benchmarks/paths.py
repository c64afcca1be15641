"""Dated paths: the first path between two entities on a day, beside the raw engine and beside NetworkX."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

import networkx

from benchmarks.asking import day
from benchmarks.beside import Beside, ask
from benchmarks.recording import Recorder, Statement
from benchmarks.world import World
from graph.identity import Id
from graph.span import Window
from graph.store import Search
from graph.stores.sqlite.steps import NEIGHBOURS
from graph.vocabulary import FOLLOWED

DAYS = 5
"""Days asked about, each with its own subgraph."""
MOST_HOPS = 12


@dataclass(frozen=True, slots=True)
class Walked:
    """What paths took: the time, and how many edges each search expanded, by whoran and by NetworkX."""

    beside: Beside
    expanded: list[int]
    peer: list[int]


class Counted(dict[Any, Any]):
    """The neighbours of an entity, which count how many of them a search looks at."""

    looked = 0

    def __iter__(self) -> Iterator[Id]:
        for neighbour in super().__iter__():
            Counted.looked += 1
            yield neighbour


class CountingGraph(networkx.Graph):  # type: ignore[type-arg]  # generic for mypy only
    """A graph whose edges are counted as a search expands them."""

    adjlist_inner_dict_factory = Counted


def walk(world: World, recorder: Recorder, sample: int) -> Walked:
    """Find ``sample`` paths between random entities of a world, on some days."""
    random = Random(world.seed)
    walked = Walked(Beside(), [], [])
    for _ in range(DAYS):
        _walk_on(day(random), random, recorder, sample // DAYS, walked)
    return walked


def _walk_on(window: Window, random: Random, recorder: Recorder, sample: int, walked: Walked) -> None:
    graph = _subgraph(recorder, window)
    gc.collect()
    gc.freeze()  # or whoran would pay for looking through NetworkX's objects
    entities = sorted(graph)
    pairs = [(random.choice(entities), random.choice(entities)) for _ in range(sample)]
    search = Search(FOLLOWED, window)
    found, noted = ask(
        recorder,
        [partial(recorder.store.paths, start, goal, search, MOST_HOPS, 1) for start, goal in pairs],
    )
    walked.beside.seconds.extend(found.seconds)
    walked.beside.raw.extend(found.raw)
    walked.expanded.extend(_edges_of(recorder, statements) for statements in noted)
    walked.peer.extend(_expanded_by_networkx(graph, start, goal) for start, goal in pairs)


def _subgraph(recorder: Recorder, window: Window) -> CountingGraph:
    """All edges that a path follows by default and that possibly hold on a day."""
    graph = CountingGraph()
    first, last = window.start.toordinal(), window.end.toordinal()
    graph.add_edges_from(
        recorder.reader.execute(
            "SELECT s.uid, o.uid FROM facts f JOIN entities s ON s.id = f.subject JOIN entities o ON o.id = f.object "
            "JOIN terms t ON t.id = f.predicate WHERE t.word IN (?, ?, ?, ?) AND f.start_min < ? AND f.end_max > ?",
            (*FOLLOWED, last, first),
        )
    )
    return graph


def _edges_of(recorder: Recorder, statements: list[Statement]) -> int:
    """The edges that these statements fetched for the search."""
    asking = NEIGHBOURS.partition("{")[0]
    return sum(len(each.run(recorder.reader)) for each in statements if each.sql.startswith(asking))


def _expanded_by_networkx(graph: CountingGraph, start: Id, goal: Id) -> int:
    Counted.looked = 0
    with suppress(networkx.NetworkXNoPath):
        networkx.bidirectional_shortest_path(graph, start, goal)
    return Counted.looked
