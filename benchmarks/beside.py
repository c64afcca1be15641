"""Questions asked of a store, each beside the raw engine over the same connection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from statistics import quantiles
from time import process_time

from benchmarks.recording import Recorder, Statement

Ask = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Beside:
    """Seconds of each question, by whoran and by the raw engine: processor time, in which whatever else the machine does
    shows least.
    """

    seconds: list[float] = field(default_factory=list)
    raw: list[float] = field(default_factory=list)

    def at(self, percent: int) -> tuple[float, float]:
        """The seconds below which ``percent`` of the questions lie, by whoran and by the raw engine."""
        return percentile(self.seconds, percent), percentile(self.raw, percent)


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which ``percent`` of the values lie."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


TURNS = 3
"""Times that each question is asked, taking turns with the raw engine; the quickest counts, for both."""


def ask(recorder: Recorder, questions: Iterable[Ask]) -> tuple[Beside, list[list[Statement]]]:
    """Ask each question, all of them first to note their statements and to warm the file's pages, then timed beside them."""
    asked = [(question, _noted(recorder, question)) for question in questions]
    found = Beside()
    for question, noted in asked:
        turns = [(_seconds(question), _raw_seconds(recorder, noted)) for _ in range(TURNS)]
        found.seconds.append(min(mine for mine, _ in turns))
        found.raw.append(min(raw for _, raw in turns))
    return found, [noted for _, noted in asked]


def _seconds(question: Ask) -> float:
    started = process_time()
    question()
    return process_time() - started


def _raw_seconds(recorder: Recorder, noted: Iterable[Statement]) -> float:
    started = process_time()
    for statement in noted:
        statement.run(recorder.reader)
    return process_time() - started


def _noted(recorder: Recorder, question: Ask) -> list[Statement]:
    with recorder.noting() as noted:
        question()
    return noted
