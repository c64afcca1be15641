"""Other years, months and numbers: the calendar stays right, and the form of each number."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.reading.disguise import months, numbers, years
from tests.unit.benchmarks.disguise.made_up import document


@given(st.dates(date(1929, 1, 1), date(2071, 12, 31)), st.sampled_from([-years.CYCLE, years.CYCLE]))
def test_the_calendar_recurs(day: date, by: int) -> None:
    """A date moved by the years that a document can move has the same weekday."""
    moved = date.fromisoformat(years.moved_date(day.isoformat(), by))
    assert (moved.year, moved.month, moved.day, moved.weekday()) == (day.year + by, day.month, day.day, day.weekday())


def test_years_of_a_text_and_its_dates_move_together() -> None:
    """Years move, also two of them as one, in text and EDTF; sums and numbers of things do not."""
    text = "In 2015-16 and in May 2016, £2016 for 2,016 staff; 1999/00."
    assert years.moved(text, 28) == "In 2043-44 and in May 2044, £2016 for 2,016 staff; 2027/28."
    assert years.moved(years.moved(text, 28), -28) == text
    assert years.moved_date("2015-04-01/2016", -28) == "1987-04-01/1988"
    assert years.moved_date("../2016~", -28) == "../1988~"


@pytest.mark.parametrize("text", ["In the 1990s it grew.", "At Easter 2016 it left."])
def test_what_does_not_recur_holds_the_years(text: str) -> None:
    """A decade, and a feast that the moon sets, hold all years of the document."""
    assert years.can_move(document(text)) == []


def test_years_stay_where_the_calendar_recurs() -> None:
    """Years move no further than from 1901 to 2099, be they of the text or of the annotation."""
    assert years.can_move(document("In 1925 and 2016.")) == [28]
    assert years.can_move(document("Now.", **{"from": "2075"})) == [-28]
    assert years.can_move(document("In 1925 and 2075.")) == []


def test_months_move_within_their_year() -> None:
    """Months of text and annotation move as far as none leaves its year."""
    told = document("It began in March and ended on 4 May.", published_on="2019-10-12")
    assert months.can_move(told) == [-2, -1, 1, 2]
    assert months.moved(told.text, 2) == "It began in May and ended on 4 July."
    assert months.moved_date("2019-10-12/2019-11", 1) == "2019-11-12/2019-12"


@pytest.mark.parametrize(
    "text",
    [
        "In June, on a Friday.",
        "Since spring, and from June.",
        "At the end of 2016, and in June.",
        "Until 31 June.",
        "Mrs May left in June.",
        "On 12/06/2016, not in June.",
    ],
)
def test_what_ties_a_date_holds_the_months(text: str) -> None:
    """Weekdays, seasons, ends of years, last days of months, a minister called May, and dates in figures hold the months."""
    assert months.can_move(document(text)) == []


@given(st.integers(0, 1000))
def test_numbers_keep_their_form(seed: int) -> None:
    """Sums, shares and counts get other digits and as many; days, hours, years and the whole do not change."""
    others = numbers.digits(Random(seed))
    text = "£1.4bn, 45 per cent of 9,000 and 100% of 62 at 9.30 on 24 May 2016"
    told = numbers.changed(text, others)
    assert [len(word) for word in told.split()] == [len(word) for word in text.split()]
    assert told.split()[0] != "£1.4bn,"
    assert told.split()[1] > "40"
    assert told.split()[-9:] == "100% of 62 at 9.30 on 24 May 2016".replace("62", told.split()[-7]).split()
    assert numbers.changed(told, {ord(other): chr(digit) for digit, other in others.items()}) == text
