"""What a noun belongs to or stands for: "Bolt" of "the contract for Bolt", "Bolt's running", "the trains on Bolt"."""

from __future__ import annotations

from collections.abc import Callable

from graph.vocabulary import RUN
from loaders.extract.grammar import function_words, nouns
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.parties import REGION, SERVICES, Named, Parties
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.service_nouns import ACT, CLASS, FIELD, THING, singular
from loaders.extract.grammar.titled import in_full
from loaders.extract.knowledge.places import AREAS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item

Means = Callable[[int | None, tuple[str, ...], int], Parties]
"""Tells whom of these kinds the phrase at a place means, over so many nouns at most."""

_LINKS = ("of", "for")
_PARTS = frozenset({"whole", "part", "corner", "length", "north", "south", "east", "west"})
_PLACING = AREAS | _PARTS
_SAYING_NOTHING = function_words.DETERMINERS | nouns.EMPTY
_PEOPLE = frozenset({"staff", "workforce", "employees"})
"""Who moves with a service that changes hands, while their employer does not."""

_SERVED = frozenset({"services", "service", "operations", "operation"})
_SERVING = _SERVED | {"trains", "buses", "trams", "ferries", "coaches", "ships", "boats"}
"""What runs on a line or route that has a name."""

_DONE = frozenset({ACT, THING, FIELD})

_ESTABLISHED = words(
    "prisons jails centres centers hospitals schools homes facilities programmes programs schemes routes lines"
)
"""What a firm has several of, and is not: "took over the Acme homes"."""


class Belonging:
    """What the nouns of one line belong to; ``named`` tells whom a phrase names, and ``parties`` whom it means."""

    def __init__(self, phrases: Phrases, clauses: Clauses, named: Named, parties: Means) -> None:
        self._phrases, self._clauses, self._named, self._parties = phrases, clauses, named, parties

    def contracted(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """What a contract is for that no other word describes: "Elm Line" of "the concession for the Elm Line"."""
        *before, head = self._phrases.items(at)
        bare = all(item.low in _SAYING_NOTHING for item in before)
        leads = self._phrases.low(at + 1) in _LINKS and self._phrases.kind(at + 2) == "n"
        if not bare or head.low not in nouns.CONTRACTS or not leads:
            return ()
        return tuple(each for each in self._named(at + 2, kinds) if each.kind in SERVICES and each.name[0].isupper())

    def served_on(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The named line that what runs stands for: "Elm Line" of "the trains on the Elm Line"."""
        on = self._phrases.head(at).low in _SERVING and self._phrases.low(at + 1) == "on"
        place = at + 2 if on and self._phrases.kind(at + 2) == "n" else None
        found = self._named(place, kinds) if place is not None else ()
        return tuple(each for each in found if each.kind in SERVICES and each.name[0].isupper())

    def spoken_for(self, at: int, kinds: tuple[str, ...], depth: int) -> Parties:
        """What a noun such as "contract" or "running" belongs to: behind "of" or "for", in an infinitive, or before it."""
        items = self._phrases.items(at)
        head = items[-1].low
        if kinds == REGION and nouns.singular(head) in _PLACING:
            return self._behind(at, kinds, depth)
        if not (head in nouns.TRANSPARENT or head.isdecimal() or head.removesuffix("s") in nouns.GENERIC):
            return ()
        if head in _PEOPLE:
            kinds = tuple(kind for kind in kinds if kind in SERVICES)
        found = self._behind(at, kinds, depth) or self._of_relative(at, kinds)
        if found:
            return found
        owners = [item for item in items[:-1] if item.mentions and item.of(kinds)]
        owner = next(
            (item for item in owners if item.of(RUN) and head in nouns.CONTRACTS),
            next(iter(owners), None),
        )
        if owner is None or head in nouns.STAKES:
            return ()
        if any(_tells_what(item) for item in items[items.index(owner) + 1 : -1]):
            return ()
        if not owner.of(RUN):
            return owner.of(kinds) if head not in nouns.CONTRACTS | _ESTABLISHED else ()
        named = owner.of(kinds)
        return named if owner.possessive or head in nouns.CONTRACTS else in_full(self._phrases, at, named)

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
        return tuple(each for each in self._named(place, kinds) if each.kind in SERVICES)

    def _is_bare(self, at: int) -> bool:
        """Whether the phrase is "services" and no word says which: "the services at Elmfield", but not "its meals service"."""
        *before, head = self._phrases.items(at)
        return head.low in _SERVED and all(item.low in {"the", "all", "most"} for item in before)

    def _behind(self, at: int, kinds: tuple[str, ...], depth: int) -> Parties:
        here = at + 1
        if self._phrases.kind(at + 3) == "v" and self._clauses.is_agreed(at + 3):  # "a deal with Acme to run Bolt"
            here = at + 3
        if self._phrases.kind(here) == "p" and self._phrases.kind(here + 1) == "v":  # "the job of running Bolt"
            return self._parties(self._clauses.object(here + 1), kinds, depth - 1)
        contract = self._phrases.head(at).low in nouns.CONTRACTS
        links = (*_LINKS, "at") if contract or self._is_bare(at) else _LINKS
        if contract and self._phrases.low(here) == "with" and self._phrases.low(here + 2) in links:
            here += 2  # "its contracts with Acme for Bolt"
        if self._phrases.kind(here) == "p" and self._phrases.low(here) in links:
            return self._parties(here + 1, kinds, depth - 1)
        if (
            self._phrases.kind(here) == "p"
            and self._phrases.low(here) in {"in", "with"}
            and self._phrases.head(at).low in nouns.SHARES
        ):
            return self._parties(here + 1, kinds, depth - 1)
        if self._phrases.kind(here) == "r" and self._phrases.head(at).low in nouns.SHARES:
            held = here + 1 if self._phrases.kind(here + 1) == "v" else here + 2
            places = self._clauses.after(held, {"in"}) if self._phrases.kind(held) == "v" else ()
            return next((found for place in places if (found := self._parties(place, kinds, depth - 1))), ())
        if self._phrases.kind(here) == "v" and self._clauses.verb(here).shape in {"infinitive", "ing"}:
            return self._parties(self._clauses.object(here), kinds, depth - 1)
        return ()


def _tells_what(item: Item) -> bool:
    """Whether a word says what is done at the place before it: "catering" of "Elmfield Hospital's catering service"."""
    return not item.mentions and CLASS.get(singular(item.low)) in _DONE
