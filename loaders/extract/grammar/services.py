"""The services that one document describes in common words, each one entity however it is spoken of."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Mention
from graph.vocabulary import RUN
from loaders.extract.grammar import nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.describing import describe
from loaders.extract.grammar.description import Description
from loaders.extract.grammar.function_words import INDEFINITE
from loaders.extract.grammar.known_service import KnownService
from loaders.extract.grammar.ownership import OWNING
from loaders.extract.grammar.parties import FIRMS
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.pointing_back import is_some, may_be, named_behind, points_back, says_more, tells_apart
from loaders.extract.grammar.series import listed
from loaders.extract.grammar.sites import apart
from loaders.extract.grammar.spelling import spelled
from loaders.extract.grammar.tended import tended
from loaders.extract.grammar.verb_phrases import Verb
from loaders.extract.knowledge.anaphors import is_of_sort
from loaders.extract.line import Item, Line
from loaders.extract.referring.discourse import Discourse

_MOST = 60
"""Descriptions kept in mind."""

_SPOKEN_OF = frozenset({known.ACT, known.WRAPPER, known.LINE})
"""Classes of what one speaks of as "the service" or "the work" once it is told whose or where it is."""

_BOTH = 2

_SEVERAL = 3
"""Members of a list of what offices do that needs no owner: "highways, recruitment and regeneration"."""


_VEHICLES = frozenset({"bus", "train", "tram", "ambulance"})
"""What runs in a place as one service: "Trams in Elmfield"."""

_NOT_ALONE = frozenset({"market", "base", "desk", "cell", "room", "station", "pitch", "hall", "hotel", "lot", "port"})
"""Nouns that tell no service where they stand alone: "quit the market"."""


def _is_part(phrases: Phrases, at: int) -> bool:
    """Whether the phrase only says more of another noun than of a contract or the like: "the director of property services"."""
    linked = phrases.low(at - 1) in {"of", "for"} and phrases.kind(at - 2) == "n"
    return linked and phrases.head(at - 2).low not in nouns.TRANSPARENT


def _is_said_of_named(phrases: Phrases, at: int) -> bool:
    """Whether the phrase says what a service is that has a name: "Elmfield Lodge is a care home in Elmshire"."""
    verb = phrases.all[at - 1].verb if at > 1 and phrases.kind(at - 1) == "v" else None
    beside = phrases.kind(at - 1) == "k" and phrases.items(at)[0].low in INDEFINITE
    if not (beside or (verb is not None and verb.lemma == "be")):
        return False
    return phrases.kind(at - 2) == "n" and bool(phrases.head(at - 2).of(RUN))


def _are_telling(found: list[Description]) -> bool:
    """Whether each of a list tells a service; what is done tells one beside another: "cleaning and school catering"."""
    return any(said.is_telling for said in found) and all(
        said.is_telling or (len(found) > 1 and said.kind in (known.ACT, known.FIELD)) for said in found
    )


def _of_each(their: Item, found: list[Description]) -> list[Description]:
    """The descriptions, each of every owner that "their" means: "Kent and Surrey gave their libraries to Acme"."""
    owners = their.of(OWNING) if their.low == "their" else ()
    if len(owners) < _BOTH:
        return found
    return [replace(said, owner=each.name.casefold(), whose=f"{each.name}'s") for said in found for each in owners]


class Services:
    """The services described so far. ``document`` is the id of the document, in hexadecimal digits."""

    def __init__(self, discourse: Discourse, document: str = "") -> None:
        self._discourse, self._document = discourse, document
        self._known: list[KnownService] = []
        self._by_name: dict[str, KnownService] = {}

    def body_of(self, person: Mention) -> Mention | None:
        """The body in which a person was told to hold an office."""
        return self._discourse.body_of(person)

    def note(self, phrases: Phrases) -> None:
        """Keep in mind what a line describes, so that later words lead back to it."""
        behind = 0
        for at in phrases.nouns:
            said = describe(phrases, at) if at >= behind else None
            if said is None or not said.is_telling:
                continue
            behind = said.end
            if not _is_said_of_named(phrases, at):
                service = self._kept(said)
                self._discourse.described_as(phrases.head(at).low, Mention(service.name, "Service", said.words))
                if (
                    (said.kind in _SPOKEN_OF or self._is_only(said, at))
                    and (said.owner or said.places)
                    and not _is_part(phrases, at)
                ):
                    self._discourse.hear((Mention(service.name, "Service", said.words),), topical=False)

    def _is_only(self, said: Description, at: int) -> bool:
        """Whether one establishment, or what opens the sentence, is told before any service with a name, which would be meant
        rather: "the jail at Elmfield", "Trams in Elmfield carried".
        """
        one = said.kind == known.ESTABLISHMENT and said.definite and not said.plural
        vehicles = said.sense in _VEHICLES and bool(said.places) and not at
        return (one or vehicles) and self._discourse.last_service is None

    def tells(self, phrases: Phrases, at: int) -> bool:
        """Whether the phrase says itself which service it means, by what is done or handled rather than by "services" alone."""
        said = describe(phrases, at)
        return said is not None and said.is_telling and said.kind != known.WRAPPER

    def end(self, phrases: Phrases, at: int) -> int:
        """The place behind what the phrase at a place describes."""
        said = describe(phrases, at)
        return said.end if said else at + 1

    def described(self, phrases: Phrases, at: int) -> tuple[Mention, ...]:
        """The services that a phrase describes, or that its words lead back to; nothing where they do neither."""
        found = self._listed(phrases, at)
        if found and _are_telling(found):
            kept = self._of_one if len({said.owner for said in found}) > 1 else self._kept
            return tuple(Mention(kept(said).name, "Service", said.words) for said in found)
        items, said = phrases.items(at), found[0] if found else None
        if not points_back(items, said) or (said and said.places) or says_more(phrases, at) or is_some(phrases, at):
            return ()
        alike = self._alike(said) if said else None
        if alike:
            return (Mention(alike.name, "Service", spelled(items)),)
        return self._spoken_of_last(items, said, named_behind(phrases, at)) or self._unnamed(phrases, at, said)

    def _unnamed(self, phrases: Phrases, at: int, said: Description | None) -> tuple[Mention, ...]:
        """The one place or line of a text that names none, as it is called: "the prison", "the franchise"."""
        if said is None or said.kind not in (known.ESTABLISHMENT, known.LINE) or said.plural or said.counted:
            return ()
        items = phrases.items(at)
        if items[0].low not in {"the", "this"} or items[-1].low in _NOT_ALONE or any(item.mentions for item in items):
            return ()
        return (Mention(self._kept(said).name, "Service", said.words),)

    def _listed(self, phrases: Phrases, at: int) -> list[Description]:
        """The services of a list; several fields of which nothing says whose they are are those of the body spoken of."""
        found = [each for said in listed(phrases, at) for each in apart(said)]
        body = self._discourse.last("PublicBody")
        fields = [said for said in found if said.kind == known.FIELD and not said.owner]
        if len(found) < _SEVERAL or body is None or 2 * len(fields) < len(found):
            return _of_each(phrases.items(at)[0], found)
        return [replace(said, owner=said.owner or body.name.casefold()) for said in found]

    def _alike(self, said: Description) -> KnownService | None:
        """The service described last whose description has the sense of this head: "the trams" of "the tram network"."""
        return next((each for each in reversed(self._known) if each.has(said)), None)

    def _spoken_of_last(self, items: Line, said: Description | None, behind: frozenset[str]) -> tuple[Mention, ...]:
        """The service spoken of last, where the phrase may mean any or its name has the word: "the contract", "the trams"."""
        last = self._discourse.last(*RUN, but=behind)
        if last is None or self._is_anothers(items, last):
            return ()
        head = items[-1].low
        sorts = frozenset(item.low for item in items[:-1])
        if any(tells_apart(item, last.name) for item in items[:-1]) or not is_of_sort(
            head, sorts, last.name.casefold()
        ):
            return ()
        named = said is not None and said.kind != known.WRAPPER and known.singular(head) in last.name.casefold().split()
        fits = head in nouns.GENERIC and (head in nouns.CONTRACTS or may_be(head, last.name))
        return (replace(last, words=spelled(items)),) if named or fits else ()

    def _is_anothers(self, items: Line, service: Mention) -> bool:
        """Whether a phrase is of what a firm has, and another was told to run the service: "Bolt's franchise"."""
        owners = {each.name for item in items[:1] if item.possessive for each in item.of(FIRMS)}
        runner = self._discourse.runners.get(service.name)
        return bool(owners) and runner is not None and runner.name not in owners

    def tended(
        self, phrases: Phrases, verb: Verb, at: int, noun: str, named: tuple[Mention, ...]
    ) -> tuple[Mention, ...]:
        """The service that a verb does to a thing, to places or to people: what it empties, or "cleaning of" what it cleans."""
        said = describe(phrases, at)
        if said and (said.is_public or said.kind in (known.THING, known.LINE, known.ACT)):
            return self.described(phrases, at)
        whole = tended(phrases, verb, at, noun, said, named)
        return (Mention(self._kept(whole).name, "Service", whole.words),) if whole else ()

    def handled(self, phrases: Phrases, at: int, where: Mention) -> tuple[Mention, ...]:
        """What is handled in a region, where the phrase does not say itself where: "waste in Elmshire"."""
        said = describe(phrases, at)
        if said is None or said.kind != known.THING or said.is_telling:
            return ()
        placed = replace(said, extent=f"in {where.name}", places=frozenset({where.name.casefold()}))
        return (Mention(self._kept(placed).name, "Service", said.words),)

    def done_at(self, noun: str, where: Mention) -> Mention:
        """What is done at a place, by its noun: "catering at Elmfield Hospital"."""
        sense = known.SENSE.get(noun, noun)
        said = Description(
            noun, f"{noun} at {where.words}", known.ACT, sense, frozenset({sense}) - known.SILENT,
            extent=f"at {where.name}", places=frozenset({where.name.casefold()}), modified=True,
        )  # fmt: skip
        return Mention(self._kept(said).name, "Service", said.words)

    def settled(self, mention: Mention) -> Mention:
        """The mention by the fullest description of its service; a party of this document alone where no name is in it."""
        found = self._by_name.get(mention.name) if mention.kind == "Service" else None
        return replace(mention, name=found.name, scope=self._document) if found else mention

    def _of_one(self, said: Description) -> KnownService:
        """The service of one of several owners, which is none that was told without its owner."""
        found = self._by_name.get(said.name)
        return self._new(said) if found is None or found.name != said.name else found

    def _new(self, said: Description) -> KnownService:
        found = self._by_name[said.name] = KnownService(said)
        self._known = [*self._known[-_MOST:], found]
        return found

    def _kept(self, said: Description) -> KnownService:
        found = next((each for each in reversed(self._known) if each.is_meant(said)), None)
        if found is None:
            found = self._new(said)
        else:
            found.hear(said)
        self._by_name[said.name] = self._by_name[found.name] = found
        return found
