"""Of what body an office is: as far as the words around its title say so."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.deeds import HEADED_BY
from loaders.extract.knowledge.ministers import MINISTERIAL, PARTIES
from loaders.extract.knowledge.offices import BOARDS, GROUPS, JUDGES, LOCAL, NAMED_OFFICES, PARTS, WATCHING
from loaders.extract.line import Item
from loaders.extract.office.bearers import item_of
from loaders.extract.office.beside import beside
from loaders.extract.office.body import Body
from loaders.extract.office.owners import owner_before, spoken_of
from loaders.extract.office.titles import Title, spelled
from loaders.extract.reading import Page

_LINKS = frozenset({"of", "at", "for", "with", "in", "to"})
_SURE = frozenset({"of", "at", "for", "with"})
_MUNICIPAL = frozenset(
    {"municipality", "city", "town", "borough", "county", "state", "province", "commune", "district"}
)
_TIMES = frozenset({"time", "moment", "present", "end", "beginning", "start"})
_LOWER = ("former", "deputy", "assistant", "acting")
_LEADING = HEADED_BY | LOCAL
_INNER = BOARDS | PARTS


def body(page: Page, title: Title) -> Body:
    """The body that the words beside a title name, or the office itself where it is a body: of an auditor the office that he
    leads, where the text names that too.
    """
    found = _told(page, title)
    led = page.cast.mention(_AUDITED) if any(each.name.casefold() == _AUDITOR for each in found.parties) else None
    return replace(found, parties=(led,)) if led and page.cast.times(_AUDITED) else found


_AUDITOR, _AUDITED = "comptroller and auditor general", "National Audit Office"
"""The British auditor of the state, and the office with which he audits."""


def _told(page: Page, title: Title) -> Body:
    """The body that the words beside a title name, or the office itself."""
    office = page.view.line[title.head]
    if title.noun == "coroner":
        return Body((), title.last, True)
    if office.family == "organisation":
        return beside(page, title) or Body(office.mentions, title.last, True)
    owner, told, place = owner_before(page, title)
    behind = _behind(page, title)
    if behind is not None:
        if all(each.kind == "Union" for each in owner) and (owner or _is_ours(page, title)):
            return Body(owner, behind.last, True)  # "the Tarn Union secretary at Acme"
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
        if itself := _watching(page, title, place):
            return Body((itself,), title.last, True)
    return Body(owner, title.last, told, place)


def _is_ours(page: Page, title: Title) -> bool:
    """Whether "for" only says whom an officer of the writer's own body looks after: "our national officer for Acme"."""
    before = page.view.line[page.view.phrases.all[title.at].first : title.first]
    behind = page.view.line[title.last : title.last + 1]
    return any(item.low == "our" for item in before) and any(item.low == "for" for item in behind)


def _is_owned(page: Page, title: Title) -> bool:
    """Whether a possessive or "whose" says before a title whose it is: "Acme's director of Elmfield House"."""
    begin = page.view.phrases.all[title.at].first
    owned = any(item.possessive or item.low in POSSESSIVE_MARKS for item in page.view.line[begin : title.first])
    return owned or page.view.phrases.low(title.at - 1) == "whose"


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
    if view.phrases.low(link) == "in" and _is_no_body(view, title, link + 1):
        return None
    if view.head(link + 1) in _TIMES or (title.noun in JUDGES and view.phrases.low(link) == "at"):
        return None
    found = _named(page, title, link + 1)
    if found is not None and (found.parties or not apart):
        return _with_second(page, title, found, view.phrases.low(link))
    if view.head(link + 1) in BOARDS and view.letters(link + 1) in {"dn", "n"}:
        return Body((), view.phrases.all[link + 1].last)  # "chair of the trustees"
    return None if apart else Body((), title.last, view.phrases.low(link) in _SURE)


def _with_second(page: Page, title: Title, found: Body, link: str) -> Body:
    """The body, with another to which "and" and the same link lead: "chair of Acme and of Bolt"."""
    view, at = page.view, page.view.phrases.place(found.last - 1)
    joined = view.phrases.kind(at + 1) == "c" and view.phrases.low(at + 2) == link and view.phrases.kind(at + 3) == "n"
    second = _named(page, title, at + 3) if joined and found.parties else None
    if second is None or not second.parties:
        return found
    return replace(found, parties=(*found.parties, *second.parties), last=second.last)


def _is_no_body(view: View, title: Title, at: int) -> bool:
    """Whether "in" leads to the holder of an office or to where its body sits: "a new chair in Ann Lee", "the minister in Elm"."""
    seat = title.noun in MINISTERIAL and view.phrases.head(at).family == "region"
    return seat or bool(view.named(at, ("Person",)))


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
    if found is None or _is_part_of(page.view, at, found[0]):
        return None
    item, last = found
    named = item.of(ORGANISATIONS)
    inspected = _inspecting(page, title, named) if title.noun == "inspector" else ()
    parties = inspected or named or _led(page, title, item) or _itself(page, title, item)
    further = _further(page, title, at, depth) if last == page.view.phrases.all[at].last else None
    return further or Body(parties, last, True)


def _inspecting(page: Page, title: Title, named: Parties) -> Parties:
    """The office of an inspector that is called by what it inspects: "Inspector of Custodial Services" works for none of them."""
    if not named or named[0].kind == "CRC" or "inspect" in named[0].name.casefold():
        return ()
    name = f"{spelled(page.view, title)} of {named[0].name}"
    known = page.inspectorate if page.inspectorate and named[0].name in page.inspectorate.name else None
    return (known or Mention(name, "PublicBody", name),)


def _is_part_of(view: View, at: int, place: Item) -> bool:
    """Whether a place only tells of which part of a body it is: "the Elmshire branch of Acme"."""
    return place.family == "region" and view.head(at) in PARTS and view.phrases.low(at + 1) == "of"


def _watching(page: Page, title: Title, place: Mention | None) -> Mention | None:
    """The office of a commissioner that is a body of its own: "the Information Commissioner", "Elmshire Police and Crime
    Commissioner".
    """
    name = spelled(page.view, title)
    low = name.casefold().replace("’", "'").split()
    watches = low[-1] == "commissioner" and bool(WATCHING & set(low))
    audits = low[-1] in {"auditor-general", "ombudsman"} or low[-2:] in (
        ["auditor", "general"],
        ["comptroller", "general"],
    )
    if audits and not name[0].isupper():
        known = (each for each in page.cast.of_kind("PublicBody") if low[0] in each.casefold())
        name = next(known, name.title())
    named = (watches or audits) and name[0].isupper()
    where = f"{place.words} " if place else ""
    return Mention(f"{where}{name}", "PublicBody", name) if named and not low[0].startswith(_LOWER) else None


def _led(page: Page, title: Title, item: Item) -> Parties:
    """The body that governs a place, where the title is of one who leads it: "mayor of Elmfield"."""
    leads = title.noun in _LEADING or {"executive", "paid"} & set(title.words.split())
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
    leads = view.phrases.low(at + 1) in {"of", "at", "for"} and view.phrases.kind(at + 2) == "n"
    if view.head(at) in _INNER and leads and depth:
        return _named(page, title, at + 2, depth - 1)
    if view.head(at) in _MUNICIPAL and view.phrases.low(at + 1) == "of" and view.phrases.kind(at + 2) == "n":
        places = view.named(at + 2, ("Region",))
        return Body(tuple(map(page.cast.governing, places)), view.phrases.all[at + 2].last, True) if places else None
    if view.head(at) in GROUPS and view.phrases.kind(at + 1) == "k":
        found = view.named(at + 2, ANY_BODY)
        if found:
            return Body(found, view.phrases.all[at + 2].last, True)
    items = view.phrases.items(at)
    known = spoken_of(page, items[-1].low) if len(items) == 2 and items[0].low in {"the", "this"} else None
    return Body((known,), view.phrases.all[at].last, True) if known else None
