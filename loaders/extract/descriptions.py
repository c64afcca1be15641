"""Rules for nouns that say what one party is to another: "Acme, owner of Bolt"; "Bolt's operator, Acme"; "operator Acme"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from graph.model import Mention
from graph.vocabulary import PREDICATES
from loaders.extract.grammar import standing
from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item
from loaders.extract.reading import Page, Reading, pairs_of

_SUCCESSIVE = standing.ENDING | standing.COMING | {"current", "present", "the"}
"""Words before "owner" or "operator" that say of what: the service spoken of last."""
_ORIGINATING = words("originate begin start")
_SHARING = frozenset({"shareholder", "shareholders"})
_JOINING = words("be become remain stay include comprise form")
_HAVING = words("have count number list name boast")
_COUNTING = words("one two three four five six some most several many part") | {"all"}
_JOINT = words("consortium partnership alliance venture network association federation")
"""Names of which one is a member rather than a part."""


@dataclass(frozen=True, slots=True)
class Role:
    """Nouns for what a party is to another; ``links`` are the prepositions that lead to the other.

    ``holds`` says whether what is described is the subject ("owner") or the object ("subsidiary"), ``kinds`` narrows its
    kinds and ``others`` those of the other; ``unless`` are words beside the noun that give it another sense, and ``where``
    is a further condition on the place of its phrase.
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
        if not other and self._is_understood(view, at, item):
            other = self._understood(page, others)
        if not other:
            return
        found = described(view, at, item, end, self.kinds or mine)
        found = found if self.holds or not _is_one(view.line[item].low) else _nearest(view, item, found)
        found = tuple(each for each in found if each.name not in {one.name for one in other})
        said = _said(view, at, item)
        subjects, objects = (found, other) if self.holds else (other, found)
        if said:
            yield from pairs_of(self.name, self.predicate, subjects, objects, item, said)

    def _is_understood(self, view: View, at: int, item: int) -> bool:
        """Whether the noun ends its phrase, leaves unsaid of what, and stands behind a word that says it is known."""
        ends = item == view.phrases.all[at].last - 1 and view.phrases.low(at + 1) not in {"of", "in", "for"}
        return self.holds and ends and bool(view.words(at) & _SUCCESSIVE)

    def _understood(self, page: Page, kinds: tuple[str, ...]) -> Parties:
        """Of what, where the text leaves it unsaid: the service spoken of last, of shares the company that it is about."""
        if self.words & _SHARING:
            return tuple(Mention(name, "Company") for name in page.cast.of_kind("Company")[:1])
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
                found = view.parties((link + 1,), kinds)
                if found:
                    return self._apt(found), link + 1
        named = [each for each in phrases.line[phrases.all[at].first : item] if each.mentions]
        if named and (self.holds or phrases.low(at - 1) != "whose"):
            return self._owner(view, at, item, named).of(kinds), at
        return _related(view, at, kinds, self.links), at

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


def _said(view: View, at: int, item: int) -> str:
    """The status of what the noun says: by its adjectives alone where its name follows: "these were Acme's unit Bolt"."""
    if any(each.mentions for each in view.line[item + 1 : view.phrases.all[at].last]):
        return "ended" if view.words(at) & standing.ENDING else "asserted"
    verb = view.phrases.all[at - 2].verb if at > 1 and view.phrases.low(at - 1) == "as" else None
    if verb is not None and verb.lemma in _ORIGINATING:
        return "ended"
    return standing.of_noun(view.phrases, view.clauses, _counted(view, at))


def _related(view: View, at: int, kinds: tuple[str, ...], links: frozenset[str]) -> Parties:
    """The other party where it stands before a relative word or has the noun's bearer: "Bolt, whose owner is Acme";
    "Bolt, of which Acme is the owner"; "Bolt has Acme as its owner"."""
    phrases = view.phrases
    if phrases.low(at - 1) == "whose":
        return view.parties((view.clauses.antecedent(at - 1),), kinds)
    verb = _before(view, at)
    if _joins(view, verb):
        return view.parties(view.clauses.before_relative(verb, links), kinds)
    having = at - 3
    if phrases.low(at - 1) == "as" and phrases.kind(having) == "v" and view.clauses.verb(having).lemma in _HAVING:
        return view.parties((view.clauses.subject(having),), kinds)
    return ()


_PADDING = words("company companies group firm organisation business body")


def _ends_phrase(view: View, at: int, item: int) -> bool:
    """Whether the noun is the last of its phrase, beside such as "company" in "parent company"."""
    return all(each.low in _PADDING for each in view.line[item + 1 : view.phrases.all[at].last])


def _counted(view: View, at: int) -> int:
    """The place of the word that counts the phrase: "one" of "one of Acme's subsidiaries"; else the phrase's own."""
    counts = view.phrases.low(at - 1) == "of" and view.phrases.kind(at - 2) == "n" and view.head(at - 2) in _COUNTING
    return at - 2 if counts else at


def described(view: View, at: int, item: int, end: int, kinds: tuple[str, ...]) -> Parties:
    """Whom the noun describes: behind it, before a comma, behind the comma after its phrase, or by a verb of being."""
    phrases = view.phrases
    behind = phrases.line[item + 1 : phrases.all[at].last]
    named = next((each for each in behind if each.mentions), None) or _before_noun(view, at, item, end)
    if named is not None:
        return named.of(kinds)
    first = _counted(view, at)
    verb = _before(view, first)
    if _joins(view, verb):
        return view.parties((view.clauses.subject(verb),), kinds)
    if phrases.low(first - 1) == "as":
        return _as(view, first, kinds)
    return _beside(view, first, end, kinds) or _listed(view, end, kinds)


def _beside(view: View, first: int, end: int, kinds: tuple[str, ...]) -> Parties:
    """Whom an apposition between commas describes, or the one behind a verb of being."""
    phrases = view.phrases
    before = _left(view, first - 1)
    places = (before - 1 if phrases.kind(before) == "k" else None, end + 2 if phrases.kind(end + 1) == "k" else None)
    found = next((found for place in places if (found := view.named(place, kinds))), ())
    return found or (view.parties((view.clauses.object(end + 1),), kinds) if _joins(view, end + 1) else ())


def _before_noun(view: View, at: int, item: int, end: int) -> Item | None:
    """The name directly before the noun, where the other party is told elsewhere: "Bolt" of "its Bolt unit",
    "Acme, whose Bolt unit", "the Bolt unit of Acme"."""
    first = view.phrases.all[at].first
    named = view.line[item - 1] if item > first else None
    if named is None or named.family != "organisation" or named.possessive or not _is_one(view.line[item].low):
        return None
    elsewhere = end > at or view.phrases.low(at - 1) == "whose"
    return named if elsewhere or any(each.possessive for each in view.line[first : item - 1]) else None


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


def _is_one(low: str) -> bool:
    """Whether a noun is no plural: "unit" of "its unit Bolt, the fund Cope and others"."""
    return not low.endswith("s") or low.endswith("ss")


_LISTING = words("among amongst including such as like namely notably especially them which are these particularly")


def _listed(view: View, end: int, kinds: tuple[str, ...]) -> Parties:
    """Those of a list behind the phrase: "its subsidiaries, among them Bolt and Cope"; "its subsidiaries: Bolt and Cope"."""
    here = end + 1
    while here < end + 7 and (view.phrases.kind(here) in {"k", "l"} or view.phrases.low(here) in _LISTING):
        here += 1
    return view.named(here, kinds) if here > end + 1 else ()


def _joins(view: View, at: int) -> bool:
    """Whether a verb at a place joins a noun to what it describes."""
    return view.phrases.kind(at) == "v" and view.clauses.verb(at).lemma in _JOINING


def _before(view: View, at: int) -> int:
    return _left(view, at - 1)


def _left(view: View, at: int) -> int:
    while view.phrases.kind(at) in ("x", "y"):
        at -= 1
    return at


def _as(view: View, at: int, kinds: tuple[str, ...]) -> Parties:
    """Whom "as" describes: "Acme as owner of Bolt"; "Acme, as owner"; "Acme took over as operator of Bolt"."""
    before = at - 2
    if not {"n", "v"} & set(view.phrases.kinds[: max(before + 1, 0)]):
        verb = next(
            (here for here in view.phrases.verbs if here > at and view.clauses.verb(here).shape == "finite"), None
        )
        return view.parties((view.clauses.subject(verb),), kinds) if verb is not None else ()
    if view.phrases.kind(before) == "k":
        before -= 1
    if view.phrases.kind(before) == "n":
        return view.named(before, kinds)
    while before >= 0 and view.phrases.kind(before) not in ("v", "l", "b"):
        before -= 1
    return view.parties((view.clauses.subject(before),), kinds) if view.phrases.kind(before) == "v" else ()
