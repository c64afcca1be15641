"""Pages of lines, on paper of any width."""

import io
import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from whoran.render.page import BLANK, CONTINUED, NARROWEST, Line, Page, line, printable

WORDS = st.text(st.characters(codec="ascii", categories=("L", "N", "P")), min_size=1, max_size=60)
LINES = st.lists(st.tuples(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), st.integers(0, 12)), max_size=8)


def printed(page: Page, width: int, **how: bool) -> list[str]:
    """The lines that a console of that width shows."""
    console = Console(file=io.StringIO(), width=width, highlight=False, emoji=False, markup=False)
    with console.capture() as shown:
        console.print(page, **how)  # type: ignore[arg-type]
    return shown.get().splitlines()


@given(LINES, st.integers(12 + CONTINUED + NARROWEST, 120))
def test_no_line_is_wider_than_the_terminal(lines: list[tuple[str, int]], width: int) -> None:
    """On a terminal of any width no line is wider, and every letter is there, in order."""
    shown = printed(Page(line(text, indent=indent) for text, indent in lines), width)
    assert all(len(each) <= width for each in shown)
    assert "".join("".join(shown).split()) == "".join("".join(text for text, _ in lines).split())


@given(LINES)
def test_lines_stay_whole_in_a_pipe(lines: list[tuple[str, int]]) -> None:
    """In a pipe each line is one line, whatever its length."""
    page = Page(line(text, indent=indent) for text, indent in lines)
    assert printed(page, 20, soft_wrap=True) == [" " * indent + text for text, indent in lines]


@given(st.text())
def test_what_is_printable_cannot_command_a_terminal(text: str) -> None:
    """No control character or line break is left in a text, and nothing else is lost."""
    kept = printable(text)
    assert len(kept) == len(text)
    assert not [each for each in kept if unicodedata.category(each) in ("Cc", "Zl", "Zp")]
    assert all(each == old or each == " " for each, old in zip(kept, text, strict=True))


@given(st.lists(st.sampled_from([BLANK, line("words")]), max_size=12))
def test_blank_lines_stand_alone_between_others(lines: list[Line]) -> None:
    """A page neither begins nor ends with a blank line, and has no two in a row."""
    shown = str(Page(lines)).split("\n") if any(each.text for each in lines) else []
    assert shown.count("words") == sum(bool(each.text) for each in lines)
    assert "" not in shown[:1] + shown[-1:]
    assert not any(one == other == "" for one, other in pairwise(shown))
