"""What a measurement holds against an extractor, each with its sentence and what was claimed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.scoring.annotation import AnnotatedFact
from loaders.scoring.claimed import Claimed
from loaders.scoring.matching import Match
from loaders.scoring.wording import share_most, words

MISSED, WRONG, MISDATED, WRONG_STATUS = SORTS = ("missed", "wrong", "misdated", "wrong status")
"""The kinds of miss: a fact that nobody claims, a claim that no annotation bears out, and facts that were found with another
date or status."""


@dataclass(frozen=True, slots=True)
class Miss:
    """One miss of a ``sort``, in the document ``file``.

    ``told`` is the fact in words and ``sentence`` what it rests on; a wrong claim has its own. ``fact`` is the annotated
    one, None of a wrong claim. ``match`` is the document that it is in.
    """

    sort: str
    match: Match
    told: str
    sentence: str
    fact: AnnotatedFact | None
    claims: tuple[Claimed, ...]

    @property
    def file(self) -> str:
        """The name of the document's text."""
        return self.match.annotation.file

    @property
    def claimed(self) -> tuple[Claimed, ...]:
        """What was claimed: of a missed fact, all that was claimed of its sentence."""
        if self.sort != MISSED:
            return self.claims
        sentence = words(self.sentence)
        return tuple(each for each in self.match.claims if share_most(sentence, words(each.passage)))


def misses(match: Match) -> Iterator[Miss]:
    """The misses of a document: wrong claims in their order, then facts in the order of the annotation."""
    annotation = match.annotation
    for claimed in match.wrong:
        yield Miss(WRONG, match, claimed.told, claimed.passage, None, (claimed,))
    for key, facts in annotation.demanded.items():
        told, first, found = annotation.told(key), facts[0], match.found.get(key)
        if found is None:
            yield Miss(MISSED, match, told, first.quote, first, ())
            continue
        if found.dated is False:
            yield Miss(MISDATED, match, told, first.quote, first, found.claims)
        if not found.status_right:
            yield Miss(WRONG_STATUS, match, told, first.quote, first, found.claims)
