"""What runs along the top and the foot of a document's pages: titles and page numbers, which would cut sentences in two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.formats.pdf_lines import Run

EDGE = 3
"""Lines nearest to the top, and to the foot, whose numbers may differ from page to page."""
OFTEN = 3
"""Pages that have the same line in the same place before it is taken to run."""
LONGEST_NUMBER = 30
"""Characters of the longest line that is a page's number: "- Page 12 of 345 -"."""
NEAR = 6.0
"""Points by which its place may differ."""

_NUMBER = re.compile(r"\W*(?:page\W*)?(?:\d{1,4}|[ivxl]{1,7})(?:\W*(?:of|/)\W*\d{1,4})?\W*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")

Key = tuple[str, int, int]
"""A line's text, and where it begins on the page in steps of ``NEAR``."""


def without_running(pages: Sequence[Sequence[Run]]) -> list[list[Run]]:
    """The lines of each page without those that run, save that a running title stays on the page that has it first."""
    edges = [_edges(page) for page in pages]
    seen: set[str] = set()
    running = _running(pages, edges)
    return [_body(page, edge, running, seen) for page, edge in zip(pages, edges, strict=True)]


def _running(pages: Sequence[Sequence[Run]], edges: Sequence[frozenset[int]]) -> set[Key]:
    """Lines that stand in one place on several pages; at the edges of a short document on both of two."""
    at_edge: Counter[Key] = Counter()
    anywhere: Counter[Key] = Counter()
    for page, edge in zip(pages, edges, strict=True):
        at_edge.update({key for line in page if id(line) in edge for key in _keys(line, edge)})
        anywhere.update({key for line in page for key in _keys(line, edge)})
    often = {key for key, count in anywhere.items() if count >= OFTEN}
    return often | {key for key, count in at_edge.items() if count >= max(min(OFTEN, len(pages)), 2)}


def _edges(page: Sequence[Run]) -> frozenset[int]:
    """The identities of the lines nearest to the top and the foot of a page."""
    by_height = sorted(page, key=lambda line: -line.bottom)
    return frozenset(id(line) for line in (*by_height[:EDGE], *by_height[-EDGE:]))


def _body(page: Sequence[Run], edge: frozenset[int], running: set[Key], seen: set[str]) -> list[Run]:
    """The lines of a page that do not run; ``seen`` are the running titles of the pages before."""
    middle = sum(line.bottom for line in page) / max(len(page), 1)
    body = []
    for line in page:
        if id(line) in edge and len(line.text) <= LONGEST_NUMBER and _NUMBER.fullmatch(line.text):
            continue
        if running.isdisjoint(_keys(line, edge)):
            body.append(line)
            continue
        title = _unnumbered(line.text)
        if title not in seen and line.bottom > middle:
            body.append(line)
        seen.add(title)
    return body


def _keys(line: Run, edge: frozenset[int]) -> Iterator[Key]:
    """The line where it stands and at the next steps, so that a little difference does not matter."""
    text = _unnumbered(line.text) if id(line) in edge else line.text
    across, up = int(line.left // NEAR), int(line.bottom // NEAR)
    if any(letter.isalpha() for letter in text):
        yield from ((text, across + right, up + higher) for right in (0, 1) for higher in (0, 1))


def _unnumbered(text: str) -> str:
    return _DIGITS.sub("#", text.casefold())
