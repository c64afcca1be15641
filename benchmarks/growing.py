"""One more document, into a large store and into a small one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import perf_counter

from benchmarks.loading import load, remove
from benchmarks.sources import MOST, document
from benchmarks.world import Happened, World
from graph.model import Entry
from graph.store import Store
from graph.stores.sqlite import SqliteStore

SMALL = 1_000
"""Facts of the small store."""
FAMOUS = 10
"""Stories that speak of the companies that run and own the most."""


@dataclass(frozen=True, slots=True)
class Growing:
    """Seconds of each document, into the large store and into the small one."""

    large: list[float] = field(default_factory=list)
    small: list[float] = field(default_factory=list)


def grow(world: World, path: Path, sample: int) -> Growing:
    """Write ``sample`` documents, one by one, into a store that holds ``world`` and into a small one, taking turns.

    Every other document tells of the entities with the most edges.
    """
    little = World(SMALL, world.seed)
    beside = path.with_suffix(".small.db")
    remove(beside)
    load(little, beside)
    large, small, found = SqliteStore(path), SqliteStore(beside), Growing()
    seed = large.counts().documents  # a kept store has the documents of earlier runs
    for one, other in zip(_documents(world, sample, seed), _documents(little, sample, seed), strict=True):
        found.large.append(_seconds(large, one))
        found.small.append(_seconds(small, other))
    large.close()
    small.close()
    remove(beside)
    return found


def _documents(world: World, sample: int, seed: int) -> Iterator[Entry]:
    random = Random(seed)
    for number in range(sample):
        among = min(FAMOUS, world.stories) if number % 2 else world.stories
        facts: list[Happened] = [
            random.choice(world.story(random.randrange(among))) for _ in range(random.randint(1, MOST))
        ]
        yield document(random, facts)


def _seconds(store: Store, entry: Entry) -> float:
    started = perf_counter()
    store.write([entry])
    return perf_counter() - started
