"""The words of a mail that is written in HTML: its blocks a line each, what it quotes marked as plain mails mark it."""

from __future__ import annotations

from html.parser import HTMLParser

_BLOCKS = "address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul"
BLOCKS = frozenset(_BLOCKS.split())
SILENT = frozenset({"head", "script", "style", "title"})
QUOTES = frozenset({"gmail_quote", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote"})
"""Classes of elements in which mail programs put what they quote."""
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})


def plain_text(html: str) -> str:
    """The words of a mail, lines apart by line breaks; each line that is quoted starts with ``>``."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return "\n".join(line for line in reader.lines() if line.strip("> "))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, bool]] = []
        self._lines: list[tuple[int, list[str]]] = [(0, [])]

    def lines(self) -> list[str]:
        """Each line, after a mark for each quote that it lies in."""
        return [">" * depth + " " * (depth > 0) + " ".join("".join(words).split()) for depth, words in self._lines]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See HTMLParser."""
        marks = (dict(attrs).get("class") or "").split()
        if tag not in VOID:
            self._open.append((tag, tag == "blockquote" or not QUOTES.isdisjoint(marks)))
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """See HTMLParser."""
        while tag in (name for name, _ in self._open):
            if self._open.pop()[0] == tag:
                break
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """See HTMLParser."""
        if not any(name in SILENT for name, _ in self._open):
            self._lines[-1][1].append(data)

    def _break(self, tag: str) -> None:
        if tag in BLOCKS:
            self._lines.append((sum(quoted for _, quoted in self._open), []))
        elif tag in ("td", "th"):
            self._lines[-1][1].append(" ")
