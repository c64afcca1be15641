"""Parts of verbs of running that need more than a place: at whose gate a name is, which job falls to one, who "we" are."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar.describing import describe
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.inspection import inquires
from loaders.extract.knowledge.words import words
from loaders.extract.operation.areas import stands
from loaders.extract.reading import Page
from loaders.extract.rule.parts import doer, done
from loaders.extract.rule.transfers import CARE

JOBS = words("job task work chore duty")
"""Nouns for what falls to who runs a service: "the job of cleaning the parks fell to Acme"."""

GATES = words("door doors gate gates entrance")
"""Nouns for where who runs a service has its name: "has its name over the door of the pool"."""


def at_its_gate(page: Page, at: int) -> Parties:
    """The service spoken of last, where one "has its name over the door" without a word of whose door."""
    last, view = page.discourse.last_service, page.view
    gates = (view.head(place) for place in view.clauses.after(at, {"over", "on", "above"}))
    return (last,) if last and any(head in GATES for head in gates) else ()


def that_job(page: Page, at: int) -> Parties:
    """The service spoken of last, where "that job" falls to somebody."""
    subject, last = page.view.clauses.subject(at), page.discourse.last_service
    bare = (
        subject is not None and page.view.head(subject) in JOBS and page.view.words(subject) & {"that", "this", "the"}
    )
    return (last,) if last and bare else ()


def named_alone(view: View, at: int) -> Iterator[int | None]:
    """What is done to, where it is a name and no more: "has HMP Elmfield", not "has an office at HMP Elmfield"."""
    for place in done(view, at):
        if place is not None and all(item.mentions or item.low == "the" for item in view.phrases.items(place)):
            yield place


def is_trade(name: str) -> bool:
    """Whether a service is told as what one does in general, nobody's and nowhere: "immigration detention"."""
    return name.islower() and "'" not in name and not stands(name)


def of_no_trade(view: View, at: int) -> bool:
    """Whether one service is given up rather than a business: "left Elmfield prison", but not "left immigration detention"."""
    places = (*done(view, at), *view.clauses.after(at, {"from", "of"}))
    return not any(is_trade(each.name) for each in view.parties(places, RUN))


def sited(view: View, at: int) -> Iterator[int | None]:
    """What is done to, where it is establishments told by where each is: "has homes in Elmfield and Ashby"."""
    for place in done(view, at):
        said = describe(view.phrases, place) if place is not None else None
        if said and said.sites:
            yield place


def of_which(view: View, at: int) -> Iterator[int]:
    """What a relative clause says that one has in hand: "Bolt" of "Bolt, of which Acme has had the running"."""
    thing = view.clauses.object(at)
    if thing is not None and view.head(thing) in CARE and view.phrases.low(thing + 1) != "of":
        yield from view.clauses.before_relative(at, {"of", "over"})


def whose_it_is(page: Page, at: int) -> Parties:
    """Whose a service is said to be by a possessive alone: "Acme" of "Elm House is Acme's", "has been Acme's own since"."""
    view = page.view
    place = view.clauses.object(at)
    if place is None or place != at + 1:
        return ()
    owner = view.phrases.head(place)
    ends = view.phrases.kind(place + 1) in _OVER or view.phrases.low(place + 1) == "own"
    return owner.of(("Company",)) if owner.possessive and not owner.anaphor and ends else ()


_OVER = frozenset({"", "z", "k", "y", "p", "l", "c", "b"})


def speaking_of_itself(page: Page, at: int) -> Parties:
    """Who speaks, where they say that "we" do it: a company, or the one for which a person speaks."""
    subject = page.view.clauses.subject(at)
    if subject is None or page.view.phrases.low(subject) != "we":
        return ()
    bodies = (each if each.kind != "Person" else page.discourse.body_of(each) for each in page.discourse.speakers)
    return tuple(body for body in bodies if body is not None and body.kind == "Company")


def by_no_auditor(view: View, at: int) -> bool:
    """Whether what is done is no inquiry: "it was carried out by the audit office"."""
    return not any(inquires(each.name) for each in view.parties(doer(view, at), ("PublicBody",)))
