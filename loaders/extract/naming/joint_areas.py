"""Areas of several places, which a document shows to be one: those of "Ashire, Bshire and Cshire CRC"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from loaders.extract.knowledge.places import is_place
from loaders.extract.naming.capitals import spelled
from loaders.extract.naming.names import Name
from loaders.extract.naming.shared_heads import lists
from loaders.extract.tokens import Token

_APART = re.compile(r",? and |, | & ")
_SINGULAR = frozenset({"is", "was", "has"})
_HEADS = re.compile(
    r" (?:crcs?|community rehabilitation compan(?:y|ies)(?: ltd| limited)?|police|constabulary|probation trust)$"
)


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
        at, paired = 0, _has_pairs(line, members)
        while at < len(members):
            ends = range(len(members), at + 1, -1)
            end = next((end for end in ends if self._is_area(line, members[at:end], paired)), at + 1)
            whole = (members[at].first, members[end - 1].last)
            yield Name(*whole, spelled(line[slice(*whole)]), "Region") if end > at + 1 else members[at]
            at = end

    def _is_area(self, line: Sequence[Token], members: Sequence[Name], paired: bool) -> bool:
        if any(name.kind != "Region" for name in members):
            return False
        if paired and len(members) == 2 and _and_alone(line, *members):
            return True
        places = frozenset().union(*(_parts(name.text.casefold()) for name in members))
        whole = (members[0].first, members[-1].last)
        if _stands_apart(line, *whole):
            self._known.add(places)  # later lines name it without semicolons
        return places in self._known or _is_singular(line, *whole)


def _has_pairs(line: Sequence[Token], members: Sequence[Name]) -> bool:
    """Whether commas part a list and "and" joins its members: "Ashire, Bshire and Cshire, and Dshire and Eshire"."""
    joints = [_and_alone(line, one, other) for one, other in pairwise(members)]
    return True in joints and False in joints[joints.index(True) :]


def _and_alone(line: Sequence[Token], one: Name, other: Name) -> bool:
    """Whether two names are joined by "and" without a comma."""
    return not any(word.text == "," for word in line[one.last : other.first])


def _stands_apart(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether semicolons part a list of places from others: "Ashire, Bshire and Cshire; Dshire; and Eshire"."""
    before = line[first - 2 : first] if first > 1 else ()
    after = line[last : last + 2]
    behind = bool(before) and (before[-1].text == ";" or (before[0].text == ";" and before[1].low == "and"))
    return behind or (bool(after) and after[0].text == ";")


def _is_singular(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether a list that begins a sentence is the subject of a verb in the singular: "Ashire and Bshire was rated poor"."""
    return first == 0 and last < len(line) and line[last].low in _SINGULAR


def _parts(text: str) -> frozenset[str]:
    return frozenset(part.removeprefix("the ") for part in _APART.split(text))
