"""Long texts are cut so that nothing is lost and every sentence is whole in some piece."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from loaders.model.pieces import LEAST, Piece, halves, pieces

PARAGRAPH = "Quayle Services runs the Fenmoor line. It took it over in 2014. Nobody else bid.\n\n"


def test_a_short_text_is_one_piece() -> None:
    """A text no longer than a piece is one."""
    assert list(pieces(PARAGRAPH)) == [Piece(0, len(PARAGRAPH))]


def test_pieces_end_at_paragraphs() -> None:
    """A long text is cut behind a paragraph, and the next piece starts with a sentence that was shown before."""
    text = PARAGRAPH * 30
    found = list(pieces(text, most=1_000))
    assert len(found) > 2
    for piece, following in pairwise(found):
        assert text[: piece.end].endswith("\n\n")
        assert piece.start < following.start < piece.end
        assert text[following.start :].startswith(("Quayle", "It took", "Nobody"))


@given(st.text(alphabet="ab .\n", min_size=1, max_size=4_000), st.integers(min_value=20, max_value=500))
def test_nothing_is_lost(text: str, most: int) -> None:
    """Pieces are no longer than asked, go forward, touch or overlap, and together hold the whole text."""
    found = list(pieces(text, most=most))
    assert found[0].start == 0
    assert found[-1].end == len(text)
    assert all(len(piece) <= most for piece in found)
    for piece, following in pairwise(found):
        assert piece.start < following.start <= piece.end < following.end


def test_a_word_without_end_is_cut_too() -> None:
    """A text without a space is cut all the same."""
    assert [len(piece) for piece in pieces("x" * 2_500, most=1_000)] == [1_000, 1_000, 700]


def test_halving_ends() -> None:
    """What does not fit is halved, inside its own stretch, until pieces are as small as they get."""
    text = PARAGRAPH * 100
    piece = Piece(1_000, 5_000)
    smaller = halves(text, piece)
    assert len(smaller) > 1
    assert (smaller[0].start, smaller[-1].end) == (1_000, 5_000)
    while smaller:
        assert max(map(len, smaller)) < len(piece)
        piece = smaller[0]
        smaller = halves(text, piece)
    assert len(piece) <= LEAST
