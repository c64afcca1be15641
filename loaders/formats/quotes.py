"""What a mail quotes of others: it stays in the text, and is not its sender's word.

Quoted are lines that start with ``>``, and all from the line with which mail programs introduce the mail that is
answered or forwarded, where that carries no marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.model import Entry

_MARKED = re.compile(r"^>.*$", re.MULTILINE)
_INTRODUCED = re.compile(
    r"^[-_ ]{2,}(?:original|forwarded) message[-_ ]*$"
    r"|^begin forwarded message:"
    r"|^_{10,}\s*(?=^from:)"
    r"|^from: .+\n(?:.+\n){0,4}?(?:sent|date): .+\n(?:.+\n){0,4}?(?:to|subject): "
    r"|^on .{6,200}?\bwrote:\s*$(?!\s*>)",
    re.IGNORECASE | re.MULTILINE,
)


def own_words(entry: Entry) -> Entry:
    """What was read from a mail, without what it only quotes."""
    quotes = list(quoted(entry.document.text))
    if not quotes:
        return entry
    claims = tuple(claim for claim in entry.claims if not _is_in(claim.start, quotes))
    figures = tuple(figure for figure in entry.figures if not _is_in(figure.start, quotes))
    return Entry(entry.document, claims, figures)


def is_all_quoted(text: str) -> bool:
    """Whether a mail holds no words but quoted ones."""
    rest, place = "", 0
    for start, end in quoted(text):
        rest, place = rest + text[place:start], max(place, end)
    return not any(character.isalnum() for character in rest + text[place:])


def quoted(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a mail that it quotes, as character offsets, in order."""
    introduced = _INTRODUCED.search(text)
    end = introduced.start() if introduced else len(text)
    yield from (line.span() for line in _MARKED.finditer(text, 0, end))
    if introduced:
        yield end, len(text)


def _is_in(place: int, stretches: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in stretches)
