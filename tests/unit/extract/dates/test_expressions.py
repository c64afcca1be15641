"""Dates are read as precisely as they are written, relative ones from the document's own day and what was named before."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from graph import edtf
from graph.edtf import Days
from loaders.extract.dates import Context, Expression, expressions
from loaders.extract.sentences import sentences
from tests.unit.extract.dates import cases


class Case(NamedTuple):
    """A text with the words, days and leads of its dates."""

    text: str
    words: str
    days: str
    leads: str


def _cases(*tables: str) -> list[Case]:
    rows = (row for table in tables for row in table.strip().splitlines())
    return [Case(*(cell.strip() for cell in row.split(" | "))) for row in rows]


def _read(text: str, context: Context) -> list[Expression]:
    found: list[Expression] = []
    for sentence in sentences(text):
        here = expressions(sentence.text, context, sentence.start)
        context = context.after(here)
        found += here
    return found


def _given(days: str) -> list[tuple[Days, ...]]:
    """The days of each date, of a stretch those of its two sides."""
    return [tuple(edtf.days(side) for side in each.split(" to ")) for each in days.split("; ")]


@pytest.mark.parametrize(
    "case",
    _cases(*cases.DATED),
    ids=lambda case: case.text,
)
def test_a_date_is_as_precise_as_its_words(case: Case) -> None:
    """A date means no more and no fewer days than it says, and what leads to it says what it bounds."""
    found = _read(case.text, Context.of(cases.DAY))
    assert "; ".join(each.words for each in found) == case.words
    assert [each.sides or (each.days,) for each in found] == _given(case.days)
    assert "; ".join(each.lead for each in found) == case.leads


@pytest.mark.parametrize("text", cases.NONE.strip().splitlines())
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    """Counts, names, laws, ages and vague words are no dates."""
    assert expressions(text, Context.of(cases.DAY)) == []


@pytest.mark.parametrize("text", cases.UNDATED.strip().splitlines())
def test_an_undated_document_resolves_no_relative_date(text: str) -> None:
    """In a document without a date that has named none either, relative words mean no day at all."""
    assert expressions(text, Context.of("")) == []


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        ("2020-06", "It was sold today.", "2020-06"),
        ("2020-06", "It was sold in May.", "2020-05"),
        ("2020-06", "It was sold last month.", "2020-05"),
        ("2020-06", "It was sold four years ago.", "2016"),
        ("2020-06", "It was sold yesterday.", "2020-05-31/2020-06-29"),
        ("2020", "It was sold last year.", "2019"),
        ("2020", "It was sold on 6 February.", "2020-02-06"),
        ("2020", "It was sold today.", "2020"),
    ],
)
def test_a_document_of_a_month_or_a_year_resolves_what_it_can(published: str, text: str, days: str) -> None:
    """Words that count in units no finer than the document's own date are resolved."""
    assert [each.days for each in expressions(text, Context.of(published))] == [edtf.days(days)]


@pytest.mark.parametrize(
    ("published", "text"),
    [("2020-06", "It was sold on Monday."), ("2020-06", "It was sold last week."), ("2020", "It was sold last month.")],
)
def test_a_unit_finer_than_the_documents_date_is_none(published: str, text: str) -> None:
    """ "On Monday" in a document dated to a month is no day."""
    assert expressions(text, Context.of(published)) == []


def test_both_sides_of_a_stretch_are_kept_and_its_days_are_all_between() -> None:
    """ "From May 2015 to 1 June 2016" begins some day in May 2015, ends on 1 June, and what happened in it lies between."""
    (found,) = expressions("It ran it from May 2015 to 1 June 2016.", Context.of(""))
    assert found.sides == (edtf.days("2015-05"), edtf.days("2016-06-01"))
    assert found.days == edtf.days("2015-05-01/2016-06-01")


def test_the_same_day_is_the_last_day_that_was_named() -> None:
    """A year named between is no day."""
    context = Context.of("2020-06-15")
    for sentence in ("It opened on 3 May 2014.", "It was founded in 1993."):
        context = context.after(expressions(sentence, context, 0))
    (found,) = expressions("It closed on the same day.", context, 0)
    assert found.days[0] == date(2014, 5, 3)
