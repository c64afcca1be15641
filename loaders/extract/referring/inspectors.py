"""Who inspects: the bodies for which inspectors and their chiefs speak."""

from __future__ import annotations

from collections.abc import Callable

from graph.model import Mention
from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.inspection import (
    INSPECTORS,
    OFFICES,
    TELLING,
    WATCHDOGS,
    WATCHED,
    audits,
    inquires,
    is_inspectorate,
)
from loaders.extract.knowledge.reports import SITTING
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page
from loaders.extract.referring.inspectorate import TOPICS, of_topic
from loaders.extract.referring.officers import office_at, officer

Admits = Callable[[str], bool]
"""Whether a public body of this name inspects by what is told of it."""

_TEAMS = frozenset(
    {"team", "teams", "staff", "officers", "visitors", "investigators", "examiners", "reviewers", "assessors"}
)
"""Heads that speak for the body that they belong to where it inspects: "our team"."""

_SENT = INSPECTORS | _TEAMS


_SPENDING = words("spending public-spending audit accounts")


def agents(page: Page, place: int | None, admits: Admits = inquires) -> Parties:
    """The bodies that inspect at a place: "Ofsted", "Ofsted inspectors", "the chief inspector", "she", "we"."""
    if place is None:
        return ()
    named = page.view.parties((place,), ("PublicBody", "Person"))
    found = _sent_by(page, place, admits) or _bodies(page, named, admits)
    return found or _of_head(page, place, admits) or _of_office_of(page, place, admits)


def _anybody(_name: str) -> bool:
    return True


def _sent_by(page: Page, place: int, admits: Admits) -> Parties:
    """The bodies named behind those who are sent: "inspectors from Ofsted and Estyn"."""
    view = page.view
    sent = view.phrases.head(place).low in _SENT and view.phrases.low(place + 1) == "from"
    whose = _anybody if view.phrases.head(place).low in INSPECTORS else admits
    return _bodies(page, view.named(place + 2, ("PublicBody",)), whose) if sent else ()


def _of_office_of(page: Page, place: int, admits: Admits) -> Parties:
    """The body of "the office of the auditor general", "a team from Ofsted"."""
    view = page.view
    sits = view.head(place) in SITTING and view.phrases.low(place + 1) == "on"
    if not sits and (view.head(place) not in OFFICES or view.phrases.low(place + 1) not in {"of", "from", "at"}):
        return ()
    named = _bodies(page, view.named(place + 2, ("PublicBody",)), admits)
    return named or (_of_head(page, place + 2, admits) if view.phrases.kind(place + 2) == "n" else ())


def _bodies(page: Page, parties: Parties, admits: Admits) -> Parties:
    """The public bodies among parties, those of the people among them too, as far as they inspect."""
    found = (each if each.kind == "PublicBody" else page.discourse.body_of(each) for each in parties)
    return tuple(dict.fromkeys(each for each in found if each and admits(each.name)))


_SPEAKING = INSPECTORS | TELLING


def _of_head(page: Page, place: int, admits: Admits) -> Parties:
    """The body that a head such as "inspectors" or "we" speaks for."""
    items = page.view.phrases.items(place)
    head = items[-1].low
    if head == "we":
        return _bodies(page, page.discourse.speakers, is_inspectorate)
    sent = _anybody if head in INSPECTORS else admits  # whoever has inspectors inspects
    own = _bodies(page, tuple(mention for item in items for mention in item.of(("PublicBody", "Person"))), sent)
    if office := officer(page, items):
        return own or office
    if own or head in _TEAMS:
        return own or _whose(page, place, admits)
    if relating := _whose(page, place, admits):
        return relating
    if offices := tuple(each for each in office_at(page, place) if admits(each.name)):
        return offices
    if head in WATCHDOGS:
        return _watchdog(page, {item.low for item in items}, admits)
    if head not in _SPEAKING:
        return ()
    return _meant(page, place, head)


def _watchdog(page: Page, told: set[str], admits: Admits) -> Parties:
    """The one body of the document that "the spending watchdog" or "the care regulator" may mean, told before its name."""
    bodies = page.cast.of_kind("PublicBody")
    if page.inspectorate and page.inspectorate.name not in bodies:
        bodies = [*bodies, page.inspectorate.name]
    named = [name for name in bodies if inquires(name) and admits(name)]
    if "ombudsman" in told:
        named = [name for name in named if "ombuds" in name.casefold()]
    elif told & _SPENDING:
        named = [name for name in named if audits(name)]
    elif marks := [mark for word in told & WATCHED.keys() for mark in WATCHED[word]]:
        named = [name for name in named if any(mark in name.casefold() for mark in marks)]
    return (Mention(named[0], "PublicBody", named[0]),) if len(named) == 1 else ()


def _whose(page: Page, place: int, admits: Admits) -> Parties:
    """The body before "whose": "the commission, whose inspectors called in May"."""
    view = page.view
    if view.phrases.low(place - 1) != "whose":
        return ()
    antecedent = view.clauses.antecedent(place - 1)
    return _bodies(page, view.named(antecedent, ("PublicBody",)), admits)


def _meant(page: Page, place: int, head: str) -> Parties:
    """The body of "the chief inspector of prisons", else the document's inspectorate, else the office as it is called."""
    if head == "inspector" and page.view.phrases.low(place + 1) == "of" and page.view.phrases.kind(place + 2) == "n":
        return (_of_office(page, place),)
    if page.inspectorate:
        return (page.inspectorate,)
    called = " ".join(item.text for item in page.view.phrases.items(place)[-2:])
    return (Mention(called, "PublicBody", called),) if called == "Chief Inspector" else ()


def _of_office(page: Page, place: int) -> Mention:
    """The body of "the chief inspector of prisons": one that is named, or known by its topic, else the office itself."""
    first, last = page.view.phrases.all[place].first, page.view.phrases.all[place + 2].last
    told = [each for each in page.line[first:last] if each.low != "the" and not each.of(("Person",))]
    office = " ".join(each.text for each in told)
    topic = told[-1].low
    known = (name for name in page.cast.of_kind("PublicBody") if is_inspectorate(name) and topic in name.casefold())
    if name := next(known, ""):
        return Mention(name, "PublicBody", name)
    return of_topic(topic, office, page.cast) if topic in TOPICS else Mention(office, "PublicBody", office)
