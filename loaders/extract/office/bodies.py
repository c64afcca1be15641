"""Of what body an office is: as far as the words around its title say so."""

from __future__ import annotations

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.deeds import HEADED_BY
from loaders.extract.knowledge.descriptions import ANY_BODY
from loaders.extract.knowledge.offices import (
    BOARDS,
    GROUPS,
    JUDGES,
    LOCAL,
    MINISTERIAL,
    NAMED_OFFICES,
    OF_PLACES,
    OWNING,
    PARTIES,
    PARTS,
)
from loaders.extract.line import Item, Line
from loaders.extract.office.bearers import item_of
from loaders.extract.office.beside import beside
from loaders.extract.office.body import Body
from loaders.extract.office.governments import government
from loaders.extract.office.titles import Title, spelled
from loaders.extract.reading import Page
from loaders.extract.referring.discourse import is_government

_LINKS = frozenset({"of", "at", "for", "with", "in", "to"})
_SURE = frozenset({"of", "at", "for", "with"})
_FOUNDERS = frozenset({"founder", "co-founder", "owner", "co-owner", "founders", "editor", "publisher"})
_MUNICIPAL = frozenset(
    {"municipality", "city", "town", "borough", "county", "state", "province", "commune", "district"}
)
_TIMES = frozenset({"time", "moment", "present", "end", "beginning", "start"})
_CORPORATE = frozenset({"managing", "ceo", "md", "chairman", "chief"})
_OF_STATES = frozenset({"attorney general", "governor general", "lieutenant governor", "sheriff", "district attorney"})


def body(page: Page, title: Title) -> Body:
    """The body that the words beside a title name, or the office itself where it is a body."""
    office = page.view.line[title.head]
    if office.family == "organisation":
        return beside(page, title) or Body(office.mentions, title.last, True)
    owner, told, place = _before(page, title)
    behind = _behind(page, title)
    if owner and behind is not None and all(each.kind == "Union" for each in owner):
        return Body(owner, behind.last, True)  # "the Tarn Union secretary at Acme"
    if behind is not None:
        lent = (
            title.noun in MINISTERIAL
            or any(each.kind == "Union" for each in behind.parties)
            or any(set(each.name.casefold().split()) & PARTIES for each in owner)
        )
        parties = behind.parties or owner if lent or not _is_owned(page, title) else owner or behind.parties
        return Body(parties, behind.last, behind.told, place)
    if not owner and not told:
        apart = beside(page, title)
        if apart is not None:
            return apart
    return Body(owner, title.last, told, place)


def _is_owned(page: Page, title: Title) -> bool:
    """Whether a possessive or "whose" says before a title whose it is: "Acme's director of Elmfield House"."""
    begin = page.view.phrases.all[title.at].first
    owned = any(item.possessive or item.low in {"'s", "'"} for item in page.view.line[begin : title.first])
    return owned or page.view.phrases.low(title.at - 1) == "whose"


def _before(page: Page, title: Title) -> tuple[Parties, bool, Mention | None]:
    """The body before a title in its phrase, whether any stands there, and a place there."""
    view = page.view
    begin = view.phrases.all[title.at].first
    if view.phrases.low(title.at - 1) == "whose":
        return view.named(title.at - 2 - (view.phrases.kind(title.at - 2) == "k"), ORGANISATIONS), True, None
    items = view.line[begin : title.first]
    if not items and (founded := _founded(view, title)):
        return founded, True, None
    items = tuple(item for item in items if item.low not in {"her majesty", "his majesty"})
    owners = [item for item in items if item.mentions and item.of(ORGANISATIONS) and (item.possessive or title.group)]
    named = owners[0] if owners else next((item for item in reversed(items) if item.mentions), None)
    partisan = (
        named is not None and any(item.low in {"'s", "'"} for item in items) and set(named.low.split()) <= PARTIES
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
    return (found if not named.anaphor or _may_have(title, found) else ()), True, None


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
    owner = next((at for at, item in enumerate(items) if item.low in {"'s", "'"}), None)
    if owner is None:
        return (), bool(items) and items[-1].low in PARTIES, None
    found = _spoken_of(page, items[owner - 1].low) or _only(page, items, items[owner - 1].low)
    return (found,) if found else (), items[owner - 1].low not in BOARDS, None


def _only(page: Page, before: Line, noun: str) -> Mention | None:
    """The one body of a kind that a line names before "the firm's" or "the union's"."""
    kind = GROUPS.get(noun, "")
    named = [each for item in page.view.line if item.start < before[0].start for each in item.of((kind,))]
    return named[0] if len({each.name for each in named}) == 1 and kind in ANY_BODY else None


def _spoken_of(page: Page, noun: str) -> Mention | None:
    """What "the state's" or "the trust's" means: the government spoken of, or the body with the noun in its name."""
    return government(page) if noun in OWNING else page.discourse.called(noun)


def _governed(page: Page, title: Title, place: Item) -> Parties:
    """The body of whoever leads a place: "Elmfield mayor"."""
    leads = title.noun in LOCAL or title.words in OF_PLACES
    return tuple(page.cast.governing(each) for each in place.mentions) if leads else ()


def _behind(page: Page, title: Title) -> Body | None:
    """The body that "of", "at" or "for" leads to behind a title; None where none of them follows."""
    view = page.view
    at = title.at
    while view.phrases.all[at].last < title.last:
        at += 1
    last = view.phrases.all[at].last
    if not all(item.text[0].isupper() and item.family in {"", "region"} for item in view.line[title.last : last]):
        return None  # "director North of Acme" goes on, "chair Ann Lee of" does not
    link = at + 1
    apart = view.phrases.kind(link) == "k" and view.phrases.low(link + 1) in {"of", "at", "for"}
    link += apart  # "director, of Acme"
    if view.phrases.kind(link) != "p" or view.phrases.low(link) not in _LINKS or view.phrases.kind(link + 1) != "n":
        return None
    if view.phrases.low(link) == "in" and view.named(link + 1, ("Person",)):
        return None  # "has a new chair in Ann Lee"
    if view.head(link + 1) in _TIMES or (title.noun in JUDGES and view.phrases.low(link) == "at"):
        return None
    found = _named(page, title, link + 1)
    if found is not None and (found.parties or not apart):
        return found
    if view.head(link + 1) in BOARDS and view.letters(link + 1) in {"dn", "n"}:
        return Body((), view.phrases.all[link + 1].last)  # "chair of the trustees"
    return None if apart else Body((), title.last, view.phrases.low(link) in _SURE)


def _named(page: Page, title: Title, at: int, depth: int = 2) -> Body | None:
    """The body that the phrase at a place names, or that the name behind its noun does."""
    for reader in (_of_items, _of_noun):
        found = reader(page, title, at, depth)
        if found is not None:
            return found
    return None


def _of_items(page: Page, title: Title, at: int, depth: int) -> Body | None:
    """The body whose name stands in the phrase: "Acme", "Acme's prisons division", "the union Acme"."""
    found = item_of(page, at)
    if found is None:
        return None
    item, last = found
    parties = item.of(ORGANISATIONS) or _led(page, title, item) or _itself(page, title, item)
    further = _further(page, title, at, depth) if last == page.view.phrases.all[at].last else None
    return further or Body(parties, last, True)


def _led(page: Page, title: Title, item: Item) -> Parties:
    """The body that governs a place, where the title is of one who leads it: "mayor of Elmfield"."""
    leads = title.noun in HEADED_BY | LOCAL or {"executive", "paid"} & set(title.words.split())
    if item.family != "region" or not leads:
        return ()
    return tuple(page.cast.governing(each) for each in item.mentions)


def _itself(page: Page, title: Title, place: Item) -> Parties:
    """An office that is a body of its own, by its place: "Police and Crime Commissioner for Elmshire"."""
    if title.noun not in NAMED_OFFICES or title.first == title.head or place.family != "region":
        return ()
    if title.noun == "general" and title.words.split()[-2] == "director":
        return ()  # "director general for Europe"
    name = spelled(page.view, title)
    return (Mention(f"{name} for {place.text}", "PublicBody", name),)


def _further(page: Page, title: Title, at: int, depth: int) -> Body | None:
    """The body that "at" leads to behind what looked like one: "director of Elmfield House at Acme"."""
    view = page.view
    if view.phrases.low(at + 1) != "at" or view.phrases.kind(at + 2) != "n" or not depth:
        return None
    found = _of_items(page, title, at + 2, 0)
    return found if found and found.parties else None


def _of_noun(page: Page, title: Title, at: int, depth: int) -> Body | None:
    """The body that a noun without a name leads to: "the board of Acme", "the officers' union, Acme"."""
    view = page.view
    if view.head(at) in BOARDS | PARTS and view.phrases.low(at + 1) in {"of", "at", "for"} and depth:
        return _named(page, title, at + 2, depth - 1)
    if view.head(at) in _MUNICIPAL and view.phrases.low(at + 1) == "of" and view.phrases.kind(at + 2) == "n":
        places = view.named(at + 2, ("Region",))
        return Body(tuple(map(page.cast.governing, places)), view.phrases.all[at + 2].last, True) if places else None
    if view.head(at) in GROUPS and view.phrases.kind(at + 1) == "k":
        found = view.named(at + 2, ANY_BODY)
        if found:
            return Body(found, view.phrases.all[at + 2].last, True)
    items = view.phrases.items(at)
    known = _spoken_of(page, items[-1].low) if len(items) == 2 and items[0].low in {"the", "this"} else None
    return Body((known,), view.phrases.all[at].last, True) if known else None
