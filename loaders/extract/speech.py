"""Who is quoted or reported as saying what a sentence says."""

from __future__ import annotations

from graph.model import Mention
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_SAYING = words(
    """say add tell argue insist claim warn announce confirm note reply explain comment admit reveal conclude find state
    estimate"""
)
_WITH_SUBJECT = frozenset({"tell", "find"})
"""Verbs behind which stands who is told, or what is found, rather than who says it."""

_SPEAKERS = ("Person", "PublicBody", "Union", "Company", "CRC")
_OPENING, _CLOSING = frozenset("“"), frozenset("”")


class Speech:
    """Follows who speaks through the sentences of a document: a quotation goes on until it is closed."""

    def __init__(self) -> None:
        self._open = False
        self._last: Mention | None = None

    def speaker(self, view: View) -> Mention | None:
        """Whoever says the line; None where its document says it itself."""
        line = view.line
        named = _named(view)
        was_open = self._open
        self._last = named or self._last
        self._follow(line)
        quoted = was_open or (bool(line) and line[0].text in {"“", '"'})
        return named or (self._last if quoted else None)

    def _follow(self, line: Line) -> None:
        """Keep whether a quotation is open behind the line; straight quotes open and close in turn."""
        for item in line:
            if item.text in _OPENING:
                self._open = True
            elif item.text in _CLOSING:
                self._open = False
            elif item.text == '"':
                self._open = not self._open


def _named(view: View) -> Mention | None:
    """The speaker whom the line names: "ITEM said", "said ITEM", "according to ITEM"."""
    for at in view.phrases.verbs:
        lemma = view.clauses.verb(at).lemma
        if lemma == "accord":
            places: tuple[int | None, ...] = (at + 2,) if view.phrases.low(at + 1) == "to" else ()
        elif lemma in _SAYING:
            places = (view.clauses.subject(at), None if lemma in _WITH_SUBJECT else at + 1)
        else:
            continue
        found = view.parties(places, _SPEAKERS)
        if found:
            return found[0]
    return None
