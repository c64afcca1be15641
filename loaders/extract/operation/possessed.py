"""Services that are said to be a company's by what they are: "Elmfield, Acme's biggest prison,", "Acme's flagship is Elmfield"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar.lexicon import BEING
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, LINE, singular
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of

_FLAGSHIPS = words("flagship jewel operation operations")


def read(page: Page) -> Iterator[Reading]:
    """The services that a line says are among a company's own."""
    view = page.view
    for at in view.nouns if view.has_owners else ():
        items = view.phrases.items(at)
        if len(items) < 2 or items[-1].mentions or not _is_service(items[-1].low):
            continue
        place = next((place for place, item in enumerate(items) if item.mentions), 0)
        owner = items[place].of(("Company",)) if items[place].possessive else ()
        owner = tuple(each for each in owner if page.cast.is_shown(each))
        for said, thing in _said(view, at) if owner else ():
            found = tuple(each for each in view.named(thing, RUN) if each.name[0].isupper())
            if found and said:
                yield from pairs_of("one of its", "RUNS", owner, found, view.phrases.all[at].first + place, said)
                break


def _is_service(head: str) -> bool:
    return CLASS.get(singular(head)) in (ESTABLISHMENT, LINE) or head in _FLAGSHIPS


def _said(view: View, at: int) -> Iterator[tuple[str, int | None]]:
    """Where what the phrase describes may stand, beside it or across a verb of being, with how that puts it."""
    kind, clauses = view.phrases.kind, view.clauses
    if kind(at - 1) == "v" and clauses.verb(at - 1).lemma in BEING:
        yield view.status(at - 1, is_event=False), clauses.subject(at - 1)
    if kind(at + 1) == "v" and clauses.verb(at + 1).lemma in BEING:
        yield view.status(at + 1, is_event=False), clauses.object(at + 1)
    if kind(at - 1) == "k" and kind(at - 2) == "n":
        yield "asserted", at - 2
    if kind(at + 1) == "k" and kind(at + 2) == "n":
        yield "asserted", at + 2
