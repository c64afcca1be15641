"""Offices told by a verb: "Ann Lee heads Acme", "Acme, led by Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge.offices import BOARDS, BYSTANDERS, FORMER, LEADING
from loaders.extract.knowledge.words import words
from loaders.extract.office.bearers import at_place
from loaders.extract.office.titles import Title, titles
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import doer, done

_PERSON = ("Person",)
_MOVING = words("leave quit resign join hire recruit poach appoint choose promote return") | {
    "bring in",
    "give up",
    "step down",
}
"""Verbs for what somebody has done to lead another body."""
_NEAR = 9
_PEOPLE = frozenset({"woman", "man", "person", "outsider", "black", "non-executive"})


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


def _status(view: View, at: int) -> str:
    """How it is put that somebody leads: as the verb before has it in "the first woman to lead", "left Acme to lead Bolt"."""
    if view.clauses.verb(at).shape != "infinitive":
        return view.status(at, False)
    before = range(at - 1, max(-1, at - _NEAR), -1)
    main = view.clauses.governor(at) or next((here for here in before if view.phrases.kind(here) == "v"), at)
    ranked = view.head(at - 1) in _PEOPLE and main == at - 2
    moved = view.clauses.verb(main).lemma in _MOVING and view.status(main, True) in {"asserted", "ended"}
    return view.status(main, True) if ranked else "asserted" if moved else view.status(at, False)


def _is_now(view: View, title: Title, places: Sequence[int]) -> bool:
    """Whether the leader is named by an office that they have now, which is another's: not "former Acme boss Ann Lee"."""
    before = {item.low for item in view.line[view.phrases.all[title.at].first : title.first]}
    return title.at in places and title.noun not in BYSTANDERS and not before & FORMER


def read(page: Page) -> Iterator[Reading]:
    """Who leads what in a line."""
    view = page.view
    for at in view.phrases.verbs:
        title = LEADING.get(view.clauses.verb(at).lemma)
        if title is None:
            continue
        places = [place for place in (_inverted(view, at), *doer(view, at)) if place is not None]
        people = view.parties(places, _PERSON)
        said = _status(view, at) if people else ""
        if said and not any(_is_now(view, found, places) for found in titles(view)):
            yield from pairs_of(
                "leads", "HELD_OFFICE", people, led(page, at), view.clauses.verb(at).at, said, {"title": title}
            )
