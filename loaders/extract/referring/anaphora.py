"""Words that are no name and yet mean an entity: pronouns, "the company", "inspectors", a service under common words.

Here they are found; whom pronouns and descriptions mean is settled in ``antecedents``, once the line is read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from graph.model import Mention
from loaders.extract.found import Found, Place, pending
from loaders.extract.grammar import conjugation, function_words
from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.referring import PAIRED, PEOPLE, PERSON, SPEAKER
from loaders.extract.knowledge.words import words
from loaders.extract.naming.cast import Cast
from loaders.extract.naming.names import spelled
from loaders.extract.referring.definite import description, goes_on
from loaders.extract.referring.discourse import Discourse
from loaders.extract.referring.empty_it import is_empty
from loaders.extract.referring.plurals import several

_LEVELS = words("state federal provincial regional national central city territory devolved coalition new former")
"""Words between a place and its government."""

_ROYAL = words("majesty royal excellency highness honour worship lordship ladyship")


class Anaphora:
    """What the words of one document mean that are no names."""

    def __init__(self, cast: Cast, discourse: Discourse) -> None:
        self._cast, self._discourse = cast, discourse
        self._readers: dict[str, Callable[[Place], Found | None]] = {
            **dict.fromkeys(("it", "its"), _thing),
            **dict.fromkeys(PERSON, _person),
            **dict.fromkeys(PEOPLE, _pronoun("Company")),
            **dict.fromkeys(SPEAKER, _speaker),
            **dict.fromkeys(("this", "that"), description),
            **dict.fromkeys(("both", "these", "those", "all"), _several),
            "the": lambda place: _paired(place) or _several(place) or description(place),
            **dict.fromkeys(("inspectors", "inspectorate"), self._inspectorate),
            "government": self._government,
        }

    def begins(self, low: str) -> bool:
        """Whether a word in small letters may begin words that this reads."""
        return low in self._readers

    def found(self, place: Place) -> Found | None:
        """The entity that the words at a place mean; None where they mean none that is known."""
        read = self._readers.get(place.tokens[place.at].low)
        found = read(place) if read else None
        if found is None:
            return None
        spoken = spelled(place.tokens[place.at : found.last])
        return Found(found.last, replace(found.mention, words=spoken), found.back)

    def _inspectorate(self, place: Place) -> Found | None:
        """ "Inspectors" without the name of their body before them are those of the document's inspectorate."""
        named = any(name.last == place.at for name in place.names.values())
        found = self._discourse.inspectorate
        return None if named or not found else Found(place.at + 1, found)

    def _government(self, place: Place) -> Found | None:
        """The government that was named last, else one that is known as "Government" alone; "local government" is none."""
        owning = place.low(place.at + 1).startswith("-")
        if not owning and place.before in {
            "local",
            "self",
            "big",
            "a",
            "any",
            "such",
            "every",
            "another",
            "new",
            "later",
        }:
            return None
        behind = place.at + 2 + (place.low(place.at + 2) == "the")
        named = place.names.get(behind) if place.low(place.at + 1) == "of" else None
        if named is not None and is_place(named.text):
            return Found(named.last, Mention(spelled(place.tokens[place.at : named.last]), "PublicBody"))
        return Found(place.at + 1, Mention(self._of_place(place) or "Government", "PublicBody"))

    def _of_place(self, place: Place) -> str:
        """The name of a government that a place owns: "Victoria's state government"; empty where none does."""
        at = place.at - 1
        while place.low(at) in _LEVELS:
            at -= 1
        name = next((name for name in place.names.values() if name.last == at), None)
        owner = self._cast.mention(name.text) if name and place.low(at) in function_words.POSSESSIVE_MARKS else None
        return spelled(place.tokens[name.first : place.at + 1]) if name and owner and owner.kind == "Region" else ""


def _pronoun(kind: str) -> Callable[[Place], Found | None]:
    return lambda place: pending(place.at + 1, kind)


def _several(place: Place) -> Found | None:
    last, kind = several(place.tokens, place.at)
    named = any(at in place.names for at in range(place.at, last + 1))
    return pending(last, kind) if last > place.at and not named and not goes_on(place, last - 1) else None


def _paired(place: Place) -> Found | None:
    """ "The latter", but not "the latter part" or "the former minister"."""
    if f"the {place.low(place.at + 1)}" not in PAIRED:
        return None
    after = place.low(place.at + 2)
    verbal = after in function_words.AUXILIARIES or conjugation.form(after) in _VERBAL
    ends = not after or not after[0].isalpha() or after in function_words.PREPOSITIONS or after in FUNCTION
    return pending(place.at + 2, "Company") if verbal or ends or after.endswith("ly") else None


_VERBAL = frozenset({"past", "third", "both"})


def _thing(place: Place) -> Found | None:
    if place.tokens[place.at].text == "IT" or is_empty(place.tokens, place.at):
        return None
    return pending(place.at + 1, "Company")


def _person(place: Place) -> Found | None:
    """ "He" or "her", but not the "Her" of "Her Majesty"."""
    if place.low(place.at + 1) in _ROYAL:
        return None
    return pending(place.at + 1, "Person")


def _speaker(place: Place) -> Found | None:
    return None if place.tokens[place.at].text == "US" else pending(place.at + 1, "Company")
