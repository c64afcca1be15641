"""The text of a PDF from the lines of its pages: paragraphs whole, words undivided, a form feed between two pages.

A sentence that runs on to the next page stands whole before the form feed, on the page on which it begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from loaders.formats.cells import CELL
from loaders.formats.pdf_hyphens import HYPHEN, Hyphens, shown
from loaders.formats.pdf_lines import Run

LEADING = 1.9
"""Heights from one line of a paragraph to the next, at most."""
ALIKE = 0.8
"""How high the lower of two lines of a paragraph is, at least, measured by the other."""
LOOSE = 0.03
"""The share of a column's width that a full line may lack."""

_ENDS = re.compile(r"[.!?:;][\"'”’)\]]*$")
_LEADS_ON = re.compile(r"(?:,|\b(?:of|the|a|an|and|or|by|to|in|for|with|from|at|on|as|that|which|its|their))$")
_ITEM = re.compile(r"(?:[•▪●◦■–*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])[\"'”’)\]]*(?P<space> )(?=[\"'“‘(]*[A-Z0-9])")


@dataclass(slots=True)
class Paragraph:
    """A paragraph, the page on which it begins, and after how many characters it turns to which pages."""

    text: str
    page: int
    turns: dict[int, int] = field(default_factory=dict)


def text_of(pages: Sequence[Sequence[Run]]) -> str:
    """The text of the pages; before an offset in it stand as many form feeds as pages lie before its page."""
    text, at = "", 0
    parts: list[str] = []
    for paragraph in _paragraphs(pages):
        parts += [_apart(paragraph.page - at, bool(text))]
        text, at = _turned(paragraph)
        parts += [text]
    return shown("".join([*parts, "\f" * (len(pages) - 1 - at)]))


def _apart(pages: int, is_after: bool) -> str:
    return "\f" * pages or "\n" * is_after


def _paragraphs(pages: Sequence[Sequence[Run]]) -> Iterator[Paragraph]:
    lines = [(line, page) for page, runs in enumerate(pages) for line in runs]
    hyphens = Hyphens(line.text for line, _ in lines)
    margins = _margins(lines)
    paragraph: Paragraph | None = None
    for number, (line, page) in enumerate(lines):
        if paragraph is not None and _goes_on(lines[number - 1], lines[number], margins[number - 1]):
            if page != lines[number - 1][1]:
                paragraph.turns[len(paragraph.text)] = page
            paragraph.text = hyphens.joined(paragraph.text, line.text)
        else:
            if paragraph is not None:
                yield paragraph
            paragraph = Paragraph(line.text, page)
    if paragraph is not None:
        yield paragraph


def _turned(paragraph: Paragraph) -> tuple[str, int]:
    """The text of a paragraph with form feeds where it turns the page, each after the sentence, and its last page."""
    text, page = paragraph.text, paragraph.page
    shift = 0
    for place, turned in paragraph.turns.items():
        end = _SENTENCE_ENDS.search(text, place + shift)
        if end is None:
            break
        feeds = "\f" * (turned - page)
        text = text[: end.start("space")] + feeds + text[end.end("space") :]
        shift, page = shift + len(feeds) - 1, turned
    return text, page


Line = tuple[Run, int]
"""A line and the number of its page, from nought."""


def _margins(lines: Sequence[Line]) -> list[float]:
    """For each line, how far to the right the lines reach that stand in one block with it."""
    margins: list[float] = []
    block: list[Run] = []
    for number, (line, _) in enumerate(lines):
        block.append(line)
        if number + 1 == len(lines) or not _is_below(lines[number], lines[number + 1]):
            margins += [max(each.right for each in block)] * len(block)
            block = []
    return margins


def _is_below(line: Line, following: Line) -> bool:
    """Whether a line follows another in one block: close below it, alike in height, in the same column."""
    (one, page), (other, other_page) = line, following
    drop = one.bottom - other.bottom
    return (
        page == other_page
        and 0 < drop <= LEADING * max(one.height, other.height)
        and _are_alike(one, other)
        and one.left < other.right
        and other.left < one.right
    )


def _are_alike(one: Run, other: Run) -> bool:
    return min(one.height, other.height) >= ALIKE * max(one.height, other.height)


def _goes_on(line: Line, following: Line, margin: float) -> bool:
    """Whether a paragraph goes on from a line to the one that is read next."""
    one, other = line[0], following[0]
    if _ITEM.match(other.text) or CELL in one.text or CELL in other.text:
        return False
    if not (_is_full(one, other, margin) or one.text.endswith(HYPHEN)):
        return False
    ended = _ENDS.search(one.text) is not None
    if _is_below(line, following):
        return not ended or abs(one.left - other.left) < one.height / 2
    return not ended and _are_alike(one, other) and (other.text[:1].islower() or _leads_on(one.text))


def _is_full(line: Run, following: Run, margin: float) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    space = line.height / 4
    return line.right + space + following.first_word > margin - LOOSE * (margin - line.left)


def _leads_on(text: str) -> bool:
    return text.endswith(HYPHEN) or _LEADS_ON.search(text) is not None
