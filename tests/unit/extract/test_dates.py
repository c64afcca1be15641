"""Dates are read as precisely as they are written, relative ones from the document's own day alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.extract.dates import expressions, narrowed
from loaders.extract.days import Context

_DAY = Context.of("2020-06-17")
"""A Wednesday."""


def _days(text: str, context: Context = _DAY) -> tuple[str, str]:
    (found,) = expressions(text, context)
    first, last = narrowed(found)
    return first.isoformat(), last.isoformat()


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("on 3 May 2016", "2016-05-03", "2016-05-03"),
        ("on May 3, 2016", "2016-05-03", "2016-05-03"),
        ("on the 3rd of May 2016", "2016-05-03", "2016-05-03"),
        ("in May 2016", "2016-05-01", "2016-05-31"),
        ("in 2016", "2016-01-01", "2016-12-31"),
        ("in spring 2016", "2016-03-01", "2016-05-31"),
        ("in the first half of 2016", "2016-01-01", "2016-06-30"),
        ("in 2016-17", "2016-04-01", "2017-03-31"),
        ("since 2016", "2016-01-01", "2016-12-31"),
    ],
)
def test_a_written_date_is_as_precise_as_its_words(words: str, first: str, last: str) -> None:
    """A day, a month, a season, a year is neither more nor less than it says."""
    assert _days(f"It opened {words}.") == (first, last)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("today", "2020-06-17", "2020-06-17"),
        ("yesterday", "2020-06-16", "2020-06-16"),
        ("on Monday", "2020-06-15", "2020-06-15"),
        ("on Thursday", "2020-06-11", "2020-06-11"),
        ("from Thursday", "2020-06-18", "2020-06-18"),
        ("last week", "2020-06-08", "2020-06-14"),
        ("last month", "2020-05-01", "2020-05-31"),
        ("next year", "2021-01-01", "2021-12-31"),
        ("four years ago", "2016-01-01", "2016-12-31"),
        ("three months ago", "2020-03-01", "2020-03-31"),
        ("in November", "2019-11-01", "2019-11-30"),
        ("in March this year", "2020-03-01", "2020-03-31"),
        ("until July", "2020-07-01", "2020-07-31"),
        ("on 1 September", "2020-09-01", "2020-09-01"),
    ],
)
def test_a_relative_date_counts_from_the_documents_day(words: str, first: str, last: str) -> None:
    """ "Last week" is the seven days of the week before the document's, "four years ago" that year."""
    assert _days(f"It opened {words}.") == (first, last)


def test_the_end_of_a_month_is_its_last_day() -> None:
    """ "By the end of July" means the last day of July."""
    assert _days("It closes by the end of July.") == ("2020-07-31", "2020-07-31")


@pytest.mark.parametrize(
    "words", ["today", "last week", "four years ago", "in November", "on 1 September", "next year"]
)
def test_an_undated_document_resolves_no_relative_date(words: str) -> None:
    """In a document without a date relative words mean no day at all."""
    assert expressions(f"It opened {words}.", Context.of("")) == []


def test_a_document_of_a_month_knows_no_weekday() -> None:
    """ "On Monday" in a document dated to a month is no day."""
    assert expressions("It opened on Monday.", Context.of("2020-06")) == []


def test_a_day_that_no_calendar_has_is_no_date() -> None:
    """The thirtieth of February is left unread."""
    assert expressions("It opened on 30 February 2016.", _DAY) == []


def test_may_is_a_month_only_with_its_capital() -> None:
    """The verb "may" is not the month."""
    assert expressions("It closed in May.", _DAY)[0].days == (date(2020, 5, 1), date(2020, 5, 31))
    assert expressions("Those in may stay.", _DAY) == []


def test_what_leads_to_a_date_is_kept() -> None:
    """ "Since", "until" and "from" are kept with their date, and the words as they stand."""
    found = expressions("It ran from May 2015 until 1 June 2016.", _DAY)
    assert [(each.lead, each.words) for each in found] == [
        ("from", "from May 2015"),
        ("until", "until 1 June 2016"),
    ]


@given(st.text(), st.integers(0, 1000))
def test_expressions_never_raise_and_lie_inside(text: str, offset: int) -> None:
    """Any text gives dates that lie inside it, in order, none overlapping another."""
    end = offset
    for found in expressions(text, _DAY, offset):
        assert end <= found.start < found.end <= offset + len(text)
        assert found.days[0] <= found.days[1]
        end = found.end
