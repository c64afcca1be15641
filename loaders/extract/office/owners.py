"""Whose an office is by the words before its title: "Acme's director", "the council's leader", "Elmfield mayor"."""

from __future__ import annotations

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.ministers import MINISTERIAL, PARTIES
from loaders.extract.knowledge.offices import BOARDS, GROUPS, LOCAL, OF_PLACES, OWNING
from loaders.extract.line import Item, Line
from loaders.extract.office.councils import only_council
from loaders.extract.office.governments import government
from loaders.extract.office.titles import Title
from loaders.extract.reading import Page
from loaders.extract.referring.discourse import is_government

_FOUNDERS = frozenset({"founder", "co-founder", "owner", "co-owner", "founders", "editor", "publisher"})
_CORPORATE = frozenset({"managing", "ceo", "md", "chairman", "chief"})
_BRANCHES = frozenset({"local", "branch", "regional"})
_LEADERS = frozenset({"leader", "chair", "chairman", "chairwoman", "secretary", "organiser", "convenor"})
"""Who leads a branch of a union; firms have no local chair."""

_OF_STATES = frozenset({"attorney general", "governor general", "lieutenant governor", "sheriff", "district attorney"})
_OURS = frozenset({"our", "my", "its", "their"})
_ENDING = frozenset({"council", "trust", "university", "authority", "board", "agency", "department", "ministry"})
"""Last nouns of names of bodies, by which a text may speak of one before it names it: "the trust's director"."""


def owner_before(page: Page, title: Title) -> tuple[Parties, bool, Mention | None]:
    """The body before a title in its phrase, whether any stands there, and a place there."""
    view = page.view
    begin = view.phrases.all[title.at].first
    if view.phrases.low(title.at - 1) == "whose":
        before = title.at - 2 - (view.phrases.kind(title.at - 2) == "k")
        placed = view.phrases.head(before).family == "region" and view.phrases.low(before - 1) == "in"
        return () if placed else view.named(before, ORGANISATIONS), True, None
    items = view.line[begin : title.first]
    if not items and (founded := _founded(view, title)):
        return founded, True, None
    return _of_words(page, title, tuple(item for item in items if item.low not in {"her majesty", "his majesty"}))


def _led_by_party(page: Page, title: Title, before: Line) -> Mention | None:
    """The council of which a party's leader is the leader, in a text of one council: "the Labour leader"."""
    partisan = title.words == "leader" and before and before[-1].low in PARTIES
    alone = all(item.low in _BEFORE_PARTIES for item in before[:-1])  # not "the Welsh Labour leader"
    return only_council(page) if partisan and alone else None


_BEFORE_PARTIES = frozenset({"the", "its", "their", "then", "former", "current", "new", "local", "ruling"})


def _of_words(page: Page, title: Title, items: Line) -> tuple[Parties, bool, Mention | None]:
    """The body that the words before a title name, as ``owner_before`` has it."""
    view = page.view
    begin = view.phrases.all[title.at].first
    if local := _led_by_party(page, title, items):
        return (local,), True, None
    owners = [item for item in items if item.mentions and item.of(ORGANISATIONS) and (item.possessive or title.group)]
    named = owners[0] if owners else next((item for item in reversed(items) if item.mentions), None)
    partisan = (
        named is not None and any(item.low in POSSESSIVE_MARKS for item in items) and set(named.low.split()) <= PARTIES
    )
    if named is None or partisan:  # "the council's Labour leader"
        return _unnamed_owner(page, items)
    if named.family == "person":
        return (), named.possessive, None
    if named.family == "region":
        return _governed(page, title, named), True, named.mentions[0]
    if title.group and set(named.low.split()) & PARTIES:
        return (), True, None
    if title.noun in MINISTERIAL and "shadow" not in title.words and set(named.low.split()) & PARTIES:
        return (), False, None
    found = named.of(ORGANISATIONS)
    return (_meant(title, found, view.line[begin : title.head]) if named.anaphor else found), True, None


def _meant(title: Title, bodies: Parties, spoken: Line) -> Parties:
    """Those of the bodies that "its" may mean before an office: unions have a local chair, and firms have not."""
    branch = title.noun in _LEADERS and any(item.low in _BRANCHES for item in spoken)
    found = tuple(each for each in bodies if each.kind != "Company" or not branch)
    return found if _may_have(title, found) else ()


def _founded(view: View, title: Title) -> Parties:
    """Whose founder or owner is an officer as well: "Acme's founder and president"."""
    before = title.at - 2
    joined = view.phrases.kind(title.at - 1) == "c" and view.phrases.kind(before) == "n"
    if not joined or view.head(before) not in _FOUNDERS:
        return ()
    return next((item.of(ORGANISATIONS) for item in view.phrases.items(before) if item.possessive), ())


def _may_have(title: Title, bodies: Parties) -> bool:
    """Whether the bodies that "its" means may have such an office: governments have no managing director, firms no sheriff."""
    if _CORPORATE & set(title.words.split()):
        return not any(is_government(each.name) for each in bodies)
    return title.words not in _OF_STATES or all(each.kind == "PublicBody" for each in bodies)


def _unnamed_owner(page: Page, items: Line) -> tuple[Parties, bool, None]:
    """Whose title it is where a noun owns it: "the state's chief officer"."""
    owner = next((at for at, item in enumerate(items) if item.low in POSSESSIVE_MARKS), None)
    if owner is None and any(item.low in _OURS for item in items):
        return (), True, None  # of whoever wrote it or was spoken of, whom nothing tells
    if owner is None:
        return (), bool(items) and items[-1].low in PARTIES, None
    noun = items[owner - 1].low
    found = spoken_of(page, noun) or _only(page, items, noun) or _sole(page, noun)
    return (found,) if found else (), noun not in BOARDS, None


def _only(page: Page, before: Line, noun: str) -> Mention | None:
    """The one body of a kind that a line names before "the firm's" or "the union's"."""
    kind = GROUPS.get(noun, "")
    named = [each for item in page.view.line if item.start < before[0].start for each in item.of((kind,))]
    return named[0] if len({each.name for each in named}) == 1 and kind in ANY_BODY else None


def _sole(page: Page, noun: str) -> Mention | None:
    """The one body of a document whose name ends in a noun, though it is named but later: "the trust's director, Ann Lee"."""
    kinds = ("PublicBody", "Company") if noun in _ENDING else ()
    named = [(name, kind) for kind in kinds for name in page.cast.of_kind(kind) if name.casefold().split()[-1] == noun]
    return Mention(*named[0]) if len(named) == 1 else None


def spoken_of(page: Page, noun: str) -> Mention | None:
    """What "the state's" or "the trust's" means: the government spoken of, or the body with the noun in its name."""
    return government(page) if noun in OWNING else page.discourse.called(noun)


def _governed(page: Page, title: Title, place: Item) -> Parties:
    """The body of whoever leads a place: "Elmfield mayor"."""
    leads = title.noun in LOCAL or title.words in OF_PLACES
    return tuple(page.cast.governing(each) for each in place.mentions) if leads else ()
