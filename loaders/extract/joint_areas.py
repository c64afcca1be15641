"""Areas of several places, which a document shows to be one: those of "Ashire, Bshire and Cshire CRC"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from loaders.extract.capitals import spelled
from loaders.extract.knowledge.places import is_place
from loaders.extract.names import Name
from loaders.extract.shared_heads import lists
from loaders.extract.tokens import Token

_APART = re.compile(r",? and |, | & ")
_HEADS = re.compile(r" (?:crcs?|community rehabilitation compan(?:y|ies)|police|constabulary|probation trust)$")


class Areas:
    """The areas of one document, each as the set of its places, whatever their order."""

    def __init__(self, names: Iterable[str]) -> None:
        parts = (_parts(_HEADS.sub("", name.casefold())) for name in names)
        self._known = {places for places in parts if len(places) > 1 and all(map(is_place, places))}

    def joined(self, line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
        """The names of a line, places that make up an area made one."""
        if sum(name.kind == "Region" for name in found) < 2:
            return list(found)
        return [name for first, last in lists(line, found) for name in self._of_list(line, found[first:last])]

    def _of_list(self, line: Sequence[Token], members: Sequence[Name]) -> Iterator[Name]:
        at = 0
        while at < len(members):
            end = next((end for end in range(len(members), at + 1, -1) if self._is_area(line, members[at:end])), at + 1)
            whole = (members[at].first, members[end - 1].last)
            yield Name(*whole, spelled(line[slice(*whole)]), "Region") if end > at + 1 else members[at]
            at = end

    def _is_area(self, line: Sequence[Token], members: Sequence[Name]) -> bool:
        if any(name.kind != "Region" for name in members):
            return False
        places = frozenset().union(*(_parts(name.text.casefold()) for name in members))
        return places in self._known or _stands_apart(line, members[0].first, members[-1].last)


def _stands_apart(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether semicolons part a list of places from others: "Ashire, Bshire and Cshire; Dshire; and Eshire"."""
    before = line[first - 2 : first] if first > 1 else ()
    after = line[last : last + 2]
    behind = bool(before) and (before[-1].text == ";" or (before[0].text == ";" and before[1].low == "and"))
    return behind or (bool(after) and after[0].text == ";")


def _parts(text: str) -> frozenset[str]:
    return frozenset(part.removeprefix("the ") for part in _APART.split(text))
