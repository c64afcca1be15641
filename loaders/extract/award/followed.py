"""Awards whose takers the next sentences name: "The council has chosen a firm. It is Acme."; "Acme will sweep the north"."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.award import buyers
from loaders.extract.award.procurement import Awaited
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.knowledge.awards import PROVIDING, ROLES
from loaders.extract.knowledge.words import words
from loaders.extract.reading import GOING_ON, Page, Reading, pairs_of
from loaders.extract.rule.parts import doer, done
from loaders.extract.rule.statuses import awarded
from loaders.extract.rule.transfers import receiver

_AWARDING = words(
    """award appoint choose select pick hire name shortlist commission engage nominate give let sign find announce hand entrust
    outsource pass confirm unveil reveal"""
)
_TAKERS = words("companies charities businesses winner winners") | ROLES | {f"{role}s" for role in ROLES}
_UNNAMED = _TAKERS | nouns.CONTRACTS
"""Nouns that wait for a name: "a new operator", "the contract"."""
_POINTING = words("it they this these those he she")
_GETTING = words("get receive take secure land win")
_SENTENCES = 3
"""Sentences behind an award among which its takers are looked for."""


def awards(page: Page, is_told: bool) -> list[Reading]:
    """The award that was told without its taker, to whom this line names; and whether its own award waits for one."""
    found = _taken(page) if not is_told else []
    page.procurement.awaited = _opened(page) if not (is_told or found) else _passed(page)
    return found


_BEFORE = frozenset({"until", "previous", "previously"})


def _taken(page: Page) -> list[Reading]:
    """The readings of the award that is waited for, where the line says who has it."""
    award, view = page.procurement.awaited, page.view
    if award is None or view.mentions_word(_BEFORE):
        return []
    return [
        reading
        for at in view.phrases.verbs
        for reading in pairs_of(
            "is chosen", "COMMISSIONED", award.buyers, _taker(page, at, award), view.clauses.verb(at).at, award.status
        )
    ]


def _taker(page: Page, at: int, award: Awaited) -> Parties:
    """Who is to have it by the verb at a place: "it is Acme", "Acme will run it", "Acme gets the north"."""
    view, lemma = page.view, page.view.clauses.verb(at).lemma
    said = view.status(at, False)
    if lemma == "be":
        return _said_to_be(page, at, said)
    if (lemma in PROVIDING and said == "planned" and award.sentences > 1) or (lemma in _GETTING and said in GOING_ON):
        return view.parties(doer(view, at), FIRMS)
    return ()


def _said_to_be(page: Page, at: int, said: str) -> Parties:
    """Who is said to be the taker: "it is Acme", "Acme will be the new provider"."""
    view, thing = page.view, page.view.clauses.object(at)
    if _is_pointed(page, view.clauses.subject(at)):
        return view.parties((thing,), FIRMS)
    is_role = said == "planned" and thing is not None and view.head(thing) in _TAKERS
    return view.parties((view.clauses.subject(at),), FIRMS) if is_role else ()


def _is_pointed(page: Page, subject: int | None) -> bool:
    """Whether a subject leads back to the taker that was left unnamed: "it", "the firm that will run them"."""
    if subject is None:
        return False
    one = len(page.view.phrases.items(subject)) == 1
    return (one and page.view.phrases.low(subject) in _POINTING) or page.view.head(subject) in _TAKERS


def _opened(page: Page) -> Awaited | None:
    """The award that the line tells of takers without names: "has picked two firms", "awarded two contracts"."""
    view = page.view
    for at in view.verbs_of(_AWARDING):
        places = (*done(view, at), *receiver(view, at))
        if not any(_is_unnamed(page, place) for place in places):
            continue
        givers = view.parties(doer(view, at), BUYERS) or buyers.else_buyer(page, at)
        status = awarded(view, at, True) if givers else ""
        if status in GOING_ON:
            return Awaited(givers, status, _SENTENCES)
    return _passed(page)


def _is_unnamed(page: Page, place: int | None) -> bool:
    """Whether a phrase tells of a taker or a contract that nobody is named for."""
    if place is None or page.view.parties((place,), FIRMS):
        return False
    view = page.view
    counted = view.head(place) in nouns.QUANTITIES and view.phrases.low(place + 1) == "of"
    return view.head(place + 2 if counted else place) in _UNNAMED


def _passed(page: Page) -> Awaited | None:
    """What is waited for, one sentence later."""
    award = page.procurement.awaited
    return replace(award, sentences=award.sentences - 1) if award and award.sentences > 1 else None
