"""To whom pronouns and descriptions lead back: "it", "she", "they", "the firm", "both councils".

Whoever agrees in kind and number and stands most in the foreground (``salience``) is meant, as in Lappin and Leass
(1994): not the subject of the same clause for its object, nor what a relative clause belongs to inside it. The verb or
noun beside a pronoun says more: contracts do not announce, firms do not expire. Where a common noun stands more in the
foreground than any name, nobody is meant, since a wrong answer is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from graph.model import Mention
from loaders.extract.cast import Cast
from loaders.extract.choosing import Spot, described, listed, people, person, thing
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.hearing import Hearing, key_of
from loaders.extract.knowledge import referring
from loaders.extract.knowledge.descriptions import ANAPHORS
from loaders.extract.line import Item, Line
from loaders.extract.plurals import COUNTS, singular
from loaders.extract.roles import Role, governor, roles
from loaders.extract.salience import Salience

Parties = tuple[Mention, ...]
THINGS = ("Company", "CRC", "Service", "PublicBody", "Union")


def is_pending(item: Item) -> bool:
    """Whether it is still open whom the item means."""
    return any(not mention.name for mention in item.mentions)


class Antecedents:
    """The antecedents in one document, line by line."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._salience = Salience()
        self._quoting = False

    def settle(self, phrases: Phrases) -> Line:
        """The line with its pending mentions settled; what leads to nobody mentions nothing."""
        self._salience.begin()
        clauses = Clauses(phrases)
        sentence = _Sentence(phrases, clauses, roles(phrases, clauses), self._salience, self._cast)
        return sentence.settled()


class _Sentence:
    def __init__(
        self, phrases: Phrases, clauses: Clauses, parts: dict[int, Role], salience: Salience, cast: Cast
    ) -> None:
        self._phrases, self._clauses, self._parts = phrases, clauses, parts
        self._salience, self._cast = salience, cast
        self._line = list(phrases.line)
        self._hearing = Hearing(salience, phrases, clauses)

    def settled(self) -> Line:
        for at, kind in enumerate(self._phrases.kinds):
            if kind == "n":
                self._read(at)
        return tuple(self._line)

    def _read(self, at: int) -> None:
        phrase, role = self._phrases.all[at], self._parts[at]
        for here in range(phrase.first, phrase.last):
            item = self._line[here]
            if is_pending(item):
                item = self._line[here] = self._with_found(item, self._found(here, at))
            if item.mentions:
                self._hearing.entities(item, at, role, here == phrase.last - 1)
        self._hearing.common(at, role)

    def _with_found(self, item: Item, found: Parties) -> Item:
        mentions = tuple(each for mention in item.mentions for each in ((mention,) if mention.name else found))
        return replace(item, mentions=mentions)

    def _found(self, here: int, at: int) -> Parties:
        item = self._line[here]
        words = next(mention.words for mention in item.mentions if not mention.name)
        low = words.lower()
        spot = self._spot(low, here, at)
        found = self._ahead(low, at) or _chooser(low)(spot, self._salience, self._cast)
        return tuple(replace(each, words=words) for each in found)

    def _spot(self, low: str, here: int, at: int) -> Spot:
        role, head = self._parts[at], self._phrases.head(at)
        owns = low in referring.POSSESSIVE or self._line[here].possessive
        verb = self._clauses.verb(role.verb) if role.verb is not None else None
        passive = role.verb is not None and self._clauses.is_passive(role.verb)
        return Spot(
            low, "owner" if owns else role.part, verb.lemma if verb else "", passive, head.low if owns and head is not self._line[here] else "",
            frozenset(self._excluded(at, role, owns)),
        )

    def _excluded(self, at: int, role: Role, owns: bool) -> Iterator[str]:
        """Whom the words cannot mean: the subject of the same clause, and what a relative clause without "that" describes."""
        if owns:
            return
        if role.part != "subject" and role.verb is not None and not self._is_of_noun(role.verb):
            subject = self._clauses.subject(role.verb)
            if subject is not None and subject != at:
                yield from self._keys(subject)
        if role.part == "subject" and self._phrases.kind(at - 1) == "n":
            yield from self._keys(at - 1)

    def _is_of_noun(self, verb: int) -> bool:
        """Whether the verb says what a noun is for, whoever does it: "an attempt to save it"."""
        return self._clauses.verb(verb).shape == "infinitive" and self._phrases.kind(verb - 1) == "n"

    def _keys(self, at: int) -> set[str]:
        item = self._line[self._phrases.all[at].last - 1]
        return {key_of(mention) for mention in item.mentions} | {f"~{item.low}"}

    def _ahead(self, low: str, at: int) -> Parties:
        """Who is named only afterwards: "while he was minister, ITEM", "in its report ITEM", "the buyer is ITEM"."""
        if low not in referring.PERSON | referring.THING:
            return self._predicated(at)
        if any(self._parts[here].part == "subject" for here in range(at) if here in self._parts):
            return ()
        kinds = self._phrases.kinds
        later = (here for here in range(at + 1, len(kinds)) if kinds[here] == "n" and self._parts[here].part == "subject")
        here = next(later, None)
        if here is None or not self._is_fronted(kinds[:at], kinds[at + 1 : here], self._parts[at].part):
            return ()
        item = self._line[self._phrases.all[here].last - 1]
        fits = ("Person",) if low in referring.PERSON else THINGS
        return item.of(fits) if len(item.mentions) == 1 and not item.possessive and not is_pending(item) else ()

    def _is_fronted(self, before: str, between: str, part: str) -> bool:
        """Whether the words stand in what only leads to the main clause: "While it ran Bolt, ITEM"; "In its report ITEM"."""
        if part == "subject":
            return "b" in before and "k" in between
        return set(before) & set("pb") != set() and ("k" in between or not set(between) & set("vbrl"))

    def _predicated(self, at: int) -> Parties:
        """Whom the words are said to be: "the buyer is ITEM"."""
        verb = self._clauses.verb(at + 1) if self._phrases.kind(at + 1) == "v" else None
        if verb is None or verb.lemma != "be" or verb.negated or self._phrases.kind(at + 2) != "n":
            return ()
        item = self._line[self._phrases.all[at + 2].last - 1]
        return item.of(THINGS) if len(item.mentions) == 1 and not is_pending(item) and not item.possessive else ()


_Choose = Callable[[Spot, Salience, Cast], Parties]


def _chooser(low: str) -> _Choose:
    if low in referring.THING:
        return thing
    if low in referring.PERSON:
        return person
    if low in referring.PEOPLE:
        return people
    if low in referring.SPEAKER:
        return lambda *_: ()
    words = low.split()
    return listed if COUNTS.keys() & set(words) or singular(words[-1]) in ANAPHORS else described
