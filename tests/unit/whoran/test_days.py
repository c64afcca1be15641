"""Days in words."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from graph.edtf import between
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span, Truth, Window
from queries import when
from queries.words import span_answer
from whoran.render import days

DAYS = st.dates(date(2013, 1, 1), date(2017, 12, 31))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Spans in which a spell fits, some of their bounds unknown."""
    start_min, start_max, end_min, end_max = sorted(draw(st.tuples(DAYS, DAYS, DAYS, DAYS)))
    bounds = (start_min, start_max, end_min + timedelta(1), end_max + timedelta(2))
    unknown = (UNKNOWN_MIN, UNKNOWN_MAX, UNKNOWN_MIN, UNKNOWN_MAX)
    known = draw(st.tuples(*[st.booleans()] * 4))
    return Span(*(bound if keep else no for bound, no, keep in zip(bounds, unknown, known, strict=True))).tightened()


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("2018-06-01", "on 1 June 2018"),
        ("2018-06", "in June 2018"),
        ("2016-02", "in February 2016"),
        ("2018", "in 2018"),
        ("2018-06-01/2018-07-15", "from 1 June 2018 to 15 July 2018"),
        ("2018/..", "from 1 January 2018 on"),
        ("../2018", "up to 31 December 2018"),
        ("../..", ""),
    ],
)
def test_days_asked_about_in_words(asked: str, words: str) -> None:
    """The days of a question read as people write them."""
    assert days.asked(when.answer(when.on(asked))) == words


@pytest.mark.parametrize(
    ("start", "end", "day", "words"),
    [
        ("2016-06", "", "2016-06-15", "the day in June 2016 on which it started is not known"),
        ("2015", "2021-06-26/2021-06-27", "2021-06-26", "whether it ended on 26 or 27 June 2021 is not known"),
        ("2015", "2019-12", "2019-12-10", "the day in December 2019 on which it ended is not known"),
        ("../2018-03-05", "", "2017", "no source sees it before 5 March 2018"),
        ("2015", "2018-03-06/..", "2019", "no source sees it after 5 March 2018"),
        ("2015-06-01", "", "2019", "no source says when it ended"),
        ("", "2019", "2015", "no source says when it started"),
        ("2015/..", "", "2016", "no source says that it had started"),
    ],
)
def test_why_a_maybe_is_one(start: str, end: str, day: str, words: str) -> None:
    """A maybe names the day that no source gives."""
    span = between(start, end).tightened()
    assert span.holds(when.on(day)) is Truth.POSSIBLE
    assert days.doubt(span_answer(span, False), "asserted", when.answer(when.on(day))) == words


def test_a_plan_is_a_maybe_of_its_own() -> None:
    """What was only planned is a maybe because of that."""
    span = span_answer(between("2019-07-01", ""), False)
    assert days.doubt(span, "planned", when.answer(when.on("2019-07"))).startswith("it was planned")


@given(spans(), DAYS)
def test_a_denial_is_the_reason_where_no_bound_is(span: Span, day: date) -> None:
    """Where the bounds make a maybe its reason is a start or an end; where they make a day certain, only a denial is left."""
    window = Window.on(day)
    assume(span.holds(window) is not Truth.NO)
    denied = days.doubt(span_answer(span, False), "asserted", when.answer(window)) == "a source denies it"
    assert denied == (span.holds(window) is Truth.CERTAIN)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2019-02-15", "15 February 2019"),
        ("2019-02", "February 2019"),
        ("2019", "2019"),
        ("2019-21", "2019-21"),
        ("2019~", "2019~"),
    ],
)
def test_dates_of_documents(text: str, words: str) -> None:
    """The date of a document is as precise as it was given."""
    assert days.day(text) == words
