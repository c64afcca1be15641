"""To whom pronouns and descriptions lead back: "it", "she", "they", "the firm", "both councils".

Whoever agrees in kind and number and stands most in the foreground (``salience``) is meant, as in Lappin and Leass
(1994): not the subject of the same clause for its object, nor what a relative clause belongs to inside it. The verb or
noun beside a pronoun says more: contracts do not announce, firms do not expire. Where a common noun stands more in the
foreground than any name, nobody is meant, since a wrong answer is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from graph.model import Mention
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.function_words import CLAUSE_ENDS
from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge import referring
from loaders.extract.knowledge.anaphors import ANAPHORS
from loaders.extract.line import Item, Line
from loaders.extract.naming.cast import Cast
from loaders.extract.referring.ahead import Ahead
from loaders.extract.referring.choosing import listed, one_of_two, people, person, thing
from loaders.extract.referring.described import described
from loaders.extract.referring.fitting import Spot
from loaders.extract.referring.hearing import Hearing, key_of
from loaders.extract.referring.plurals import COUNTS, singular
from loaders.extract.referring.roles import roles
from loaders.extract.referring.salience import Salience
from loaders.extract.referring.spots import Spots
from loaders.extract.tokens import QUOTES

Choose = Callable[[Spot, Salience, Cast], Parties]


class Antecedents:
    """The antecedents in one document, line by line."""

    def __init__(self, cast: Cast) -> None:
        self._cast, self._salience = cast, Salience()

    def settle(self, clauses: Clauses, author: Mention | None = None) -> Line:
        """The line with its pending mentions settled; what leads to nobody mentions nothing.

        ``author`` is whom "we" means outside quotations.
        """
        self._salience.begin()
        return _Sentence(clauses, self._salience, self._cast, author).settled()

    def learn(self, party: Mention, nouns: frozenset[str]) -> None:
        """These nouns may be said of a party from now on: "the operator"."""
        known = self._salience.known(key_of(party))
        if known:
            known.heads |= nouns

    def stand_for(self, noun: str, service: Mention) -> None:
        """This noun, spoken of before, describes a service: "them" may mean "the county's libraries"."""
        known = self._salience.known(f"~{noun}")
        if known:
            known.stands = (service,)


class _Sentence:
    """One line, read phrase by phrase: what is pending is settled by what was heard before, and then heard itself."""

    def __init__(self, clauses: Clauses, salience: Salience, cast: Cast, author: Mention | None) -> None:
        self._phrases, self._clauses = clauses.phrases, clauses
        self._roles = roles(clauses)
        self._salience, self._cast, self._author = salience, cast, author
        self._line = list(clauses.phrases.line)
        self._hearing, self._joins = Hearing(salience, clauses), "and" in clauses.phrases.words
        self._ahead = Ahead(clauses, self._roles)
        self._spots = Spots(clauses, self._roles, self._line)
        self._quotes = any(item.text in QUOTES for item in self._line)

    def settled(self) -> Line:
        """The line with its pending mentions settled."""
        for at, kind in enumerate(self._phrases.kinds):
            if kind == "n":
                self._read(at)
            elif kind in "lbc" and self._phrases.low(at) in CLAUSE_ENDS:
                self._salience.turn()
        return tuple(self._line)

    def _read(self, at: int) -> None:
        phrase, role = self._phrases.all[at], self._roles[at]
        self._salience.quoted = self._quotes and _is_quoted(self._line[: phrase.first])
        for here in range(phrase.first, phrase.last):
            item = self._line[here]
            if item.is_pending:
                item = self._line[here] = _with_found(item, self._found(here, at))
            if item.mentions and item.low not in referring.SPEAKER:
                self._hearing.entities(item, at, role, is_head=here == phrase.last - 1)
        if self._joins:
            self._hearing.pair(at, role)
        self._hearing.common(self._line[phrase.last - 1], at, role)

    def _found(self, here: int, at: int) -> Parties:
        words = next(mention.words for mention in self._line[here].mentions if not mention.name)
        low = words.lower()
        if low in referring.SPEAKER:
            return self._speaker(here, words)
        found = self._ahead.named(low, at) or _chooser(low)(self._spots.spot(low, here, at), self._salience, self._cast)
        return tuple(replace(each, words=words) for each in found)

    def _speaker(self, here: int, words: str) -> Parties:
        """Whom "we" means: the document's author, but nobody within the line's quotations."""
        return (replace(self._author, words=words),) if self._author and not _is_quoted(self._line[:here]) else ()


def _is_quoted(before: Sequence[Item]) -> bool:
    """Whether a quotation is open behind these words; straight quotes open and close in turn."""
    quoted = False
    for item in before:
        if item.text == '"':
            quoted = not quoted
        elif item.text in QUOTES:
            quoted = item.text != "”"
    return quoted


def _with_found(item: Item, found: Parties) -> Item:
    mentions = (each for mention in item.mentions for each in ((mention,) if mention.name else found))
    return replace(item, mentions=tuple(mentions))


_CHOOSERS: dict[str, Choose] = {
    **dict.fromkeys(referring.THING, thing),
    **dict.fromkeys(referring.PERSON, person),
    **dict.fromkeys(referring.PEOPLE, people),
    **dict.fromkeys(referring.PAIRED, one_of_two),
}


def _chooser(low: str) -> Choose:
    words = low.split()
    several = bool(COUNTS.keys() & set(words)) or singular(words[-1]) in ANAPHORS
    return _CHOOSERS.get(low) or (listed if several else described)
