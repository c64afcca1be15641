"""Words that are no name and yet mean an entity: pronouns, "the company", "inspectors", a service under common words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from graph.model import Mention
from loaders.extract.cast import Cast
from loaders.extract.cataphora import name_ahead
from loaders.extract.discourse import Discourse
from loaders.extract.knowledge.descriptions import ANAPHORS, BETWEEN
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.words import words
from loaders.extract.names import Name, spelled
from loaders.extract.tokens import Token

_SAYING = words("said says announced announces admitted admits insisted insists claimed claims confirmed confirms")
_RUNNING = words(
    """run runs running ran operate operates operating operated manage manages managing managed own owns owning owned
    judged rated rate inspected"""
)


@dataclass(frozen=True, slots=True)
class Found:
    """The entity that the tokens up to and without ``last`` mean; ``back`` says that they lead back to a name."""

    last: int
    mention: Mention
    back: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """A token of a sentence, with the names of the sentence by the tokens that they begin at."""

    tokens: Sequence[Token]
    names: dict[int, Name]
    at: int

    @property
    def before(self) -> str:
        """The word before, in small letters."""
        return self.tokens[self.at - 1].low if self.at else ""

    @property
    def after(self) -> str:
        """The word behind, as it is written."""
        return self.tokens[self.at + 1].text if self.at + 1 < len(self.tokens) else ""


class Anaphora:
    """What the words of one document mean that are no names."""

    def __init__(self, cast: Cast, discourse: Discourse) -> None:
        self._cast, self._discourse = cast, discourse
        self._readers: dict[str, Callable[[Place], Found | None]] = {
            **dict.fromkeys(("it", "its"), self._thing),
            **dict.fromkeys(("he", "she", "his", "her"), self._person),
            **dict.fromkeys(("the", "this", "that"), self._description),
            **dict.fromkeys(("inspectors", "inspectorate"), self._inspectorate),
            "government": _government,
        }

    def found(self, place: Place) -> Found | None:
        """The entity that the words at a place mean; None where they mean none that is known."""
        found = self._readers.get(place.tokens[place.at].low, _common)(place)
        if found is None:
            return None
        spoken = spelled(place.tokens[place.at : found.last])
        return replace(found, mention=replace(found.mention, words=spoken))

    def _thing(self, place: Place) -> Found | None:
        """What "it" stands for: behind a verb of running a service, behind "said" the speaker, else what is spoken of."""
        pronoun = place.tokens[place.at].low == "it"
        if place.tokens[place.at].text == "IT":
            return None
        if pronoun and _is_empty(place):
            return None
        mention = None
        if pronoun and place.before in _RUNNING:
            mention = self._discourse.last("CRC", "Service")
        elif {token.low for token in place.tokens[max(0, place.at - 2) : place.at]} & _SAYING:
            mention = self._discourse.latest()
        elif name := name_ahead(place.tokens, place.names, place.at):
            mention = self._cast.named(name)
        return _back(place.at + 1, mention or self._discourse.thing())

    def _person(self, place: Place) -> Found | None:
        if place.tokens[place.at].low == "her" and not place.after.islower():
            return None
        return _back(place.at + 1, self._ahead(place) or self._discourse.last("Person"))

    def _ahead(self, place: Place) -> Mention | None:
        """The person whom "while he was minister, NAME" names only afterwards."""
        if place.before not in {"while", "when", "as", "before", "after"}:
            return None
        found = (self._cast.mention(name.text) for first, name in place.names.items() if first > place.at)
        return next((mention for mention in found if mention and mention.kind == "Person"), None)

    def _inspectorate(self, place: Place) -> Found | None:
        """ "Inspectors" without the name of their body before them are those of the document's inspectorate."""
        named = any(name.last == place.at for name in place.names.values())
        return None if named else _back(place.at + 1, self._discourse.inspectorate)

    def _description(self, place: Place) -> Found | None:
        """What "the private prison", "this company" or "this one" stands for."""
        if place.after == "one" and place.tokens[place.at].low == "this":
            return _back(place.at + 2, self._discourse.last("CRC", "Service"))
        tokens, head = place.tokens, place.at + 1
        while (
            head < min(len(tokens) - 1, place.at + 4)
            and tokens[head].low in BETWEEN
            and tokens[head + 1].text.islower()
        ):
            head += 1
        if head >= len(tokens) or tokens[head].low not in ANAPHORS or _is_part(place, head):
            return None
        return _back(head + 1, self._discourse.described(tokens[head].low, ANAPHORS[tokens[head].low]))


def _is_part(place: Place, head: int) -> bool:
    """Whether the noun is but a part of a longer phrase: "the company secretary's", "the prison of", "the firm Acme"."""
    noun = place.tokens[head].text
    if head in place.names or head + 1 in place.names:
        return True
    if noun[0].isupper() and head + 1 < len(place.tokens) and place.tokens[head + 1].low in HEADS:
        return True  # "the Home Secretary"
    follows = place.tokens[head + 1].low.removesuffix("s") if head + 1 < len(place.tokens) else "."
    return follows in ANAPHORS or follows in {"of", "for"} or (not follows and noun.isupper())


def _is_empty(place: Place) -> bool:
    """Whether "it" stands for nothing: "it was announced that", "it is clear"."""
    following = [token.low for token in place.tokens[place.at + 1 : place.at + 9]]
    being = following[0] in {"is", "was"} or following[1:2] in (["be"], ["been"]) if following else False
    return being and bool({"that", "to", "who"} & set(following))


def _back(last: int, mention: Mention | None) -> Found | None:
    return Found(last, mention) if mention else None


def _government(place: Place) -> Found | None:
    if place.before == "local":
        return None
    return Found(place.at + 1, Mention("Government", "PublicBody"))


def _common(place: Place) -> Found | None:
    """A committee named by common words, written small: "the home affairs select committee"."""
    return _committee(place) if place.tokens[place.at].low in POLICY else None


def _committee(place: Place) -> Found | None:
    tokens, head = place.tokens, place.at + 1
    while head < min(len(tokens), place.at + 5) and (
        tokens[head].low in POLICY or tokens[head].low in {"select", "and"}
    ):
        head += 1
    if head >= len(tokens) or tokens[head].low != "committee":
        return None
    return Found(head + 1, Mention(spelled(tokens[place.at : head + 1]), "PublicBody"))
