"""Whom a noun phrase means: its name, the one whom it describes, or what the noun speaks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from graph.model import Mention
from loaders.extract.grammar import function_words, nouns
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.listing import placed
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.grammar.services import Services
from loaders.extract.grammar.verb_phrases import Verb
from loaders.extract.knowledge.places import GOVERNED
from loaders.extract.line import Item

Parties = tuple[Mention, ...]
Governs = Callable[[Mention], Mention | None]
"""The public body that governs a place; None for one that none is known to."""

_LINKS = ("of", "for")
_RUN = frozenset({"CRC", "Service"})
_AREAS = frozenset({"region", "area", "county", "district", "province", "state", "borough"})
_GROUPS = ("group", "company", "firm", "stable", "family", "empire", "fold")
_KINDS = {**dict.fromkeys(_GROUPS, "organisation"), **dict.fromkeys(_AREAS, "region")}
"""Words that stand behind a name of their kind."""

_REGION = ("Region",)
_PARTS = frozenset({"whole", "part", "corner", "length", "north", "south", "east", "west"})
_EACH = frozenset({"both", "all", "each"})
_LEADING = frozenset({"including", "such", "as", "like", "among", "them", "these", "namely", "notably"})
_POINTING = frozenset({"these", "those", "this", "that"})
_DESCRIBING = nouns.ROLE_OF_ORGANISATION | nouns.GENERIC | nouns.CONTRACTS
_PEOPLE = frozenset({"staff", "workforce", "employees"})
"""Who moves with a service that changes hands, while their employer does not."""
_SERVED = frozenset({"services", "service", "operations", "operation"})
_VEHICLES = frozenset({"trains", "buses", "trams", "ferries", "coaches", "ships", "boats"})
"""What runs on a line or route that has a name."""

_BESIDE = ((("along", "with"), 2), (("together", "with"), 2), (("as", "well", "as"), 3), (("alongside",), 1))


_LONGEST_LIST, _SHORTEST_MIXED = 30, 3
_REACH = 10
_CLOSING = frozenset({"z", "", "k", "l"})


_NAMING = frozenset({"call", "name", "know", "dub", "style"})


class Denoting:
    """The parties that the noun phrases of one line mean."""

    def __init__(self, phrases: Phrases, clauses: Clauses, services: Services, governs: Governs) -> None:
        self._phrases, self._clauses, self._services, self._governs = phrases, clauses, services, governs

    def parties(self, at: int | None, kinds: tuple[str, ...], depth: int = 3) -> Parties:
        """The parties of these kinds that the phrase at a place means; none where it means no such party."""
        if at is None or depth < 0 or self._phrases.kind(at) != "n":
            return ()
        found = (
            self.named(at, kinds)
            or self._governed(at, kinds)
            or self._titled(at, kinds)
            or self._apposed(at, kinds)
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
        return tuple(each for each in self.named(at + 2, kinds) if each.kind in _RUN and each.name[0].isupper())

    def _served_on(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The named line that what runs stands for: "Elm Line" of "the trains on the Elm Line"."""
        on = self._phrases.head(at).low in _VEHICLES | _SERVED and self._phrases.low(at + 1) == "on"
        place = at + 2 if on and self._phrases.kind(at + 2) == "n" else None
        found = self.named(place, kinds) if place is not None else ()
        return tuple(each for each in found if each.kind in _RUN and each.name[0].isupper())

    def named(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The parties whose name or pronoun is the head of the phrase, with those that "and" joins to it."""
        head = self._name(at)
        if head.possessive and not head.anaphor:
            return ()
        found = head.of(kinds) or self._governing(head, kinds)
        if apart := placed(self._phrases, at, kinds) if found else []:
            return tuple(each for here in apart for each in self._phrases.head(here).of(kinds))
        return found + self._joined(at, kinds) if found else ()

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

    def _joined(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The further members of a list: "Acme and the charity Bolt"."""
        link = self._beside(at)
        if link is not None:
            return self.named(link, kinds)
        link = self._behind_place(at, kinds)
        while self._phrases.kind(link) in ("k", "c") and link < at + 5:
            link += 1
        repeated = self._phrases.kind(link) == "p" and self._phrases.low(link) == self._phrases.low(at - 1)
        if kinds == _REGION and repeated:
            link += 1
        if self._phrases.kind(link - 1) not in ("k", "c", "p") or self._phrases.kind(link) != "n":
            return ()
        if kinds != _REGION and self._is_gapped(at, link):
            return ()
        if "c" not in self._phrases.kinds[at + 1 : link]:
            places = self._listed(link)
            members = [found for here in places if (found := self._phrases.head(here).of(kinds))]
            alike = len(members) == len(places) or len(places) > _SHORTEST_MIXED
            return tuple(each for found in members for each in found) if alike else ()
        if self._phrases.kind(link + 1) == "v" and self._phrases.kind(at - 1) not in {"", "b"}:
            return ()
        return self.named(link, kinds)

    def _is_gapped(self, at: int, link: int) -> bool:
        """Whether a clause without a verb begins at ``link``: "Bolt to Cope" of "Elmfield went to Acme and Bolt to Cope"."""
        again = self._phrases.kind(link + 1) == "p" and self._phrases.low(link + 1) == self._phrases.low(at - 1)
        return again and self._phrases.kind(link + 2) == "n" and bool(self._phrases.head(link + 2).mentions)

    def _behind_place(self, at: int, kinds: tuple[str, ...]) -> int:
        """Where a list goes on whose members each have a place: behind "in the west" of "Acme in the west and Bolt in the east"."""
        here = at + 1
        if self._is_of_country(at, kinds):
            return here + 2
        if (dated := self._behind_date(at)) is not None and self._phrases.head(dated + 1).of(kinds):
            return dated
        placed = self._phrases.kind(here) == "p" and self._phrases.low(here) in {"in", "for", "across"}
        last = here + 2
        if kinds == _REGION or not placed or self._phrases.kind(last) != "c" or self._phrases.kind(last + 1) != "n":
            return here
        again = self._phrases.low(last + 2) == self._phrases.low(here)
        return last if again and self._phrases.head(last + 1).of(kinds) else here

    def _behind_date(self, at: int) -> int | None:
        """Where "and" goes on with a list whose members each have a date: behind "Acme from 2003 to 2011" of "Acme from
        2003 to 2011 and Bolt since".
        """
        link = at + 2 if self._phrases.kind(at + 1) == "p" else at + 1
        link += self._phrases.kind(link) == "y"
        goes_on = self._phrases.kind(link) == "c" and self._phrases.kind(link + 1) == "n"
        again = {self._phrases.kind(link + 2), self._phrases.kind(link + 3)}
        return link if goes_on and self._phrases.kind(link - 1) == "y" and "y" in again else None

    def _is_of_country(self, at: int, kinds: tuple[str, ...]) -> bool:
        """Whether "of" says where the first of two is at home: "Acme of France and Bolt"."""
        of = (
            self._phrases.low(at + 1) == "of"
            and self._phrases.kind(at + 3) == "c"
            and self._phrases.kind(at + 4) == "n"
        )
        place = of and self._phrases.head(at + 2).family == "region" and "Region" not in kinds
        return place and len(self._phrases.items(at + 4)) == 1 and bool(self._phrases.head(at + 4).of(kinds))

    def _listed(self, at: int) -> list[int]:
        """The places of the further members of a list that goes on at a place and ends in "and": "Acme, Bolt, Cope and Dale"."""
        found = [at]
        while len(found) < _LONGEST_LIST and any(item.mentions for item in self._phrases.items(found[-1])):
            here = found[-1]
            behind = here + 2 if self._phrases.kind(here + 1) == "k" else here + 1
            if self._phrases.kind(behind) == "c" and self._phrases.kind(behind + 1) == "n":
                return [*found, behind + 1] if self._phrases.kind(behind + 2) in _CLOSING else []
            if (
                len(found) > 1
                and len(self._phrases.head(here).mentions) > 1
                and self._phrases.kind(here + 1) in _CLOSING
            ):
                return found
            if self._phrases.kind(here + 1) != "k" or self._phrases.kind(here + 2) != "n":
                return []
            found.append(here + 2)
        return []

    def _beside(self, at: int) -> int | None:
        """Whom "along with", "together with" or "as well as" puts beside the phrase at a place."""
        first = at + 2 if self._phrases.kind(at + 1) == "k" else at + 1
        spoken = tuple(self._phrases.low(here) for here in range(first, first + 3))
        for words, length in _BESIDE:
            if spoken[:length] == words and self._phrases.kind(first + length) == "n":
                return first + length
        return None

    def _each(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Those just named, whom "both" or "all" takes up: "Acme and Bolt, both run by Cope"."""
        alone = self._phrases.low(at) in _EACH and len(self._phrases.items(at)) == 1
        return self.named(at - 2, kinds) if alone and self._phrases.kind(at - 1) == "k" else ()

    def _titled(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Services whose name stands before what they are: "the Elm House and Oak House removal centres"."""
        *before, head = self._phrases.items(at)
        if not before or head.mentions or not _RUN.issuperset(kinds):
            return ()
        named = [item for item in before if item.mentions]
        apt = len(named) == 1 and not named[0].possessive and not named[0].anaphor
        return named[0].of(kinds) if apt and CLASS.get(singular(head.low)) == ESTABLISHMENT else ()

    def _apposed(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The name beside a description: "the contractor, Acme," and "another firm – Acme –"."""
        if _RUN.issuperset(kinds) and self._is_aside(at) and (found := self.named(at - 2, kinds)):
            return found
        if self._phrases.low(at) in _POINTING and self._phrases.low(at + 2) == "including":
            return ()
        head = self._phrases.head(at).low
        if head in nouns.SHARES:
            return ()
        if head in nouns.QUANTITIES or head.isdecimal():
            head = "company"
        one = nouns.singular(head) if head not in nouns.ROLE_OF_ORGANISATION else head
        areas = kinds == _REGION and one in _AREAS
        if not (
            areas or {head, one} & _DESCRIBING or one in nouns.BRANCHES or (one in CLASS and _RUN.issuperset(kinds))
        ):
            return ()
        here = at + 1
        while self._phrases.kind(here) == "p" and here < at + 5 and self._phrases.kind(here + 1) == "n":
            here += 2
        here = self._behind_relative(here)
        found = (
            self._called(at + 1, kinds)
            or self.exemplified(at + 1, kinds)
            or self.exemplified(here, kinds)
            or self._said_to_be(at, kinds)
        )
        found = found or self._turning_out(at, kinds)
        if found:
            return found
        before = (
            self._phrases.items(at)[0].low in {"a", "an", "another", "one", "the"} and self._phrases.kind(at - 1) == "k"
        )
        return self.named(at - 2, kinds) if before and self._phrases.kind(at - 2) == "n" else ()

    def _called(self, verb: int, kinds: tuple[str, ...]) -> Parties:
        """Who has the name that a participle gives: "a charity called Acme", "a venture known as Bolt"."""
        if self._phrases.kind(verb) != "v" or self._clauses.verb(verb).lemma not in _NAMING:
            return ()
        name = verb + 2 if self._phrases.low(verb + 1) == "as" else verb + 1
        plain = self._clauses.verb(verb).first == self._clauses.verb(verb).at and self._phrases.kind(name) == "n"
        return self.named(name, kinds) if plain else ()

    def _said_to_be(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Who is said to be what a relative clause tells more of: "Acme is a company in which Bolt has a stake"."""
        relates = self._phrases.kind(at + 1) == "p" and self._phrases.kind(at + 2) == "r"
        being = self._phrases.kind(at - 1) == "v" and self._clauses.verb(at - 1).lemma in {"be", "remain"}
        subject = self._clauses.subject(at - 1) if being and relates else None
        return self.named(subject, kinds) if subject is not None and self._phrases.kind(subject) == "n" else ()

    def _turning_out(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Who its sentence goes on to say that it is: "The first company to run Bolt was Acme"."""
        if self._phrases.kind(at + 1) not in ("v", "r"):
            return ()
        for here in range(at + 2, min(len(self._phrases), at + _REACH)):
            if self._phrases.kind(here) == "v" and self._clauses.verb(here).lemma == "be":
                told = self._clauses.object(here) if self._clauses.subject(here) == at else None
                return self.named(told, kinds) if told is not None else ()
        return ()

    def _behind_relative(self, at: int) -> int:
        """The end of a short relative clause that begins at a place: "the company that owns Bolt, Acme,"."""
        led = self._phrases.kind(at) == "p" and self._phrases.kind(at + 1) == "r"
        contact = self._phrases.kinds[at : at + 2] == "nv"  # "the firm the council hired, Acme,"
        participle = self._phrases.kind(at) == "v" and self._clauses.verb(at).shape in {"ing", "participle"}
        relative = self._phrases.kind(at + led) == "r" or self._phrases.low(at) == "that"
        if not relative and not contact and not participle:
            return at
        ends = ("k",) if led else ("k", "l")
        return next((here for here in range(at + led + 2, at + led + 6) if self._phrases.kind(here) in ends), at)

    def _is_aside(self, at: int) -> bool:
        """Whether the phrase says what was just named is: "Elmcard, a card for pupils,"."""
        return self._phrases.kind(at - 1) == "k" and self._phrases.items(at)[0].low in {"a", "an"}

    def exemplified(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Those whom a comma, "including", "such as" or "among them" at a place leads to."""
        here = at + 1 if self._phrases.kind(at) in ("k", "l") else at
        while self._phrases.low(here) in _LEADING:
            here += 1
        leads = here > at and self._phrases.kind(here) == "n" and not self._phrases.head(here).anaphor
        leads = leads and self._phrases.kind(here + 1) != "n"  # "half of the firm, Acme the other half"
        return self.named(here, kinds) if leads else ()

    def _spoken_for(self, at: int, kinds: tuple[str, ...], depth: int) -> Parties:
        """What a noun such as "contract" or "running" belongs to: behind "of" or "for", in an infinitive, or before it."""
        items = self._phrases.items(at)
        head = items[-1].low
        if kinds == _REGION and nouns.singular(head) in _AREAS | _PARTS:
            return self._behind(at, kinds, depth)
        if head not in nouns.TRANSPARENT and head.removesuffix("s") not in nouns.GENERIC:
            return ()
        if head in _PEOPLE:
            kinds = tuple(kind for kind in kinds if kind in _RUN)
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
        if place is None or self._phrases.kind(place) != "n" or not set(kinds) - {"Company"} <= _RUN:
            return ()
        return tuple(each for each in self.named(place, kinds) if each.kind in _RUN)

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
