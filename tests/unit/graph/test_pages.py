"""Pages of a text, by the form feeds between them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph.model import Document
from graph.passages import cut


@given(st.text(alphabet="a \n\f", max_size=60))
def test_a_page_is_one_more_than_the_breaks_before(text: str) -> None:
    """The page of a character is one more than the form feeds before it, wherever it stands."""
    document = Document(text)
    for offset, letter in enumerate(text):
        if letter != "\f" and "\f" in text:
            assert document.page(offset) == text.count("\f", 0, offset) + 1


def test_a_text_without_breaks_has_no_pages() -> None:
    """Where no form feed stands in a text nobody is told of pages."""
    assert Document("All on one.").page(4) is None


@given(st.text(alphabet="ab. \n\f", max_size=80))
def test_no_passage_lies_over_two_pages(text: str) -> None:
    """The passages that a search finds stand on one page each, and leave out nothing but space."""
    passages = [text[start:end] for start, end in cut(text)]
    assert not any("\f" in passage for passage in passages)
    assert "".join("".join(passages).split()) == "".join(text.split())
