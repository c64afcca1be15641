"""The days that a question asks about."""

from __future__ import annotations

from datetime import date

import pytest

from graph.span import ALWAYS, UNKNOWN_MAX, UNKNOWN_MIN, Window
from queries import when
from queries.errors import BadWindow


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("2018", Window(date(2018, 1, 1), date(2019, 1, 1))),
        ("2018-02", Window(date(2018, 2, 1), date(2018, 3, 1))),
        ("2018-06-01", Window.on(date(2018, 6, 1))),
    ],
)
def test_a_year_a_month_and_a_day_are_windows(text: str, window: Window) -> None:
    """A year or month means all its days, a day itself."""
    assert when.on(text) == window


def test_to_includes_its_last_day() -> None:
    """From a year to a month takes in the first day of the one and the last of the other."""
    assert when.between("2018", "2019-02") == Window(date(2018, 1, 1), date(2019, 3, 1))


def test_an_open_side_reaches_all_days() -> None:
    """Without a first or a last day the window is open there; without either it is always."""
    assert when.between("2018", None) == Window(date(2018, 1, 1), UNKNOWN_MAX)
    assert when.between(None, "2018") == Window(UNKNOWN_MIN, date(2019, 1, 1))
    assert when.asked(None, None, None) == ALWAYS


@pytest.mark.parametrize("text", ["2018-02-30", "2018-13", "yesterday", "18-06-01", ""])
def test_days_that_cannot_be_read_are_named(text: str) -> None:
    """A day that is none is an error that names it."""
    with pytest.raises(BadWindow, match=text or "is not a date"):
        when.on(text)


def test_from_after_to_is_an_error() -> None:
    """A window that ends before it starts is an error that names both."""
    with pytest.raises(BadWindow, match="from 2019 to 2018"):
        when.asked(None, "2019", "2018")


def test_a_day_and_two_ends_cannot_be_asked_at_once() -> None:
    """Asking on a day and between two at once is an error that says what to choose."""
    with pytest.raises(BadWindow, match="not both"):
        when.asked("2018", "2017", None)


def test_as_known_on_means_the_last_of_the_days() -> None:
    """As known on a month means as known on its last day."""
    assert (when.day("2018-02"), when.day(None)) == (date(2018, 2, 28), None)


@pytest.mark.parametrize(
    ("window", "first", "last"),
    [
        (when.on("2018-02"), "2018-02-01", "2018-02-28"),
        (when.between("2018", None), "2018-01-01", None),
        (ALWAYS, None, None),
    ],
)
def test_a_window_is_shown_with_both_its_days(window: Window, first: str | None, last: str | None) -> None:
    """A window in an answer has its first and last day, null where it is open."""
    assert when.answer(window) == {"first": first, "last": last}
