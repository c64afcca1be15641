"""Who runs a service by the bracket behind its name: "HMP Elmfield (Acme)", "Elm House (operator: Acme)"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar.view import View
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.transfers import OPERATORS

_OPENING = frozenset({"(", "["})
_CLOSING = frozenset({"k", "z", "l", "c", ""})


def read(page: Page) -> Iterator[Reading]:
    """The companies that stand alone in brackets behind services."""
    view = page.asides
    for at in view.nouns if view else ():
        if view is None or view.line[view.phrases.all[at - 1].first].text not in _OPENING or at < _FIRST:
            continue
        name = _named_at(view, at)
        firms = tuple(each for each in view.named(name, ("Company",)) if page.cast.is_shown(each))
        item = page.in_line(view.phrases.all[at - 2].first)
        if firms and view.phrases.kind(name + 1) in _CLOSING:
            things = tuple(each for each in view.named(at - 2, RUN) if not _is_lot(each.name))
            yield from pairs_of("bracket", "RUNS", firms, things, item, "asserted")


_FIRST = 2
"""The first place of a line that has both a service and the mark of a bracket before it."""


def _is_lot(name: str) -> bool:
    """Whether a name is the number of a lot or a line, of which the bracket says what it is."""
    return any(word[0].isdigit() for word in name.split())


def _named_at(view: View, at: int) -> int:
    """Where the company stands: at once, or behind "operator:"."""
    labelled = view.head(at) in OPERATORS and view.phrases.kind(at + 1) == "l"
    return at + 2 if labelled else at
