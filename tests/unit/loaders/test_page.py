"""A page says itself what it is called and when it was published, or nothing is made up."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Document
from loaders import dateline
from loaders.page import LONGEST_TITLE, completed, title_of


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Wednesday, 1 November 2017", "2017-11-01"),
        ("Friday 15 February 2019", "2019-02-15"),
        ("21 July 2015", "2015-07-21"),
        ("19 Feb 19", "2019-02-19"),
        ("3 Sept. 98", "1998-09-03"),
        ("March 18, 2019", "2019-03-18"),
        ("Thursday, 24th June 2021, 11:57 am", "2021-06-24"),
        ("15/02/2019 16:50 GMT", "2019-02-15"),
        ("07/07/2019", "2019-07-07"),
        ("Published 2 February 2016", "2016-02-02"),
        ("- Posted on: 2016-02-02", "2016-02-02"),
        (" date 2019-02-15 Image of an office", "2019-02-15"),
    ],
)
def test_a_date_line_is_read(line: str, day: str) -> None:
    """A line that is a date and nothing else is the day on which the page was published."""
    assert dateline.published_on(f"A headline\n\n{line}\n\nThe story.") == day


@pytest.mark.parametrize(
    "line",
    [
        "In March 2016 the firm was sold.",
        "On 21 July 2015",
        "30 February 2019",
        "04/05/2019",
        "21 Juneish 2015",
        "Updated 3 March 2019",
        "February 2019",
        "2019",
    ],
)
def test_what_is_no_plain_day_is_no_date_line(line: str) -> None:
    """A sentence, a day that does not exist, one that may be read in two orders and a mere month give no date."""
    assert dateline.published_on(f"A headline\n{line}\nThe story.") == ""


def test_a_date_far_down_is_not_the_page_s() -> None:
    """A line that is a date, but further down than the top of a page, may date anything."""
    assert dateline.published_on("line\n" * dateline.NEAR_TOP + "1 May 2018") == ""


@given(
    st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%d %b %y", "%Y-%m-%d"])
)
def test_every_day_in_every_form_is_read_back(day: date, form: str) -> None:
    """Each day, written in any of the forms, is read as that day."""
    assert dateline.published_on(day.strftime(form)) == day.isoformat()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A headline\n\nThe story.", "A headline"),
        ("\n\n# A  heading\nThe story.", "A heading"),
        ("1 May 2018\n\nA headline", "A headline"),
        ("Skip to main content\nA headline", "A headline"),
        (" date 2019-02-15 Image of an office", "Image of an office"),
        ("1 May 2018\n", ""),
    ],
)
def test_the_title_is_the_first_line_that_says_something(text: str, title: str) -> None:
    """Without a title the first line is taken that is no date line and no link past the menu."""
    assert title_of(text) == title


@given(st.text(st.characters(categories=("L", "Zs")), max_size=400))
def test_a_title_is_never_long(line: str) -> None:
    """However long the first line is, the title is at most 120 characters, and begins as the line does."""
    title = title_of(line)
    assert len(title) <= LONGEST_TITLE + 1
    assert " ".join(line.split()).startswith(title.removesuffix("…"))


def test_what_is_given_is_not_read_from_the_page() -> None:
    """A title and a date that are known already stay."""
    document = Document("A headline\n1 May 2018", title="Given", published_on="2019")
    assert completed(document) == document


def test_the_dates_of_real_pages_agree_with_what_is_known_of_them(shared: Path) -> None:
    """Wherever a real page gives a date near its top, it is the one that its sidecar gives."""
    found = 0
    for path in [*shared.glob("corpus/*.txt"), *shared.glob("evaluation/dev/*.txt")]:
        known = json.loads(path.with_suffix("").with_suffix(".meta.json").read_text())
        day = dateline.published_on(path.read_text())
        assert day in ("", known.get("published_on", "")), path.name
        found += bool(day)
    assert found == 11
