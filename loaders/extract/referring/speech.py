"""Who is quoted or reported as saying what a sentence says: somebody with a name, or "one resident", or a reader."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_SAYING = words(
    """say add tell argue insist claim warn announce confirm note reply explain comment admit reveal conclude find state
    estimate allege believe maintain contend assert stress acknowledge concede reckon recall remark complain write"""
)
_WITH_SUBJECT = frozenset({"tell", "find"})
"""Verbs behind which stands who is told, or what is found, rather than who says it."""

_SPEAKERS = ("Person", "PublicBody", "Union", "Company", "CRC")
_UNNAMED = words(
    """resident reader source insider spokesman spokeswoman spokesperson worker employee mother father parent relative
    neighbour commuter passenger prisoner inmate detainee driver member critic campaigner activist analyst expert
    commenter commentator official whistleblower lawyer witness councillor nurse teacher officer pensioner user customer
    man woman person somebody someone patient tenant colleague observer local other many some anonymous"""
)
"""Heads of phrases for a speaker whom the text does not name."""

_COMMENTS = re.compile(
    r"(?:(?:post a|leave a|\d+|view|read|all|your|readers?['’]?s?) )?comments?(?: ?\(\d+\))?:?"
    r"|\d+ (?:responses?|replies|thoughts) (?:to|on) .{1,99}|have your say|letters to the editor",
    re.IGNORECASE,
)
"""Headings behind which readers speak."""

_OPENING, _CLOSING, _STRAIGHT = "“", "”", '"'
_QUOTES = frozenset({_OPENING, _STRAIGHT})
_BEFORE_SPEAKER = frozenset({_CLOSING, _STRAIGHT, "’", "'", ",", "-", "–"})
"""Marks before a verb of saying whose subject stands behind it."""

_END = 3
"""Items at the end of a line among which the mark that ends a quotation stands."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says a line, by name or by the words for somebody unnamed; ``mention`` is the entity, where it is known."""

    name: str
    mention: Mention | None = None


_READER = Speaker("a reader")


class Speech:
    """Follows who speaks through the sentences of a document.

    A quotation goes on until it is closed, into the next paragraph where that begins with a quotation mark. Behind the
    heading of readers' comments the readers speak.
    """

    def __init__(self) -> None:
        self._open = False
        self._last: Speaker | None = None
        self._commented = False

    def speaker(self, view: View, text: str, begins: bool) -> Speaker | None:
        """Whoever says the line, whose words are ``text``; None where its document says it itself.

        ``begins`` says that a paragraph begins with it.
        """
        line = view.line
        self._commented = self._commented or (begins and _COMMENTS.fullmatch(text) is not None)
        self._open = self._open and not begins
        quoted = self._open or _is_quoted(line)
        self._follow(line)
        named = _named(view)
        self._last = named or self._last
        return named or (self._last if quoted else None) or (_READER if self._commented else None)

    def is_quoting(self, begins: bool) -> bool:
        """Whether what comes now continues a quotation; none goes on into a paragraph that ``begins``."""
        return self._open and not begins

    def _follow(self, line: Line) -> None:
        """Keep whether a quotation is open behind the line; straight quotes open and close in turn."""
        for item in line:
            if item.text == _STRAIGHT:
                self._open = not self._open
            elif item.text in (_OPENING, _CLOSING):
                self._open = item.text == _OPENING


def _is_quoted(line: Line) -> bool:
    """Whether the line begins with a quotation that is not over before its end: not "“Fat cats” run it"."""
    if not line or line[0].text not in _QUOTES:
        return False
    closing = next((at for at in range(1, len(line)) if line[at].text in (_CLOSING, _STRAIGHT)), len(line))
    return closing >= len(line) - _END


def _named(view: View) -> Speaker | None:
    """The speaker whom the line tells: "ITEM said", "said ITEM", "according to ITEM", "one resident said"."""
    for at in view.phrases.verbs:
        for place in _places(view, at):
            if found := view.parties((place,), _SPEAKERS):
                return Speaker(found[0].name, found[0])
            if place is not None and _is_unnamed(view, place):
                return Speaker(" ".join(item.text for item in view.phrases.items(place)))
    return None


def _places(view: View, at: int) -> tuple[int | None, ...]:
    """Where the speaker may stand by the verb at a place; nowhere where it is no verb of saying."""
    verb = view.clauses.verb(at)
    if verb.lemma == "accord":
        return (at + 2,) if view.phrases.low(at + 1) == "to" else ()
    if verb.lemma not in _SAYING or (verb.shape == "ing" and view.phrases.kind(at - 1) == "n"):
        return ()
    if view.clauses.is_passive(at):  # "one resident was found"
        return ()
    inverted = verb.first == 0 or view.line[verb.first - 1].text in _BEFORE_SPEAKER
    return (view.clauses.subject(at), at + 1 if inverted and verb.lemma not in _WITH_SUBJECT else None)


def _is_unnamed(view: View, place: int) -> bool:
    return view.phrases.kind(place) == "n" and view.head(place).removesuffix("s") in _UNNAMED
