"""An annotated document: its parties and the facts that a careful reader finds in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from graph.edtf import Days
from graph.vocabulary import PREDICATES
from loaders.metadata import NOTHING, Metadata
from loaders.scoring.stretch import Stretch

COUNTED = tuple(name for name in PREDICATES if name not in ("SUCCEEDED", "PART_OF", "REPRESENTS", "CRITICISED"))
"""The predicates that are scored; facts and claims of the others are neither right nor wrong."""

Key = tuple[str, str, str | None]
"""What makes two facts of a document one: the ids of its parties, and the predicate between them."""


@dataclass(frozen=True, slots=True)
class Party:
    """A party of a document: its id there, kind, fullest name and all of its mentions.

    ``vague`` is one that the text leaves unnamed, or names as a group that it does not take apart.
    """

    id: str
    kind: str
    name: str
    mentions: tuple[str, ...] = ()
    vague: bool = False


@dataclass(frozen=True, slots=True)
class AnnotatedFact:
    """What a document says, with all that is as right to claim of it.

    ``start`` and ``end`` are stated of this very fact; the inferred ones are right and not demanded. ``quote`` is what it
    rests on. A fact without an object is about something that has no name.
    """

    subject: str
    predicate: str
    object: str | None
    status: str = "asserted"
    start: Stretch | None = None
    end: Stretch | None = None
    inferred_start: Stretch | None = None
    inferred_end: Stretch | None = None
    quote: str = ""
    predicates_too: tuple[str, ...] = ()
    subjects_too: tuple[str, ...] = ()
    objects_too: tuple[str, ...] = ()
    optional: bool = False

    @property
    def key(self) -> Key:
        """What it has in common with the same fact, said again."""
        return self.subject, self.predicate, self.object


@dataclass(frozen=True)
class Annotation:
    """The annotation of one document. ``file`` is the name of its text, ``published`` the days that its date may mean."""

    file: str
    parties: dict[str, Party]
    facts: tuple[AnnotatedFact, ...]
    published: Days | None = None
    metadata: Metadata = NOTHING

    @cached_property
    def demanded(self) -> dict[Key, tuple[AnnotatedFact, ...]]:
        """The facts that count as missed where nobody claims them, in order, each with all places that say it."""
        found: dict[Key, list[AnnotatedFact]] = {}
        for fact in self.facts:
            if not self.neutral(fact):
                found.setdefault(fact.key, []).append(fact)
        return {key: tuple(facts) for key, facts in found.items()}

    def neutral(self, fact: AnnotatedFact) -> bool:
        """Whether a fact may be claimed or left: optional, vague, or of a predicate that is not scored."""
        return fact.optional or fact.predicate not in COUNTED or self.vague(fact)

    def vague(self, fact: AnnotatedFact) -> bool:
        """Whether a fact has a party that the text does not name."""
        return fact.object is None or self.parties[fact.subject].vague or self.parties[fact.object].vague

    def names(self) -> Iterator[tuple[str, str]]:
        """Each name and mention of a party, with its id."""
        for party in self.parties.values():
            for name in (party.name, *party.mentions):
                yield name, party.id

    def told(self, key: Key) -> str:
        """A fact in words: subject, predicate and object, by their names."""
        subject, predicate, thing = key
        return f"{self.parties[subject].name} {predicate} {self.parties[thing].name if thing else ''}".strip()
