"""The figures of a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.counts import Count, counts
from loaders.extract.figure.compounds import compounds
from loaders.extract.figure.former import is_former
from loaders.extract.figure.measures import Told
from loaders.extract.figure.owners import owner
from loaders.extract.figure.ratings import ratings
from loaders.extract.figure.sums import Meant, told_of_sum
from loaders.extract.figure.things import told_of_things
from loaders.extract.grammar.view import View

_RATING = Told("rating", frozenset())


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a line measures of whom."""

    owner: Mention
    measure: str
    count: Count


def read(view: View) -> Iterator[Measurement]:
    """The figures that a line gives of the organisations in it."""
    if not view.phrases.has_figures and "out" not in view.phrases.words:  # "one out of five"
        return
    for count, told, whose in compounds(view):
        yield Measurement(whose, told.measure, count)
    for count, meant in _meant(view):
        whose_else = owner(view, count, meant.told, meant.at)
        if whose_else:
            yield Measurement(whose_else, meant.told.measure, count)


def _meant(view: View) -> Iterator[tuple[Count, Meant]]:
    """The numbers of a line that measure something, each with what it is."""
    marks = {count.at: count for count in ratings(view)}
    for count in marks.values():
        yield count, Meant(_RATING, count.at)
    for count in counts(view.line):
        if count.at in marks or is_former(view.line, count):
            continue
        meant = told_of_sum(view, count) if count.unit else _counted(view, count)
        if meant:
            yield count, meant


def _counted(view: View, count: Count) -> Meant | None:
    told = told_of_things(view, count)
    return Meant(told, count.at) if told else None
