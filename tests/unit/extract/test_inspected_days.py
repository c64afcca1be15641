"""The day of an inspection is read beside its noun, and not from clauses that tell of other work."""

from datetime import date

import pytest

from tests.unit.extract.reading import claims

_RATED = "HM Inspectorate of Probation rated Elmshire CRC as inadequate."


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("It had new plans before May's inspection.", date(2020, 5, 1), date(2020, 5, 31)),
        ("It has improved since last year's inspection.", date(2019, 1, 1), date(2019, 12, 31)),
        ("At its last inspection, in 2017, it was good.", date(2017, 1, 1), date(2017, 12, 31)),
    ],
)
def test_a_day_beside_the_noun_is_that_of_the_inspection(sentence: str, first: date, last: date) -> None:
    """A date in the possessive before "inspection", or between commas behind it, is its day, whatever stands before."""
    spans = [each.span for each in claims(f"{_RATED} {sentence}") if each.predicate == "INSPECTED"]
    assert (first, last) in {(span.start_min, span.start_max) for span in spans}


@pytest.mark.parametrize(
    "sentence",
    [
        "HM Inspectorate of Probation rated Elmshire CRC as inadequate after inspectors spent two weeks there in May.",
        f"{_RATED} Its inspectors looked at 60 cases in May.",
        "HM Inspectorate of Probation's inspectors, who came back last month, rated Elmshire CRC inadequate.",
    ],
)
def test_when_inspectors_were_there_is_the_day_of_the_inspection(sentence: str) -> None:
    """What inspectors did, and when, dates the inspection that the sentence or the one before tells."""
    spans = [each.span for each in claims(sentence) if each.predicate == "INSPECTED"]
    assert (date(2020, 5, 1), date(2020, 5, 31)) in {(span.start_min, span.start_max) for span in spans}


@pytest.mark.parametrize("began", ["they started inspecting three years ago", "they began visiting firms in 2017"])
def test_since_when_inspectors_work_dates_no_inspection(began: str) -> None:
    """Since when inspectors have been at work says nothing of the day on which they came."""
    text = f"{_RATED} It did the worst work that inspectors had seen since {began}."
    assert {each.span.start_max for each in claims(text) if each.predicate == "INSPECTED"} == {date(2020, 6, 15)}
