"""Officers who inspect or report in the name of their office: "the auditor general", "the Ombudsman"."""

from __future__ import annotations

from graph.model import Mention
from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.inspection import INSPECTORS
from loaders.extract.knowledge.offices import WATCHING
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line
from loaders.extract.reading import Page

_REPORTING = frozenset({"ombudsman", "commissioner", "adjudicator", "comptroller", "controller", "examiner"})
"""Heads of titles in whose name reports come out."""
_LEVELS = words("state legislative provincial federal city county municipal")
_GENERALS = INSPECTORS | {"comptroller"}
"""Officers who may be "general": "the auditor general"."""


def officer(page: Page, items: Line) -> Parties:
    """The body of an officer who audits, by the office: "the auditor general", "State Auditor Ann Marlow"."""
    general = _before_name(items)
    if not general and items and items[-1].low in {"auditor-general", "comptroller-general"}:
        general = items[-1].low.partition("-")[0]
    if not general and len(items) > 1 and items[-1].low == "general" and items[-2].low in _GENERALS:
        general = items[-2].low
    if general:
        return (_general(page, general),)
    auditor = _auditor(items)
    return (auditor,) if auditor else ()


def office_at(page: Page, place: int) -> Parties:
    """The office of an officer who reports in its name, at a place: "the Ombudsman", "the Parliamentary Commissioner"."""
    items = page.view.phrases.items(place)
    own = [item for item in items if item.low not in ARTICLES]
    own = own[1:] if own and own[0].possessive else own
    own = own[:-1] if own and own[-1].of(("Person",)) else own  # "Ombudsman Ann Marlow"
    if not own or own[-1].low not in _REPORTING or any(item.mentions for item in own):
        return ()
    if not all(item.text[0].isupper() for item in own) and not _watches(tuple(own)):
        return ()
    if len(own) < 2 and own[-1].low != "ombudsman":
        return ()
    called = " ".join(item.text for item in own)
    known = (name for name in page.cast.of_kind("PublicBody") if called.casefold() in name.casefold())
    return (Mention(next(known, called), "PublicBody", called),)


def _watches(office: Line) -> bool:
    """Whether a commissioner with small letters is one who is a body: "the health complaints commissioner"."""
    return office[-1].low == "commissioner" and bool(_WATCHING & {item.low for item in office[:-1]})


_WATCHING = WATCHING | {"complaints"}


def _before_name(items: Line) -> str:
    """The office of which "general" is told before its holder's name: "auditor" of "Auditor General Ann Marlow"."""
    lows = [item.low for item in items]
    led = lows[-1:] and items[-1].of(("Person",)) and lows[-2:-1] == ["general"]
    return lows[-3] if led and len(lows) > 2 and lows[-3] in _GENERALS else ""


def _auditor(items: Line) -> Mention | None:
    """The auditor of a state or city, by its office: "the state auditor", "the Elmland State Auditor's Office"."""
    end = next((at for at, item in enumerate(items) if item.low == "'s"), len(items))
    own = [item for item in items[:end] if item.low not in ARTICLES]
    if (
        len(own) < 2
        or own[-1].low not in {"auditor", "comptroller"}
        or not (own[-2].low in _LEVELS or own[-2].mentions)
    ):
        return None
    name = " ".join(item.text for item in own)
    return Mention(name if name[0].isupper() else name.title(), "PublicBody", name)


def _general(page: Page, office: str) -> Mention:
    """The body of "the auditor general": the one so named, else the office."""
    known = (name for name in page.cast.of_kind("PublicBody") if office in name.casefold())
    name = next(known, f"{office.capitalize()} General")
    return Mention(name, "PublicBody", f"{office} general")
