"""Whom a noun phrase means: its name, the one whom it describes, or what the noun speaks for."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Mention
from graph.vocabulary import RUN
from loaders.extract.grammar import nouns
from loaders.extract.grammar.apposing import Apposing
from loaders.extract.grammar.belonging import Belonging
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.function_words import ARTICLES, EACH
from loaders.extract.grammar.governing import Governing, Governs
from loaders.extract.grammar.joining import Joining
from loaders.extract.grammar.listing import placed
from loaders.extract.grammar.parties import SERVICES, Parties
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.grammar.services import Services
from loaders.extract.grammar.titled import titled
from loaders.extract.grammar.verb_phrases import Verb
from loaders.extract.knowledge.places import AREAS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item

_GROUPS = words(
    """group company firm stable family brothers sisters siblings empire fold consortium partnership alliance charity
    conglomerate chain enterprise trust"""
)
_OWN = frozenset({"his", "her"})
_EMPLOYERS = words(
    "firm company charity group business organisation organization trust council union agency corporation"
)
_KINDS = {**dict.fromkeys(_GROUPS, "organisation"), **dict.fromkeys(AREAS, "region")}
"""Words that stand behind a name of their kind."""


def _is_of_another(named: Item, noun: str) -> bool:
    """Whether a body's name stands before the noun of another that belongs to it: "an NHS trust", not "the Elm Park trust"."""
    return all(each.kind == "PublicBody" and noun not in each.name.casefold() for each in named.mentions)


class Denoting:
    """The parties that the noun phrases of one line mean."""

    def __init__(self, phrases: Phrases, clauses: Clauses, services: Services, governs: Governs) -> None:
        self._phrases, self._services = phrases, services
        self._joining = Joining(phrases, self.named)
        self._governing = Governing(phrases, governs, self.named)
        self._belonging = Belonging(phrases, clauses, self.named, self.parties)
        self.apposing = Apposing(phrases, clauses, self.named)

    def parties(self, at: int | None, kinds: tuple[str, ...], depth: int = 3) -> Parties:
        """The parties of these kinds that the phrase at a place means; none where it means no such party."""
        if at is None or depth < 0 or self._phrases.kind(at) != "n":
            return ()
        found = (
            self.named(at, kinds)
            or self._governing.governed(at, kinds)
            or titled(self._phrases, at, kinds)
            or self.apposing.named_beside(at, kinds)
            or self._each(at, kinds)
            or self._employer(at, kinds)
            or self._governing.acted_for(at, kinds)
        )
        if found and "Service" in kinds:
            return found + self._described_too(at, found)
        if found or "Service" not in kinds:
            return found or self._belonging.spoken_for(at, kinds, depth) or self._joining.before(at, kinds)
        if served := self._belonging.served_on(at, kinds):
            return served
        if contracted := self._belonging.contracted(at, kinds):
            return contracted
        if self._services.tells(self._phrases, at):
            return self._services.described(self._phrases, at) + self._named_too(at)
        found = self._belonging.spoken_for(at, kinds, depth) or self._services.described(self._phrases, at)
        return found or self._joining.before(at, kinds) or self._described_beside(at)

    def _employer(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The body of whoever calls it his own: where the person holds an office, else the only one told before in the line:
        "Ann Lee, chair of Acme, said her firm".
        """
        own, head = self._phrases.items(at)[0], self._phrases.head(at)
        if own.low not in _OWN or head.low not in _EMPLOYERS or not own.of(("Person",)):
            return ()
        told = self._services.body_of(own.of(("Person",))[0])
        before = self._phrases.line[: self._phrases.all[at].first]
        named = {each.name: each for item in before for each in item.of(("Company", "PublicBody", "Union"))}
        found = (told,) if told else tuple(named.values()) if len(named) == 1 else ()
        return tuple(replace(each, words=f"{own.text} {head.text}") for each in found if each.kind in kinds)

    def _described_beside(self, at: int) -> Parties:
        """The service in common words that an aside says to be one: "call handling in Kent, a service run by Acme"."""
        aside = self._phrases.low(at) in ARTICLES and self._phrases.kinds[max(0, at - 2) : at] == "nk"
        if not aside or self._phrases.head(at).low not in nouns.GENERIC:
            return ()
        place = at - 2
        while self._phrases.kind(place - 1) == "p" and self._phrases.kind(place - 2) == "n":
            place -= 2
        return self._services.described(self._phrases, place) if self._services.tells(self._phrases, place) else ()

    def _described_too(self, at: int, named: Parties) -> Parties:
        """The service in common words that "and" joins to a named one: "runs Elm House and the county's tagging"."""
        here = at + 1
        if self._phrases.kinds[here : here + 2] == "pn" and self._phrases.head(here + 1).family == "region":
            here += 2
        services = all(each.kind in SERVICES for each in named) and self._phrases.kind(at - 1) == "v"
        if not services or self._phrases.kinds[here : here + 2] != "cn" or self._phrases.head(here + 1).mentions:
            return ()
        tells = self._services.tells(self._phrases, here + 1)
        return self._services.described(self._phrases, here + 1) if tells else ()

    def _named_too(self, at: int) -> Parties:
        """The service with a name that "and" joins to one in common words: "runs the county's tagging and Elm House"."""
        link = self._services.end(self._phrases, at)
        if self._phrases.kind(at - 1) != "v" or self._phrases.kind(link) != "c":
            return ()
        here = link + 1
        if self._phrases.kinds[here : here + 4] == "kpnk":  # "and, through a firm of its own, Bolt"
            here += 4
        found = self.named(here, RUN) if self._phrases.kind(here) == "n" else ()
        return found if self._phrases.kind(here + 1) != "v" else ()

    def named(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The parties whose name or pronoun is the head of the phrase, with those that "and" joins to it."""
        head = self._name(at)
        if head.possessive and not head.anaphor:
            return ()
        found = head.of(kinds) or self._governing.of_places(head, kinds)
        if apart := placed(self._phrases, at, kinds) if found else []:
            return tuple(each for here in apart for each in self._phrases.head(here).of(kinds))
        return self._joining.before(at, kinds) + found + self._joining.further(at, kinds) if found else ()

    def _name(self, at: int) -> Item:
        """The head of a phrase, or the name before a word for its kind: "Acme" of "the Acme group", "the Elm area"."""
        *before, head = self._phrases.items(at)
        named = before[-1] if before and head.low in _KINDS else head
        if (
            named.anaphor
            or named.family != _KINDS.get(head.low)
            or (named is not head and _is_of_another(named, head.low))
        ):
            return head
        spoken = f"{named.text} {head.text}"
        return replace(named, mentions=tuple(replace(each, words=spoken) for each in named.mentions))

    def tended(self, verb: Verb, at: int, noun: str) -> Parties:
        """The service that a verb does to what the phrase at a place means: "cleaning of Elmfield Hospital"."""
        if self._phrases.kind(at) != "n":
            return ()
        return self._services.tended(self._phrases, verb, at, noun, self.named(at, ("Service",)))

    def is_whole(self, head: int, last: int) -> bool:
        """Whether what the phrase at ``head`` describes in common words, and no establishment, ends with that at ``last``."""
        noun = CLASS.get(singular(self._phrases.head(head).low), "")
        served = noun and noun != ESTABLISHMENT and self._services.tells(self._phrases, head)
        return bool(served) and self._services.end(self._phrases, head) == last + 1

    def handled(self, thing: int, where: Mention) -> Parties:
        """The service that handles what the phrase at a place means in a region."""
        return self._services.handled(self._phrases, thing, where)

    def done_at(self, noun: str, where: Mention) -> Parties:
        """The service of this noun of action at a place that has a name."""
        return (self._services.done_at(noun, where),)

    def _each(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Those just named, whom "both" or "all" takes up: "Acme and Bolt, both run by Cope"."""
        alone = self._phrases.low(at) in EACH and len(self._phrases.items(at)) == 1
        return self.named(at - 2, kinds) if alone and self._phrases.kind(at - 1) == "k" else ()
