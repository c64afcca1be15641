"""A folder of many files: how fast one and two processes read it, and that memory does not grow with it."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from rich.console import Console

from benchmarks.reading.sets import OPEN
from benchmarks.reading.speed import USUAL, documents
from loaders.jobs import Here, Jobs
from loaders.run import Extracted, extract_files

FILES = 2_000
"""Files of the smaller folder; the larger one has ten times as many."""


def show(console: Console) -> None:
    """Print documents a second by processes, and megabytes by files."""
    with TemporaryDirectory() as temporary:
        small, large = (_folder(Path(temporary), count) for count in (FILES, 10 * FILES))
        words = sum(len(document.text.split()) for document in documents(OPEN)) / len(list(documents(OPEN)))
        for jobs in (1, 2):
            seconds, _ = _apart(small, jobs)
            usual = FILES * words / USUAL / seconds
            console.print(
                f"reading: a folder of {FILES:,} files by {jobs} of --jobs: {usual:.0f} documents of {USUAL} words a second"
            )
        held = [_apart(folder, 1)[1] for folder in (small, large)]
        console.print(
            f"reading: memory at most {held[0]:.0f} MB for {FILES:,} files, {held[1]:.0f} MB for {10 * FILES:,}"
        )


def _folder(where: Path, count: int) -> Path:
    folder = where / str(count)
    folder.mkdir()
    for number, text in zip(range(count), _texts(), strict=False):
        (folder / f"{number}.txt").write_text(f"{text}\n\nCopy {number}.\n", encoding="utf-8")
    return folder


def _texts() -> Iterator[str]:
    texts = [document.text for document in documents(OPEN)]
    while True:
        yield from texts


def _apart(folder: Path, jobs: int) -> tuple[float, float]:
    """Seconds and megabytes of reading a folder in a process of its own, not counting its own start."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(_read, folder, jobs).result()


def _read(folder: Path, jobs: int) -> tuple[float, float]:
    started = perf_counter()
    extractor = Jobs(jobs) if jobs > 1 else Here()
    read = sum(isinstance(each, Extracted) for each in extract_files([folder], extractor=extractor))
    if read != sum(1 for _ in folder.iterdir()):
        raise RuntimeError(f"{read} files of {folder} were read")
    return perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
