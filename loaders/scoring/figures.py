"""The figures of a measurement: counts, and the shares that follow from them."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.scoring.annotation import COUNTED
from loaders.scoring.matching import Match


def share(part: int, whole: int) -> float | None:
    """A part of a whole, between 0 and 1; None where there is nothing to share."""
    return part / whole if whole else None


def harmonic(precision: float | None, recall: float | None) -> float:
    """F1, the harmonic mean of precision and recall; 0 where there is none of either."""
    both = (precision or 0.0) + (recall or 0.0)
    return 2 * (precision or 0.0) * (recall or 0.0) / both if both else 0.0


@dataclass(slots=True)
class Facts:
    """Facts that the annotations demand, those of them that were found, and claims that are wrong."""

    gold: int = 0
    hit: int = 0
    wrong: int = 0

    @property
    def precision(self) -> float | None:
        """Of what was claimed and is right or wrong, the share that is right."""
        return share(self.hit, self.hit + self.wrong)

    @property
    def recall(self) -> float | None:
        """Of what the annotations demand, the share that was found."""
        return share(self.hit, self.gold)

    @property
    def f1(self) -> float:
        """Both in one."""
        return harmonic(self.precision, self.recall)


@dataclass(slots=True)
class PartyFigures(Facts):
    """Parties of demanded facts, those of them that were named, wrong ones, and ``extra`` ones of the annotations."""

    extra: int = 0

    @property
    def precision(self) -> float | None:
        """Of the parties that were named, the share that the annotations have, with that kind."""
        right = self.hit + self.extra
        return share(right, right + self.wrong)


@dataclass(slots=True)
class Judged:
    """How many of the facts that were found are judged in a respect, and how many are right in it."""

    judged: int = 0
    right: int = 0

    @property
    def accuracy(self) -> float | None:
        """The share that is right."""
        return share(self.right, self.judged)


@dataclass(slots=True)
class Figures:
    """The figures of some documents."""

    documents: int = 0
    predicates: dict[str, Facts] = field(default_factory=lambda: {name: Facts() for name in COUNTED})
    parties: PartyFigures = field(default_factory=PartyFigures)
    dates: Judged = field(default_factory=Judged)
    status: Judged = field(default_factory=Judged)

    @property
    def facts(self) -> Facts:
        """All predicates together."""
        rows = self.predicates.values()
        return Facts(sum(row.gold for row in rows), sum(row.hit for row in rows), sum(row.wrong for row in rows))

    def add(self, match: Match) -> None:
        """Count one more document."""
        self.documents += 1
        self._add_facts(match)
        self.parties.gold += match.parties.gold
        self.parties.hit += match.parties.hit
        self.parties.extra += match.parties.extra
        self.parties.wrong += match.parties.wrong

    def _add_facts(self, match: Match) -> None:
        for _, predicate, _ in match.annotation.demanded:
            self.predicates[predicate].gold += 1
        for claimed in match.wrong:
            self.predicates[claimed.predicate].wrong += 1
        for (_, predicate, _), found in match.found.items():
            self.predicates[predicate].hit += 1
            self.dates.judged += found.dated is not None
            self.dates.right += found.dated is True
            self.status.judged += 1
            self.status.right += found.status_right
