"""Feasts fall where the calendar puts them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.extract.dates.feasts import FEASTS, easter


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1818, 3, 22),
        (1943, 4, 25),
        (2000, 4, 23),
        (2008, 3, 23),
        (2015, 4, 5),
        (2019, 4, 21),
        (2024, 3, 31),
        (2038, 4, 25),
    ],
)
def test_easter_is_where_the_tables_have_it(year: int, month: int, day: int) -> None:
    """Easter Sunday is that of the published tables, the earliest and the latest possible ones too."""
    assert easter(year) == date(year, month, day)


@given(st.integers(1800, 2099))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    """The church's rule allows no other day."""
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("labor day", date(2020, 9, 7)),
        ("thanksgiving", date(2020, 11, 26)),
        ("memorial day", date(2020, 5, 25)),
        ("martin luther king day", date(2020, 1, 20)),
        ("spring bank holiday", date(2020, 5, 25)),
        ("august bank holiday", date(2020, 8, 31)),
        ("remembrance sunday", date(2020, 11, 8)),
        ("good friday", date(2020, 4, 10)),
        ("whit monday", date(2020, 6, 1)),
        ("boxing day", date(2020, 12, 26)),
    ],
)
def test_a_holiday_by_its_place_in_a_month_or_by_easter(name: str, day: date) -> None:
    """Holidays such as the first Monday in September are on the day on which they were."""
    assert FEASTS[name](2020) == (day, day)


@given(st.integers(1800, 2099), st.sampled_from(sorted(FEASTS)))
def test_every_feast_is_in_its_year_and_short(year: int, name: str) -> None:
    """A feast has a first and a last day in its year, a few days apart at most."""
    first, last = FEASTS[name](year)
    assert first.year == last.year == year
    assert timedelta(0) <= last - first <= timedelta(3)
