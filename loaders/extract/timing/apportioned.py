"""Dates of one verb that are of different parties: "bought Acme in 2011 and Bolt in 2014"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

from graph.model import Mention
from loaders.extract.dates import Expression
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line
from loaders.extract.reading import Reading
from loaders.extract.sentences import Sentence

_Key = tuple[int, str, str]
_Stretch = tuple[int, int]

_AND = frozenset({"and", "but", ";"})
_COMMA = frozenset({",", "then"})
_FORMERLY = words("previously formerly before earlier originally initially")
_NOW = words("now today currently nowadays presently")
_TURNS = _FORMERLY | _NOW | words("later subsequently thereafter afterwards latterly then")
"""Words before a party that the date of the other is not of: "run by Acme until 2015 and now by Bolt"."""


class Apportioned:
    """The readings of a line, of which those by one verb may have a date each, told behind or before their parties."""

    def __init__(self, found: Iterable[Reading], line: Line, sentence: Sentence) -> None:
        self._line, self._sentence = line, sentence
        self._groups: dict[_Key, list[Reading]] = {}
        for reading in found:
            self._groups.setdefault(_key(reading), []).append(reading)

    def of(self, reading: Reading, dates: Sequence[Expression]) -> list[Expression]:
        """Those of the verb's dates that are the reading's: all, where they are not told by party."""
        group = self._groups.get(_key(reading), ())
        own = self._place(reading, group) if dates and len(group) > 1 else None
        if own is None:
            return list(dates)
        stretches = self._stretches(self._places(group))
        shares = _shares(
            stretches, dates, {place for place in stretches if self._turns(stretches[place], place, _TURNS)}
        )
        return shares.get(own, []) if len(shares) > 1 else list(dates)

    def is_former(self, reading: Reading) -> bool:
        """Whether it is told of the reading's party alone that it was so before: "run by Acme and previously by Bolt"."""
        return self._is_marked(reading, _FORMERLY)

    def is_current(self, reading: Reading) -> bool:
        """Whether it is told of the reading's party alone that it is so now: "was run by Acme and now by Bolt"."""
        return self._is_marked(reading, _NOW)

    def _is_marked(self, reading: Reading, marks: frozenset[str]) -> bool:
        group = self._groups.get(_key(reading), ())
        own = self._place(reading, group) if len(group) > 1 else None
        if own is None:
            return False
        stretch = self._stretches(self._places(group)).get(own)
        return stretch is not None and self._turns(stretch, own, marks)

    def _places(self, group: Sequence[Reading]) -> list[int]:
        return sorted({place for each in group if (place := self._place(each, group)) is not None})

    def _stretches(self, places: Sequence[int]) -> dict[int, _Stretch]:
        """The characters that tell of the party at each place: up to the "and", or else the comma, before the next."""
        ends = [self._parting(one, other) for one, other in pairwise(places)]
        last = self._line[-1].end if self._line else 0
        return dict(zip(places, pairwise([-1, *ends, last + 1]), strict=True)) if places else {}

    def _parting(self, one: int, other: int) -> int:
        """Where between two parties what is told of the second begins."""
        between = [item for item in self._line if one < item.start < other and not item.mentions]
        for marks in (_AND, _COMMA):
            if at := next((item.start for item in reversed(between) if item.low in marks), 0):
                return at
        return other

    def _turns(self, stretch: _Stretch, place: int, marks: frozenset[str]) -> bool:
        """Whether one of these words stands between the beginning of a stretch, which is not the first, and its party."""
        items = (item for item in self._line if stretch[0] <= item.start < place and not item.mentions)
        return stretch[0] >= 0 and any(item.low in marks for item in items)

    def _place(self, reading: Reading, group: Sequence[Reading]) -> int | None:
        """The character at which the party is named by which a reading differs from the others of its verb."""
        differ = len({each.object.name for each in group}) > 1
        name = reading.object.name if differ else reading.subject.name
        named = ((item, each) for item in self._line for each in item.mentions if each.name == name)
        return next((self._sentence.start + self._spelt(item, each) for item, each in named), None)

    def _spelt(self, item: Item, mention: Mention) -> int:
        """Where in the sentence a mention stands, which may be one of a list."""
        first = item.start - self._sentence.start
        return max(first, self._sentence.text.find(mention.words, first, item.end - self._sentence.start))


def _key(reading: Reading) -> _Key:
    return reading.at, reading.predicate, reading.rule


def _shares(
    stretches: Mapping[int, _Stretch], dates: Sequence[Expression], turning: Collection[int]
) -> dict[int, list[Expression]]:
    """The dates of each place; empty where fewer than two places have any, and none is told apart by a word such as "now".

    A party without a date shares that of the next.
    """
    found = {
        place: [date for date in dates if first <= date.start < last] for place, (first, last) in stretches.items()
    }
    if not turning and sum(map(bool, found.values())) < 2:
        return {}
    for place, following in reversed(list(pairwise(found))):
        if place not in turning and following not in turning:
            found[place] = found[place] or found[following]
    return found
