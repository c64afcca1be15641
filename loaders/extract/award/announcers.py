"""Which body speaks: who makes known what was decided, whose office-holder or spokesman does."""

from __future__ import annotations

from loaders.extract.award.procurement import may_buy
from loaders.extract.grammar.lexicon import ANNOUNCING
from loaders.extract.grammar.parties import BUYERS, Parties
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page

_TELLING = ANNOUNCING | {"say", "state", "report"}
"""Verbs by which a body makes known what it decided."""

DECIDERS = words(
    """councillors ministers officials officers commissioners members cabinet executive trustees governors bosses chiefs leaders
    board boards mayor minister secretary authority authorities supervisors lawmakers legislators aldermen administration body
    bodies selectmen regents committee premier manager superintendent panel governor commissioner they"""
)
"""Nouns for those who decide for a body: "councillors chose Acme"."""

_SPEAKERS = words(
    "spokesman spokeswoman spokesperson leader chairman chairwoman chair head director manager official officials"
)
"""Nouns for those who say what a body has decided."""


def announcer(page: Page) -> Parties:
    """The body that makes known what the line tells: "the ministry said that", ", the council announced"."""
    view = page.view
    for at in view.verbs_of(_TELLING):
        if not view.clauses.is_passive(at):
            found = _speaking(page, view.clauses.subject(at))
            able = tuple(body for body in found if may_buy(body.name))
            if able:
                return able
    return ()


def _speaking(page: Page, place: int | None) -> Parties:
    """The body that a phrase names or speaks for: "the council", "a spokesman for the council", "Ann Lee", who leads it."""
    view = page.view
    found = view.parties((place,), BUYERS)
    if found or place is None:
        return found
    if view.head(place) in _SPEAKERS:
        return view.parties(view.clauses.with_noun(place, {"for", "of", "from", "at"}), BUYERS)
    return of_officers(page, place)


def of_officers(page: Page, place: int) -> Parties:
    """The bodies of those who hold an office: "Ann Lee", "the transport secretary, Ann Lee,"."""
    view = page.view
    apposed = (place + 2,) if view.phrases.kind(place + 1) == "k" and view.head(place) in DECIDERS else ()
    people = (person for here in (place, *apposed) for person in view.named(here, ("Person",)))
    bodies = (page.discourse.body_of(person) for person in people)
    return tuple(body for body in bodies if body is not None and body.kind in BUYERS and may_buy(body.name))
