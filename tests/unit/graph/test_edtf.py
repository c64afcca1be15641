"""Dates as precise as their source, in each listed form of EDTF, and what cannot be read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from graph import edtf
from graph.edtf import DateError
from graph.span import UNDATED, UNKNOWN_MAX, UNKNOWN_MIN, Span, Window

D = date.fromisoformat

FORMS = {
    "2018": ("2018-01-01", "2018-12-31"),
    "2018-06": ("2018-06-01", "2018-06-30"),
    "2018-06-01": ("2018-06-01", "2018-06-01"),
    "201X": ("2010-01-01", "2019-12-31"),
    "20XX": ("2000-01-01", "2099-12-31"),
    "2018-XX": ("2018-01-01", "2018-12-31"),
    "2018-XX-XX": ("2018-01-01", "2018-12-31"),
    "2018-02-XX": ("2018-02-01", "2018-02-28"),
    "2018-21": ("2018-03-01", "2018-05-31"),
    "2018-22": ("2018-06-01", "2018-08-31"),
    "2018-23": ("2018-09-01", "2018-11-30"),
    "2018-24": ("2018-12-01", "2019-02-28"),
    "2018-33": ("2018-01-01", "2018-03-31"),
    "2018-34": ("2018-04-01", "2018-06-30"),
    "2018-35": ("2018-07-01", "2018-09-30"),
    "2018-36": ("2018-10-01", "2018-12-31"),
    "2018-40": ("2018-01-01", "2018-06-30"),
    "2018-41": ("2018-07-01", "2018-12-31"),
    "2018-02/2019": ("2018-02-01", "2019-12-31"),
    "2018-02-15/2018-03-02": ("2018-02-15", "2018-03-02"),
    "2016-24/2017": ("2016-12-01", "2017-12-31"),
}
"""Each form without an unknown side, with the first and last day that it may mean."""

WIDENED = {
    "2016~": ("2015-01-01", "2017-12-31"),
    "2016?": ("2015-01-01", "2017-12-31"),
    "2016%": ("2015-01-01", "2017-12-31"),
    "2016-02~": ("2016-01-01", "2016-03-31"),
    "2016-01-01~": ("2015-12-31", "2016-01-02"),
    "201X~": ("2000-01-01", "2029-12-31"),
    "2016-33~": ("2015-10-01", "2016-06-30"),
    "2016~/2017": ("2015-01-01", "2017-12-31"),
}
"""Approximate and uncertain dates: a unit of the same length on either side is allowed for."""


@pytest.mark.parametrize(("text", "first_last"), (FORMS | WIDENED).items())
def test_each_form_means_its_days(text: str, first_last: tuple[str, str]) -> None:
    """Each listed form means the days from its first to its last, both included, and white space around it nothing."""
    assert edtf.days(text) == edtf.days(f" {text}\n") == tuple(map(D, first_last))


@pytest.mark.parametrize("text", [text for text in FORMS if text != "2018-24"])
def test_days_agree_with_the_edtf_library(text: str) -> None:
    """The edtf library gives the same first and last day (but ends the winter of 2018-24 with the year)."""
    read = parse_edtf(text)
    theirs = [date(*found[:3]) for found in (read.lower_strict(), read.upper_strict())]
    assert list(edtf.days(text)) == theirs


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)))
def test_any_day_month_and_year_agree_with_the_edtf_library(day: date) -> None:
    """A day, its month and its year have the same bounds in the edtf library, whichever day it is."""
    for text in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        read = parse_edtf(text)
        assert edtf.days(text) == (date(*read.lower_strict()[:3]), date(*read.upper_strict()[:3]))


@pytest.mark.parametrize(
    ("text", "first_last"),
    {
        "2018/": (D("2018-01-01"), UNKNOWN_MAX),
        "2018/..": (D("2018-01-01"), UNKNOWN_MAX),
        "/2018": (UNKNOWN_MIN, D("2018-12-31")),
        "../2018": (UNKNOWN_MIN, D("2018-12-31")),
        "/": (UNKNOWN_MIN, UNKNOWN_MAX),
    }.items(),
)
def test_an_open_or_unknown_side_reaches_to_the_unknown_day(text: str, first_last: tuple[date, date]) -> None:
    """An interval with an open or unknown side reaches as far as days are known."""
    assert edtf.days(text) == first_last


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2018-02-30", "2018-02-30 is not a day: February 2018 has 28 days"),
        ("2016-02-30", "2016-02-30 is not a day: February 2016 has 29 days"),
        ("2018-06-00", "2018-06-00 is not a day: June 2018 has 30 days"),
        ("2018-13", "2018-13 is not a month: months run from 01 to 12"),
        ("2018-00-01", "2018-00 is not a month: months run from 01 to 12"),
        ("2018-21-05", "2018-21 is not a month: months run from 01 to 12"),
        ("0000", "the year 0000 is not one that can be read: years run from 0002 to 9998"),
        ("0000-06-01", "the year 0000 is not one that can be read"),
        ("0000-21", "the year 0000 is not one that can be read"),
        ("00XX", "the year 0000 is not one that can be read"),
        ("9999", "the year 9999 is not one that can be read"),
        ("9999-24", "the year 9999 is not one that can be read"),
        ("99XX", "the year 9999 is not one that can be read"),
        ("0002~", "the year 0001 is not one that can be read"),
        ("9998~", "the year 9999 is not one that can be read"),
        ("2019/2018", "'2019/2018' ends before it starts"),
        ("", "'' is not a date: write 2018, 2018-06 or 2018-06-01"),
        ("June 2018", "'June 2018' is not a date: write 2018, 2018-06 or 2018-06-01"),
        ("2018-6-1", "'2018-6-1' is not a date"),
        ("01/06/2018", "'01/06/2018' is not a date"),
        ("2018-XX-15", "'2018-XX-15' is not a date"),
        ("2018/2019/2020", "'2018/2019/2020' is not a date"),
    ],
)
def test_what_is_not_a_date_is_refused_with_a_reason(text: str, says: str) -> None:
    """A date that cannot be read is named, with what is wrong about it."""
    with pytest.raises(DateError) as error:
        edtf.days(text)
    assert str(error.value).startswith(says)


@given(st.text("0123456789-/X~.%?", max_size=22))
def test_no_text_fails_otherwise(text: str) -> None:
    """Any text is a date, whose days are in order, or is refused with DateError: nothing else comes out."""
    try:
        first, last = edtf.days(text)
    except DateError:
        return
    assert first <= last


def test_a_window_includes_the_last_day() -> None:
    """The window of a month has all its days, that of a day is a day."""
    assert edtf.window("2018-06") == Window(D("2018-06-01"), D("2018-07-01"))
    assert edtf.window("2018-06-01").is_day


def test_an_end_known_to_a_month_may_be_first_noticed_on_the_day_after_it() -> None:
    """What ran until February 2019 no longer holds from some day in February, or from 1 March."""
    assert edtf.between("", "2019-02") == Span(end_min=D("2019-02-01"), end_max=D("2019-03-01"))
    assert edtf.between("2015-02-01", "2019-02-15") == Span.exactly(D("2015-02-01"), D("2019-02-15"))
    assert edtf.between("2016-05/2017-03", "2019-02-01/2019-02-14") == Span(
        D("2016-05-01"), D("2017-03-31"), D("2019-02-01"), D("2019-02-14")
    )
    assert edtf.between("", "") == UNDATED


precise = st.one_of(
    st.just(""),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(lambda day: day.isoformat()[:7]),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(lambda day: day.isoformat()[:4]),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(lambda day: day.isoformat()[:3] + "X"),
)
"""A day, month, year or decade, or no date."""


@given(precise, precise)
def test_what_was_written_as_edtf_is_written_so_again(start: str, end: str) -> None:
    """The span of a day, month, year or decade on either side is written as an interval that says the same, exactly."""
    span = edtf.between(start, end)
    if span.impossible:
        return
    text, exact = edtf.interval(span)
    assert exact
    assert edtf.between(*text.split("/")).tightened() == span.tightened()


some_day = st.dates(date(1990, 1, 1), date(2030, 1, 1))


@given(some_day, st.integers(0, 5000), some_day, st.integers(0, 5000))
def test_an_interval_never_says_more_than_the_span(start: date, loose: int, end: date, slack: int) -> None:
    """Where EDTF cannot say all that the four bounds say, what it says includes them, and exact is false."""
    span = Span(start, start + timedelta(days=loose), end, end + timedelta(days=slack))
    if span.impossible:
        return
    text, exact = edtf.interval(span)
    said, meant = edtf.between(*text.split("/")).tightened(), span.tightened()
    assert said.start_min <= meant.start_min <= meant.start_max <= said.start_max
    assert said.end_min <= meant.end_min <= meant.end_max <= said.end_max
    assert exact is (said == meant)


def test_a_sighting_is_not_said_exactly() -> None:
    """EDTF has no word for "by then": a sighting has no interval, and exact says so."""
    assert edtf.interval(Span.seen(D("2019-02-15"), D("2019-02-15"))) == ("/", False)
    assert edtf.interval(UNDATED) == ("/", True)


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span.event(D("9998-12-31"), D("9998-12-31")), "9998-12-31/"),
        (Span(D("9993-05-01"), D("9996-05-01"), D("9998-01-01"), D("9998-01-01")), "/9998-01-01"),
        (Span(D("0002-01-01"), D("0003-01-01"), D("0009-01-01"), D("0009-01-01")), "/0009-01-01"),
    ],
)
def test_at_the_ends_of_time(span: Span, text: str) -> None:
    """A span of the first and last years that can be read is written as far as it can be read again."""
    assert edtf.interval(span) == (text, False)
