"""What stands in the foreground of a text: everything spoken of, named or not, with a weight that says how much.

The weights are those of Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora Resolution": a mention counts by
its part in the sentence, a subject most, what only belongs to something else least, and all weights are halved with each
new sentence. As there, common nouns count too, so that "it" may lead to a contract, and so to nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.model import Mention

WEIGHTS = {
    "subject": 310.0,
    "minor": 250.0,
    "object": 280.0,
    "oblique": 230.0,
    "aside": 200.0,
    "owner": 170.0,
    "of": 150.0,
    "affiliation": 60.0,
}
"""What a mention adds by its part: the sum of the factors that Lappin and Leass give it."""

_HALVING = 0.5
_QUOTED = 0.4
_FORGOTTEN = 4.0
_OFTEN = 12.0
_OFTEN_ENOUGH = 6
_KEPT = 200
"""Referents kept in mind, so that time grows with length alone."""


@dataclass(slots=True)
class Referent:
    """Something spoken of: ``mentions`` are its entities, none for a common noun; ``heads`` are nouns that were said of it.

    ``introduced`` says that "a" led to it, ``leading`` that the first sentence did; ``part`` is the last that it played.
    ``past`` is its weight at the beginning of sentence ``sentence``, ``now`` what that sentence added; ``order`` counts the
    mentions of the document up to its last, ``begun`` up to its first in that sentence. ``stands`` is the service that a
    common noun describes; ``quoted`` says that it was spoken of last in a quotation.
    """

    mentions: tuple[Mention, ...]
    kind: str
    plural: bool = False
    heads: frozenset[str] = frozenset()
    gender: str = ""
    introduced: bool = False
    leading: bool = False
    part: str = ""
    past: float = 0.0
    now: float = 0.0
    sentence: int = 0
    order: int = 0
    begun: int = 0
    count: int = 0
    stands: tuple[Mention, ...] = ()
    quoted: bool = False


class Salience:
    """The referents of one document, up to the word that is being read.

    What was heard in a quotation, while ``quoted``, counts for less outside it: whoever tells of the speaker goes on about others.
    """

    def __init__(self) -> None:
        self.quoted = False
        self._referents: dict[str, Referent] = {}
        self._sentence = self._order = 0
        self._pair: list[Referent] = []
        self._paired = 0

    def begin(self) -> None:
        """A new sentence begins; what has faded is forgotten, and of who has a name all but those heard last."""
        self._sentence += 1
        faded = [key for key, each in self._referents.items() if not each.mentions and self._faded(each) < _FORGOTTEN]
        for key in faded:
            del self._referents[key]
        if len(self._referents) > 2 * _KEPT:
            last = sorted(self._referents.items(), key=lambda item: item[1].order)[-_KEPT:]
            self._referents = dict(last)

    def turn(self) -> None:
        """A clause begins that stands like a sentence of its own: all that was spoken of before it fades."""
        for each in self._referents.values():
            each.past, each.now = each.past * _HALVING, each.now * _HALVING

    def hear(
        self, key: str, referent: Referent, part: str, heads: frozenset[str] = frozenset(), gender: str = ""
    ) -> Referent:
        """This is spoken of, in that part of the sentence; these nouns were said of it, and it is a man or a woman."""
        known = self._referents.setdefault(key, referent)
        if known.sentence != self._sentence:
            known.past, known.now, known.sentence = self._faded(known), 0.0, self._sentence
            known.begun = self._order + 1
        self._order += 1
        known.part, known.order, known.count = part, self._order, known.count + 1
        known.now = max(known.now, WEIGHTS[part])
        known.quoted = self.quoted
        known.leading = known.leading or self._sentence == 1
        known.heads |= heads
        known.gender = known.gender or gender
        return known

    def _faded(self, referent: Referent) -> float:
        return (referent.past + referent.now) * _HALVING ** (self._sentence - referent.sentence)

    def value(self, referent: Referent) -> float:
        """How much it stands in the foreground now; more for what is spoken of often."""
        heard = _QUOTED if referent.quoted and not self.quoted else 1.0
        often = _OFTEN * min(referent.count, _OFTEN_ENOUGH) if referent.mentions else 0.0
        return self._faded(referent) * heard + often

    def age(self, referent: Referent) -> int:
        """Sentences since it was spoken of last."""
        return self._sentence - referent.sentence

    def keep_pair(self, pair: list[Referent]) -> None:
        """These two are "the former" and "the latter", in this sentence and the next."""
        self._pair, self._paired = pair, self._sentence

    def pair(self) -> list[Referent]:
        """The two that were kept; none where no pair was spoken of lately."""
        return self._pair if self._sentence - self._paired <= 1 else []

    def known(self, key: str) -> Referent | None:
        """What was heard under a key."""
        return self._referents.get(key)

    def items(self) -> Iterable[tuple[str, Referent]]:
        """All that is kept in mind, each under its key."""
        return self._referents.items()

    def __iter__(self) -> Iterator[Referent]:
        return iter(self._referents.values())
