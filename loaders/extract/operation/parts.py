"""Parts of verbs of running that need more than a place: at whose gate a name is, which job falls to one, who "we" are."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page
from loaders.extract.rule.parts import done

JOBS = words("job task work chore duty")
"""Nouns for what falls to who runs a service: "the job of cleaning the parks fell to Acme"."""

GATES = words("door doors gate gates entrance")
"""Nouns for where who runs a service has its name: "has its name over the door of the pool"."""


def at_its_gate(page: Page, at: int) -> Parties:
    """The service spoken of last, where one "has its name over the door" without a word of whose door."""
    last, view = page.discourse.last("CRC", "Service"), page.view
    gates = (view.head(place) for place in view.clauses.after(at, {"over", "on", "above"}))
    return (last,) if last and any(head in GATES for head in gates) else ()


def that_job(page: Page, at: int) -> Parties:
    """The service spoken of last, where "that job" falls to somebody."""
    subject, last = page.view.clauses.subject(at), page.discourse.last("CRC", "Service")
    bare = (
        subject is not None and page.view.head(subject) in JOBS and page.view.words(subject) & {"that", "this", "the"}
    )
    return (last,) if last and bare else ()


def named_alone(view: View, at: int) -> Iterator[int | None]:
    """What is done to, where it is a name and no more: "has HMP Elmfield", not "has an office at HMP Elmfield"."""
    for place in done(view, at):
        if place is not None and all(item.mentions or item.low == "the" for item in view.phrases.items(place)):
            yield place


def speaking_of_itself(page: Page, at: int) -> Parties:
    """Who speaks, where they say that "we" do it: a company, or the one for which a person speaks."""
    subject = page.view.clauses.subject(at)
    if subject is None or page.view.phrases.low(subject) != "we":
        return ()
    bodies = (each if each.kind != "Person" else page.discourse.body_of(each) for each in page.discourse.speakers)
    return tuple(body for body in bodies if body is not None and body.kind == "Company")
