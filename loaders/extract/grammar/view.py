"""A line as the rules see it: its phrases, its clauses and whom its nouns mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from graph.model import Mention
from loaders.extract.grammar import nouns, standing
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.denoting import Denoting
from loaders.extract.grammar.governing import Governs
from loaders.extract.grammar.lexicon import DECIDING
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.services import Services

_OF_CONTRACTS = nouns.CONTRACTS | {"competition", "bid", "bids", "tenders", "bidding"}
_REACH = 9


class View:
    """One line, cut into clauses and ready to be asked who does what."""

    def __init__(self, clauses: Clauses, services: Services, governs: Governs) -> None:
        self.clauses, self.phrases, self.line = clauses, clauses.phrases, clauses.phrases.line
        services.note(self.phrases)
        self._denoting = Denoting(self.phrases, self.clauses, services, governs)

    @property
    def nouns(self) -> list[int]:
        """The places of the noun phrases."""
        return self.phrases.nouns

    def verbs_of(self, lemmas: Set[str]) -> Sequence[int]:
        """The places of the verbs with one of these lemmas."""
        if self.phrases.lemmas.isdisjoint(lemmas):
            return ()
        return [at for at in self.phrases.verbs if self.clauses.verb(at).lemma in lemmas]

    def parties(self, places: Iterable[int | None], kinds: tuple[str, ...]) -> Parties:
        """The parties of these kinds at the first of the places that means any."""
        for place in places:
            found = self._denoting.parties(place, kinds)
            if found:
                return found
        return ()

    def exemplified(self, place: int, kinds: tuple[str, ...]) -> Parties:
        """The parties that "among them" or "including" behind the phrase at a place names."""
        return self._denoting.apposing.exemplified(place + 1, kinds)

    def tended(self, verb: int, place: int | None, noun: str) -> Parties:
        """The service that the verb at a place, whose noun of action is given, does to what stands at another."""
        return self._denoting.tended(self.clauses.verb(verb), place, noun) if place is not None else ()

    def done_at(self, noun: str, where: Mention) -> Parties:
        """The service that is done at a place or for another service: "catering at Elmfield Hospital"."""
        return self._denoting.done_at(noun, where)

    def handled(self, thing: int, where: Mention) -> Parties:
        """The service that handles the thing at a place in a region: "waste in Elmshire"."""
        return self._denoting.handled(thing, where)

    def named(self, place: int | None, kinds: tuple[str, ...]) -> Parties:
        """The parties that the phrase at a place names itself."""
        if place is None or self.phrases.kind(place) != "n":
            return ()
        return self._denoting.named(place, kinds)

    def is_whole(self, head: int, last: int) -> bool:
        """Whether the phrase at ``head`` tells a service down to that at ``last``: "shuttle buses at Elmfield Airport"."""
        return self._denoting.is_whole(head, last)

    def head(self, at: int) -> str:
        """The last word of the phrase at a place, in small letters; empty where it is a mention."""
        item = self.phrases.head(at)
        return "" if item.mentions else item.low

    def mentions_word(self, words: frozenset[str]) -> bool:
        """Whether one of these words stands in the line."""
        return not words.isdisjoint(self.phrases.words)

    @property
    def has_owners(self) -> bool:
        """Whether a mention in the line owns what follows it."""
        return "o" in self.phrases.letters

    def letters(self, at: int) -> str:
        """The letters of the words of the phrase at a place (see ``tags``)."""
        phrase = self.phrases.all[at]
        return self.phrases.letters[phrase.first : phrase.last]

    def words(self, at: int) -> set[str]:
        """The words of the phrase at a place that are no mentions, in small letters."""
        return {item.low for item in self.phrases.items(at) if not item.mentions}

    def said_of(self, at: int, reach: int = 10) -> Iterator[int]:
        """The verbs behind the noun at a place that are said of it."""
        for here in range(at + 1, min(len(self.phrases), at + reach)):
            if self.phrases.kinds[here] == "v" and self.clauses.subject(here) == at:
                yield here

    def worded(self, item: int) -> str:
        """The words that say what is claimed, as they stand: the verb at an item with its particle, else the word there."""
        verb = next((each.verb for each in self.phrases.all if each.verb and each.verb.at == item), None)
        items = self.line[item : verb.last] if verb else self.line[item : item + 1]
        return " ".join(each.text for each in items)

    def status(self, verb: int, is_event: bool) -> str:
        """How the verb at a place puts what it says; empty where it does not say it."""
        return standing.of_verb(self.phrases, self.clauses, verb, is_event)

    def is_decided(self, verb: int) -> bool:
        """Whether somebody decided on what the verb at a place says: an award that is decided is made."""
        main = self.clauses.governor(verb) if self.clauses.verb(verb).shape == "infinitive" else None
        return main is not None and self.clauses.verb(main).lemma in DECIDING and self.status(main, True) == "asserted"

    def is_of_contract(self, verb: int) -> bool:
        """Whether the verb at a place says what a contract is for, which is told with the contract."""
        if self.clauses.verb(verb).shape != "infinitive":
            return False
        for here in range(verb - 1, max(-1, verb - _REACH), -1):
            if self.phrases.kind(here) == "n" and self.head(here) in _OF_CONTRACTS:
                return True
            if self.phrases.kind(here) not in "npyxkc":
                return False
        return False
