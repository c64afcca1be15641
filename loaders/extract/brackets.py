"""What stands in brackets: left out of a line, or read as an aside where it tells something of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.vocabulary import RUN
from loaders.extract.enumerated import coordinated
from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.knowledge.offices import ALL_HEADS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

_MARKS = frozenset(",.;:")
_OPENING = frozenset("([")
_BEFORE = 6
"""Items before a bracket that may be the title of whom it names: "the Minister for Transport (Ann Lee)"."""


def without_brackets(line: Line) -> Line:
    """The line without what stands in brackets, as far as they are closed within forty items; one that is all in them stays."""
    if not has_brackets(line):
        return line
    if line and line[0].text in "([" and _closing(line, 0) == len(line) - 1:
        return line[1:-1]
    kept: list[Item] = []
    at = 0
    while at < len(line):
        close = _closing(line, at) if line[at].text in "([" else 0
        if not close:
            kept.append(line[at])
        elif _is_told_of(line[at + 1 : close]) or _names_areas(line, at):
            kept += [_dash(line[at]), *line[at + 1 : close]]
            goes_on = line[close + 1 : close + 2] and (
                line[close + 1].low[0].isalnum() or _begins_name(line, close + 1)
            )
            kept += [_dash(line[close])] if goes_on else []
            close += bool(goes_on) and line[close + 1].text == ","
        at = close + 1 if close else at + 1
    return tuple(kept)


def _begins_name(line: Line, comma: int) -> bool:
    """Whether a comma leads to a name, which the one that ends in the bracket before it would be listed with."""
    return line[comma].text == "," and comma + 1 < len(line) and bool(line[comma + 1].mentions)


_TELLING = words(
    """part owned formerly previously wholly majority jointly run operated managed itself which whose now then
    bought acquired sold founded"""
)
_DESCRIBING = words(
    "subsidiary division arm unit part owner parent operator venture member affiliate branch subcontractor"
)


_BROKEN = words("liquidation administration receivership examinership bankruptcy insolvency")
_SHORT = 4
"""Words of "(now in liquidation)", and one more."""


def _is_told_of(inside: Line) -> bool:
    """Whether what stands in brackets tells what the name before it is: "(part of Acme)", "(in liquidation)"."""
    if not any(item.mentions for item in inside):
        return 0 < len(inside) < _SHORT and inside[-1].low in _BROKEN
    low = inside[0].low
    return (
        low in _TELLING or low in _DESCRIBING or (low in ARTICLES and any(item.low in _DESCRIBING for item in inside))
    )


def _names_areas(line: Line, at: int) -> bool:
    """Whether a bracket behind several CRCs begins with an area: "three CRCs (Ashire; Bshire; Cshire)"."""
    group = at > 0 and any(each.kind == "CRC" and each.scope for each in line[at - 1].mentions)
    return group and line[at + 1].family == "region"


def _dash(bracket: Item) -> Item:
    return replace(bracket, text="–", low="–")


def has_brackets(line: Line) -> bool:
    """Whether a bracket opens in the line."""
    return not _OPENING.isdisjoint([item.text for item in line])


def with_asides(line: Line) -> Line:
    """The line, its lists made one, with brackets as the commas of asides; empty where none tells of an office or names several."""
    whole: Line = ()
    begin = 0
    for first, last in _asides(line):
        inside = coordinated(without_brackets(line[first + 1 : last]))
        whole += (*coordinated(without_brackets(line[begin:first])), replace(line[first], low=","), *inside)
        if last + 1 < len(line) and line[last + 1].low not in _MARKS:
            whole += (replace(line[last], low=","),)
        begin = last + 1
    return (*whole, *coordinated(without_brackets(line[begin:]))) if begin else ()


def _asides(line: Line) -> Iterator[tuple[int, int]]:
    """Where the brackets that may tell something open and close, those inside others left out."""
    at = 0
    while at < len(line):
        close = _closing(line, at) if line[at].text in "([" else 0
        if close and _tells(line[max(0, at - _BEFORE) : close]):
            yield at, close
        at = close + 1 if close else at + 1


def _tells(aside: Line) -> bool:
    """Whether an aside, with the words before it, may say something of its own: a title, or more than one name."""
    titled = any(item.low in ALL_HEADS for item in aside)
    return titled or sum(bool(item.mentions) for item in aside) > 1 or _says_whose(aside)


def _says_whose(aside: Line) -> bool:
    """Whether the aside ends in a name that stands alone in it, behind a service: "HMP Elmfield (Acme"."""
    opens = next((at for at in reversed(range(len(aside))) if aside[at].text in "(["), 0)
    alone = len(aside) == opens + 2 or (len(aside) == opens + 4 and aside[opens + 2].text == ":")
    return opens > 0 and alone and bool(aside[-1].of(("Company",))) and bool(aside[opens - 1].of(RUN))


def _closing(line: Line, at: int) -> int:
    depth = 0
    for close in range(at + 1, min(len(line), at + 40)):
        depth += line[close].text in "(["
        if line[close].text in ")]":
            if not depth:
                return close
            depth -= 1
    return 0
