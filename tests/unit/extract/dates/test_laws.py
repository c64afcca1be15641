"""Laws of the dates in a text: what is written is read back, nothing is made up, and no text is too much."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.extract.dates import Context, durations, expressions
from loaders.extract.knowledge.words import words

_DAY = Context.of("2020-06-17")
_DAYS = st.dates(date(1850, 1, 1), date(2099, 12, 31))
_VOCABULARY = sorted(
    words(
        """a about after ago and at before between by day days during early end Easter Friday five for from in late last
        later March may May midnight mid- month Monday next of on or over same since spring summer that the then this time
        to today tomorrow two until week weeks weekend year years year's yesterday , . - ( ) has will was sold 3 15th"""
    )
)


def _ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


_FORMS: dict[str, Callable[[date], str]] = {
    "15 February 2019": lambda day: f"{day.day} {day:%B} {day.year}",
    "15th February 2019": lambda day: f"{_ordinal(day.day)} {day:%B} {day.year}",
    "the 15th of February 2019": lambda day: f"the {_ordinal(day.day)} of {day:%B} {day.year}",
    "February 15, 2019": lambda day: f"{day:%B} {day.day}, {day.year}",
    "Feb. 15, 2019": lambda day: f"{day:%b}. {day.day}, {day.year}",
    "15 Feb 2019": lambda day: f"{day.day} {day:%b} {day.year}",
    "Friday 15 February 2019": lambda day: f"{day:%A} {day.day} {day:%B} {day.year}",
    "Friday, February 15, 2019": lambda day: f"{day:%A}, {day:%B} {day.day}, {day.year}",
    "15 FEBRUARY 2019": lambda day: f"{day.day} {day:%B} {day.year}".upper(),
    "2019-02-15": lambda day: day.isoformat(),
    "15/02/2019": lambda day: f"{day:%d/%m}/{day.year}",
    "15.2.2019": lambda day: f"{day.day}.{day.month}.{day.year}",
}


@pytest.mark.parametrize("form", _FORMS)
@given(day=_DAYS)
def test_any_day_is_read_back(form: str, day: date) -> None:
    """A day written in any common form is that day again, whenever the text was written."""
    for context in (_DAY, Context.of("")):
        (found,) = expressions(f"It opened on {_FORMS[form](day)}.", context)
        assert found.days == (day, day)
        assert found.lead == "in"


@given(first=_DAYS, last=_DAYS, form=st.sampled_from(sorted(_FORMS)), link=st.sampled_from(["to", "until", "–"]))
def test_any_stretch_is_read_back(first: date, last: date, form: str, link: str) -> None:
    """Two days in order with "to" between them are a stretch with these two sides."""
    first, last = min(first, last), max(first, last)
    (found,) = expressions(f"It ran it from {_FORMS[form](first)} {link} {_FORMS[form](last)}.", Context.of(""))
    assert found.sides == ((first, first), (last, last))
    assert found.days == (first, last)
    assert found.lead == "between"


@given(published=_DAYS.filter(lambda day: day.year > 1900), years=st.integers(2, 60))
def test_years_ago_are_that_year(published: date, years: int) -> None:
    """ "So many years ago" is the whole of the year so many before the document's."""
    (found,) = expressions(f"It opened {years} years ago.", Context.of(published.isoformat()))
    assert found.days == (date(published.year - years, 1, 1), date(published.year - years, 12, 31))


@given(published=_DAYS.filter(lambda day: 1851 < day.year < 2098), day=_DAYS)
def test_a_day_without_its_year_is_the_nearest_on_its_side(published: date, day: date) -> None:
    """A day without its year is the last one that was, or the next one to come, as the verb looks."""
    if (day.month, day.day) == (2, 29):
        return
    context, when = Context.of(published.isoformat()), f"on {day.day} {day:%B}"
    (past,) = expressions(f"It was sold {when}.", context)
    (coming,) = expressions(f"It will be sold {when}.", context)
    assert past.days[0] <= published <= coming.days[0]
    for found in (past, coming):
        assert (found.days[0].month, found.days[0].day) == (day.month, day.day)
        assert abs((found.days[0] - published).days) <= 366


@given(st.lists(st.sampled_from(_VOCABULARY), max_size=14))
def test_an_undated_text_without_a_year_dates_nothing(said: list[str]) -> None:
    """Where neither the document nor its text names a year, no words resolve to days."""
    assert expressions(" ".join(said), Context.of("")) == []


@given(
    st.one_of(st.text(), st.lists(st.sampled_from([*_VOCABULARY, "2015", "1 May 2016", "2014-21", "Q3"])).map(" ".join))
)
def test_dates_never_raise_lie_inside_and_do_not_overlap(text: str) -> None:
    """Any text gives dates that lie inside it, in order, none overlapping another, each with its words."""
    end = 0
    for found in expressions(text, _DAY):
        assert end <= found.start < found.end <= len(text)
        assert found.words == text[found.start : found.end]
        assert found.days[0] <= found.days[1]
        assert found.sides is None or found.sides[0][0] <= found.sides[1][1]
        assert (found.lead == "between") == (found.sides is not None)
        end = found.end
    for length in durations(text):
        assert length.words == text[length.start : length.end]
        assert length.months + length.days > 0


@given(st.integers(0, 10**6))
def test_where_a_text_begins_moves_its_dates_and_no_more(offset: int) -> None:
    """The offset of a text in its document is added to where its dates are."""
    text = "It ran it from May 2015, and that June it was sold."
    here, there = expressions(text, _DAY), expressions(text, _DAY, offset)
    assert [(each.start + offset, each.days, each.lead) for each in here] == [
        (each.start, each.days, each.lead) for each in there
    ]


@pytest.mark.parametrize(
    "nasty",
    ["1-", "a'", "1 ", "a ", "May ", "May 1 ", "the last ", "in 2015, ", "2015-", "twenty-", "first half of the ", "1"],
)
def test_a_long_nasty_text_is_read_to_its_end(nasty: str) -> None:
    """A hundred thousand characters that begin dates over and over are read through: the date behind them is found."""
    text = nasty * (100_000 // len(nasty)) + " . It opened on 3 May 2016."
    assert expressions(text, _DAY)[-1].days == (date(2016, 5, 3), date(2016, 5, 3))
    assert durations(text) == []
