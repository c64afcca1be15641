"""The public bodies that places and officers stand for: "Elmshire awarded", "the province of Elm", "ministers at Elm PCT"."""

from __future__ import annotations

from collections.abc import Callable

from graph.model import Mention
from loaders.extract.grammar.parties import Named, Parties
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.places import GOVERNED
from loaders.extract.line import Item

Governs = Callable[[Mention], Mention | None]
"""The public body that governs a place; None for one that none is known to."""

_OFFICERS = frozenset(
    {"officials", "ministers", "councillors", "commissioners", "managers", "bosses", "chiefs", "executives", "trustees"}
)
"""Those who act for the body that they are of."""
_AMONG = frozenset({"at", "in", "from", "of", "on"})
_FEW = 4


class Governing:
    """The public bodies that the phrases of one line stand for; ``named`` tells whom the phrase at a place names."""

    def __init__(self, phrases: Phrases, governs: Governs, named: Named) -> None:
        self._phrases, self._governs, self._named = phrases, governs, named

    def of_places(self, head: Item, kinds: tuple[str, ...]) -> Parties:
        """The public bodies that govern the places named, where a body is wanted: "Elmshire awarded"."""
        if "PublicBody" not in kinds or "Region" in kinds or head.family != "region":
            return ()
        return tuple(body for body in map(self._governs, head.mentions) if body)

    def governed(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The public bodies of places that are told with what they are: "the province of Elm", "the cities of Elm and Ash"."""
        what = GOVERNED.get(self._phrases.head(at).low)
        if what is None or "PublicBody" not in kinds or "Region" in kinds or self._phrases.low(at + 1) != "of":
            return ()
        places = self._named(at + 2, ("Region", "PublicBody")) if self._phrases.kind(at + 2) == "n" else ()
        return tuple(self._body(what, place) for place in places)

    def _body(self, what: str, place: Mention) -> Mention:
        """The body that the text names for a place, else the place with what it is: "province of Elm"."""
        known = self._governs(place)
        spoken = f"{what} of {place.name}"
        return (
            known if known and known.name != place.name else Mention(spoken, "PublicBody", f"{what} of {place.words}")
        )

    def acted_for(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The body whose officers act: "ministers in the Elm Government", "commissioners at Elm PCT"."""
        acts = "PublicBody" in kinds and self._phrases.head(at).low in _OFFICERS and len(self._phrases.items(at)) < _FEW
        linked = acts and self._phrases.low(at + 1) in _AMONG and self._phrases.kind(at + 2) == "n"
        return (
            self._named(at + 2, ("PublicBody",))
            if linked and self._phrases.head(at + 2).family == "organisation"
            else ()
        )
