"""A text cut into the passages that a search finds."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from graph.passages import LONGEST, cut

texts = st.text(st.sampled_from("ab. \n\t!?'”“A1\r"), max_size=80) | st.text(max_size=40)
long_texts = st.lists(st.sampled_from(("Seen. ", "word ", "x" * 250, "\n", "Ended! ")), max_size=60).map("".join)


@given(texts | long_texts)
@example("x" * (2 * LONGEST + 1))
@example("a" * LONGEST + " " * LONGEST + "b")
def test_no_letter_is_lost(text: str) -> None:
    """Passages are in order, do not overlap, none is blank or longer than allowed, and only blanks lie between them."""
    before = 0
    for start, end in cut(text):
        assert before <= start < end <= len(text)
        assert end - start <= LONGEST
        assert text[start:end].strip()
        assert not text[before:start].strip()
        before = end
    assert not text[before:].strip()


def test_long_blanks_take_no_time_to_speak_of() -> None:
    """A megabyte of blanks is no passage, and is passed over in one go rather than again from each of them."""
    assert cut(" " * 1_000_000 + "\nNapo said so.") == [(1_000_001, 1_000_014)]


def test_a_line_is_a_passage_and_a_blank_one_is_none() -> None:
    """Each line that is not blank is a passage."""
    text = "Seetec runs it.\n\n  \nNapo said so."
    assert [text[start:end] for start, end in cut(text)] == ["Seetec runs it.", "Napo said so."]
    assert cut("") == []


def test_a_long_line_is_cut_after_a_sentence() -> None:
    """A line that is too long is cut at the last end of a sentence that still fits."""
    sentence = "x" * 250 + ". "
    text = "X" + sentence + "X" + sentence + "X" + sentence
    assert [text[start:end][-2:] for start, end in cut(text)[:1]] == [". "]
    assert cut(text)[0] == (0, 2 * len("X" + sentence))


def test_a_long_sentence_is_cut_after_a_word_and_a_long_word_anywhere() -> None:
    """Without an end of a sentence a line is cut at a blank; without a blank where it is too long."""
    words = "word " * 200
    assert all(words[end - 1] == " " for _, end in cut(words))
    assert cut("x" * (LONGEST + 1)) == [(0, LONGEST), (LONGEST, LONGEST + 1)]
