"""Offices told by what somebody has in hand: "Ann Lee took the helm of Acme"; "Ann Lee, in charge of roads at Acme"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.dates import Lead
from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.words import words
from loaders.extract.office.bearers import at_place
from loaders.extract.office.moves import PERSON
from loaders.extract.reading import Page, Reading, pairs_of

_HELMS = words("helm reins head charge top wheel")
_LEADING = {
    "charge": frozenset({"in"}),
    "head": frozenset({"at"}),
    "top": frozenset({"at"}),
    "wheel": frozenset({"at"}),
}
"""The preposition without which a noun is no office: "in charge of", but not "a charge of"."""

_HAVING = words("be remain stay stand sit hold have lead")
_TAKING = words("take assume come return arrive grab seize replace succeed") | {"take over", "take up"}
_GIVING = words("put place hand give leave install")
_HOLDING = _HAVING | _TAKING | _GIVING
_TENURES = words("tenure time stint spell reign years period term")
_PEOPLE = words("man woman person one")
_NEAR = 4


def helmed(page: Page) -> Iterator[Reading]:
    """Who has what in hand in a line."""
    yield from _under(page)
    for at in page.view.nouns if page.view.mentions_word(_HELMS) else ():
        if page.view.head(at) in _HELMS and (bodies := _body(page, at)):
            yield from _readings(page, at, bodies)


def _under(page: Page) -> Iterator[Reading]:
    """Under whom a body does something: "Under Ann Lee, Acme grew"."""
    view = page.view
    if len(view.phrases) < _NEAR or view.phrases.low(0) != "under" or view.phrases.kinds[1:4] != "nkn":
        return
    people, bodies = view.named(1, PERSON), at_place(page, 3)
    if people and bodies and view.phrases.kind(4) == "v":
        yield from pairs_of("has charge", "HELD_OFFICE", people, bodies, 0, "asserted", {"title": "head"})


def _body(page: Page, at: int) -> Parties:
    """The body behind the noun at a place, behind what it is in charge of too."""
    phrases = page.view.phrases
    leading = _LEADING.get(page.view.head(at))
    led = leading is None or phrases.low(at - 1) in leading or _is_taken(page, at)
    if not led or phrases.low(at + 1) not in {"of", "at"}:
        return ()
    if phrases.kind(at + 2) != "n":
        return ()
    found = at_place(page, at + 2)
    further = phrases.low(at + 3) in {"at", "for"} and phrases.kind(at + 4) == "n"
    return found or (at_place(page, at + 4) if further else ())


def _is_taken(page: Page, at: int) -> bool:
    """Whether somebody takes what the noun at a place says: "took charge of Acme"."""
    taken = page.view.phrases.kind(at - 1) == "v" and page.view.clauses.verb(at - 1).lemma in {"take", "assume"}
    return taken and page.view.phrases.low(at) == "charge"


def _readings(page: Page, at: int, bodies: Parties) -> Iterator[Reading]:
    view, first = page.view, at - (page.view.phrases.kind(at - 1) == "p")
    item = view.phrases.all[at].last - 1
    if people := _called(page, at, first):
        yield from pairs_of("has charge", "HELD_OFFICE", people, bodies, item, "asserted", {"title": "head"})
        return
    if view.phrases.kind(first - 1) == "k" and (people := view.named(first - 2, PERSON)):
        yield from pairs_of("has charge", "HELD_OFFICE", people, bodies, item, "asserted", {"title": "head"})
        return
    if tenured := _tenured(page, first - 1):
        yield from pairs_of("has charge", "HELD_OFFICE", tenured, bodies, item, _over(page, at), {"title": "head"})
        return
    verb = next((here for here in range(first - 1, max(-1, first - _NEAR), -1) if view.phrases.kind(here) == "v"), None)
    verb = verb if verb is not None else _inverted(page, first)
    people = _people(page, verb) if verb is not None else ()
    said = view.status(verb, view.clauses.verb(verb).lemma not in _HAVING) if verb is not None and people else ""
    if verb is not None and said:
        lead: Lead | None = None if view.clauses.verb(verb).lemma in _HAVING else "from"
        found = pairs_of("has charge", "HELD_OFFICE", people, bodies, item, said, {"title": "head"})
        yield from (replace(each, lead=lead) for each in found)


def _called(page: Page, at: int, first: int) -> Parties:
    """The person behind words for them: "the man in charge of Acme, Bo Ray,"."""
    view, behind = page.view, at + 3
    told = page.view.head(first - 1) in _PEOPLE and view.phrases.kind(behind) == "k"
    return view.named(behind + 1, PERSON) if told else ()


def _tenured(page: Page, at: int) -> Parties:
    """Whose time it was: "Ann Lee's tenure at the helm of Acme"."""
    if page.view.phrases.kind(at) != "n" or page.view.head(at) not in _TENURES:
        return ()
    return next((item.of(PERSON) for item in page.view.phrases.items(at) if item.possessive), ())


def _over(page: Page, at: int) -> str:
    """The status of a time that is over, but for one that is only to end."""
    behind = (here for here in range(at, len(page.view.phrases)) if page.view.phrases.kind(here) == "v")
    planned = any(page.view.status(verb, True) == "planned" for verb in behind)
    return "asserted" if planned else "ended"


def _inverted(page: Page, first: int) -> int | None:
    """The verb of being behind the words that open a line: "At the helm of Acme since May is Ann Lee"."""
    verbs = page.view.phrases.verbs
    return verbs[0] if first == 0 and verbs and page.view.clauses.verb(verbs[0]).lemma == "be" else None


def _people(page: Page, verb: int) -> Parties:
    """Who has or gets it by the verb at a place."""
    view, lemma = page.view, page.view.clauses.verb(verb).lemma
    if lemma == "be" and (behind := view.named(verb + 1, PERSON)):
        return behind
    if lemma in _GIVING and not view.clauses.is_passive(verb):
        return view.parties((view.clauses.object(verb),), PERSON)
    return view.parties((view.clauses.subject(verb),), PERSON) if lemma in _HOLDING else ()
