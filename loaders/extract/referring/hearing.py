"""What a reader hears in the noun phrases of a line: entities, lists of them, and things and people without a name."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Mention
from loaders.extract.grammar import conjugation
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.lexicon import BEING
from loaders.extract.knowledge.anaphors import ANAPHORS, PRACTITIONERS
from loaders.extract.knowledge.referring import FEMALE, MALE, PERSONS, SEVERAL, VAGUE
from loaders.extract.line import Item
from loaders.extract.referring.plurals import singular
from loaders.extract.referring.roles import Role
from loaders.extract.referring.salience import Referent, Salience

THING, BODY, PERSON, PEOPLE, LIST = "thing", "body", "someone", "people", "list"
"""Kinds of referents that are no entity: a thing, an organisation or a person without a name, several, and a list."""

_ARTICLES = frozenset({"a", "an", "the", "one", "its", "their", "our"})
_PAIRS = (("npncn", 1, "region"), ("ncnkn", 3, ""))
"""The phrases from the first of two to the second, how far before it "and" stands, and of what family what is between is."""

_TOLD = ANAPHORS.keys() | PRACTITIONERS
_INDEFINITE = frozenset({"a", "an", "another"})
_NAMING = BEING | {"call", "name"}


def key_of(mention: Mention) -> str:
    """Under what an entity is kept in mind."""
    return mention.name.casefold()


class Hearing:
    """Hears the phrases of a line, one by one."""

    def __init__(self, salience: Salience, clauses: Clauses) -> None:
        self._salience, self._phrases, self._clauses = salience, clauses.phrases, clauses

    def entities(self, item: Item, at: int, role: Role, is_head: bool) -> None:
        """The entities of an item of the phrase at a place, each by itself and, where there are several, together."""
        part = _part(item, role, is_head)
        heads = frozenset(self._said_of(at)) if is_head else frozenset()
        for mention in item.mentions:
            self._salience.hear(key_of(mention), Referent((mention,), mention.kind), part, heads, _gender(item))
        if len(item.mentions) > 1 and item.family in {"organisation", "person"}:
            key = "+".join(map(key_of, item.mentions))
            self._salience.hear(key, Referent(item.mentions, LIST, plural=True), part, heads)

    def pair(self, at: int, role: Role) -> None:
        """The two that end with the phrase at a place and are no list: "ITEM of Elmshire and ITEM", "ITEM and its twin ITEM"."""
        first = self._first_of_pair(at)
        ends = [] if first is None else [self._phrases.head(first), self._phrases.head(at)]
        both = tuple(mention for item in ends for mention in item.mentions)
        apart = len(both) == 2 and all(item.family == "organisation" and not item.possessive for item in ends)
        if apart and not any(item.is_pending for item in ends):
            key = "+".join(map(key_of, both))
            self._salience.hear(key, Referent(both, LIST, plural=True), role.part)

    def _first_of_pair(self, at: int) -> int | None:
        """Where the first of two stands whose second ends with the phrase at a place."""
        for shape, link, between in _PAIRS:
            first = at - len(shape) + 1
            fits = first >= 0 and self._phrases.kinds[first : at + 1] == shape
            if fits and self._phrases.low(at - link) == "and" and self._phrases.head(first + 2).family == between:
                return first
        return at - 2 if self._phrases.low(at - 1) == "and" and len(self._phrases.items(at)) > 1 else None

    def common(self, head: Item, at: int, role: Role) -> None:
        """The common noun of the phrase at a place, where "it", "he" or "they" may lead to it; ``head`` is its last word.

        A description that leads to nobody is one: "the firm" of which no name was told.
        """
        noun = self._phrases.letters[self._phrases.all[at].last - 1] == "n" or " " in head.text
        if head.mentions or not noun:
            return
        word = head.text.split()[-1]
        if not _is_common(word) or word in VAGUE or singular(word) in VAGUE or self._only_describes(at):
            return
        kind, heads = _kind(word.lower()), frozenset({word.lower()})
        known = self._salience.hear(f"~{word.lower()}", Referent((), kind, plural=kind == PEOPLE), role.part, heads)
        known.introduced = self._phrases.items(at)[0].low in _INDEFINITE

    def _only_describes(self, at: int) -> bool:
        """Whether the phrase is what a name beside it is, or what something is said to be: "the offer was | a good one"."""
        said = self._lemma(at - 1) in BEING
        return said or any(self._phrases.head(other).mentions for other in self._beside(at))

    def _said_of(self, at: int) -> Iterator[str]:
        """The nouns that the words around a name say of it: "the charity ITEM", "ITEM, a firm", "ITEM is an agency"."""
        nouns = list(self._phrases.items(at)[:-1])
        for other in self._beside(at):
            items = self._phrases.items(other)
            said = items[0].low in _ARTICLES or items[-1].low in PRACTITIONERS
            nouns += items[-1:] if said or self._is_label(other, at) else ()
        return (item.low for item in nouns if item.low in _TOLD and not item.mentions)

    def _is_label(self, other: int, at: int) -> bool:
        """Whether a phrase opens the line and a colon leads from it to the phrase at a place: "Supplier: ITEM"."""
        return other == 0 and at == 2 and self._phrases.low(1) == ":"

    def _beside(self, at: int) -> Iterator[int]:
        """The phrases that stand in apposition to the one at a place, or are said of it."""
        kind = self._phrases.kind
        if kind(at + 2) == "n" and (kind(at + 1) in ("k", "l") or self._lemma(at + 1) in BEING):
            yield at + 2
        if kind(at - 2) == "n" and (kind(at - 1) in ("k", "l") or self._lemma(at - 1) in _NAMING):
            yield at - 2
        if kind(at + 1) == "v" and self._phrases.low(at + 2) == "as" and kind(at + 3) == "n":
            yield at + 3  # "was appointed as administrator"

    def _lemma(self, at: int) -> str:
        """The verb at a place; empty where there is none, or it is denied."""
        verb = self._clauses.verb(at) if self._phrases.kind(at) == "v" else None
        return verb.lemma if verb and not verb.negated else ""


def _part(item: Item, role: Role, is_head: bool) -> str:
    """The part of an item: that of its phrase for the head; less for what only owns or leads the head: "ITEM staff"."""
    if is_head and not item.possessive:
        return role.part
    return "owner" if item.possessive or role.part in {"oblique", "of"} else "aside"


def _gender(item: Item) -> str:
    first = item.low.split()[0].rstrip(".")
    return "he" if first in MALE else "she" if first in FEMALE else ""


def _is_common(text: str) -> bool:
    """Whether a word is a common noun or an abbreviation for several: "members", "MPs"."""
    return text.isalpha() and (text.islower() or (text.endswith("s") and text[:-1].isupper()))


def _kind(low: str) -> str:
    if low in PERSONS:
        return PERSON
    if low in SEVERAL or (singular(low) and conjugation.form(low) != "base"):
        return PEOPLE
    return BODY if low in ANAPHORS and ANAPHORS[low][0] != "Region" else THING
