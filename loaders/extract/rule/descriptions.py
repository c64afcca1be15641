"""Rules for nouns that say what one party is to another: "Acme, owner of Bolt"; "Bolt's operator, Acme"; "operator Acme"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from graph.model import Mention
from graph.vocabulary import PREDICATES
from loaders.extract.consortium.allied import allied
from loaders.extract.grammar import mood, noun_standing, nouns
from loaders.extract.grammar.complements import complements
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.bearers import counted, described, is_one, joins, verb_before
from loaders.extract.rule.transfers import OPERATORS

_SUCCESSIVE = mood.ENDING | mood.COMING | {"current", "present", "the"}
"""Words before "owner" or "operator" that say of what: the service spoken of last."""
_ORIGINATING = words("originate begin start")
_SHARING = frozenset({"shareholder", "shareholders"})
_PAIR = 2
_HAVING = words("have count number list name boast")
_ITS = frozenset({"its", "their"})
_JOINT = words("consortium partnership alliance venture network association federation")
"""Names of which one is a member rather than a part."""


@dataclass(frozen=True, slots=True)
class Role:
    """Nouns for what a party is to another; ``links`` are the prepositions that lead to the other.

    ``holds`` says whether what is described is the subject ("owner") or the object ("subsidiary"), ``kinds`` narrows its
    kinds and ``others`` those of the other; ``unless`` are words beside the noun that give it another sense, and ``where``
    is a further condition on the place of its phrase. ``narrowed`` says which part of the other it is, by the words before
    the noun, and ``epithet`` whom the noun stands for where it describes nobody in its line.
    """

    name: str
    predicate: str
    words: frozenset[str]
    links: frozenset[str]
    holds: bool = True
    kinds: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    unless: frozenset[str] = frozenset()
    where: Callable[[View, int], bool] = lambda _view, _at: True
    narrowed: Callable[[View, int, int, Parties], Parties] = lambda _view, _at, _item, other: other
    epithet: Callable[[Page, int], Parties] = lambda _page, _at: ()

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun stands at an item of the phrase at a place."""
        view = page.view
        predicate = PREDICATES[self.predicate]
        mine, others = (
            (predicate.subjects, predicate.objects) if self.holds else (predicate.objects, predicate.subjects)
        )
        if self.unless & view.words(at) or not self.where(view, at):
            return
        other, end = self._other(view, at, item, self.others or others)
        if self._is_its_own(view, at, item, self.kinds or mine) or (not other and self._is_understood(view, at, item)):
            other = self._understood(page, others)
        if not other:
            return
        other = self.narrowed(view, at, item, other)
        found = described(view, at, item, end, self.kinds or mine) or self.epithet(page, at)
        if not found and self.holds and len(other) > _PAIR and not is_one(view.line[item].low):
            other, found = other[:1], other[1:]  # "the owners of Bolt, Acme and Cope, said"
        found = found if self.holds or not is_one(view.line[item].low) else _nearest(view, item, found)
        found = tuple(each for each in found if each.name not in {one.name for one in other})
        said = _said(view, at, item, self.predicate != "RUNS")
        subjects, objects = (found, other) if self.holds else (other, found)
        if said:
            yield from pairs_of(self.name, self.predicate, subjects, objects, item, said)

    def _is_its_own(self, view: View, at: int, item: int, kinds: tuple[str, ...]) -> bool:
        """Whether "its" seems to lead to the very one that the noun describes, so that it means another: "Acme, its operator"."""
        its = view.phrases.items(at)[0]
        if not self.holds or its.low not in _ITS or not its.of(kinds):
            return False
        return _names(described(view, at, item, at, kinds)) == _names(its.mentions)

    def _is_understood(self, view: View, at: int, item: int) -> bool:
        """Whether the noun ends its phrase, leaves unsaid of what, and stands behind a word that says it is known."""
        ends = item == view.phrases.all[at].last - 1 and view.phrases.low(at + 1) not in {"of", "in", "for"}
        return self.holds and ends and bool(view.words(at) & _SUCCESSIVE)

    def _understood(self, page: Page, kinds: tuple[str, ...]) -> Parties:
        """Of what, where the text leaves it unsaid: the service spoken of last, of shares the company that it is about."""
        if self.words & _SHARING:
            return _subject(page)
        last = page.discourse.last("CRC", "Service")
        return (last,) if last and last.kind in kinds else ()

    def _other(self, view: View, at: int, item: int, kinds: tuple[str, ...]) -> tuple[Parties, int]:
        """The other party, and the place of the phrase with which it ends."""
        phrases = view.phrases
        if self.links and _ends_phrase(view, at, item):
            link = at + 1
            while phrases.kind(link) == "y" or phrases.low(link) in {"since", "until"}:
                link += 1
            if phrases.kind(link) == "p" and phrases.low(link) in self.links:
                found = view.parties((link + 1,), kinds) or allied(view, link + 1, kinds)
                if found:
                    end = max((link + 1, *(each.end - 1 for each in complements(phrases, link + 1))))
                    further, end = _further(view, end, self.links, kinds)
                    return self._apt(found + further), end
        first = phrases.all[_paired(view, at)].first
        named = [each for each in phrases.line[first:item] if each.mentions]
        if named and (self.holds or phrases.low(at - 1) != "whose"):
            return self._owner(view, at, item, named).of(kinds), at if self.holds else _chain_end(view, at)
        if not self.holds and (served := self._served(view, at, kinds)) is not None:
            return view.parties((served,), kinds), _chain_end(view, served)
        beside = _beside_its(view, at, item) if phrases.items(at)[0].low in _ITS else None
        if beside is not None:
            return beside.of(kinds), at
        found = _related(view, at, kinds, self.links) or view.parties(_of_clause(view, at), kinds)
        return found or (() if self.holds else view.parties(_whose_arm(view, at), ("Company",))), at

    def _served(self, view: View, at: int, kinds: tuple[str, ...]) -> int | None:
        """The place of whom it is for, behind what it is of: "the provider of buses for Elmshire"."""
        found = view.clauses.with_noun(at, self.links - {"of"}) if view.phrases.low(at + 1) == "of" else iter(())
        return next((place for place in found if view.parties((place,), kinds)), None)

    def _owner(self, view: View, at: int, item: int, named: Sequence[Item]) -> Item:
        """Whose it is of those named before the noun: "Acme" of "Acme's Bolt unit", "Cope and Acme's Bolt unit"."""
        if not self.holds and len(named) > 1 and named[0].possessive:
            return replace(named[0], mentions=named[0].mentions[-1:])
        beside = _beside_its(view, at, item) if named[-1].anaphor else None
        return beside or named[-1]

    def _apt(self, found: Parties) -> Parties:
        """The parties; what is part of a consortium is its member."""
        if self.holds:
            return found
        return tuple(each for each in found if not any(mark in each.name.casefold() for mark in _JOINT))


def _paired(view: View, at: int) -> int:
    """The place of the first of two nouns that have their owner in common: "its owner and operator"."""
    joined = view.phrases.kind(at - 1) == "c" and view.phrases.kind(at - 2) == "n" and len(view.phrases.items(at)) == 1
    return at - 2 if joined and view.head(at - 2) in OPERATORS else at


def _further(view: View, end: int, links: frozenset[str], kinds: tuple[str, ...]) -> tuple[Parties, int]:
    """Those that "and" and a link of its own put beside what ends at a place, with their own end: "of Bolt, and of Cope"."""
    link = end + 1 + (view.phrases.kind(end + 1) == "k")
    joined = (
        view.phrases.kind(link) == "c" and view.phrases.kind(link + 1) == "p" and view.phrases.low(link + 1) in links
    )
    found = view.parties((link + 2,), kinds) if joined else ()
    return (found, link + 2) if found else ((), end)


def _subject(page: Page) -> Parties:
    """The company that a document is plainly about: named more than twice as often as any other."""
    first, second = (*page.cast.of_kind("Company")[:2], "", "")[:2]
    return (Mention(first, "Company"),) if first and page.cast.times(first) > 2 * page.cast.times(second) else ()


def _said(view: View, at: int, item: int, is_event: bool) -> str:
    """The status of what the noun says: by its adjectives alone where its name follows: "these were Acme's unit Bolt"."""
    if any(each.mentions for each in view.line[item + 1 : view.phrases.all[at].last]):
        return "ended" if view.words(at) & mood.ENDING else "asserted"
    verb = view.phrases.all[at - 2].verb if at > 1 and view.phrases.low(at - 1) == "as" else None
    if verb is not None and verb.lemma in _ORIGINATING:
        return "ended"
    if not is_event and (told := _told(view, at)) in {"ended", "planned"}:
        return told
    return noun_standing.of_noun(view.phrases, view.clauses, counted(view, at), is_event)


def _told(view: View, at: int) -> str:
    """The status of the verb that goes on to name whom the noun describes, or by which something is to have one."""
    copula = noun_standing.copula_behind(view.phrases, view.clauses, at)
    if copula is not None:
        return "" if mood.is_possible(view.clauses.verb(copula)) else view.status(copula, False)
    verb = verb_before(view, at)
    having = view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in _GETTING
    said = view.status(verb, True) if having else ""
    return said if said == "planned" else ""


_GETTING = words("have get receive see find gain welcome")


def _related(view: View, at: int, kinds: tuple[str, ...], links: frozenset[str]) -> Parties:
    """The other party where it stands before a relative word or has the noun's bearer: "Bolt, whose owner is Acme";
    "Bolt, of which Acme is the owner"; "Bolt has Acme as its owner"."""
    phrases = view.phrases
    if phrases.low(at - 1) == "whose":
        found = view.parties((view.clauses.antecedent(at - 1),), kinds)
        return found[-1:] if is_one(view.head(at)) else found  # "Cope and Bolt, whose owner is Acme"
    verb = verb_before(view, at)
    if joins(view, verb):
        return view.parties(view.clauses.before_relative(verb, links), kinds)
    if phrases.low(at) == "the" and phrases.low(at + 1) not in links and (fronted := _fronted(view, at)) is not None:
        return view.parties((fronted,), kinds)
    having = at - 3
    if phrases.low(at - 1) == "as" and phrases.kind(having) == "v" and view.clauses.verb(having).lemma in _HAVING:
        return view.parties((view.clauses.subject(having),), kinds)
    return ()


def _names(parties: Parties) -> list[str]:
    return [each.name for each in parties]


def _fronted(view: View, at: int) -> int | None:
    """Where a sentence begins with it: "Bolt" of "At Bolt the operator is Acme"."""
    before = at - 2 if view.phrases.kind(at - 1) == "k" else at - 1
    opens = before == 1 and view.phrases.kind(before) == "n" and view.phrases.low(0) in _AT
    return before if opens else None


_AT = frozenset({"at", "in", "on", "for"})


def _chain_end(view: View, at: int) -> int:
    """The place of the last phrase of those that prepositions hang on one: "line" of "operator of the line"."""
    while view.phrases.kind(at + 1) == "p" and view.phrases.kind(at + 2) == "n":
        at += 2
    return at


def _of_clause(view: View, at: int) -> Iterator[int | None]:
    """Whose it is where its clause alone says so: "Through a subsidiary, Bolt, Acme runs"; "it used Bolt, a unit of its own"."""
    first = view.phrases.items(at)[0].low
    means = view.phrases.low(at - 1) in {"through", "via"} and first in _ONE
    if means or (first in _ITS and view.phrases.kind(at - 1) == "k"):
        before = next((here for here in range(at - 1, -1, -1) if view.phrases.kind(here) in {"v", "l", "b"}), None)
        if before is not None and view.phrases.kind(before) == "v":
            yield view.clauses.subject(before)
        elif means and (verb := next((here for here in view.phrases.verbs if here > at), None)):
            yield view.clauses.subject(verb)


def _whose_arm(view: View, at: int) -> Iterator[int | None]:
    """Who has an arm that no word says whose it is: "with the help of an arm, Bolt", "sold Bolt, a subsidiary, to Cope"."""
    phrases = view.phrases
    if phrases.items(at)[0].low not in _ANY or view.head(at) not in nouns.BRANCHES | {"subsidiary"}:
        return
    alone = phrases.kind(at - 1) == "k" and phrases.kind(at + 1) == "k" and len(phrases.items(at)) == _PAIR
    if alone or (phrases.kind(at + 1) == "k" and view.named(at + 2, ("Company",))):
        before = next((here for here in range(at - 1, -1, -1) if phrases.kind(here) in {"v", "l", "b"}), None)
        if before is not None and phrases.kind(before) == "v":
            yield view.clauses.subject(before)


_ANY = words("a an another")
_ONE = words("a an another one its their")
_PADDING = words("company companies group firm organisation business body undertaking entity")


def _ends_phrase(view: View, at: int, item: int) -> bool:
    """Whether the noun is the last of its phrase, beside such as "company" in "parent company"."""
    return all(each.low in _PADDING for each in view.line[item + 1 : view.phrases.all[at].last])


def _beside_its(view: View, at: int, item: int) -> Item | None:
    """The name before "its", where what is its has a name itself: "Acme" of "sued Acme, its unit Bolt and others"."""
    phrases = view.phrases
    names_it = any(each.mentions for each in view.line[item + 1 : phrases.all[at].last])
    if not names_it or phrases.kind(at - 1) != "k" or phrases.kind(at - 2) != "n":
        return None
    return phrases.head(at - 2) if phrases.head(at - 2).family == "organisation" else None


def _nearest(view: View, item: int, found: Parties) -> Parties:
    """The one of a list that stands beside the noun: "Bolt" of "Acme and Bolt, a unit of Cope"."""
    behind = any(each.mentions == found for each in view.line[item + 1 :])
    return found[:1] if behind else found[-1:]
