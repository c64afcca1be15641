"""Annotated facts with all that is right, or no mistake, to claim of them, found from either party."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from loaders.scoring.annotation import AnnotatedFact, Annotation

Ids = frozenset[str]

ANY_INSOLVENCY = ""
"""Stands for every insolvency of a document, whatever it is called; no party has an empty id."""
INSOLVENCY = "Insolvency"
BY_OFFICE = ("PUBLISHED", "INSPECTED", "CRITICISED")
"""Predicates of which the body and the holder of its office are both right subjects."""
FOLLOWS = {"TOOK_OVER": ("RUNS", "OWNS"), "OWNS": ("RUNS",)}
"""States that may be claimed where an annotation has the predicate before them."""


@dataclass(frozen=True)
class Accepted:
    """A fact, the parties that it names, and with ``_too`` those that are as right.

    ``place`` is that of its key among the facts that are demanded; None where it may be left.
    """

    fact: AnnotatedFact
    place: int | None
    subjects: Ids
    objects: Ids
    subjects_too: Ids
    objects_too: Ids

    @cached_property
    def predicates(self) -> tuple[str, ...]:
        """Its predicate and those that are as right."""
        return self.fact.predicate, *self.fact.predicates_too

    @cached_property
    def pardoned(self) -> Ids:
        """Predicates that may be claimed of its parties without being wrong."""
        return frozenset(self.predicates).union(*(FOLLOWS.get(each, ()) for each in self.predicates))

    def fits(self, subjects: Ids, objects: Ids) -> bool:
        """Whether parties are its own, or as right."""
        return not (self.subjects_too.isdisjoint(subjects) or self.objects_too.isdisjoint(objects))

    def names(self, subjects: Ids, objects: Ids) -> bool:
        """Whether parties are its own."""
        return not (self.subjects.isdisjoint(subjects) or self.objects.isdisjoint(objects))

    def touches(self, subjects: Ids, objects: Ids) -> bool:
        """Whether one of the two sides is its own."""
        return not (self.subjects.isdisjoint(subjects) and self.objects.isdisjoint(objects))


def accepted(annotation: Annotation) -> list[Accepted]:
    """All facts of an annotation, in order."""
    places = {key: place for place, key in enumerate(annotation.demanded)}
    colleagues = _colleagues(annotation)
    return [
        Accepted(
            fact,
            None if annotation.neutral(fact) else places[fact.key],
            _stands_for(annotation, {fact.subject}),
            _stands_for(annotation, {fact.object}),
            _stands_for(annotation, _subjects_too(fact, colleagues)),
            _stands_for(annotation, {fact.object, *fact.objects_too}),
        )
        for fact in annotation.facts
    ]


def _subjects_too(fact: AnnotatedFact, colleagues: Mapping[str, set[str]]) -> set[str]:
    right = {fact.subject, *fact.subjects_too}
    return right.union(*(colleagues.get(each, ()) for each in right)) if fact.predicate in BY_OFFICE else right


def _colleagues(annotation: Annotation) -> Mapping[str, set[str]]:
    """Of each body the people who hold an office there, and of each of them their bodies."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for fact in annotation.facts:
        if fact.predicate == "HELD_OFFICE" and fact.object is not None:
            found[fact.subject].add(fact.object)
            found[fact.object].add(fact.subject)
    return found


def _stands_for(annotation: Annotation, parties: Iterable[str | None]) -> Ids:
    """The ids of parties, with what stands for each insolvency among them."""
    ids = frozenset(each for each in parties if each is not None)
    insolvent = any(annotation.parties[each].kind == INSOLVENCY for each in ids)
    return ids | {ANY_INSOLVENCY} if insolvent else ids


class FactIndex:
    """Facts, to be found by their parties: from the side that is in fewer facts, so that a hub costs nothing."""

    def __init__(self, facts: Iterable[Accepted]) -> None:
        self._by_subject: defaultdict[tuple[str, str], list[Accepted]] = defaultdict(list)
        self._by_object: defaultdict[tuple[str, str], list[Accepted]] = defaultdict(list)
        for each in facts:
            for predicate in each.pardoned:
                for party in each.subjects_too:
                    self._by_subject[predicate, party].append(each)
                for party in each.objects_too:
                    self._by_object[predicate, party].append(each)

    def near(self, predicate: str, subjects: Ids, objects: Ids) -> list[Accepted]:
        """The facts of which it may be no mistake to claim this of these parties."""
        sides = (
            [self._by_subject.get((predicate, each), []) for each in subjects],
            [self._by_object.get((predicate, each), []) for each in objects],
        )
        fewer = min(sides, key=lambda side: sum(map(len, side)))
        return [each for facts in fewer for each in facts if each.fits(subjects, objects)]
