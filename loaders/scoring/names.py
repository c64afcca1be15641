"""Names that a claim and an annotation may spell in two ways, and the parties that they name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from loaders.scoring.spelling import Spellings

_ONE_SPELLING = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("’", "'"),
        ("&", " and "),
        ("community rehabilitation compan(?:y|ies)", "crc"),
        (r"\bcrcs\b", "crc"),
        (r"\([^)]*\)", " "),
        (r"'s\b|s'(?!\S)", "s"),
        (r"[^\w ]+", " "),
    )
)
"""What is written in several ways, with the one that is compared, in the order in which they apply to the folded name."""

_NOT_COMPARED = {"the", "and", "of", "ltd", "limited", "plc", "llp", "inc", "mr", "mrs", "ms", "dame", "sir", "hmp"}


@lru_cache(maxsize=65_536)
def words(name: str) -> tuple[str, ...]:
    """The words by which a name is compared: folded, in one spelling, without articles, titles and legal forms.

    More is forgiven than where the graph tells names apart (``graph.names``): a reader who calls a prison "Elmfield" and
    one who calls it "HMP Elmfield" mean the same within one document.
    """
    text = name.casefold()
    for pattern, plain in _ONE_SPELLING:
        text = pattern.sub(plain, text)
    return tuple(word for word in text.split() if word not in _NOT_COMPARED)


@dataclass(slots=True)
class _Branch:
    """The names that begin with some words: those that go on, and the parties of the one that ends here."""

    further: dict[str, _Branch] = field(default_factory=dict)
    parties: set[str] = field(default_factory=set)


class Names:
    """Parties by their names, to be found by names of as many words, each like that of the other."""

    def __init__(self, named: Iterable[tuple[str, str]]) -> None:
        """``named`` has each name with the id of its party; a party may have several names, and a name several parties."""
        self._root = _Branch()
        known: set[str] = set()
        for name, party in named:
            branch = self._root
            for word in words(name):
                known.add(word)
                branch = branch.further.setdefault(word, _Branch())
            if branch is not self._root:
                branch.parties.add(party)
        self._spellings = Spellings(known)

    def parties(self, name: str) -> frozenset[str]:
        """The ids of the parties that a name may mean."""
        branches = [self._root]
        for word in words(name):
            like = self._spellings.like(word)
            branches = [branch.further[each] for branch in branches for each in like & branch.further.keys()]
        return frozenset().union(*(branch.parties for branch in branches))
