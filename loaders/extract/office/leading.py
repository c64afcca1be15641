"""Offices told by a verb: "Ann Lee heads Acme", "Acme, led by Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.offices import BOARDS, BYSTANDERS, FORMER, LEADING, PARTS
from loaders.extract.office.bearers import at_place
from loaders.extract.office.moves import PERSON, of_main, over_title, purposed
from loaders.extract.office.titles import Title, titles
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import doer, done, of_last

_NEAR = 8
_PEOPLE = frozenset({"woman", "man", "person", "outsider", "black", "non-executive"})


def led(page: Page, at: int) -> Parties:
    """The body that the verb at a place says somebody leads."""
    if page.view.phrases.kind(at) != "v" or page.view.clauses.verb(at).lemma not in LEADING:
        return ()
    places = (*done(page.view, at), *page.view.clauses.after(at, {"over"}))
    found = (_body(page, place) for place in places if place is not None)
    bodies = next((parties for parties in found if parties), ())
    return of_last(page.view, at, bodies) or _workplace(page, at)


def _workplace(page: Page, at: int) -> Parties:
    """The body at which somebody leads a part of the work: "heads contracts at Acme", "leads for doctors on care at Acme"."""
    phrases = page.view.phrases
    for here in range(at + 1, min(len(phrases) - 1, at + _NEAR)):
        if phrases.kind(here) not in {"n", "p"}:
            return ()
        if phrases.low(here) == "at" and here > at + 1 and phrases.kind(here + 1) == "n":
            return at_place(page, here + 1)
    return ()


def _body(page: Page, at: int) -> Parties:
    """The body that the phrase at a place means, or whose board it is: "Bolt" of "Acme's rail arm, Bolt,"."""
    board = (
        page.view.head(at) in BOARDS
        and page.view.phrases.low(at + 1) in {"of", "at"}
        and page.view.phrases.kind(at + 2) == "n"
    )
    named = page.view.phrases.kinds[at + 1 : at + 4] == "knk" and page.view.head(at) in PARTS
    return (named and page.view.named(at + 2, ANY_BODY)) or at_place(page, at + 2 if board else at)


def _inverted(view: View, at: int) -> int | None:
    """Who stands behind "is" where the verb opens the line: "Heading Acme is Ann Lee"."""
    opens = at == 0 and view.clauses.verb(at).shape == "ing" and view.phrases.kind(at + 2) == "v"
    return at + 3 if opens and view.clauses.verb(at + 2).lemma == "be" else None


def _status(view: View, at: int) -> str:
    """How it is put that somebody leads: as the verb before has it in "the first woman to lead", "left Acme to lead Bolt"."""
    if view.clauses.verb(at).shape != "infinitive":
        return "ended" if "having" in view.clauses.verb(at).words else view.status(at, False)
    main = at - 2 if view.head(at - 1) in _PEOPLE and view.phrases.kind(at - 2) == "v" else None
    return view.status(main, True) if main is not None else purposed(view, at) or view.status(at, False)


def _described(view: View, at: int) -> Parties:
    """The person behind words for them: "the woman who runs Acme, Ann Lee,"."""
    who = at - 1 - (view.phrases.kind(at - 1) == "x")
    thing = view.clauses.object(at) if view.phrases.low(who) == "who" and view.head(who - 1) in _PEOPLE else None
    return view.named(thing + 2, PERSON) if thing is not None and view.phrases.kind(thing + 1) == "k" else ()


def _apposed(view: View, places: Sequence[int]) -> Parties:
    """The person whose name stands beside what they are: "led by a civil servant, Ann Lee", "Ann Lee, the man sent to lead"."""
    near = [
        place for place in places if view.phrases.low(place) in {"a", "an", "the"} or view.letters(place)[:1] == "d"
    ]
    beside = ((at + step, at + 2 * step) for at in near for step in (1, -1))
    return next(
        (found for mark, name in beside if view.phrases.kind(mark) == "k" and (found := view.named(name, PERSON))), ()
    )


def _is_now(view: View, title: Title, places: Sequence[int]) -> bool:
    """Whether the leader is named by an office that they have now, which is another's: not "former Acme boss Ann Lee"."""
    before = {item.low for item in view.line[view.phrases.all[title.at].first : title.first]}
    return title.at in places and title.noun not in BYSTANDERS and not before & FORMER


def read(page: Page) -> Iterator[Reading]:
    """Who leads what in a line."""
    view = page.view
    for at in view.verbs_of(LEADING.keys()):
        title = LEADING[view.clauses.verb(at).lemma]
        places = [place for place in (_inverted(view, at), *doer(view, at)) if place is not None]
        people = view.parties(places, PERSON) or _apposed(view, places) or _described(view, at)
        people = people or over_title(view, at) or of_main(view, at)
        said = _status(view, at) if people else ""
        if said and not any(_is_now(view, found, places) for found in titles(view)):
            yield from pairs_of(
                "leads", "HELD_OFFICE", people, led(page, at), view.clauses.verb(at).at, said, {"title": title}
            )
