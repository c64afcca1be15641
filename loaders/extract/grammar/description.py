"""A service as common words describe it."""

from __future__ import annotations

from loaders.extract.grammar import domains
from loaders.extract.grammar import service_nouns as known
from loaders.extract.knowledge.words import words
from loaders.extract.record import record

VAGUE = words("contract deal agreement project work management delivery operation provision support initiative")
"""Nouns that only a word for a public service makes one: "the waste contract", but not "the new contract"."""


@record
class Description:
    """A service as one phrase describes it.

    ``core`` are the words of the description alone, ``whose`` and ``extent`` those that say whose and of what or where it
    is, ``words`` those by which it is spoken of; ``kind`` is the class of its head, ``sense`` that of the head alone,
    ``senses`` what it is about; ``paired`` says whether it is two or three that are told as one, and ``sites`` where each
    of several is. ``owner`` and ``places`` say whose it is and where, in small letters; ``end`` is the place
    behind its last phrase.
    """

    core: str
    words: str
    kind: str
    sense: str
    senses: frozenset[str]
    whose: str = ""
    extent: str = ""
    owner: str = ""
    places: frozenset[str] = frozenset()
    definite: bool = False
    counted: bool = False
    paired: bool = False
    sites: tuple[str, ...] = ()
    modified: bool = False
    plural: bool = False
    end: int = 0

    @property
    def name(self) -> str:
        """The description with its owner and its extent."""
        return " ".join(part for part in (self.whose, self.core, self.extent) if part)

    @property
    def is_telling(self) -> bool:
        """Whether it says which service is meant: "waste collection", "the city's trams", but not "the trains"."""
        placed = bool(self.owner or self.places)
        if self.sense == "franchise" and not placed and self.senses <= _OF_ANY_FRANCHISE:
            return False
        if self.kind in _MODIFIABLE and not (self.counted and self.plural and self.kind == known.LINE):
            return self.modified or (placed and (self.kind != known.WRAPPER or self.is_specific))
        if self.kind == known.FIELD and (self.extent or self.is_public):
            return True
        if (self.counted and not (self.paired or self.sites)) or not placed:
            return False
        if self.kind == known.ESTABLISHMENT:
            one = self.modified and (not self.plural or self.paired)
            return bool(self.owner or self.sites) or self.definite or one
        return True

    @property
    def is_public(self) -> bool:
        """Whether two words tell what only a public service does: "pest control", but not "customer services"."""
        return self.sense in known.PUBLIC_PAIRS and not self.counted

    @property
    def is_specific(self) -> bool:
        """Whether its words tell it from a trade: "welfare services", but neither "technical services" nor "the contract"."""
        return self.sense not in VAGUE and bool(self.senses - domains.BUSINESS)

    @property
    def fullness(self) -> tuple[bool, bool, int, int]:
        """How much it says, to be compared with another description of the same service."""
        named = self.kind not in (known.THING, known.FIELD) and self.sense not in VAGUE
        return named, bool(self.owner), len(self.places), len(self.senses)


_OF_ANY_FRANCHISE = words("franchise rail railway train passenger")
"""What a franchise may be for without its telling which it is: "lost the rail franchise"."""

_MODIFIABLE = frozenset({known.ACT, known.WRAPPER, known.LINE})
"""Classes of which a word before the head says enough: "waste collection", "the diesel network"."""
