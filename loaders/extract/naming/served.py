"""Places that show by what is theirs: "Elmfield's bins", "Elmfield's council houses", which no firm has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_THEIRS = words(
    """streets street roads road bins rubbish refuse waste garbage trash sewage sewers pavements parks libraries trams tram
    tramway métro metro subway streetlights residents inhabitants taxpayers ratepayers councillors householders suburbs
    neighbourhoods council parking mayor swimming leisure museums theatres playgrounds schoolchildren airport harbour seafront
    university cathedral pools baths pier beaches tips harbourfront police fire ambulance stadium waterfront docks"""
)
"""What stands behind the possessive of a place."""


def served(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What a possessive gives to a name of no kind that only a place has."""
    marked = name.last < len(line) and line[name.last].low in POSSESSIVE_MARKS
    if not marked or name.kind or len(name.text.split()) > _MOST or not name.text.replace("'", "").istitle():
        return
    behind = [word.low for word in line[name.last + 1 : name.last + _REACH] if word.low not in _BETWEEN]
    if behind and (behind[0] in _THEIRS or tuple(behind[:2]) in _PAIRED):
        yield "Region", 2


_MOST = 2
"""Words in the name of a place that no list has."""

_REACH = 5
_BETWEEN = words(
    "two three four five six seven eight nine ten main new old own many famous public municipal busy historic"
)
_PAIRED = frozenset(
    {("bus", "station"), ("bus", "lanes"), ("taxi", "ranks"), ("car", "parks"), ("sports", "centres"), ("town", "hall"),
     ("town", "centre"),
     ("sports", "centre"), ("recycling", "centres"), ("waste", "collection"), ("household", "waste"), ("street", "lights"),
     ("street", "lighting"), ("light", "rail"), ("ice", "rink")}
)  # fmt: skip
"""Two words of the same sort."""
