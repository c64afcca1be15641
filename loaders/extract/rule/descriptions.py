"""Rules for nouns that say what one party is to another: "Acme, owner of Bolt"; "Bolt's operator, Acme"; "operator Acme"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from graph.vocabulary import PREDICATES
from loaders.extract.consortium.allied import allied
from loaders.extract.grammar import mood, nouns
from loaders.extract.grammar.complements import complements
from loaders.extract.grammar.function_words import ITS
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.openers import DEMONYMS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.bearers import described, is_one, paired_before, paired_behind
from loaders.extract.rule.noun_statuses import said_by_noun
from loaders.extract.rule.relating import of_clause, related, whose_arm
from loaders.extract.rule.understood import SHARING, is_ranked, namesakes, understood

_SUCCESSIVE = mood.ENDING | mood.COMING | {"current", "present", "the"}
"""Words before "owner" or "operator" that say of what: the service spoken of last."""
_ELSEWHERE = (
    DEMONYMS
    | nouns.OTHER
    | words("others remaining state state-owned listed leading world country main principal building construction")
)
"""Words that tell what a firm is in general, or further ones: "Acme, the German state rail operator", "the remaining owners"."""

_ONE = frozenset({"a", "an", "another", "one"})

_PAIR = 2
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
        if self.unless & view.words(at) or not self.where(view, at):
            return
        mine, others = self._sides()
        other, end = self._known(page, at, item, mine, others)
        if not other:
            return
        other = self.narrowed(view, at, item, other)
        found = described(view, at, item, end, mine) or self.epithet(page, at)
        if not found and self.holds and len(other) > _PAIR and not is_one(view.line[item].low):
            other, found = other[:1], other[1:]  # "the owners of Bolt, Acme and Cope, said"
        if is_one(view.line[item].low):
            found = _sole(view, end, found) if self.holds else _nearest(view, item, found)
        found = tuple(each for each in found if each.name not in {one.name for one in other})
        said = said_by_noun(view, at, item, self.predicate not in {"RUNS", "OWNS"})
        subjects, objects = (found, other) if self.holds else (other, found)
        if said:
            yield from pairs_of(self.name, self.predicate, subjects, objects, item, said)

    def _sides(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The kinds of whom the noun describes, and those of the other."""
        predicate = PREDICATES[self.predicate]
        subjects, objects = predicate.subjects, predicate.objects
        return (
            (self.kinds or subjects, self.others or objects)
            if self.holds
            else (self.kinds or objects, self.others or subjects)
        )

    def _known(
        self, page: Page, at: int, item: int, mine: tuple[str, ...], others: tuple[str, ...]
    ) -> tuple[Parties, int]:
        """The other party, told or understood, and the place of the phrase with which it ends."""
        view = page.view
        other, end = self._other(view, at, item, others)
        if self._is_its_own(view, at, item, mine) or (not other and self._is_understood(view, at, item)):
            later = {each.name for behind in page.line[item:] for each in behind.mentions if not behind.anaphor}
            other = tuple(
                each
                for each in understood(page, at, others, self.predicate, bool(self.words & SHARING))
                if each.name not in later and _is_of_trade(view, at, item, each.name)
            )
        if not other and self.name == "subsidiary" and view.phrases.items(at)[0].low in _ONE:
            other = namesakes(page, described(view, at, item, end, mine))
        return other, end

    def _is_its_own(self, view: View, at: int, item: int, kinds: tuple[str, ...]) -> bool:
        """Whether "its" seems to lead to the very one that the noun describes, so that it means another: "Acme, its operator"."""
        its = view.phrases.items(at)[0]
        if not self.holds or its.low not in ITS or not its.of(kinds):
            return False
        return _names(described(view, at, item, at, kinds)) == _names(its.mentions)

    def _is_understood(self, view: View, at: int, item: int) -> bool:
        """Whether the noun ends its phrase, leaves unsaid of what, and stands behind a word that says it is known."""
        ends = item == view.phrases.all[at].last - 1 and view.phrases.low(at + 1) not in {"of", "in", "for"}
        told = view.words(at)
        if self.holds and _names_operator(view, at, item):
            return True
        known = bool(told & _SUCCESSIVE) or (bool(self.words & SHARING) and is_ranked(view, at))
        return self.holds and ends and known and not told & _ELSEWHERE

    def _other(self, view: View, at: int, item: int, kinds: tuple[str, ...]) -> tuple[Parties, int]:
        """The other party, and the place of the phrase with which it ends."""
        phrases = view.phrases
        if self.links and _ends_phrase(view, at, item):
            link = paired_behind(view, at) + 1
            while phrases.kind(link) == "y" or phrases.low(link) in {"since", "until"}:
                link += 1
            if phrases.kind(link) == "p" and phrases.low(link) in self.links:
                found = view.parties((link + 1,), kinds) or allied(view, link + 1, kinds)
                if found:
                    end = max((link + 1, *(each.end - 1 for each in complements(phrases, link + 1))))
                    end += 2 * _is_apposed(view, end, found)
                    further, end = _further(view, end, self.links, kinds)
                    return self._apt(found + further), end
        first = phrases.all[paired_before(view, at)].first
        named = [each for each in phrases.line[first:item] if each.mentions]
        if named and (self.holds or phrases.low(at - 1) != "whose"):
            return self._owner(view, at, item, named).of(kinds), at if self.holds else _chain_end(view, at)
        if not self.holds and (served := self._served(view, at, kinds)) is not None:
            return view.parties((served,), kinds), _chain_end(view, served)
        found = related(view, at, kinds, self.links) or view.parties(of_clause(view, at), kinds)
        return found or (() if self.holds else view.parties(whose_arm(view, at), ("Company",))), at

    def _served(self, view: View, at: int, kinds: tuple[str, ...]) -> int | None:
        """The place of whom it is for, behind what it is of: "the provider of buses for Elmshire"."""
        found = view.clauses.with_noun(at, self.links - {"of"}) if view.phrases.low(at + 1) == "of" else iter(())
        return next((place for place in found if view.parties((place,), kinds)), None)

    def _owner(self, view: View, at: int, item: int, named: Sequence[Item]) -> Item:
        """Whose it is of those named before the noun: "Acme" of "Acme's Bolt unit", "Cope and Acme's Bolt unit"."""
        if not self.holds and len(named) > 1 and named[0].possessive:
            return replace(named[0], mentions=named[0].mentions[-1:])
        if not self.holds and named[0].possessive and is_one(view.line[item].low) and "joint" not in view.words(at):
            return replace(named[-1], mentions=named[-1].mentions[-1:])  # "to Cope and Acme's subsidiary Bolt"
        beside = _beside_its(view, at, item) if named[-1].anaphor else None
        return beside or named[-1]

    def _apt(self, found: Parties) -> Parties:
        """The parties; what is part of a consortium is its member."""
        if self.holds:
            return found
        return tuple(each for each in found if not any(mark in each.name.casefold() for mark in _JOINT))


def _is_of_trade(view: View, at: int, item: int, name: str) -> bool:
    """Whether what is understood is of the sort that the noun's own words say: no hostel is run by "the bus operator"."""
    before = (singular(each.low) for each in view.line[view.phrases.all[at].first : item])
    sorts = [word for word in before if word in CLASS]
    return not sorts or any(
        f" {word}" in f" {name.casefold()}" or (CLASS[word] == ESTABLISHMENT and name[0].isupper()) for word in sorts
    )


def _names_operator(view: View, at: int, item: int) -> bool:
    """Whether a name follows an operator of which no word says what it operates: "a spokesman for operator Acme"."""
    phrase = view.phrases.all[at]
    bare = view.line[item].low in _OPERATING and item - phrase.first <= (view.phrases.low(at) == "the")
    return bare and item + 2 == phrase.last and bool(view.line[item + 1].of(FIRMS))


_OPERATING = frozenset({"operator", "operators", "owner", "owners"})


def _is_apposed(view: View, end: int, found: Parties) -> bool:
    """Whether the phrase that ends at a place is named behind it: "the shareholders of the company, Bolt, are"."""
    beside = view.phrases.kind(end + 1) == "k" and view.phrases.kind(end + 3) == "k"
    return beside and view.phrases.kind(end + 2) == "n" and found == view.named(end + 2, ("Company", "Service", "CRC"))


def _further(view: View, end: int, links: frozenset[str], kinds: tuple[str, ...]) -> tuple[Parties, int]:
    """Those that "and" and a link of its own put beside what ends at a place, with their own end: "of Bolt, and of Cope"."""
    link = end + 1 + (view.phrases.kind(end + 1) == "k")
    joined = (
        view.phrases.kind(link) == "c" and view.phrases.kind(link + 1) == "p" and view.phrases.low(link + 1) in links
    )
    found = view.parties((link + 2,), kinds) if joined else ()
    return (found, link + 2) if found else ((), end)


def _names(parties: Parties) -> list[str]:
    return [each.name for each in parties]


def _chain_end(view: View, at: int) -> int:
    """The place of the last phrase of those that prepositions hang on one: "line" of "operator of the line"."""
    while view.phrases.kind(at + 1) == "p" and view.phrases.kind(at + 2) == "n" and view.phrases.low(at + 1) != "from":
        at += 2
    return at


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


def _sole(view: View, end: int, found: Parties) -> Parties:
    """The one named between commas, where "and" goes on with another: "the operator, Acme, and Bolt have bid"."""
    apposed = view.phrases.kind(end + 1) == "k" and view.phrases.kind(end + 2) == "n"
    return found[:1] if apposed and ", and " in view.phrases.head(end + 2).low else found


def _nearest(view: View, item: int, found: Parties) -> Parties:
    """The one of a list that stands beside the noun: "Bolt" of "Acme and Bolt, a unit of Cope"."""
    behind = any(each.mentions == found for each in view.line[item + 1 :])
    return found[:1] if behind else found[-1:]
