"""Where quoted words stand in a document."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from whoran.drafts import BadClaim
from whoran.quoting import place_of

WORDS = st.lists(
    st.sampled_from(("Alder", "runs", "it", "“North”", "Tarn’s", "2015–16", "(so", "it", "says)")), min_size=1
)
SPACE = st.sampled_from((" ", "  ", "\n", "\n\n", "\t", "\f"))
TYPED = str.maketrans({"“": '"', "”": '"', "’": "'", "–": "-"})
"""What a keyboard has in place of what a page has."""


@given(st.data(), WORDS)
def test_a_quote_is_found_however_it_is_typed(data: st.DataObject, words: list[str]) -> None:
    """Words that stand in a text once are found there, whatever space and whichever quotation marks and dashes are typed."""
    text = "".join(word + data.draw(SPACE) for word in words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    wanted = words[first:last]
    assume(sum(words[at : at + len(wanted)] == wanted for at in range(len(words))) == 1)
    start, end = place_of(" ".join(wanted).translate(TYPED), text)
    assert text[start:end].split() == wanted


def test_a_quote_is_of_whole_words() -> None:
    """A word inside another is not the word that is quoted, and a quote that breaks off inside a word is not there."""
    assert place_of("it", "With it, within.") == (5, 7)
    with pytest.raises(BadClaim, match="does not have"):
        place_of("Alder run", "Alder runs North.")


def test_a_quote_that_is_there_twice() -> None:
    """Of words that stand in a text twice it is not known which are meant."""
    with pytest.raises(BadClaim, match="2 times: quote more"):
        place_of("it runs", "So it runs, as it runs.")


def test_a_quote_that_is_not_there() -> None:
    """Words that a text does not have are refused with what is most like them, if anything is."""
    text = "Alder runs North.\nBirch owned South until 2015.\n"
    with pytest.raises(BadClaim, match=r"nearest to it is: 'Birch owned South until 2015\.'"):
        place_of("Birch owns South", text)
    with pytest.raises(BadClaim, match="does not have 'Cedar': quote"):
        place_of("Cedar", text)
    with pytest.raises(BadClaim, match="empty"):
        place_of(" – ", text)
