"""Facts told with the verb left out, by a second relative clause, in an aside, or with a date inside the verb."""

from datetime import date

import pytest

from tests.unit.extract.bounding import bounds, found, start
from tests.unit.extract.reading import Short, claims, facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "HMP Elmfield is run by Quillon Ltd and HMP Fern by Ostrand Ltd.",
            {("Quillon Ltd", "RUNS", "HMP Elmfield"), ("Ostrand Ltd", "RUNS", "HMP Fern")},
        ),
        (
            "HMP Elmfield, which is in Elmshire and which Quillon Ltd runs, is full.",
            {("Quillon Ltd", "RUNS", "HMP Elmfield")},
        ),
        ("HMP Elmfield, one of Quillon Ltd's five prisons, is full.", {("Quillon Ltd", "RUNS", "HMP Elmfield")}),
        ("One of the prisons that Quillon Ltd runs, HMP Elmfield, is full.", {("Quillon Ltd", "RUNS", "HMP Elmfield")}),
        ("The company running HMP Elmfield, Quillon Ltd, said sorry.", {("Quillon Ltd", "RUNS", "HMP Elmfield")}),
        (
            "Those that Quillon Ltd runs include HMP Elmfield and HMP Birch.",
            {("Quillon Ltd", "RUNS", "HMP Elmfield"), ("Quillon Ltd", "RUNS", "HMP Birch")},
        ),
        ("HMP Elmfield, one of Elmshire's five prisons, is full.", set()),
    ],
)
def test_what_is_left_out_is_understood(text: str, told: set[Short]) -> None:
    """Each of several has who does it, whatever stands between."""
    assert facts(text) == told


def test_who_is_contracted_with_does_it() -> None:
    """Of "contracting with Acme to run Bolt" it is Acme that runs it."""
    text = "The Ministry of Justice is contracting with Quillon Ltd to run HMP Elmfield."
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in facts(text)
    assert ("Ministry of Justice", "RUNS", "HMP Elmfield") not in facts(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("HMP Elmfield, it has been reported, will from July 2021 be operated by Quillon Ltd.", "2021-07"),
        ("HMP Elmfield will from next July be run by Quillon Ltd.", "2020-07"),
    ],
)
def test_a_date_inside_a_verb_is_its_own(text: str, when: str) -> None:
    """A date may stand between "will" and the rest of its verb."""
    (claim,) = found(text, "RUNS")
    assert (claim.status, bounds(claim)[0]) == ("planned", start(when))


def test_a_second_take_over_may_leave_out_its_verb() -> None:
    """What else was taken over, from whom and when, is told behind "and" alone."""
    text = "Quillon Ltd took over Elm House from Tarn Ltd in July 2013 and Oak House from Ostrand Ltd in August 2012."
    taken = {(claim.object.name, claim.span.start_min) for claim in claims(text) if claim.predicate == "TOOK_OVER"}
    assert taken == {("Elm House", date(2013, 7, 1)), ("Oak House", date(2012, 8, 1))}
    assert {("Tarn Ltd", "RUNS", "Elm House"), ("Ostrand Ltd", "RUNS", "Oak House")} <= facts(text)
