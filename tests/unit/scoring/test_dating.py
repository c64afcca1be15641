"""When a claim dates a fact as its annotation does."""

from datetime import date

import pytest

from graph.edtf import between, days
from graph.span import UNDATED, Span
from loaders.scoring.annotation import AnnotatedFact
from loaders.scoring.dating import date_right
from loaders.scoring.stretch import read

PUBLISHED = days("2016-06-05")
SEEN = Span.seen(date(2016, 6, 5), date(2016, 6, 5))


def right(claimed: Span, start: str = "", end: str = "", inferred: str = "", predicate: str = "RUNS") -> bool | None:
    """Judge a claim's span by annotated dates; empty is none."""
    first, last, suggested = (read(text) if text else None for text in (start, end, inferred))
    fact = AnnotatedFact("a", predicate, "b", start=first, end=last, inferred_start=suggested)
    return date_right(fact, claimed, PUBLISHED)


@pytest.mark.parametrize(
    ("start", "claimed", "verdict"),
    [
        ("2016-06-03", "2016-06-03", True),
        ("2016-06-03", "2016-06-04", True),
        ("2016-06-03", "2016-06-05", False),
        ("2016-06-03", "2016-06", False),
        ("2016", "2016", True),
        ("2016", "2016-06", False),
        ("2016-05-30/2016-06-05", "2016-05-30/2016-06-05", True),
        ("2016~", "2015-12/2016-02", True),
        ("2016~", "2018", False),
        ("../2016-06-05", "2014/2016-06-05", True),
    ],
)
def test_stated_dates(start: str, claimed: str, verdict: bool) -> None:
    """A stated date is right give or take a day and as precise as it is; an approximate one where the claim touches it."""
    first, last = days(claimed)
    assert right(Span(first, last), start) is verdict


def test_nothing_stated() -> None:
    """Where no date is stated none is to be made up; the day of the document itself says nothing, and is no mistake."""
    assert right(UNDATED) is None
    assert right(SEEN) is None
    assert right(between("2014", "")) is False


def test_a_stated_date_that_is_not_claimed() -> None:
    """A stated date that a claim leaves out, or replaces by the day of the document, is not right."""
    assert right(UNDATED, "2014") is False
    assert right(SEEN, "2014") is False


def test_inferred_dates() -> None:
    """An inferred date is right where it is claimed, and not asked for where it is not."""
    assert right(between("2014", ""), inferred="2014") is True
    assert right(UNDATED, inferred="2014") is None


def test_both_sides_of_a_state() -> None:
    """Of a state both sides count, of an event the day alone."""
    claimed = between("2014", "2016")
    assert right(claimed, "2014", "2018") is False
    assert right(claimed, "2014", "2018", predicate="INSPECTED") is True
