"""The noun that a date stands beside: "report" of "a report on Elm Lodge (May 2018)" and of "a 2015 report"."""

from __future__ import annotations

from collections.abc import Container, Sequence

from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.grammar.view import View

_DETERMINING = ARTICLES | {"its", "their", "his", "her", "this", "that"}


def before_aside(view: View, claiming: Sequence[int], places: Container[int], here: int) -> int | None:
    """What stands before a date in brackets, or the claiming noun that this hangs on: "a report on Elm Lodge (May 2018)"."""
    if here - 1 in places:
        return here - 1
    noun = view.clauses.head_of_chain(view.phrases.place(here - 1))
    phrase = view.phrases.all[noun] if noun is not None and view.phrases.kind(noun) == "n" else None
    return next((place for place in claiming if phrase and phrase.first <= place < phrase.last), None)


def attributive(view: View, claiming: Sequence[int], verbs: Container[int], here: int) -> int | None:
    """The claiming noun whose date stands before it: "report" of "cited a 2015 report"."""
    phrases = view.phrases
    at = phrases.place(here)
    before = phrases.items(at - 1)[-1].low if at else ""
    if phrases.kind(at + 1) != "n" or before not in _DETERMINING:
        return None
    noun = phrases.all[at + 1]
    return next((place for place in claiming if noun.first <= place < noun.last and place not in verbs), None)
