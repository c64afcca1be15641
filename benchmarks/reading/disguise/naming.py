"""The other names of a document: each word that is proper to a name gives way to another of its sort."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from random import Random

from benchmarks.reading.disguise.document import AnnotatedDocument, names
from benchmarks.reading.disguise.draw import Draw
from benchmarks.reading.disguise.initials import spelled_out
from benchmarks.reading.disguise.meaning import COUNTRIES
from benchmarks.reading.disguise.pools import is_word
from benchmarks.reading.disguise.proper import is_also_word, proper
from benchmarks.reading.disguise.replacement import Replacement
from benchmarks.reading.disguise.sorts import WORD, Sort, Sorts
from loaders.extract.knowledge.places import is_place

_DRAWS = 60
_WIDE = tuple(re.compile(rf"(?<!\w)(?=([^\W\d_]\w+(?: [^\W\d_]\w+){{{more}}})(?!\w))") for more in (1, 2))
"""Two words, and three, wherever they begin."""
_ALONE = {Sort.PLACE, Sort.KEPT, Sort.DIRECTION}


class Undisguised(Exception):
    """A document that cannot be told with other names: one is also a word of its text, or no draw of names fits."""


def renamed(document: AnnotatedDocument, random: Random, made_up: Collection[Sort] = ()) -> Replacement:
    """Other names for a document, the same for the same state of ``random``. Raises Undisguised.

    Words of the sorts ``made_up`` become made-up ones rather than others that lists know.
    """
    naming = Naming(document, made_up)
    for _ in range(_DRAWS):
        words = naming.drawn(random)
        if naming.fits(words):
            return Replacement(words)
    raise Undisguised(f"{document.file}: {_DRAWS} draws of other names had words of the text")


class Naming:
    """The names of one document, and what in them is proper to them. Raises Undisguised."""

    def __init__(self, document: AnnotatedDocument, made_up: Collection[Sort]) -> None:
        self._made_up = {Sort.PROPER, Sort.ABBREVIATION, *made_up}
        self._text = "\n".join(document.strings)
        self._parties = [names(entity) for entity in document.entities]
        self._names = sorted({name for party in self._parties for name in party})
        sorts = Sorts(document.text, (word for name in self._names for word in WORD.findall(name)))
        self._proper = proper(document, sorts)
        if is_also_word(document, self._proper, sorts):
            raise Undisguised(f"{document.file}: a name is also a word of the text")
        self._sorts = {word: sorts.sort(word) for word in sorted(set(WORD.findall(self._text)))}
        self._low = {word.lower() for word in self._sorts}

    def drawn(self, random: Random) -> dict[str, str]:
        """Other words for those that are proper to names, and for names that have common words."""
        draw = Draw(random, self._proper, self._made_up)
        found = {word: draw.other(word, sort) for word, sort in self._sorts.items() if draw.has(sort)}
        found |= {word: self._abbreviated(word, draw, found) for word in self._sorts if self._is_short(word)}
        found |= {name: draw.place(name) for name in self._places()}
        found |= {span: WORD.sub(lambda at: draw.inside(at[0], found), span) for span in self._spans()}
        return {word: other for word, other in found.items() if word != other or " " in word}

    def fits(self, words: dict[str, str]) -> bool:
        """Whether no other name is a word, or one that the document has."""
        invented = [other for word, other in words.items() if self._sorts.get(word) in self._made_up]
        taken = [
            other for word, other in words.items() if self._sorts.get(word) is not Sort.DIRECTION and word != other
        ]
        return (
            len(set(words.values())) == len(words)
            and not any(is_word(other.lower()) for other in invented)
            and not any(other.lower() in self._low for other in taken)
        )

    def _is_short(self, word: str) -> bool:
        return len(word) > 1 and (self._sorts[word] is Sort.ABBREVIATION or (word.isupper() and len(word) < 5))

    def _abbreviated(self, word: str, draw: Draw, others: dict[str, str]) -> str:
        """The abbreviation of the other name; a made-up one where the document does not say what it stands for."""
        own = [name for party in self._parties for name in party if any(word in WORD.findall(each) for each in party)]
        words = spelled_out(word, self._text, own)
        if any(each.lower() in COUNTRIES for each in words):
            return word
        if words:
            letters = (draw.inside(each, others)[0] for each in words)
            return "".join(
                new.upper() if old.isupper() else new.lower() for old, new in zip(word, letters, strict=True)
            )
        return draw.lettered(word) if self._sorts[word] is Sort.ABBREVIATION else others.get(word, word)

    def _places(self) -> Iterator[str]:
        """Places of two or three words that are none by one of them: "Milton Keynes", "Western Australia"."""
        for name in sorted({name for pattern in _WIDE for name in pattern.findall(self._text)}):
            words = name.split()
            alone = any(self._sorts[word] in _ALONE for word in words)
            named = name[0].isupper() and words[0] != "The" and is_place(name)
            if named and (not alone or any(word.lower() in COUNTRIES for word in words)):
                yield name

    def _spans(self) -> Iterator[str]:
        """The names that have a common word proper to them, from their first capital to their last, however written."""
        for name in self._names:
            capitals = [at for at in WORD.finditer(name) if not at[0][0].islower()]
            if any(at[0].lower() in self._proper for at in capitals):
                span = name[capitals[0].start() : capitals[-1].end()]
                written = r"\s+".join(map(re.escape, span.split()))
                found = re.findall(rf"(?<!\w){written}(?!\w)", self._text, re.IGNORECASE)
                yield from {span, *(each for each in found if not each[0].islower())}
