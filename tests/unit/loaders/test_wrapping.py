"""Lines that were broken to fit a width are whole again, and others stay as they are."""

from __future__ import annotations

from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.wrapping import unwrapped

TOLD = (
    "The company has run the prison since the spring of that year and it will go on to do so until the contract ends, as "
    "everybody at the ministry has known for some time, although nobody there has ever said it in so many words before"
)


@given(st.integers(40, 90), st.integers(1, 4))
def test_what_was_wrapped_is_unwrapped(width: int, paragraphs: int) -> None:
    """A text that a program broke to any usual width is the text again, paragraph for paragraph."""
    wrapped = "\n\n".join(fill(TOLD, width, break_long_words=False) for _ in range(paragraphs))
    assert unwrapped(wrapped) == "\n\n".join([TOLD] * paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        "A headline that is the longest of the lines that stand in this text\n1 May 2018\nIt says little.",
        "One sentence a line is what this text has in it.\nAnother sentence, which is about as long.\nAnd one more.",
        f"{TOLD}.\n{TOLD}.\nA short line\nby somebody\n",
        "- the first of the points that were made at the meeting of the board\n- the second of them, also\n",
        "staff\ncaseload\noffices",
        "Prison      Operator            Since      Places\nelmfield    quillon limited     2016       about 400 of",
        "",
    ],
)
def test_lines_that_were_meant_stay(text: str) -> None:
    """Date lines, sentences, paragraphs, points of a list and rows of a table keep their lines."""
    assert unwrapped(text) == text


PIECES = ["the firm has run the prison for some years and", "says so", ".", "\n", "\n", "> ", "- ", "\f", "  "]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_word_and_no_page_is_lost(text: str) -> None:
    """Whatever the text, its words and page breaks are the same in the same order, but for marks of quotes."""
    done = unwrapped(text)
    assert done.replace(">", "").split() == text.replace(">", "").split()
    assert done.count("\f") == text.count("\f")


def test_a_text_that_was_not_wrapped_stays_to_the_letter() -> None:
    """Space at the ends of lines stays where nothing is joined, so that a document keeps its id."""
    assert unwrapped(f"{TOLD}. \n\n1 May 2018  \n") == f"{TOLD}. \n\n1 May 2018  \n"


def test_quotes_are_unwrapped_in_themselves() -> None:
    """A quoted paragraph is whole with its mark before it, and never joined with what is not quoted."""
    quoted = "\n".join(f"> {line}" for line in fill(TOLD, 60).split("\n"))
    assert unwrapped(f"{fill(TOLD, 70)}\n{quoted}") == f"{TOLD}\n> {TOLD}"
