"""The words of a mail that is written in HTML: its blocks a line each, what it quotes marked as plain mails mark it."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import NamedTuple

_BLOCKS = "address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul"
BLOCKS = frozenset(_BLOCKS.split())
SILENT = frozenset({"head", "script", "style", "title"})
QUOTES = frozenset({"gmail_quote", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote"})
"""Classes of elements in which mail programs put what they quote."""
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})

DEEPEST = 300
"""Elements in each other that are told apart; no mail program writes as many."""


class _Element(NamedTuple):
    """An open element: its tag, how many quotes it lies in, and whether its text is shown to nobody."""

    tag: str
    quotes: int
    is_silent: bool


def plain_text(html: str) -> str:
    """The words of a mail, lines apart by line breaks; each line that is quoted starts with ``>``."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return "\n".join(line for line in reader.lines() if line.strip("> "))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._open: list[_Element] = []
        self._lines: list[tuple[int, list[str]]] = [(0, [])]

    def lines(self) -> list[str]:
        """Each line, after a mark for each quote that it lies in."""
        return [">" * depth + " " * (depth > 0) + " ".join("".join(words).split()) for depth, words in self._lines]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See HTMLParser."""
        if tag not in VOID and len(self._open) < DEEPEST:
            marks = (dict(attrs).get("class") or "").split()
            quotes = tag == "blockquote" or not QUOTES.isdisjoint(marks)
            around = self._open[-1] if self._open else _Element("", 0, False)
            self._open.append(_Element(tag, around.quotes + quotes, around.is_silent or tag in SILENT))
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """See HTMLParser."""
        opened = next((place for place in reversed(range(len(self._open))) if self._open[place].tag == tag), None)
        if opened is not None:
            del self._open[opened:]
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """See HTMLParser."""
        if not (self._open and self._open[-1].is_silent):
            self._lines[-1][1].append(data)

    def _break(self, tag: str) -> None:
        if tag in BLOCKS:
            self._lines.append((self._open[-1].quotes if self._open else 0, []))
        elif tag in ("td", "th"):
            self._lines[-1][1].append(" ")
