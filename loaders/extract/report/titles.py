"""Titles of reports: "the report, ‘Fit for Nothing’", "a report called Fit for Nothing"."""

from __future__ import annotations

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.openers import CALENDAR
from loaders.extract.knowledge.reports import PUBLISHING
from loaders.extract.knowledge.vocabulary import is_word
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_NAMING = words("entitled titled called dubbed headed named")
_OPENING = frozenset("‘“\"'")
_CLOSING = frozenset("’”\"'")
_ENDS = frozenset(",;:.()–—")
_LONGEST = 16
_TITLED = 3
"""Phrases before a report with a title: who published it, the verb, the title."""


def of_report(line: Line, item: int) -> str:
    """The title that stands behind the noun at ``item``; empty where none does."""
    at = item + 1
    while at < len(line) and line[at].low in {",", ":", "–", "—"} and at < item + 3:
        at += 1
    named = at < len(line) and line[at].low in _NAMING
    at += named
    if at < len(line) and line[at].text in _OPENING:
        return _up_to(line, at + 1, _CLOSING) if named or at > item + 1 else ""
    return _up_to(line, at, _ENDS) if named and at < len(line) and line[at].text[0].isupper() else ""


def beside(view: View, at: int, item: int) -> str:
    """The title that commas set beside a report and what it is on: "its report, Fit for Nothing," "a study of Elm, Unfit,".

    Of common words alone, so that nobody is meant who might have written it.
    """
    end = at + 1
    while view.phrases.kinds[end : end + 2] == "pn" and end < at + _TITLED:
        end += 2
    if view.phrases.kind(end) != "k" or item != view.phrases.all[at].last - 1:
        return ""
    first = view.phrases.all[end].first + 1
    title = _up_to(view.line, first, _ENDS) if view.line[first - 1].text == "," else ""
    return title if title[:1].isupper() and all(map(_is_plain, title.split())) and _is_untold(view, first) else ""


def _is_plain(word: str) -> bool:
    return word.isalpha() and is_word(word.casefold()) and word.casefold() not in CALENDAR


def _is_untold(view: View, first: int) -> bool:
    """Whether what stands at an item is nobody who may have written a report."""
    return _WRITING.isdisjoint([each.kind for each in view.line[first].mentions])


_WRITING = frozenset({"Person", "PublicBody", "Union", "Region", "CRC"})


def before(view: View, at: int) -> str:
    """The title that is published and then called a report: "published Fit for Nothing, a study of Acme"."""
    issued = view.phrases.kind(at - 1) == "k" and view.phrases.kind(at - 2) == "n" and view.phrases.kind(at - 3) == "v"
    if not issued or at < _TITLED or view.clauses.verb(at - 3).lemma not in PUBLISHING:
        return ""
    title = " ".join(item.text for item in view.phrases.items(at - 2))
    return title if title[0].isupper() and not view.phrases.head(at - 2).anaphor else ""


def _up_to(line: Line, first: int, marks: frozenset[str]) -> str:
    """The words from ``first`` to the first of the marks, as they stand; empty where none comes soon."""
    for last in range(first, min(len(line), first + _LONGEST)):
        if line[last].text in marks:
            return " ".join(item.text for item in line[first:last]).strip()
    return ""
