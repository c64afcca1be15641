"""Offices told by whose they were: "Ann Lee succeeds Bo Ray"; "Ann Lee, who now holds Bo Ray's old post"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.office.moves import PERSON
from loaders.extract.office.peers import Known, office_of
from loaders.extract.reading import Page, Reading, pairs_of, without
from loaders.extract.rule.parts import behind, doer, done

_SUCCEEDING = words("succeed replace supplant")
_TAKING = words("hold take fill inherit assume occupy get") | {"take on", "take up", "take over"}
_POSTS = words("post job role position office seat brief chair place mantle")


def succeeded(page: Page, told: Known) -> Iterator[Reading]:
    """Who came to the office of somebody whose office the text has told, or the line itself: ``told``."""
    view = page.view
    for verb in view.phrases.verbs:
        for person in _before(view, verb) or _last_in_post(page, verb, told):
            body, known = _office(page, verb, person, told)
            new = without(_newcomers(view, verb), (person,)) if body else ()
            said = view.status(verb, True) if new else ""
            if body and said:
                item, title = view.clauses.verb(verb).at, _titled(known)
                begun = pairs_of("succeeds", "HELD_OFFICE", new, (body,), item, said, title)
                yield from (replace(each, lead="from") for each in begun)


def preceded(page: Page, told: Known) -> Iterator[Reading]:
    """Who had the office before, of whom only the successor's is told: "Ann Lee is chair of Acme. She replaced Bo Ray"."""
    view = page.view
    for verb in view.phrases.verbs:
        old = _displaced(view, verb)
        new = view.parties(doer(view, verb), PERSON) if len(old) == 1 else ()
        body, title = _office(page, verb, new[0], told) if len(new) == 1 else (None, "")
        said = view.status(verb, True) if body and not office_of(page, old[0], told)[0] else ""
        if body and said in _LEFT:
            item = view.clauses.verb(verb).at
            ended = pairs_of("precedes", "HELD_OFFICE", old, (body,), item, _LEFT[said], _titled(title))
            yield from (replace(each, lead="until") for each in ended)
            if page.dates:  # "its chair Ann Lee, who replaced Bo Ray in May"
                begun = pairs_of("succeeds", "HELD_OFFICE", new, (body,), item, said, _titled(title))
                yield from (replace(each, lead="from") for each in begun)


def _displaced(view: View, verb: int) -> Parties:
    """In whose place somebody comes: "replaced Bo Ray", "took over from Bo Ray", "became chair in succession to Bo Ray"."""
    lemma = view.clauses.verb(verb).lemma
    if lemma == "take over":
        return view.parties(behind("from")(view, verb), PERSON)
    for noun, link in (("succession", "to"), ("place", "of")):
        if noun in view.phrases.words:
            places = (place for place in view.clauses.after(verb, {link}) if view.head(place - 2) == noun)
            if found := view.parties(places, PERSON):
                return found
    return view.parties(done(view, verb), PERSON) if lemma in _SUCCEEDING else ()


def _office(page: Page, verb: int, person: Mention, told: Known) -> tuple[Mention | None, str]:
    """The office that is told of a person, else the body at which one replaces another: "replaced Bo Ray at Acme"."""
    body, title = office_of(page, person, told)
    if body is not None or page.view.clauses.verb(verb).lemma not in _SUCCEEDING:
        return body, title
    bodies = page.view.parties(page.view.clauses.after(verb, {"at"}), ORGANISATIONS)
    return (bodies[0] if len(bodies) == 1 else None), ""


def _titled(title: str) -> dict[str, str]:
    return {"title": title} if title else {}


def _last_in_post(page: Page, verb: int, told: Known) -> Parties:
    """Whoever was spoken of last with an office, where a verb gives "the post" to another: "Ann Lee, who has the job now"."""
    view = page.view
    if view.clauses.verb(verb).lemma not in _GETTING:
        return ()
    posts = [place for place in done(view, verb) if place is not None and _is_the_post(view, place)]
    if not posts:
        return ()
    people = (each for each in page.discourse.recent(_RECENT) if each.kind == "Person")
    return next(((each,) for each in people if office_of(page, each, told)[0]), ())


def _is_the_post(view: View, at: int) -> bool:
    """Whether a phrase is but "the post", of which nothing behind says which."""
    definite = view.phrases.low(at) in {"the", "that", "this"} and view.head(at) in _POSTS
    return definite and view.phrases.low(at + 1) not in {"of", "as", "at", "for"}


_HAVING = words("have win land")
_GETTING = _TAKING | _HAVING
_RECENT = 12
"""Mentions back to which the holder of "the post" is looked for."""

_LEFT = {"asserted": "ended", "planned": "asserted"}
"""How the office of whoever is replaced is put, by how the replacement is."""


def _newcomers(view: View, verb: int) -> Parties:
    """Who comes to the office: who replaces another, or is named "in her place"."""
    part = done if view.clauses.verb(verb).lemma in _NAMING else doer
    return view.parties(part(view, verb), PERSON)


_NAMING = words("appoint name elect choose select pick install promote hire recruit")
_PLACES = words("place stead")


def _before(view: View, verb: int) -> Parties:
    """Who held the office before, which the verb at a place gives to another."""
    lemma = view.clauses.verb(verb).lemma
    if lemma in _SUCCEEDING:
        return view.parties(done(view, verb), PERSON)
    if lemma in _NAMING:
        places = (place for place in view.clauses.after(verb, {"in"}) if view.head(place) in _PLACES)
        return next((item.of(PERSON) for place in places for item in view.phrases.items(place) if item.possessive), ())
    if lemma == "take over" and (found := view.parties(behind("from")(view, verb), PERSON)):
        return found
    place = view.clauses.object(verb) if lemma in _TAKING else None
    if place is None or view.head(place) not in _POSTS:
        return ()
    return next((item.of(PERSON) for item in view.phrases.items(place) if item.possessive and item.of(PERSON)), ())
