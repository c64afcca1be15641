"""Dates of one verb that are of different parties: "bought Acme in 2011 and Bolt in 2014"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from graph.model import Mention
from loaders.extract.dates import Expression
from loaders.extract.line import Item, Line
from loaders.extract.reading import Reading
from loaders.extract.sentences import Sentence

_Key = tuple[int, str, str]


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
        if len(dates) < 2 or len(group) < 2:
            return list(dates)
        places = sorted({place for each in group if (place := self._place(each, group)) is not None})
        shares = _shares(places, dates)
        own = self._place(reading, group)
        return shares.get(own, []) if own is not None and len(shares) > 1 else list(dates)

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


def _shares(places: Sequence[int], dates: Sequence[Expression]) -> dict[int, list[Expression]]:
    """The dates of each place; empty where they do not alternate with the places.

    Dates are behind their parties unless the first of them opens the list; a party without a date shares that of the next.
    """
    if not places:
        return {}
    ahead = [*places[1:], max(date.end for date in dates)]
    behind = min(date.start for date in dates) > places[0]
    bounds = list(zip(places, ahead, strict=True)) if behind else list(pairwise([-1, *places]))
    found = {
        place: [date for date in dates if first < date.start < last]
        for place, (first, last) in zip(places, bounds, strict=True)
    }
    if sum(map(bool, found.values())) < 2:
        return {}
    for place, following in reversed(list(pairwise(places))):
        found[place] = found[place] or found[following]
    return found
