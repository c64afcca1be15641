"""Dates of a model become the bounds that the design gives them."""

from typing import Any

import pytest

from graph import edtf
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from loaders.model.refusal import Refuse
from loaders.model.spans import span

PUBLISHED = edtf.days("2016-03-08")


def bounds(
    predicate: str, status: str = "asserted", published: edtf.Days | None = PUBLISHED, **dates: Any
) -> list[str]:
    """Return the four bounds of a claim, unknown ones empty."""
    found = span(predicate, status, dates, published)
    days = (found.start_min, found.start_max, found.end_min, found.end_max)
    return ["" if day in (UNKNOWN_MIN, UNKNOWN_MAX) else day.isoformat() for day in days]


def test_a_state_has_the_bounds_that_its_dates_give() -> None:
    """A start to the year, an end to the day, which is that day or the next, and nothing more."""
    assert bounds("RUNS", start="2011", end="2015-06-30") == ["2011-01-01", "2011-12-31", "2015-06-30", "2015-07-01"]
    assert bounds("RUNS") == ["", "", "", ""]


def test_what_is_seen_began_by_then_and_goes_on() -> None:
    """A state seen on a day, or in a month, started by its end and had not ended at its beginning."""
    assert bounds("RUNS", seen="2016-03-08") == ["", "2016-03-08", "2016-03-09", ""]
    assert bounds("RUNS", seen="2016-03") == ["", "2016-03-31", "2016-03-02", ""]
    assert bounds("RUNS", start="2011", seen="2016-03-08") == ["2011-01-01", "2011-12-31", "2016-03-09", ""]


def test_what_was_seen_before_it_began_was_not_seen() -> None:
    """Where a sighting does not fit the dates that are given, these count."""
    assert bounds("RUNS", start="2017", seen="2016-03-08") == ["2017-01-01", "2017-12-31", "", ""]


def test_status_dates_what_has_no_date() -> None:
    """What has ended had ended when the document was published, and a plan starts no earlier; without a date, nothing."""
    assert bounds("RUNS", "ended") == ["", "", "", "2016-03-08"]
    assert bounds("RUNS", "planned") == ["2016-03-08", "", "", ""]
    assert bounds("RUNS", "ended", None) == bounds("RUNS", "planned", None) == ["", "", "", ""]


def test_events_fall_on_a_day() -> None:
    """An event lies in its date, else before the document, a planned one after it."""
    assert bounds("TOOK_OVER", start="2016-04-01") == ["2016-04-01", "2016-04-01", "2016-04-02", "2016-04-02"]
    assert bounds("TOOK_OVER") == ["", "2016-03-08", "", "2016-03-09"]
    assert bounds("TOOK_OVER", "planned") == ["2016-03-08", "", "2016-03-09", ""]
    assert bounds("TOOK_OVER", published=None) == ["", "", "", ""]


def test_open_and_rough_dates_stay_so() -> None:
    """EDTF's open intervals and approximate dates are read as such; words for nothing are none."""
    assert bounds("RUNS", start="../2014-05")[:2] == ["", "2014-05-31"]
    assert bounds("RUNS", start="2014~")[:2] == ["2013-01-01", "2015-12-31"]
    assert bounds("RUNS", start="unknown", end="null", seen="") == ["", "", "", ""]


@pytest.mark.parametrize("date", ["last June", "2016-02-30", "0000", "2016/2012"])
def test_other_dates_are_refused(date: str) -> None:
    """What is no date of EDTF refuses the claim."""
    with pytest.raises(Refuse) as raised:
        bounds("RUNS", start=date)
    assert raised.value.reason == "unreadable date"
