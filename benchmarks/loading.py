"""Loading: a world's documents into a new store, and the same statements into another file by the raw engine."""

from __future__ import annotations

import resource
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

from benchmarks.recording import Recorder, Replay
from benchmarks.sources import entries
from benchmarks.world import World
from graph.model import Entry
from graph.store import Counts
from graph.stores.sqlite import SqliteStore
from graph.stores.sqlite.connection import connect
from loaders.batch import batches


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load came to.

    Seconds of whoran's and of the raw engine's (``raw``, and of it ``writes``: what did not only ask), megabytes of the
    file, and megabytes of memory that the process held at most, in which both ran.
    """

    counts: Counts
    seconds: float
    raw: float
    writes: float
    megabytes: float
    memory: float


class Unlike(Exception):
    """The raw engine's file came out different, so that the times cannot be compared."""


def load(world: World, path: Path) -> None:
    """Load a world into a new store."""
    store = SqliteStore(path)
    for batch in _batches(world):
        store.write(batch)
    store.close()


def compare(world: World, path: Path) -> Loaded:
    """Load a world into a new store, beside the raw engine, in a process of its own.

    Raises Unlike.
    """
    with get_context("spawn").Pool(1) as process:
        return process.apply(_compare, (world, path))


def _compare(world: World, path: Path) -> Loaded:
    part, beside = path.with_suffix(".part.db"), path.with_suffix(".raw.db")
    remove(part, beside)
    recorder, raw, replay = Recorder(part), connect(beside), Replay()
    seconds = 0.0
    for batch in _batches(world):
        with recorder.noting() as noted:
            started = perf_counter()
            recorder.store.write(batch)
            seconds += perf_counter() - started
        replay.run(raw, noted)
    counts = recorder.store.counts()
    _agree(recorder.reader, raw)
    raw.close()
    recorder.store.close()
    remove(beside)
    part.rename(path)
    megabytes = path.stat().st_size / 1e6
    return Loaded(counts, seconds, replay.seconds, replay.writing, megabytes, peak_memory())


def remove(*stores: Path) -> None:
    """Remove stores, with the files that SQLite keeps beside them."""
    for store in stores:
        for each in store.parent.glob(f"{store.name}*"):
            each.unlink()


def peak_memory() -> float:
    """Megabytes that this process has held at most."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def _batches(world: World) -> Iterator[Sequence[Entry]]:
    return batches(entries(world), lambda entry: len(entry.document.text))


def _agree(one: sqlite3.Connection, other: sqlite3.Connection) -> None:
    for table in ("documents", "passages", "claims", "names", "facts", "support", "contradictions"):
        sizes = [each.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for each in (one, other)]
        if sizes[0] != sizes[1]:
            raise Unlike(f"whoran wrote {sizes[0]} rows of {table}, the raw engine {sizes[1]}")
