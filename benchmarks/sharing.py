"""The figures of a graph that a team shares in Neo4j, each beside the raw engine."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from neo4j import GraphDatabase

from benchmarks.bare import Asked, ask_bare, path_questions, who_ran_questions
from benchmarks.creating import create, keep
from benchmarks.report import Line, at_least, at_most, milliseconds, show
from benchmarks.server import server
from benchmarks.sources import entries
from benchmarks.world import World
from graph.store import Store
from graph.stores import open_store
from loaders.batch import batches
from loaders.copying import copy

WARMING = 6_000
"""Facts of the small world that a server is warmed with."""
WIPE = "MATCH (n) WHERE NOT n:Store AND NOT n:Turn DETACH DELETE n"


def share(world: World, folder: Path, file: Path, sample: int) -> None:
    """Load a world into Neo4j, ask of it, create it raw and copy the same from a ``file`` of SQLite, each on a new server;
    print the figures.
    """
    title = f"Neo4j, {world.facts:,} facts"
    home, kept = folder / f"neo4j-{world.facts}-{world.seed}", folder / f"graph-{world.facts}-{world.seed}.pickle"
    with _warm_server(home) as url:
        with closing(open_store(url)) as store:
            loaded = _load(store, world)
            claims = store.counts().claims
            _ask(store, url, world, sample, title)
        parts = keep(url, kept)
    with _warm_server(home) as url:
        raw = create(url, kept)
    kept.unlink()
    bare = f"{parts / raw:,.0f} created a second"
    told = Line(f"{claims:,} claims: {parts:,} nodes and relationships", "", "")
    show(f"{title}: loading", [told, _beside("load, beside UNWIND … CREATE", claims / loaded, bare, raw / loaded)])
    if file.exists():
        with _warm_server(home) as url:
            copied = _copy(file, url)
        show(f"{title}: copying", [told, _beside("copy from SQLite, beside it", claims / copied, bare, raw / copied)])


@contextmanager
def _warm_server(home: Path) -> Iterator[str]:
    """An empty server that has planned and compiled what a load needs, as one that has been up for a while has."""
    with server(home) as url:
        with closing(open_store(url)) as store:
            _load(store, World(WARMING))
        with GraphDatabase.driver(url) as driver:
            driver.execute_query(WIPE)
        yield url


def _ask(store: Store, url: str, world: World, sample: int, title: str) -> None:
    gc.collect()
    gc.freeze()  # or each question would pay for looking through what the load left
    with GraphDatabase.driver(url) as driver:
        ran = ask_bare(store, driver, who_ran_questions(world, sample))
        show(f"{title}: who ran a service on a day ({sample} questions)", _asking(ran))
        walked = ask_bare(store, driver, path_questions(world, sample))
        show(f"{title}: a dated path ({sample} pairs)", _asking(walked))


def _load(store: Store, world: World) -> float:
    seconds = 0.0
    for batch in batches(entries(world), lambda entry: len(entry.document.text)):
        started = perf_counter()
        store.write(batch)
        seconds += perf_counter() - started
    return seconds


def _copy(file: Path, url: str) -> float:
    started = perf_counter()
    with closing(open_store(f"sqlite:///{file}")) as source, closing(open_store(url)) as target:
        copy(source, target, lambda _come: None)
    return perf_counter() - started


def _beside(what: str, claims: float, bare: str, ratio: float) -> Line:
    return at_least(what, f"{claims:,.0f} claims a second", bare, ratio, 0.5)


def _asking(asked: Asked) -> list[Line]:
    found = asked.beside
    lines = [
        at_most(what, milliseconds(mine), milliseconds(bare), mine / bare, 1.3)
        for what, (mine, bare) in (("median", found.at(50)), ("95 in 100", found.at(95)))
    ]
    most = max(asked.statements)
    return [*lines, Line("statements, median (most)", f"{median(asked.statements):g} ({most})", "")]
