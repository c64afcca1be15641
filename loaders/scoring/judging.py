"""What each claim of a document is: a fact that its annotation demands, a mistake, or neither."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Enum

from graph.model import Mention
from loaders.scoring.accepted import ANY_INSOLVENCY, INSOLVENCY, Accepted, FactIndex, Ids, accepted
from loaders.scoring.annotation import COUNTED, Annotation, Key
from loaders.scoring.claimed import Claimed
from loaders.scoring.names import Names
from loaders.scoring.wording import Quotes

REPORT = "Report"


class Other(Enum):
    """What a claim is that finds no demanded fact."""

    WRONG = "wrong"
    NEUTRAL = "neutral"


class Judge:
    """Judges claims by the annotation of their document."""

    def __init__(self, annotation: Annotation) -> None:
        facts = accepted(annotation)
        self._keys = list(annotation.demanded)
        self._names = Names(annotation.names())
        self._index = FactIndex(facts)
        self._reports = frozenset(each.id for each in annotation.parties.values() if each.kind == REPORT)
        self._of_reports = _Quoted(each for each in facts if self._reports & (each.subjects | each.objects))
        self._vague = _Quoted(each for each in facts if annotation.vague(each.fact))

    def named(self, mention: Mention) -> Ids:
        """The parties that have the name, or the words, of a mention."""
        return self._names.parties(mention.name) | self._names.parties(mention.words)

    def judge(self, claimed: Claimed) -> Key | Other:
        """The demanded fact that a claim finds, or what else it is.

        Of several that it may be, one whose own parties and predicate it has goes first, then the earlier one.
        """
        if claimed.predicate not in COUNTED:
            return Other.NEUTRAL
        subjects, objects = (self._parties(side, claimed.passage) for side in (claimed.subject, claimed.object))
        near = self._index.near(claimed.predicate, subjects, objects)
        found = [
            (not (each.fact.predicate == claimed.predicate and each.names(subjects, objects)), each.place)
            for each in near
            if each.place is not None and claimed.predicate in each.predicates
        ]
        if found:
            return self._keys[min(found)[1]]
        return Other.NEUTRAL if near or self._may_be_vague(claimed, subjects, objects) else Other.WRONG

    def _parties(self, mention: Mention, passage: str) -> Ids:
        """The parties that one side of a claim may be.

        An insolvency has no name of its own. A report that is called as nobody calls it is one of those that its sentence
        is about, else the only one of the document.
        """
        if mention.kind == INSOLVENCY:
            return frozenset({ANY_INSOLVENCY})
        found = self.named(mention)
        if found or mention.kind != REPORT or not self._reports:
            return found
        quoted = self._of_reports.in_words_of(passage)
        told = self._reports.intersection(party for each in quoted for party in each.subjects | each.objects)
        return told or (self._reports if len(self._reports) == 1 else found)

    def _may_be_vague(self, claimed: Claimed, subjects: Ids, objects: Ids) -> bool:
        """Whether a claim may be one about a party that its sentence leaves without a name."""
        return any(
            claimed.predicate in each.pardoned and each.touches(subjects, objects)
            for each in self._vague.in_words_of(claimed.passage)
        )


class _Quoted:
    """Facts, to be found by passages that share most of their words with what the facts rest on."""

    def __init__(self, facts: Iterable[Accepted]) -> None:
        self._facts: defaultdict[str, list[Accepted]] = defaultdict(list)
        for each in facts:
            self._facts[each.fact.quote].append(each)
        self._quotes = Quotes(self._facts)

    def in_words_of(self, passage: str) -> Iterator[Accepted]:
        """The facts of a passage."""
        for quote in self._quotes.sharing(passage):
            yield from self._facts[quote]
