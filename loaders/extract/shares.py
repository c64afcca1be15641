"""Shares told in a row: "Acme holds 60 per cent of Bolt, Cope 25 per cent and Dale the rest"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import PREDICATES
from loaders.extract.grammar.view import Parties, View
from loaders.extract.parts import SHARES, done, whose
from loaders.extract.reading import Page, Reading, pairs_of

_HOLDING = frozenset({"hold", "have", "own", "control", "take"})
_OWNED = whose(SHARES, done)


def read(page: Page) -> Iterator[Reading]:
    """Whoever else a line gives a share of what the verb's own subject holds a share of."""
    view = page.view
    for at in view.phrases.verbs:
        if view.clauses.verb(at).lemma not in _HOLDING:
            continue
        owned = view.parties(_OWNED(view, at), PREDICATES["OWNS"].objects)
        said = view.status(at, False) if owned else ""
        for holder in _others(view, at) if said else ():
            yield from pairs_of("holds shares", "OWNS", holder, owned, view.clauses.verb(at).at, said)


def _others(view: View, at: int) -> Iterator[Parties]:
    """The names behind the verb beside which a share stands without a verb: "and Cope 25 per cent"."""
    for here in range(at + 2, len(view.phrases)):
        if view.phrases.kind(here) == "v":
            return
        letters = view.letters(here) if view.phrases.kind(here) == "n" else ""
        if letters.startswith("eq") and view.head(here) in SHARES:
            yield view.phrases.items(here)[0].of(PREDICATES["OWNS"].subjects)
