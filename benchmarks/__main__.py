from __future__ import annotations

import argparse
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.asking import who_ran_beside
from benchmarks.beside import percentile
from benchmarks.growing import SMALL, grow
from benchmarks.loading import compare
from benchmarks.paths import walk
from benchmarks.reading import measures
from benchmarks.recording import Recorder
from benchmarks.report import Line, at_least, at_most, machine, milliseconds, show
from benchmarks.sharing import share
from benchmarks.world import World


def main() -> None:
    """Measure each size of world that was asked for, then how well texts are read."""
    asked = _arguments()
    print(machine())
    with TemporaryDirectory() as temporary:
        for facts in asked.facts:
            folder = asked.folder or Path(temporary)
            world, file = World(facts, asked.seed), folder / f"world-{facts}-{asked.seed}.db"
            measure(world, file, asked.sample)
            share(world, folder, file, asked.sample)
    measures.show()


def measure(world: World, path: Path, sample: int) -> None:
    """Load a world, ask of it and add to it, each beside what it is measured against; print the figures."""
    title = f"{world.facts:,} facts"
    if not path.exists():
        show(f"{title}: loading", loading(world, path))
    recorder = Recorder(path)
    show(f"{title}: who ran a service on a day ({sample} questions)", asking(world, recorder, sample))
    show(f"{title}: a dated path ({sample} pairs)", walking(world, recorder, sample))
    recorder.store.close()
    show(f"{title}: one more document ({sample} documents, beside a store of {SMALL:,})", growing(world, path, sample))


def loading(world: World, path: Path) -> list[Line]:
    """The figures of a load beside the same statements run by the raw engine."""
    found = compare(world, path)
    claims = found.counts.claims
    speed = f"{claims / found.seconds:,.0f} claims a second"
    return [
        Line(
            f"{claims:,} claims of {found.counts.documents:,} documents: {found.counts.facts:,} facts",
            f"{found.megabytes:,.0f} MB file",
            "",
        ),
        at_least("all statements again", speed, f"{claims / found.raw:,.0f}", found.raw / found.seconds, 0.3),
        Line("those that write, alone", speed, f"{claims / found.writes:,.0f}", found.writes / found.seconds),
        at_most("peak memory of both", f"{found.memory:,.0f} MB", "500 MB", found.memory / 500, 1),
    ]


def asking(world: World, recorder: Recorder, sample: int) -> list[Line]:
    """The figures of who-ran beside its own statements."""
    found = who_ran_beside(world, recorder, sample)
    return [_at(percent, *found.at(percent), goal=3) for percent in (50, 95)]


def walking(world: World, recorder: Recorder, sample: int) -> list[Line]:
    """The figures of dated paths beside their own statements, and beside the search of NetworkX."""
    found = walk(world, recorder, sample)
    shares = [mine / max(peer, 1) for mine, peer in zip(found.expanded, found.peer, strict=True)]
    mine, peer = sum(found.expanded), sum(found.peer)
    return [
        *(_at(percent, *found.beside.at(percent), goal=1.5) for percent in (50, 95)),
        at_most("edges expanded, beside NetworkX, in all", f"{mine:,}", f"{peer:,}", mine / peer, 3),
        at_most("the same, median of the pairs", "", "", median(shares), 3),
        Line("the same, 95 in 100", "", "", percentile(shares, 95)),
    ]


def growing(world: World, path: Path, sample: int) -> list[Line]:
    """The figures of one more document, beside one more into a small store."""
    found = grow(world, path, sample)
    return [
        _at(percent, percentile(found.large, percent), percentile(found.small, percent), goal=5) for percent in (50, 95)
    ]


def _at(percent: int, mine: float, other: float, goal: float) -> Line:
    what = "median" if percent == 50 else f"{percent} in 100"
    return at_most(what, milliseconds(mine), milliseconds(other), mine / other, goal)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure whoran's speed beside the raw engine and peers, each pair in one run, and how well it reads texts. "
        "docs/performance.md says what the figures mean and what they were.",
    )
    parser.add_argument(
        "--facts", type=int, nargs="+", default=[100_000], help="dated facts of each synthetic world (default 100000)"
    )
    parser.add_argument(
        "--sample", type=int, default=200, help="questions, pairs and documents of each kind (default 200)"
    )
    parser.add_argument("--seed", type=int, default=1, help="what makes one world differ from another (default 1)")
    parser.add_argument(
        "--folder",
        type=Path,
        help="where to keep the stores, so that another run needs not load them (default: nowhere)",
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
