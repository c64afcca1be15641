"""Rules for what a name's ending or possessive gives it: "Acme-owned Bolt", "Acme's Elmfield prison"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model import Mention
from graph.vocabulary import PREDICATES, RUN
from loaders.extract.grammar.function_words import INDEFINITE
from loaders.extract.grammar.nouns import FURTHER
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.service_nouns import ACT, ALONE, CLASS, WRAPPER, singular
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line
from loaders.extract.naming.shapes import kind_of
from loaders.extract.reading import Page, Reading, pairs_of


@dataclass(frozen=True, slots=True)
class Suffix:
    """An ending that makes a claim of the name before it, called by its verb: "Acme-owned Bolt"."""

    name: str
    predicate: str

    @property
    def words(self) -> frozenset[str]:
        """The ending as it stands."""
        return frozenset({f"-{self.name}"})

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its ending stands behind a name."""
        view, predicate = page.view, PREDICATES[self.predicate]
        phrase = view.phrases.all[at]
        if item == phrase.first or item + 1 == phrase.last:
            return
        owner = _before(page, item).of(predicate.subjects) if view.line[item - 1].low not in _SORTS else ()
        owned = _joined_at(page, item, at, predicate.objects) or _told_of(view, at, predicate.objects)
        yield from pairs_of(
            self.name, self.predicate, owner, tuple(each for each in owned if each not in owner), item, "asserted"
        )


RUN_BY = (Suffix("run", "RUNS"), Suffix("operated", "RUNS"), Suffix("managed", "RUNS"))
OWNED_BY = (Suffix("owned", "OWNS"), Suffix("controlled", "OWNS"))

_SORTS = words("state employee staff worker family investor member community charity management tenant student farmer")
"""Owners of a sort, which are no names with the capital of a sentence's beginning: "Employee-owned Acme"."""


def _joined_at(page: Page, item: int, at: int, kinds: tuple[str, ...]) -> Parties:
    """What the phrase at a place names, but for what "and" and a new article join to it: "Acme-owned Bolt and the shop Cope"."""
    behind = page.line[item + 1 : page.view.phrases.all[at].last]
    named = next((each for each in behind if each.mentions), None)
    if named is not None and _ARTICLED.search(named.text):
        return named.of(kinds)[:1]
    return page.view.parties((at,), kinds)


_ARTICLED = re.compile(r" and (?:the|a|an|its) ")


def _told_of(view: View, at: int, kinds: tuple[str, ...]) -> Parties:
    """Of what an indefinite phrase is said: "Elmfield" of "Elmfield, an Acme-run jail," and "Elmfield is an Acme jail"."""
    phrases = view.phrases
    if phrases.items(at)[0].low not in INDEFINITE:
        return ()
    is_said = phrases.kind(at - 1) == "v" and view.clauses.verb(at - 1).lemma == "be"
    comma = at - 2 if phrases.kind(at - 1) == "x" else at - 1
    place = view.clauses.subject(at - 1) if is_said else (comma - 1 if phrases.kind(comma) == "k" else None)
    return view.named(place, kinds) if place is not None and place >= 0 else ()


def labels(page: Page) -> Iterator[Reading]:
    """Services that are said to be a company's by its name alone: "Elmfield, an Acme prison,", "Elm House is an Acme home",
    "Elmfield, the Acme prison".
    """
    for at in page.view.nouns:
        items = page.view.phrases.items(at)
        if len(items) == 2 and items[0].low == "the" and items[1].of(("Service",)):
            owner, things = _called(page, items[1]), _beside(page.view, at)
            yield from pairs_of("label", "RUNS", owner, things, page.view.phrases.all[at].first + 1, "asserted")
        if len(items) < 3 or not items[1].mentions or items[-1].mentions:
            continue
        if CLASS.get(singular(items[-1].low)) not in ALONE:
            continue
        owner = items[1].of(("Company",)) if not items[1].possessive and not items[1].anaphor else ()
        told = (
            _beside(page.view, at) if items[0].low == "the" else _told_of(page.view, at, RUN) or _behind(page.view, at)
        )
        things = told if owner and page.cast.is_shown(owner[0]) else ()
        yield from pairs_of("label", "RUNS", owner, things, page.view.phrases.all[at].first + 1, "asserted")


def _called(page: Page, item: Item) -> Parties:
    """The company by which a service is called that has no other name: "Acme" of "the Acme prison"."""
    name, _, noun = item.text.rpartition(" ")
    owner = page.cast.mention(name) if noun.islower() and CLASS.get(noun) in ALONE else None
    return (owner,) if owner and owner.kind == "Company" and page.cast.is_shown(owner) else ()


def _beside(view: View, at: int) -> Parties:
    """What has a name before the comma before the phrase at a place."""
    return view.named(at - 2, RUN) if at > 1 and view.phrases.kind(at - 1) == "k" else ()


def _behind(view: View, at: int) -> Parties:
    """What has a name behind an indefinite phrase and a mark: "another Acme prison, Elmfield,", "an Acme prison – Elmfield –"."""
    told = view.phrases.items(at)[0].low in {"a", "an", "another"} and view.phrases.kinds[at + 1 : at + 3] == "kn"
    return view.named(at + 2, RUN) if told and view.phrases.kind(at + 3) in {"k", "z"} else ()


_WAYS = {each.name: each.predicate for each in (*RUN_BY, *OWNED_BY)}
_DESCRIBED = re.compile(rf"(?:the|this|that) (.+)-({'|'.join(_WAYS)})\b", re.IGNORECASE)


def described(page: Page) -> Iterator[Reading]:
    """Whose a service or firm is by what leads back to it: "the Acme-run prison", where one prison was named."""
    for at, item in enumerate(page.line):
        told = _DESCRIBED.match(item.text) if item.anaphor else None
        if told is None:
            continue
        predicate = _WAYS[told[2]]
        owner = page.cast.mention(told[1])
        owners = (owner,) if owner is not None and owner.kind in PREDICATES[predicate].subjects else ()
        owned = tuple(each for each in item.of(PREDICATES[predicate].objects) if each not in owners)
        yield from pairs_of(told[2], predicate, owners, owned, at, "asserted")


def _before(page: Page, item: int) -> Item:
    """The item before an ending; "council" is the one council of the document: "a council-owned firm, Bolt"."""
    before = page.view.line[item - 1]
    councils = [name for name in page.cast.of_kind("PublicBody") if "council" in name.casefold().split()]
    known = before.low == "council" and not before.mentions and len(councils) == 1
    return replace(before, mentions=(Mention(councils[0], "PublicBody", before.text),)) if known else before


def possessives(page: Page) -> Iterator[Reading]:
    """Services that a possessive gives a company: "Acme's CRC", "Acme's prisons, among them Elmfield", "its Elm app"."""
    for at in page.view.nouns if page.view.has_owners else ():
        if "o" not in page.view.letters(at):
            continue
        items = page.view.phrases.items(at)
        place = next(place for place, item in enumerate(items) if item.mentions)
        if _is_of_office(page.view, at):
            continue
        owner = tuple(mention for mention in items[place].of(("Company",)) if page.cast.is_shown(mention))
        if items[place].possessive and owner:
            item = page.view.phrases.all[at].first + place
            yield from pairs_of(
                "possessive", "RUNS", owner, _possessed(page.view, at, items[place + 1 :]), item, "asserted"
            )


def _is_of_office(view: View, at: int) -> bool:
    """Whether the phrase only says what an office is for: "director for Acme's IT services"."""
    linked = view.phrases.low(at - 1) in {"of", "for"} and view.phrases.kind(at - 2) == "n"
    return linked and view.phrases.head(at - 2).low in HEADS


def without_customers(found: list[Reading]) -> list[Reading]:
    """The readings without those of a possessive where another runs what it names: "Acme runs the BBC's canteens"."""
    run = {
        (each.object.name, each.subject.name)
        for each in found
        if each.predicate == "RUNS" and each.rule != "possessive"
    }
    others = {thing for thing, _ in run}
    return [
        each
        for each in found
        if each.rule != "possessive" or each.object.name not in others or (each.object.name, each.subject.name) in run
    ]


def whose(page: Page) -> Iterator[Reading]:
    """Services that a relative word gives a company: "Acme, whose Elmfield prison is full,"."""
    view = page.view
    for at in view.nouns if view.mentions_word(_WHOSE) else ():
        if view.phrases.low(at - 1) not in _WHOSE:
            continue
        owner = view.parties((view.clauses.antecedent(at - 1),), ("Company",))
        shown = tuple(each for each in owner if page.cast.is_shown(each))
        things = tuple(each for each in _possessed(view, at, view.phrases.items(at)) if each.name[0].isupper())
        yield from pairs_of("whose", "RUNS", shown, things, view.phrases.all[at].first, "asserted")


_WHOSE = frozenset({"whose"})


def owners(page: Page) -> Iterator[Reading]:
    """Companies that a possessive gives to who owns them, by its name: "Ann Lee's Bolt Ltd", "Acme Group's Bolt Care"."""
    for at in page.view.nouns if page.view.has_owners else ():
        items = page.view.phrases.items(at)
        if len(items) < 2 or not items[-2].possessive or items[-2].anaphor or items[-1].possessive:
            continue
        owner = tuple(each for each in items[-2].of(("Company", "Person")) if kind_of(each.name) == each.kind)
        owned = tuple(each for each in items[-1].of(("Company",)) if page.cast.is_shown(each))
        yield from pairs_of("possessive owner", "OWNS", owner, owned, page.view.phrases.all[at].last - 2, "asserted")


_PRODUCTS = words(
    "programme programmes program programs initiative initiatives project projects system systems network"
)
"""What a firm's own is named for: "Acme's Elmfield Tonight programme", "Acme's Elm operating system"."""


def _is_service(behind: Line) -> bool:
    """Whether the words behind an owner may tell a service that it gives: "prison", "tagging service", "bin collections"."""
    head = behind[-1].low if behind else ""
    if any(item.low in FURTHER for item in behind):
        return False  # "Acme's other contract"
    return CLASS.get(head) in ALONE or (len(behind) > 1 and CLASS.get(singular(head)) in {ACT, WRAPPER})


def _possessed(view: View, at: int, behind: Line) -> Parties:
    """What the items behind an owner name, with "prison" or "app" behind it at most; else the examples of what they tell."""
    named = [item for item in behind if item.mentions]
    head = behind[-1].low if behind else ""
    if head in _PRODUCTS or head.split()[-1:] == ["project"]:
        return ()  # "the network's Elm Prison Project"
    if not named and head != "base" and not view.phrases.items(at)[0].anaphor and _is_service(behind):
        return view.parties((at,), ("Service",))  # "Acme's 63-bed home at Elmfield", "Acme's tagging service"
    told = len(named) == 1 and (not named[0].anaphor or bool(named[0].of(("CRC",))))
    if told and (behind[-1] is named[0] or singular(head) in CLASS):
        return named[0].of(RUN)
    return view.exemplified(at, RUN) if not named and singular(head) in CLASS and head != singular(head) else ()
