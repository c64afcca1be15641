"""Questions asked of a store, each beside the raw engine over the same connection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from statistics import quantiles
from time import perf_counter

from benchmarks.recording import Recorder, Replay, Statement

Ask = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Beside:
    """Seconds of each question, by whoran and by the raw engine."""

    seconds: list[float] = field(default_factory=list)
    raw: list[float] = field(default_factory=list)

    def at(self, percent: int) -> tuple[float, float]:
        """The seconds below which ``percent`` of the questions lie, by whoran and by the raw engine."""
        return percentile(self.seconds, percent), percentile(self.raw, percent)


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which ``percent`` of the values lie."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def ask(recorder: Recorder, questions: Iterable[Ask]) -> tuple[Beside, list[list[Statement]]]:
    """Ask each question twice, first to note its statements and to warm the file's pages, then timed beside them."""
    asked = [(question, _noted(recorder, question)) for question in questions]
    found = Beside()
    for question, noted in asked:
        started = perf_counter()
        question()
        found.seconds.append(perf_counter() - started)
        replay = Replay()
        replay.run(recorder.reader, noted)
        found.raw.append(replay.seconds)
    return found, [noted for _, noted in asked]


def _noted(recorder: Recorder, question: Ask) -> list[Statement]:
    with recorder.noting() as noted:
        question()
    return noted
