"""What four bounds say of a window of days, against every stretch of days that fits them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.span import (
    ALWAYS,
    DAY,
    UNDATED,
    UNKNOWN_MAX,
    UNKNOWN_MIN,
    Span,
    Truth,
    Window,
    day_after,
    day_before,
)

CALENDAR = tuple(date(2019, 2, 1) + n * DAY for n in range(10))
"""All days of a small world; what is unknown may be any of them, some before and some after the dated ones."""

near = st.sampled_from(CALENDAR[1:-2])


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Spans within the small world, any of whose bounds may be unknown, which some stretch fits."""
    start_min, start_max = draw(st.just(UNKNOWN_MIN) | near), draw(st.just(UNKNOWN_MAX) | near)
    end_min, end_max = draw(st.just(UNKNOWN_MIN) | near), draw(st.just(UNKNOWN_MAX) | near)
    span = Span(start_min, start_max, end_min, end_max)
    return UNDATED if span.impossible else span.tightened()


@st.composite
def windows(draw: st.DrawFn) -> Window:
    """Windows within the small world."""
    first, last = sorted((draw(near), draw(near)))
    return Window(first, last + DAY)


def completions(span: Span) -> Iterator[set[date]]:
    """The days of every stretch of at least a day that fits the four bounds."""
    for start in CALENDAR:
        for end in CALENDAR:
            fits = span.start_min <= start <= span.start_max and span.end_min <= end <= span.end_max
            if start < end and fits:
                yield {day for day in CALENDAR if start <= day < end}


def days_of(window: Window) -> set[date]:
    """The days of a window."""
    return {day for day in CALENDAR if window.start <= day < window.end}


def truth_of(verdicts: list[bool]) -> Truth:
    """Certain where all say so, possible where any does."""
    return Truth.CERTAIN if all(verdicts) else Truth.POSSIBLE if any(verdicts) else Truth.NO


@given(spans(), windows())
def test_the_truth_of_a_window_is_that_of_every_completion(span: Span, window: Window) -> None:
    """A span certainly holds in a window where every completion has a day in it, possibly where one has."""
    asked = days_of(window)
    assert span.holds(window) is truth_of([bool(stretch & asked) for stretch in completions(span)])


@given(spans(), windows())
def test_throughout_means_every_day_of_every_completion(span: Span, window: Window) -> None:
    """A span holds throughout a window where every completion has all of its days."""
    asked = days_of(window)
    assert span.throughout(window) is all(asked <= stretch for stretch in completions(span))


@given(spans(), windows(), st.lists(windows(), max_size=3))
def test_denied_days_make_nothing_certain(span: Span, window: Window, denied: list[Window]) -> None:
    """Denied days count for nothing that is certain, and leave what they deny possible."""
    left = days_of(window).difference(*map(days_of, denied))
    certain = all(stretch & left for stretch in completions(span))
    lowered = min(span.holds(window), Truth.POSSIBLE)
    assert span.holds_despite(window, denied) is (Truth.CERTAIN if certain else lowered)


@given(st.builds(Span, *[st.sampled_from((UNKNOWN_MIN, *CALENDAR[1:-2], UNKNOWN_MAX))] * 4))
def test_a_span_is_impossible_where_nothing_completes_it(span: Span) -> None:
    """A span is impossible exactly where no stretch of at least a day fits it."""
    assert span.impossible is not any(completions(span)) or touches_the_unknown(span)


def touches_the_unknown(span: Span) -> bool:
    """Whether a bound says that it starts on the last unknown day or ends on the first, which no small world has."""
    return UNKNOWN_MAX in (span.start_min, span.end_min) or UNKNOWN_MIN in (span.start_max, span.end_max)


@given(st.builds(Span, *[st.sampled_from((UNKNOWN_MIN, *CALENDAR[1:-2], UNKNOWN_MAX))] * 4))
def test_tightening_loses_no_completion(span: Span) -> None:
    """A tightened span has the completions that it had, leaves no slack, and stays as it is when tightened again."""
    tight = span.tightened()
    assert list(completions(tight)) == list(completions(span))
    assert tight.tightened() == tight
    assert tight.impossible is span.impossible


def test_the_day_of_a_hand_over_belongs_to_the_new_hand() -> None:
    """A spell holds on its first day and no longer on its end day."""
    span = Span.exactly(date(2015, 2, 1), date(2019, 2, 15))
    on = [date(2015, 1, 31), date(2015, 2, 1), date(2019, 2, 14), date(2019, 2, 15)]
    assert [span.holds(Window.on(day)) for day in on] == [Truth.NO, Truth.CERTAIN, Truth.CERTAIN, Truth.NO]


def test_an_event_holds_on_its_day_alone() -> None:
    """An event on a day holds on that day and not on the next; one in a month is possible on each of its days."""
    day = date(2019, 2, 15)
    assert Span.event(day, day) == Span.exactly(day, day + DAY)
    month = Span.event(date(2019, 2, 1), date(2019, 2, 28))
    assert {month.holds(Window.on(date(2019, 2, 1) + n * DAY)) for n in range(28)} == {Truth.POSSIBLE}
    assert month.holds(Window(date(2019, 2, 1), date(2019, 3, 1))) is Truth.CERTAIN


def test_a_sighting_is_certain_on_its_days_and_possible_on_all_others() -> None:
    """A state seen on a day certainly held then, and possibly at any time before and after."""
    span = Span.seen(date(2019, 2, 15), date(2019, 2, 15))
    assert (span.start_max, span.end_min) == (date(2019, 2, 15), date(2019, 2, 16))
    days = (date(1990, 1, 1), date(2019, 2, 15), date(2019, 2, 16))
    assert [span.holds(Window.on(day)).word for day in days] == ["possible", "certain", "possible"]


def test_a_window_of_a_year_is_certain_without_a_certain_day() -> None:
    """What began and ended on unknown days of 2016 certainly held in 2016, and on none of its days for certain."""
    span = Span.event(date(2016, 1, 1), date(2016, 12, 31))
    assert span.holds(Window(date(2016, 1, 1), date(2017, 1, 1))) is Truth.CERTAIN
    assert not span.throughout(Window(date(2016, 1, 1), date(2017, 1, 1)))
    assert span.holds(Window.on(date(2016, 7, 1))) is Truth.POSSIBLE


def test_what_has_no_date_is_possible_on_every_day() -> None:
    """A span of four unknown days is possible always and certain never."""
    assert UNDATED.undated
    assert not Span(start_min=date(2019, 2, 15)).undated
    assert UNDATED.holds(Window.on(date(2019, 2, 15))) is Truth.POSSIBLE


@pytest.mark.parametrize("days", [(date(2019, 2, 15), date(2019, 2, 15)), (date(2019, 2, 16), date(2019, 2, 15))])
def test_a_window_without_a_day_is_refused(days: tuple[date, date]) -> None:
    """A window needs a day: an error names its two days and says which must come first."""
    with pytest.raises(ValueError, match=rf"between {days[0]} and {days[1]}: the first must come before the second"):
        Window(*days)


@given(windows(), windows())
def test_a_window_without_another_keeps_its_other_days(window: Window, other: Window) -> None:
    """Cutting one window out of another leaves the days of the one that are not days of the other, each once."""
    left = [day for piece in window.without(other) for day in sorted(days_of(piece))]
    assert left == sorted(days_of(window) - days_of(other))


def test_a_window_knows_whether_it_is_a_day() -> None:
    """The window of a day is a day, longer ones are not."""
    assert Window.on(date(2019, 2, 15)).is_day
    assert not Window(date(2019, 2, 15), date(2019, 2, 17)).is_day
    assert not ALWAYS.is_day


def test_an_unknown_day_has_no_neighbour() -> None:
    """The day after or before an unknown day is unknown as well."""
    for unknown in (UNKNOWN_MIN, UNKNOWN_MAX):
        assert day_after(unknown) == day_before(unknown) == unknown
    assert day_after(date(2016, 2, 28)) == day_before(date(2016, 3, 1)) == date(2016, 2, 28) + timedelta(days=1)


def test_truths_are_ordered_and_have_words() -> None:
    """The least of several truths is the least certain one, and each is written as one word."""
    assert min(Truth.CERTAIN, Truth.POSSIBLE) is Truth.POSSIBLE
    assert [truth.word for truth in sorted(Truth)] == ["no", "possible", "certain"]
