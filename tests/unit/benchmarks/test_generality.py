"""Reading leans on what a language says, not on whom: other names, years and numbers change little of what is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import pytest

from benchmarks.reading.disguise.comparison import disguised, read
from benchmarks.reading.disguise.document import documents
from benchmarks.reading.sets import DEV, OPEN, READ, SEEDS, AnnotatedSet
from loaders.scoring.figures import Facts, Figures, Judged, PartyFigures

NEAR = 0.03
"""How far a figure may move."""
DISGUISES = range(3)
Both = tuple[Figures, Figures]
"""The figures of documents as they are, and of all their disguises together."""


@cache
def both(each: AnnotatedSet) -> Both:
    """Return the figures of a set; nearly all of its documents have disguises."""
    found = list(documents(each))
    told = disguised(found, DISGUISES)
    assert len(told.plain) >= 0.95 * len(found)
    return read(told.plain).figures, read(told.others).figures


def of_all(sets: Sequence[AnnotatedSet]) -> list[Both]:
    """Return the figures of the sets that are here, or skip where none is."""
    found = [both(each) for each in sets if each.is_here]
    if not found:
        pytest.skip("../shared is not here")
    return found


def facts(figures: Sequence[Figures]) -> Facts:
    """Return the counts of facts of several sets together."""
    counts = [each.facts for each in figures]
    return Facts(
        sum(each.gold for each in counts), sum(each.hit for each in counts), sum(each.wrong for each in counts)
    )


def parties(figures: Sequence[Figures]) -> PartyFigures:
    """Return the counts of parties of several sets together."""
    total = PartyFigures()
    for each in (one.parties for one in figures):
        total.gold, total.hit = total.gold + each.gold, total.hit + each.hit
        total.extra, total.wrong = total.extra + each.extra, total.wrong + each.wrong
    return total


def judged(counts: Sequence[Judged]) -> float:
    """Return the share of what is right."""
    return sum(each.right for each in counts) / sum(each.judged for each in counts)


@pytest.mark.parametrize("counted", [facts, parties])
@pytest.mark.parametrize("sets", [(OPEN,), (DEV, SEEDS)], ids=["open", "shared"])
def test_claims_and_parties_do_not_depend_on_names(
    sets: Sequence[AnnotatedSet], counted: Callable[[Sequence[Figures]], Facts]
) -> None:
    """Precision, recall and F1 of the claims and of the parties move by 0.03 at most when all names are others."""
    plain, other = (counted(column) for column in zip(*of_all(sets), strict=True))
    assert plain.precision == pytest.approx(other.precision, abs=NEAR)
    assert plain.recall == pytest.approx(other.recall, abs=NEAR)
    assert plain.f1 == pytest.approx(other.f1, abs=NEAR)


def test_dates_and_status_do_not_depend_on_years() -> None:
    """The shares of dates and statuses that are right, over all sets, move by 0.03 at most when all years are others."""
    plain, other = zip(*of_all(READ), strict=True)
    assert judged([one.dates for one in plain]) == pytest.approx(judged([one.dates for one in other]), abs=NEAR)
    assert judged([one.status for one in plain]) == pytest.approx(judged([one.status for one in other]), abs=NEAR)
