"""Offices told by whose they were: "Ann Lee succeeds Bo Ray"; "Ann Lee, who now holds Bo Ray's old post"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.office.moves import PERSON
from loaders.extract.office.peers import Known, office_of
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import behind, doer, done

_SUCCEEDING = words("succeed replace supplant")
_TAKING = words("hold take fill inherit assume occupy get") | {"take on", "take up", "take over"}
_POSTS = words("post job role position office seat brief chair")


def succeeded(page: Page, told: Known) -> Iterator[Reading]:
    """Who came to the office of somebody whose office the text has told, or the line itself: ``told``."""
    view = page.view
    for verb in view.phrases.verbs:
        for person in _before(view, verb):
            (body, known), new = office_of(page, person, told), view.parties(doer(view, verb), PERSON)
            said = view.status(verb, True) if body and new else ""
            if body and said:
                title = {"title": known}
                yield from pairs_of("succeeds", "HELD_OFFICE", new, (body,), view.clauses.verb(verb).at, said, title)


def _before(view: View, verb: int) -> Parties:
    """Who held the office before, which the verb at a place gives to another."""
    lemma = view.clauses.verb(verb).lemma
    if lemma in _SUCCEEDING:
        return view.parties(done(view, verb), PERSON)
    if lemma == "take over" and (found := view.parties(behind("from")(view, verb), PERSON)):
        return found
    place = view.clauses.object(verb)
    if lemma not in _TAKING or place is None or view.head(place) not in _POSTS:
        return ()
    return next((item.of(PERSON) for item in view.phrases.items(place) if item.possessive and item.of(PERSON)), ())
