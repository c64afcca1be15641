"""Pages of a text: a form feed stands between two of them, as pdftotext and printers have it (ISO 6429, FF).

So the page of a passage follows from the text alone, and no store keeps more than that.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

BREAK = "\f"


def breaks(text: str) -> Sequence[int]:
    """The offsets of the page breaks of a text, in order."""
    if BREAK not in text:
        return ()
    pages = text.split(BREAK)
    return [end - 1 for end in accumulate(len(page) + 1 for page in pages[:-1])]


def page_at(breaks: Sequence[int], offset: int) -> int | None:
    """The page, from 1, that the character at ``offset`` stands on; None where the text has no pages."""
    return bisect_right(breaks, offset) + 1 if breaks else None
