"""Words are found as they are written, and as printers and models write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.model.quote import bare, find, find_whole

TEXT = "“We run\n  HMP Fenmoor” – that’s what the firm’s owner said… twice."


@pytest.mark.parametrize(
    "words",
    [
        "We run HMP Fenmoor",
        '"We run HMP Fenmoor" - that\'s what',
        "fenmoor'—that`s",
        "said... twice",
        "said…\ttwice",
        "HMP\u00a0Fenmoor",
    ],
)
def test_space_marks_dashes_and_capitals_may_differ(words: str) -> None:
    """White space, quotation marks, dashes, dots and capitals may be written another way than in the text."""
    place = find(TEXT, words)
    assert place is not None
    assert 0 <= place[0] < place[1] <= len(TEXT)


@pytest.mark.parametrize("words", ["We ran HMP Fenmoor", "WerunHMP", "HMP Fenmoor said", "We run (HMP) Fenmoor", "."])
def test_words_may_not_differ(words: str) -> None:
    """A word more, less or changed is not found; what looks like a pattern is none."""
    assert find(TEXT[:-1], words) is None


def test_offsets_are_those_of_the_text() -> None:
    """What is found is cut from the text by its offsets, as the text writes it."""
    place = find(TEXT, "We run HMP Fenmoor\" - that's")
    assert place is not None
    assert TEXT[slice(*place)] == "We run\n  HMP Fenmoor” – that’s"


def test_only_the_asked_stretch_is_searched() -> None:
    """Words before the start or after the end of a stretch are not found."""
    assert find("Acme here. Acme there.", "Acme", 1) == (11, 15)
    assert find("Acme here. Acme there.", "acme  there", 0, 15) is None


def test_whole_words_are_no_part_of_others() -> None:
    """A name is not found inside another word, however it is punctuated itself."""
    assert find_whole("The GMBH and the GMB.", "GMB") == (17, 20)
    assert find_whole("Seetecs", "Seetec") is None
    assert find_whole("He left C.A.R.E. then", "C.A.R.E.") == (8, 16)


def test_bare_words_have_nothing_around_them() -> None:
    """Quotation marks and dots around a quotation are not looked for."""
    assert bare(" …“It's run.” ") == "It's run."


@given(st.text(min_size=1, max_size=40), st.text(max_size=20), st.text(max_size=20))
def test_what_stands_in_a_text_is_found(words: str, before: str, after: str) -> None:
    """Every stretch of a text with a word in it is found in it, whatever its characters."""
    if any(map(str.isalnum, words)):
        assert find(before + words + after, words) is not None
        assert find(before + words + after, " ".join(words.split())) is not None


def test_long_stretches_of_dashes_and_spaces_take_no_time() -> None:
    """Looking up takes time in proportion to the text: a hundred thousand dashes, spaces and marks are no trouble."""
    hostile = "- " * 50_000 + "'" * 50_000
    assert find(hostile, "- - - x " * 20) is None
    assert find_whole(hostile, "'' '' - '' x") is None
