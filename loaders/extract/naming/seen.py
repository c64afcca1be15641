"""Names that a document shows elsewhere, found again where they show less: in headlines, at beginnings, in lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from loaders.extract.naming.capitals import spelled
from loaders.extract.naming.names import Name
from loaders.extract.naming.shapes import kind_of
from loaders.extract.tokens import Token


class Seen:
    """The names that a document is sure of, each as its words in small letters, by the words that they begin with."""

    def __init__(self, names: Iterable[tuple[str, ...]]) -> None:
        by_first: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for low in names:
            by_first[low[0]].add(low)
        self._by_first = {first: sorted(names, key=len, reverse=True) for first, names in by_first.items()}

    def again(self, line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
        """The names of a line: those seen elsewhere in place of the doubtful ones and of the parts that they overlap."""
        if any(name.doubtful for name in found):
            found = self._in_doubt(line, found)
        return list(self._longer(line, found))

    def _in_doubt(self, line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
        sure = [name for name in found if not name.doubtful]
        seen = [name for name in self._in(line) if not _overlaps(name, sure)]
        return sorted([*sure, *seen, *(name for name in found if name.doubtful and not _overlaps(name, seen))])

    def _longer(self, line: Sequence[Token], found: Sequence[Name]) -> Iterator[Name]:
        """The names, several made one where another sentence shows them to be one: "Elm, Ash and Oak"."""
        end = 0
        for name in found:
            if name.first < end:
                continue
            first = self._first(line, name)
            end = first + self._length(line, first)
            whole = first < name.first or (end > name.last and any(other.last == end for other in found))
            yield self._name(line, first, end) if whole else name

    def _first(self, line: Sequence[Token], name: Name) -> int:
        """Where a name begins, of which only the rest was found behind a small word that opens the sentence: "First Elm"."""
        return 0 if name.first == 1 and self._length(line, 0) >= name.last else name.first

    def _in(self, line: Sequence[Token]) -> Iterator[Name]:
        at = 0
        while at < len(line):
            length = self._length(line, at)
            if length:
                yield self._name(line, at, at + length)
            at += max(1, length)

    def _name(self, line: Sequence[Token], first: int, last: int) -> Name:
        text = spelled(line[first:last])
        return Name(first, last, text, kind_of(text))

    def _length(self, line: Sequence[Token], at: int) -> int:
        """How many tokens from a place on are a name seen elsewhere, written with a capital: 0 where none is."""
        if not line[at].text[0].isupper():
            return 0
        for low in self._by_first.get(line[at].low, ()):
            if tuple(word.low for word in line[at : at + len(low)]) == low:
                return len(low)
        return 0


def _overlaps(name: Name, others: Sequence[Name]) -> bool:
    return any(name.first < other.last and other.first < name.last for other in others)
