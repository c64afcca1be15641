"""Numbers that a hyphen ties to what they count: "the 60-bed home", "a 3,000-strong workforce"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from graph.model import Mention
from loaders.extract.counts import Count
from loaders.extract.figure.measures import COMPOUNDS, Told
from loaders.extract.grammar.view import View
from loaders.extract.line import Line

_COMPOUND = re.compile(r"(?P<number>\d+(?:,\d{3})*)-(?P<word>[a-z]+)")
_REACH, _PIECES = 8, 3


def compounds(view: View) -> Iterator[tuple[Count, Told, Mention]]:
    """The numbers of such words, each with what it measures and whose it is."""
    for at, item in enumerate(view.line):
        match = _COMPOUND.match(_joined(view.line[at : at + _PIECES])) if item.low[:1].isdigit() else None
        told = COMPOUNDS.get(match["word"]) if match else None
        whose = _owner(view, at, told) if told else None
        if match and told and whose:
            value = float(match["number"].replace(",", ""))
            yield Count(at, at + 1, value, value, "", match[0]), told, whose


def _joined(items: Line) -> str:
    """The first items as one word, as far as no space parts them: a comma in a number parts it from its hyphen."""
    text = items[0].low
    for one, other in pairwise(items):
        if one.end < other.start:
            break
        text += other.low
    return text


def _owner(view: View, at: int, told: Told) -> Mention | None:
    """The organisation that the word describes, in its phrase or beside it; for "the 60-bed home" the item itself."""
    place = view.phrases.place(at if "-" in view.line[at].low else at + _PIECES - 1)
    own = [item for item in view.phrases.items(place) if item.mentions] if view.phrases.kind(place) else []
    near = own or [item for item in reversed(view.line[max(0, at - _REACH) : at]) if item.mentions]
    found = near[0].of(told.kinds) if near else ()
    return found[0] if len(found) == 1 else None
