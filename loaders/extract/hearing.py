"""What a reader hears in the noun phrases of a line: entities, lists of them, and things and people without a name."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Mention
from loaders.extract.grammar import lexicon
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.descriptions import ANAPHORS
from loaders.extract.knowledge.referring import FEMALE, MALE, PERSONS, SEVERAL, VAGUE
from loaders.extract.line import Item
from loaders.extract.plurals import singular
from loaders.extract.roles import Role
from loaders.extract.salience import Referent, Salience

THING, BODY, PERSON, PEOPLE, LIST = "thing", "body", "someone", "people", "list"
"""Kinds of referents that are no entity: a thing, an organisation or a person without a name, several, and a list."""

_ARTICLES = frozenset({"a", "an", "the", "one", "its", "their", "our"})
_INDEFINITE = frozenset({"a", "an", "another"})


def key_of(mention: Mention) -> str:
    """Under what an entity is kept in mind."""
    return mention.name.casefold()


class Hearing:
    """Hears the phrases of a line, one by one."""

    def __init__(self, salience: Salience, phrases: Phrases, clauses: Clauses) -> None:
        self._salience, self._phrases, self._clauses = salience, phrases, clauses

    def entities(self, item: Item, at: int, role: Role, is_head: bool) -> None:
        """The entities of an item of the phrase at a place."""
        part = role.part if is_head and not item.possessive else "owner"
        for mention in item.mentions:
            self._salience.hear(key_of(mention), Referent((mention,), mention.kind, heads=self._said_of(at) if is_head else set(), gender=self._gender(item)), part)
        if len(item.mentions) > 1 and item.family in {"organisation", "person"}:
            key = "+".join(map(key_of, item.mentions))
            self._salience.hear(key, Referent(item.mentions, LIST, plural=True, heads=self._said_of(at)), part)

    def common(self, at: int, role: Role) -> None:
        """The common noun of the phrase at a place, where it may be what "it", "he" or "they" lead to."""
        head = self._phrases.head(at)
        letter = self._phrases.letters[self._phrases.all[at].last - 1]
        if head.mentions or letter != "n" or not head.text.islower() or head.low in VAGUE or not head.low.isalpha():
            return
        if any(self._phrases.head(other).mentions for other in self._beside(at)):
            return  # it only describes a name
        kind = _kind(head.low)
        known = self._salience.hear(f"~{head.low}", Referent((), kind, plural=kind == PEOPLE), role.part)
        known.introduced = self._phrases.items(at)[0].low in _INDEFINITE

    def _gender(self, item: Item) -> str:
        first = item.low.split()[0].rstrip(".")
        return "he" if first in MALE else "she" if first in FEMALE else ""

    def _said_of(self, at: int) -> set[str]:
        """The nouns that the words around a name say of it: "the charity Acme", "Acme, a firm", "Acme is an agency"."""
        found = {item.low for item in self._phrases.items(at)[:-1] if not item.mentions}
        for other in self._beside(at):
            items = self._phrases.items(other)
            if items[0].low in _ARTICLES and not items[-1].mentions:
                found.add(items[-1].low)
        return {low for low in found if low in ANAPHORS}

    def _beside(self, at: int) -> Iterator[int]:
        """The phrases in apposition to the one at a place, and what it is said to be."""
        phrases = self._phrases
        if phrases.kind(at + 1) in ("k", "l") and phrases.kind(at + 2) == "n":
            yield at + 2
        if phrases.kind(at - 1) in ("k", "l") and phrases.kind(at - 2) == "n":
            yield at - 2
        if phrases.kind(at + 1) == "v":
            verb = self._clauses.verb(at + 1)
            if verb.lemma in {"be", "become", "remain"} and not verb.negated and phrases.kind(at + 2) == "n":
                yield at + 2
        if phrases.kind(at - 1) == "v" and self._clauses.verb(at - 1).lemma in {"call", "name", "be"} and phrases.kind(at - 2) == "n":
            yield at - 2


def _kind(low: str) -> str:
    if low in PERSONS:
        return PERSON
    if low in SEVERAL or (singular(low) and lexicon.FORMS.get(low, ("", ""))[1] != "base"):
        return PEOPLE
    return BODY if low in ANAPHORS and ANAPHORS[low][0] != "Region" else THING
