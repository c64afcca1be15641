"""Words to take another one from: given names and places that lists know, and common words, each by its form."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from random import Random

from benchmarks.reading.disguise.meaning import DIRECTIONS, KEPT
from loaders.extract.grammar.conjugation import FORMS
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.institutions import UNIONS
from loaders.extract.knowledge.listed import listed
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.places import PLACES
from loaders.extract.knowledge.words import words

COMMON_WORDS: Mapping[str, frozenset[str]] = {
    "ing": words("turning rising moving growing shining opening beginning giving finding crossing"),
    "ed": words("united connected trusted joined combined crossed opened balanced raised"),
    "ly": words("directly freely openly brightly wholly fairly quickly gladly mainly newly"),
    "s": words("fields stars keys horses waves doors springs stones birds clouds flowers mirrors"),
    "": words(
        """orange purple star bright stone sun moon forest castle golden silver garden circle winter eagle lion
        tiger arrow copper ocean mirror button basket yellow flower bird wolf apple salt"""
    ),
}
"""Common words that the names of firms and houses may be made of, by their ending."""

FIRST_NAMES = words("dawn ken nick penny grant mark frank faith grace guy jack pat ray")
_SPOKEN_UNIONS = words("aslef bectu fórsa napo siptu unifor unison usdaw verdi nipsa")
SURNAMES = words("brown wood priest manning bell cook hill stone field price cross long")
"""Given names and surnames that are common words."""


@cache
def given_names() -> tuple[str, ...]:
    """Given names that are nothing else."""
    return tuple(sorted(name for name in GIVEN_NAMES if 4 <= len(name) <= 9 and _is_free(name) and name not in PLACES))


@cache
def places(count: int) -> tuple[str, ...]:
    """Places of so many words that are nothing else."""
    known = (place for place in listed("regions") | listed("cities") if len(place.split()) == count)
    return tuple(sorted(place for place in known if len(place) > 3 and all(map(_is_free, place.split()))))


@cache
def unions(word: str) -> frozenset[str]:
    """Unions whose names are spoken as words, if a word is, else those that are spelled."""
    spoken = _SPOKEN_UNIONS & UNIONS
    return spoken if word in spoken else UNIONS - spoken


def of_form(word: str) -> frozenset[str]:
    """Common words with the ending of a word."""
    return COMMON_WORDS[next(ending for ending in COMMON_WORDS if word.endswith(ending))]


def is_word(word: str) -> bool:
    """Whether the rules know a word in small letters as anything but a name that they can only guess at."""
    known = (KEPT, COMMON, FORMS, DIRECTIONS, UNIONS, GIVEN_NAMES, PLACES)
    return any(word in each for each in known)


def _is_free(word: str) -> bool:
    plain = word.isascii() and word.isalpha()
    return plain and not any(word in each for each in (KEPT, COMMON, FORMS, DIRECTIONS, UNIONS))


class Pool:
    """Others for words, each of them for one word alone."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._taken: dict[str, str] = {}

    def other(self, word: str, pool: frozenset[str] | tuple[str, ...]) -> str:
        """Another of the pool for a word in small letters, always the same. Raises IndexError where none is left."""
        if word not in self._taken:
            used = {*self._taken.values(), word}
            self._taken[word] = self._random.choice([each for each in sorted(pool) if each not in used])
        return self._taken[word]
