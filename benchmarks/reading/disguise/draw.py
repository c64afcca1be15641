"""One draw of other words: each word gets one of its sort, always the same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from random import Random

from benchmarks.reading.disguise.letters import letters
from benchmarks.reading.disguise.meaning import COUNTRIES, DIRECTIONS
from benchmarks.reading.disguise.pools import Pool, given_names, places, unions
from benchmarks.reading.disguise.proper import Proper
from benchmarks.reading.disguise.sorts import Sort


class Draw:
    """The other words of one document.

    ``proper`` are the common words that are proper to its names. Words of the sorts ``made_up`` become made-up ones
    rather than others that lists know.
    """

    def __init__(self, random: Random, proper: Proper, made_up: Collection[Sort] = ()) -> None:
        self._letters = letters(random)
        self._pool = Pool(random)
        self._proper = proper
        self._made_up = {Sort.PROPER, *made_up}
        self._others: Mapping[Sort, Callable[[str], str]] = {
            Sort.DIRECTION: DIRECTIONS.__getitem__,
            Sort.UNION: lambda low: self._pool.other(low, unions(low)),
            Sort.PLACE: lambda low: self._pool.other(low, places(1)),
            Sort.GIVEN: lambda low: self._pool.other(low, given_names()),
        }

    def has(self, sort: Sort) -> bool:
        """Whether words of a sort change by themselves, wherever they stand."""
        return sort in self._others or sort in self._made_up

    def other(self, word: str, sort: Sort) -> str:
        """Another word for one of such a sort."""
        return self.lettered(word) if sort in self._made_up else _written_as(word, self._others[sort](word.lower()))

    def place(self, name: str) -> str:
        """Another place of two words; those that are named by a country stay."""
        if any(word in COUNTRIES for word in name.lower().split()):
            return name
        if Sort.PLACE in self._made_up:
            return self.lettered(name)
        return _written_as(name, self._pool.other(name.lower(), places(2)))

    def lettered(self, word: str) -> str:
        """A made-up word of the same shape."""
        return word.translate(self._letters)

    def inside(self, word: str, others: Mapping[str, str]) -> str:
        """Another word for one that stands in a name."""
        low = word.lower()
        if low in self._proper:
            return _written_as(word, self._pool.other(low, self._proper[low]))
        return others.get(word, word)


def _written_as(word: str, other: str) -> str:
    """Another word in the capitals of the first."""
    if word.isupper() and len(word) > 1:
        return other.upper()
    return other if word.islower() else other.title()
