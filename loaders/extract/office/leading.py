"""Offices told by a verb: "Ann Lee heads Acme", "Acme, led by Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge.offices import BOARDS, BYSTANDERS, LEADING
from loaders.extract.office.bearers import at_place
from loaders.extract.office.titles import titles
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import doer, done

_PERSON = ("Person",)


def led(page: Page, at: int) -> Parties:
    """The body that the verb at a place says somebody leads."""
    if page.view.phrases.kind(at) != "v" or page.view.clauses.verb(at).lemma not in LEADING:
        return ()
    places = (*done(page.view, at), *page.view.clauses.after(at, {"over"}))
    found = (_body(page, place) for place in places if place is not None)
    return next((parties for parties in found if parties), ())


def _body(page: Page, at: int) -> Parties:
    """The body that the phrase at a place means, or whose board it is."""
    board = (
        page.view.head(at) in BOARDS
        and page.view.phrases.low(at + 1) in {"of", "at"}
        and page.view.phrases.kind(at + 2) == "n"
    )
    return at_place(page, at + 2 if board else at)


def _inverted(view: View, at: int) -> int | None:
    """Who stands behind "is" where the verb opens the line: "Heading Acme is Ann Lee"."""
    opens = at == 0 and view.clauses.verb(at).shape == "ing" and view.phrases.kind(at + 2) == "v"
    return at + 3 if opens and view.clauses.verb(at + 2).lemma == "be" else None


def read(page: Page) -> Iterator[Reading]:
    """Who leads what in a line."""
    view = page.view
    for at in view.phrases.verbs:
        title = LEADING.get(view.clauses.verb(at).lemma)
        if title is None:
            continue
        places = [place for place in (_inverted(view, at), *doer(view, at)) if place is not None]
        people = view.parties(places, _PERSON)
        said = view.status(at, False) if people else ""
        if said and not any(found.at in places and found.noun not in BYSTANDERS for found in titles(view)):
            yield from pairs_of(
                "leads", "HELD_OFFICE", people, led(page, at), view.clauses.verb(at).at, said, {"title": title}
            )
