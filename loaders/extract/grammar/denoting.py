"""Whom a noun phrase means: its name, the one whom it describes, or what the noun speaks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from graph.model import Mention
from loaders.extract.grammar import function_words, nouns
from loaders.extract.grammar.apposing import Apposing
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.joining import Joining
from loaders.extract.grammar.listing import placed
from loaders.extract.grammar.parties import AREAS, REGION, SERVICES, Parties
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.grammar.services import Services
from loaders.extract.grammar.verb_phrases import Verb
from loaders.extract.knowledge.places import GOVERNED
from loaders.extract.line import Item

Governs = Callable[[Mention], Mention | None]
"""The public body that governs a place; None for one that none is known to."""

_LINKS = ("of", "for")
_GROUPS = ("group", "company", "firm", "stable", "family", "empire", "fold")
_KINDS = {**dict.fromkeys(_GROUPS, "organisation"), **dict.fromkeys(AREAS, "region")}
"""Words that stand behind a name of their kind."""

_PARTS = frozenset({"whole", "part", "corner", "length", "north", "south", "east", "west"})
_EACH = frozenset({"both", "all", "each"})
_PEOPLE = frozenset({"staff", "workforce", "employees"})
"""Who moves with a service that changes hands, while their employer does not."""
_SERVED = frozenset({"services", "service", "operations", "operation"})
_VEHICLES = frozenset({"trains", "buses", "trams", "ferries", "coaches", "ships", "boats"})
"""What runs on a line or route that has a name."""


class Denoting:
    """The parties that the noun phrases of one line mean."""

    def __init__(self, phrases: Phrases, clauses: Clauses, services: Services, governs: Governs) -> None:
        self._phrases, self._clauses, self._services, self._governs = phrases, clauses, services, governs
        self._joining = Joining(phrases, self.named)
        self.apposing = Apposing(phrases, clauses, self.named)

    def parties(self, at: int | None, kinds: tuple[str, ...], depth: int = 3) -> Parties:
        """The parties of these kinds that the phrase at a place means; none where it means no such party."""
        if at is None or depth < 0 or self._phrases.kind(at) != "n":
            return ()
        found = (
            self.named(at, kinds)
            or self._governed(at, kinds)
            or self._titled(at, kinds)
            or self.apposing.named_beside(at, kinds)
            or self._each(at, kinds)
        )
        if found or "Service" not in kinds:
            return found or self._spoken_for(at, kinds, depth)
        if served := self._served_on(at, kinds):
            return served
        if contracted := self._contracted(at, kinds):
            return contracted
        if self._services.tells(self._phrases, at):
            return self._services.described(self._phrases, at)
        return self._spoken_for(at, kinds, depth) or self._services.described(self._phrases, at)

    def _contracted(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """What a contract is for that no other word describes: "Elm Line" of "the concession for the Elm Line"."""
        *before, head = self._phrases.items(at)
        bare = all(item.low in function_words.DETERMINERS | nouns.EMPTY for item in before)
        leads = self._phrases.low(at + 1) in _LINKS and self._phrases.kind(at + 2) == "n"
        if not bare or head.low not in nouns.CONTRACTS or not leads:
            return ()
        return tuple(each for each in self.named(at + 2, kinds) if each.kind in SERVICES and each.name[0].isupper())

    def _served_on(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The named line that what runs stands for: "Elm Line" of "the trains on the Elm Line"."""
        on = self._phrases.head(at).low in _VEHICLES | _SERVED and self._phrases.low(at + 1) == "on"
        place = at + 2 if on and self._phrases.kind(at + 2) == "n" else None
        found = self.named(place, kinds) if place is not None else ()
        return tuple(each for each in found if each.kind in SERVICES and each.name[0].isupper())

    def named(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The parties whose name or pronoun is the head of the phrase, with those that "and" joins to it."""
        head = self._name(at)
        if head.possessive and not head.anaphor:
            return ()
        found = head.of(kinds) or self._governing(head, kinds)
        if apart := placed(self._phrases, at, kinds) if found else []:
            return tuple(each for here in apart for each in self._phrases.head(here).of(kinds))
        return found + self._joining.further(at, kinds) if found else ()

    def _name(self, at: int) -> Item:
        """The head of a phrase, or the name before a word for its kind: "Acme" of "the Acme group", "the Elm area"."""
        *before, head = self._phrases.items(at)
        named = before[-1] if before and head.low in _KINDS else head
        if named.anaphor or named.family != _KINDS.get(head.low):
            return head
        spoken = f"{named.text} {head.text}"
        return replace(named, mentions=tuple(replace(each, words=spoken) for each in named.mentions))

    def tended(self, verb: Verb, at: int, noun: str) -> Parties:
        """The service that a verb does to what the phrase at a place means: "cleaning of Elmfield Hospital"."""
        if self._phrases.kind(at) != "n":
            return ()
        return self._services.tended(self._phrases, verb, at, noun, self.named(at, ("Service",)))

    def done_at(self, noun: str, where: Mention) -> Parties:
        """The service of this noun of action at a place that has a name."""
        return (self._services.done_at(noun, where),)

    def _governing(self, head: Item, kinds: tuple[str, ...]) -> Parties:
        """The public bodies that govern the places named, where a body is wanted: "Elmshire awarded"."""
        if "PublicBody" not in kinds or "Region" in kinds or head.family != "region":
            return ()
        return tuple(body for body in map(self._governs, head.mentions) if body)

    def _governed(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The public bodies of places that are told with what they are: "the province of Elm", "the cities of Elm and Ash"."""
        what = GOVERNED.get(self._phrases.head(at).low)
        if what is None or "PublicBody" not in kinds or "Region" in kinds or self._phrases.low(at + 1) != "of":
            return ()
        places = self.named(at + 2, ("Region", "PublicBody")) if self._phrases.kind(at + 2) == "n" else ()
        return tuple(self._body(what, place) for place in places)

    def _body(self, what: str, place: Mention) -> Mention:
        """The body that the text names for a place, else the place with what it is: "province of Elm"."""
        known = self._governs(place)
        spoken = f"{what} of {place.name}"
        return (
            known if known and known.name != place.name else Mention(spoken, "PublicBody", f"{what} of {place.words}")
        )

    def _each(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Those just named, whom "both" or "all" takes up: "Acme and Bolt, both run by Cope"."""
        alone = self._phrases.low(at) in _EACH and len(self._phrases.items(at)) == 1
        return self.named(at - 2, kinds) if alone and self._phrases.kind(at - 1) == "k" else ()

    def _titled(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Services whose name stands before what they are: "the Elm House and Oak House removal centres"."""
        *before, head = self._phrases.items(at)
        if not before or head.mentions or not SERVICES.issuperset(kinds):
            return ()
        named = [item for item in before if item.mentions]
        apt = len(named) == 1 and not named[0].possessive and not named[0].anaphor
        return named[0].of(kinds) if apt and CLASS.get(singular(head.low)) == ESTABLISHMENT else ()

    def _spoken_for(self, at: int, kinds: tuple[str, ...], depth: int) -> Parties:
        """What a noun such as "contract" or "running" belongs to: behind "of" or "for", in an infinitive, or before it."""
        items = self._phrases.items(at)
        head = items[-1].low
        if kinds == REGION and nouns.singular(head) in AREAS | _PARTS:
            return self._behind(at, kinds, depth)
        if head not in nouns.TRANSPARENT and head.removesuffix("s") not in nouns.GENERIC:
            return ()
        if head in _PEOPLE:
            kinds = tuple(kind for kind in kinds if kind in SERVICES)
        found = self._behind(at, kinds, depth) or self._of_relative(at, kinds)
        if found:
            return found
        owner = next((item for item in items[:-1] if item.mentions and item.of(kinds)), None)
        if owner is None:
            return ()
        return owner.of(kinds) if owner.of(("CRC", "Service")) or head not in nouns.CONTRACTS else ()

    def _of_relative(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Of what a relative clause says it: "Bolt" of "Bolt, whose management" and of "Bolt, the running of which"."""
        whose = self._phrases.low(at - 1) == "whose"
        which = (
            self._phrases.low(at + 1) == "of"
            and self._phrases.kind(at + 2) == "r"
            and self._phrases.kind(at - 1) == "k"
        )
        place = self._clauses.antecedent(at - 1) if whose else (at - 2 if which else None)
        if place is None or self._phrases.kind(place) != "n" or not set(kinds) - {"Company"} <= SERVICES:
            return ()
        return tuple(each for each in self.named(place, kinds) if each.kind in SERVICES)

    def _is_bare(self, at: int) -> bool:
        """Whether the phrase is "services" and no word says which: "the services at Elmfield", but not "its meals service"."""
        *before, head = self._phrases.items(at)
        return head.low in _SERVED and all(item.low in {"the", "all", "most"} for item in before)

    def _behind(self, at: int, kinds: tuple[str, ...], depth: int) -> Parties:
        here = at + 1
        if self._phrases.kind(at + 3) == "v" and self._clauses.is_agreed(at + 3):  # "a deal with Acme to run Bolt"
            here = at + 3
        if self._phrases.kind(here) == "p" and self._phrases.kind(here + 1) == "v":  # "the job of running Bolt"
            return self.parties(self._clauses.object(here + 1), kinds, depth - 1)
        links = (*_LINKS, "at") if self._phrases.head(at).low in nouns.CONTRACTS else _LINKS
        links = (*_LINKS, "at") if self._is_bare(at) else links
        if self._phrases.kind(here) == "p" and self._phrases.low(here) in links:
            return self.parties(here + 1, kinds, depth - 1)
        if (
            self._phrases.kind(here) == "p"
            and self._phrases.low(here) in {"in", "with"}
            and self._phrases.head(at).low in nouns.SHARES
        ):
            return self.parties(here + 1, kinds, depth - 1)
        if self._phrases.kind(here) == "r" and self._phrases.head(at).low in nouns.SHARES:
            held = here + 1 if self._phrases.kind(here + 1) == "v" else here + 2
            places = self._clauses.after(held, {"in"}) if self._phrases.kind(held) == "v" else ()
            return next((found for place in places if (found := self.parties(place, kinds, depth - 1))), ())
        if self._phrases.kind(here) == "v" and self._clauses.verb(here).shape in {"infinitive", "ing"}:
            return self.parties(self._clauses.object(here), kinds, depth - 1)
        return ()
