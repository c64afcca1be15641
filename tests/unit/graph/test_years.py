"""A span in years, as an edge carries it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.span import Span
from graph.vocabulary import PREDICATES
from graph.years import years

NEW_YEAR = date(2016, 1, 1)


@pytest.mark.parametrize(
    ("span", "caption"),
    [
        (Span.exactly(date(2015, 2, 1), date(2019, 2, 15)), "2015 – 2019"),
        (Span.exactly(date(2015, 2, 1), NEW_YEAR), "2015"),  # its last day lies in 2015
        (Span.exactly(date(2015, 2, 1), date(2015, 3, 1)), "2015"),
        (Span(date(2015, 2, 1), date(2015, 2, 1)).tightened(), "2015 – ?"),
        (Span(date(2015, 2, 1), date(2016, 2, 1), date(2019, 3, 1), date(2020, 3, 1)), "2015/2016 – 2019/2020"),
        (Span.seen(date(2018, 6, 1), date(2018, 6, 1)), "by 2018 – 2018+"),
        (Span(end_min=date(2019, 2, 1), end_max=date(2019, 2, 2)).tightened(), "? – 2019"),
        (Span(end_max=date(2019, 2, 2)).tightened(), "? – by 2019"),
        (Span(start_min=date(2019, 2, 2)).tightened(), "2019+ – ?"),
        (Span(), "undated"),
    ],
)
def test_states(span: Span, caption: str) -> None:
    """A state shows the years of its start and end, as exactly as they are known and no more."""
    assert years("RUNS", span) == caption


def test_events_and_plans() -> None:
    """An event shows the year of its day, and a plan that it is one."""
    assert years("INSPECTED", Span.event(date(2018, 1, 1), date(2018, 1, 1))) == "2018"
    assert years("INSPECTED", Span.event(date(2018, 12, 31), date(2018, 12, 31))) == "2018"
    assert years("TOOK_OVER", Span.event(date(2019, 1, 1), date(2020, 3, 1)), "planned") == "planned 2019/2020"


@given(st.lists(st.dates(), min_size=4, max_size=4).map(sorted), st.sampled_from(sorted(PREDICATES)))
def test_every_span_has_a_caption(days: list[date], predicate: str) -> None:
    """Whatever the four bounds, a caption names no year but theirs and those of the days before them."""
    start_min, start_max, end_min, end_max = days
    span = Span(start_min, start_max, end_min, end_max)
    named = {int(word) for word in years(predicate, span).replace("/", " ").replace("+", " ").split() if word.isdigit()}
    assert named <= {year for day in days for year in (day.year, day.year - 1)}
