"""Spans in plain words."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph import edtf
from graph.span import UNDATED, UNKNOWN_MAX, UNKNOWN_MIN, Span
from queries.words import event_text, span_answer, span_text
from tests.worlds import any_spans


def span(start: str = "", end: str = "") -> Span:
    """The span from one EDTF date to another."""
    return edtf.between(start, end).tightened()


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("2015-02-01", "2019-02-15", "from 1 February 2015 to 15 February 2019"),
        ("2019-02-15", "2021-06-26/2021-06-27", "from 15 February 2019 to 26 or 27 June 2021"),
        ("2019-06-30/2019-07-01", "", "from 30 June 2019 or 1 July 2019"),
        ("", "2019-06-30/2019-07-01", "to 30 June 2019 or 1 July 2019"),
        ("2016-06", "", "from some day in June 2016"),
        ("", "2019-02", "to some day in February 2019"),
        ("2016", "2018", "from some day in 2016 to some day in 2018"),
        ("2016/2018", "", "from some day in 2016 to 2018"),
        ("2016-06-03/2016-06-20", "", "from some day between 3 June 2016 and 20 June 2016"),
        ("", "2016-05-20/2016-06-01", "to some day between 20 May 2016 and 1 June 2016"),
        ("../2015-12-31", "", "from 31 December 2015 or earlier"),
        ("2015-01-01/..", "", "from 1 January 2015 or later"),
        ("", "../2019-01-01", "to 1 January 2019 or earlier"),
        ("", "2019-01-02/..", "at least until 1 January 2019"),
        ("2016-06-01", "2016-06-02", "from 1 June 2016 to 2 June 2016"),
        ("2015/..", "../2018-12-31", "from 1 January 2015 or later to 31 December 2018 or earlier"),
        ("", "", "undated"),
    ],
)
def test_a_span_reads_as_people_say_it(start: str, end: str, text: str) -> None:
    """A span is said in plain words, no more and no less precisely than its bounds."""
    assert span_text(span(start, end)) == text


def test_what_no_more_is_known_of_is_seen_on_its_day() -> None:
    """What was seen on one day, or on some day of a month, is said to be seen then; seen on two, from one to the other."""
    first, last = date(2019, 2, 1), date(2019, 2, 28)
    assert span_text(Span.seen(last, last)) == "seen on 28 February 2019"
    assert span_text(Span(start_max=last, end_min=date(2019, 2, 2))) == "seen on some day in February 2019"
    assert span_text(Span.seen(first, last)) == "from 1 February 2019 or earlier at least until 28 February 2019"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2019-02-15", "on 15 February 2019"),
        ("2016-06", "on some day in June 2016"),
        ("2016", "on some day in 2016"),
        ("2021-06-26/2021-06-27", "on 26 or 27 June 2021"),
        ("../2016-06-01", "on 1 June 2016 or earlier"),
        ("2016-06-01/..", "on 1 June 2016 or later"),
    ],
)
def test_an_event_reads_as_its_day(day: str, text: str) -> None:
    """An event is said by its day alone."""
    assert event_text(Span.event(*edtf.days(day))) == text


def test_without_any_date_it_is_undated() -> None:
    """What has no date is undated, a state as well as an event."""
    assert (span_text(UNDATED), event_text(UNDATED)) == ("undated", "undated")


def test_an_answer_is_the_callers_own() -> None:
    """Who changes an answer changes no other answer."""
    span_answer(span("2016"), False)["text"] = "changed"
    assert span_answer(span("2016"), False)["text"] == "from some day in 2016"


def test_bounds_are_null_where_they_are_not_known() -> None:
    """Unknown bounds are null, known ones ISO 8601."""
    answer = span_answer(span("2016-06", ""), False)
    assert [answer[key] for key in ("start_min", "start_max", "end_min", "end_max")] == [
        "2016-06-01",
        "2016-06-30",
        "2016-06-02",
        None,
    ]
    assert (answer["edtf"], answer["exact"]) == ("2016-06/", True)


Days = tuple[date, date]
STRETCHES = (
    (re.compile(r"some day in (\d{4})"), lambda year: edtf.days(year)),
    (re.compile(r"some day in (\d{4}) to (\d{4})"), lambda first, last: edtf.days(f"{first}/{last}")),
    (re.compile(r"some day in (\w+ \d{4})"), lambda month: edtf.days(f"{datetime.strptime(month, '%B %Y'):%Y-%m}")),
    (re.compile(r"some day between (\d+ \w+ \d{4}) and (\d+ \w+ \d{4})"), lambda first, last: (day(first), day(last))),
    (re.compile(r"(\d+ \w+ \d{4}) or (\d+ \w+ \d{4})"), lambda first, last: (day(first), day(last))),
    (re.compile(r"(\d+) or (\d+)( \w+ \d{4})"), lambda first, last, month: (day(first + month), day(last + month))),
    (re.compile(r"(\d+ \w+ \d{4}) or earlier"), lambda last: (UNKNOWN_MIN, day(last))),
    (re.compile(r"(\d+ \w+ \d{4}) or later"), lambda first: (day(first), UNKNOWN_MAX)),
    (re.compile(r"(\d+ \w+ \d{4})"), lambda only: (day(only), day(only))),
)
"""How each stretch of days is said, with what it says."""

WHOLE = re.compile(r"some day in .*")


def day(text: str) -> date:
    """The day that words say."""
    return datetime.strptime(text, "%d %B %Y").date()


def stretch(text: str) -> Days:
    """The first and last day that words leave open."""
    (found,) = {read(*match.groups()) for pattern, read in STRETCHES if (match := pattern.fullmatch(text))}
    return found


def ends(text: str) -> tuple[Days, Days]:
    """What the words for a span leave open about its start and its end."""
    nothing = (UNKNOWN_MIN, UNKNOWN_MAX)
    if text == "undated":
        return nothing, nothing
    if text.startswith("seen on "):
        seen_first, seen_last = stretch(text.removeprefix("seen on "))
        return (UNKNOWN_MIN, seen_last), (seen_first + timedelta(days=1), UNKNOWN_MAX)
    match = re.fullmatch(r"(?:from (?P<start>.*?))?(?: ?(?P<how>to|at least until) (?P<end>(?!\d{4}).*))?", text)
    assert match
    start = stretch(match["start"]) if match["start"] else nothing
    if not match["end"]:
        return start, nothing
    first, last = stretch(match["end"])
    if match["how"] == "at least until":
        return start, (first + timedelta(days=1), UNKNOWN_MAX)
    return start, (first, last + timedelta(days=1) if WHOLE.fullmatch(match["end"]) else last)


EDGES = [date(2015, 1, 1), date(2016, 1, 1), date(2016, 2, 1), date(2016, 3, 1), date(2016, 7, 1), date(2017, 1, 1)]
edge_days = st.sampled_from([edge + timedelta(days=n) for edge in EDGES for n in (-1, 0, 1)])
known = st.tuples(edge_days, edge_days).map(lambda pair: (min(pair), max(pair)))
sides = st.one_of(known, edge_days.map(lambda day: (day, day)), st.just((UNKNOWN_MIN, UNKNOWN_MAX)))
half_known = st.tuples(edge_days, st.booleans()).map(
    lambda pair: (UNKNOWN_MIN, pair[0]) if pair[1] else (pair[0], UNKNOWN_MAX)
)
spans = st.tuples(sides | half_known, sides | half_known).map(lambda pair: Span(*pair[0], *pair[1]))
possible = (spans | any_spans()).filter(lambda span: not span.impossible)
"""Spans whose bounds fall on, just before and just after the firsts of months and years, among others."""


@given(possible)
@example(Span(date(2015, 1, 1), date(2015, 1, 1), date(2016, 6, 30), date(2016, 7, 1)))
@example(Span(date(2015, 1, 1), date(2016, 12, 31), date(2016, 1, 2), date(2017, 1, 1)))
def test_words_never_say_more_than_the_bounds(span: Span) -> None:
    """Whatever the bounds, the words leave open every start and end that they leave open."""
    (start_first, start_last), (end_first, end_last) = ends(span_text(span))
    assert start_first <= span.start_min
    assert start_last >= span.start_max or start_last >= span.tightened().start_max
    assert end_first <= span.end_min or end_first <= span.tightened().end_min
    assert end_last >= span.end_max


@given(possible)
@example(Span(end_min=date(2016, 1, 1), end_max=date(2016, 1, 31)))
def test_words_say_every_day_that_is_known(span: Span) -> None:
    """A bound that the other bounds do not imply shows in the words."""
    tight = span.tightened()
    (start_first, start_last), (end_first, end_last) = ends(span_text(tight))
    said = Span(start_first, start_last, end_first, end_last).tightened()
    assert said in (tight, _a_day_longer(span))


def _a_day_longer(span: Span) -> Span:
    """The span whose end may be the day after, which a whole month or year in words leaves open."""
    last = span.tightened().end_max
    longer = last + timedelta(days=1) if last != UNKNOWN_MAX else last
    return Span(span.start_min, span.start_max, span.end_min, longer).tightened()


@given(spans | any_spans())
def test_any_bounds_have_words(span: Span) -> None:
    """Words are found for all bounds, impossible ones too, as a state and as an event."""
    assert span_answer(span, False)["text"]
    assert span_answer(span, True)["text"]
