"""What a person says of a claim, side by side with what was read."""

from __future__ import annotations

import pytest
from hypothesis import assume, given

from graph import edtf
from graph.span import UNDATED, Span
from graph.vocabulary import PREDICATES
from tests.worlds import spans
from whoran.drafts import BadClaim, Draft, qualifiers_of, span_of

RUNS, TOOK_OVER = PREDICATES["RUNS"], PREDICATES["TOOK_OVER"]


@given(spans, spans)
def test_a_span_typed_as_answers_show_it_is_that_span(shown: Span, former: Span) -> None:
    """What an answer shows of a span that it shows exactly, typed as --span, is that span, whatever it was before."""
    text, is_exact = edtf.interval(shown)
    assume(is_exact and not shown.impossible)
    assert span_of(Draft(span=text), RUNS, former).tightened() == shown.tightened()


@given(spans)
def test_a_side_that_is_not_said_stays(former: Span) -> None:
    """A start alone leaves the end as it was read, an end alone the start; an empty side takes away what was read."""
    assert span_of(Draft(), RUNS, former) == former
    began = span_of(Draft(start="1990"), RUNS, Span(end_min=former.end_min, end_max=former.end_max))
    assert (began.end_min, began.end_max) == (former.end_min, former.end_max)
    ended = span_of(Draft(end="2040"), RUNS, Span(former.start_min, former.start_max))
    assert (ended.start_min, ended.start_max) == (former.start_min, former.start_max)
    assert span_of(Draft(start="", end=".."), RUNS, former) == UNDATED


def test_an_event_has_a_day() -> None:
    """The start of an event is its day, which may be known to lie between two; it has no end."""
    first, last = edtf.days("2018-05")
    assert span_of(Draft(start="2018-05"), TOOK_OVER, UNDATED) == Span.event(first, last)
    assert span_of(Draft(span="2018-05"), TOOK_OVER, UNDATED) == Span.event(first, last)
    assert span_of(Draft(start="2018-05-01/2018-05-31"), TOOK_OVER, UNDATED) == Span.event(first, last)
    assert span_of(Draft(start=""), TOOK_OVER, Span.event(first, last)) == UNDATED
    with pytest.raises(BadClaim, match="an event has a day and no end"):
        span_of(Draft(end="2018"), TOOK_OVER, UNDATED)


def test_qualifiers_are_those_of_the_predicate() -> None:
    """What is said goes over what was read, an empty value takes it away, and what the predicate does not take falls away."""
    former = (("contract", "A/1"), ("part", "supervision"), ("share", "51"))
    assert qualifiers_of(Draft(), RUNS, former) == (("contract", "A/1"), ("part", "supervision"))
    said = Draft(qualifiers=("part=", "contract = B=2"))
    assert qualifiers_of(said, RUNS, former) == (("contract", "B=2"),)
