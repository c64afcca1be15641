"""Who is quoted or reported as saying what a sentence says."""

from __future__ import annotations

from loaders.extract import clause
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

_SAYS = words(
    """said says added adds told argued argues insisted insists claimed claims warned warns announced announces
    confirmed confirms noted notes replied explained explains commented admitted admits revealed concluded found
    stated states estimates"""
)
_SPEAKERS = ("Person", "PublicBody", "Union", "Company", "CRC")
_OPENING, _CLOSING = frozenset("“"), frozenset("”")


class Speech:
    """Follows who speaks through the sentences of a document: a quotation goes on until it is closed."""

    def __init__(self) -> None:
        self._open = False
        self._last = ""

    def speaker(self, line: Line) -> str:
        """The name of whoever says the line; empty where its document says it itself."""
        named = _named(line)
        was_open = self._open
        self._last = named or self._last
        self._follow(line)
        quoted = was_open or (bool(line) and line[0].text in {"“", '"'})
        return named or (self._last if quoted else "")

    def _follow(self, line: Line) -> None:
        """Keep whether a quotation is open behind the line; straight quotes open and close in turn."""
        for item in line:
            if item.text in _OPENING:
                self._open = True
            elif item.text in _CLOSING:
                self._open = False
            elif item.text == '"':
                self._open = not self._open


def _named(line: Line) -> str:
    """The speaker whom the line names: "ITEM said", "said ITEM", "according to ITEM"."""
    for at, item in enumerate(line):
        if item.mentions or item.low not in _SAYS:
            if item.low == "according" and at + 1 < len(line) and line[at + 1].low == "to":
                found = _speaker(clause.phrase(line, at + 2, reach=5))
                if found:
                    return found
            continue
        after = line[at + 1] if at + 1 < len(line) else None
        found = _speaker(clause.subject(line, at)) or _speaker(after if after and after.mentions else None)
        if (found and item.low not in {"told", "found"}) or _speaker(clause.subject(line, at)):
            return found
    return ""


def _speaker(item: Item | None) -> str:
    spoken = item.of(_SPEAKERS) if item else ()
    return spoken[0].name if spoken else ""
