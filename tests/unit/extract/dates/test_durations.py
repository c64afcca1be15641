"""A contract's length is read, and with its start gives an end no more precise than both."""

from __future__ import annotations

import pytest

from graph import edtf
from loaders.extract.dates import durations


@pytest.mark.parametrize(
    ("text", "words", "months", "days"),
    [
        ("It won a five-year contract.", "five-year", 60, 0),
        ("It won a 15 year contract.", "15 year", 180, 0),
        ("It won a ten-year, £2m concession.", "ten-year", 120, 0),
        ("It won a year-long contract.", "a year", 12, 0),
        ("It won a two-and-a-half-year contract.", "two-and-a-half-year", 30, 0),
        ("It will run the homes for nine years.", "nine years", 108, 0),
        ("It will run the homes for another five years.", "five years", 60, 0),
        ("It will run the homes for a year and a half.", "a year and a half", 18, 0),
        ("It has won the contract for five years.", "five years", 60, 0),
        ("The deal is worth £8m over seven years.", "seven years", 84, 0),
        ("The franchise lasts seven years and eight months.", "seven years and eight months", 92, 0),
        ("It is a concession of 30 years.", "30 years", 360, 0),
        ("It is a partnership for three decades.", "three decades", 360, 0),
        ("Term: eight years", "eight years", 96, 0),
        ("14 years from December 2018", "14 years", 168, 0),
        ("It will run them for 24 months from May.", "24 months", 24, 0),
        ("It will run them for six weeks.", "six weeks", 0, 42),
    ],
)
def test_a_length_of_time_is_read(text: str, words: str, months: int, days: int) -> None:
    """A length is read before a contract and behind "for", "over" and the like, decades and halves too."""
    (found,) = durations(text)
    assert (found.words, found.months, found.days, found.at_most) == (words, months, days, False)


@pytest.mark.parametrize("words", ["up to nine years", "as long as nine years", "no more than nine years"])
def test_the_most_that_a_length_can_be_is_told(words: str) -> None:
    """ "Up to nine years" may end earlier."""
    (found,) = durations(f"It will run the homes for {words}.")
    assert found.at_most
    assert found.months == 108


@pytest.mark.parametrize(
    "text",
    [
        "It was sold ten years ago.",
        "It was sold ten years later.",
        "It has run the home for ten years.",
        "For ten years it has run the home.",
        "It lost money over the last two years.",
        "A 15-year-old was there.",
        "She has ten years of experience.",
        "It may be prolonged by two years.",
        "He was jailed for ten years.",
        "It will stay for a year or two.",
        "It works ten hours a day under the agreement.",
        "The first year was good.",
    ],
)
def test_other_lengths_are_none(text: str) -> None:
    """Ages, lengths that say when, options and rates are no length of a contract."""
    assert durations(text) == []


@pytest.mark.parametrize(
    ("words", "begun", "ends"),
    [
        ("five years", "2015-04-01", "2020-03-31"),
        ("five years", "2014-09-29", "2019-09"),
        ("five years", "2015-04", "2020-04"),
        ("five years", "2015", "2020"),
        ("14 years", "2018-12", "2032-12"),
        ("18 months", "2018-12-01", "2020-05-31"),
        ("six weeks", "2020-06-01", "2020-07-12"),
    ],
)
def test_a_start_and_a_length_give_an_end(words: str, begun: str, ends: str) -> None:
    """What began on the first of a month ends with a month; else the end is as imprecise as the start, a month at least."""
    (found,) = durations(f"It runs for {words}.")
    assert found.after(edtf.days(begun)) == edtf.days(ends)
