"""A sentence as a line of words and mentions, the form in which the rules read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from graph.model import Mention
from graph.vocabulary import family
from loaders.extract.grammar import conjugation
from loaders.extract.knowledge.offices import FURTHER_HEADS, HEADS
from loaders.extract.knowledge.openers import POSTNOMINALS
from loaders.extract.knowledge.words import words


@dataclass(frozen=True, slots=True)
class Item:
    """A word, a mark or the mention of one or more entities: characters ``start`` up to and without ``end``.

    ``possessive`` says that "'s" follows, or that the mention is itself a possessive ("its").
    """

    text: str
    low: str
    start: int
    end: int
    mentions: tuple[Mention, ...] = ()
    possessive: bool = False
    anaphor: bool = False

    @property
    def is_pending(self) -> bool:
        """Whether it is still open whom the item means: one of its mentions has no name yet."""
        return self.mentions != () and any(not mention.name for mention in self.mentions)

    @property
    def family(self) -> str:
        """The family of the entities mentioned; empty for a word."""
        return family(self.mentions[0].kind) if self.mentions else ""

    def of(self, kinds: tuple[str, ...]) -> tuple[Mention, ...]:
        """The mentions that are of one of these kinds."""
        return tuple(mention for mention in self.mentions if mention.kind in kinds)


Line = tuple[Item, ...]

_MARKS = frozenset(",.;:")
_BEFORE = 6
"""Items before a bracket that may be the title of whom it names: "the Minister for Transport (Ann Lee)"."""

_LINKS = ({","}, {"and"}, {"&"}, {"or"}, {";"}, {"/"})
_JOINING = frozenset({"and", "&", ";", "/", "or"})
_STOPPING = words(
    """for of in on at by with from to into between among over under than is are was were be been will has have had
    which who that while when but as whose where comprising including involving combining uniting bringing linking made
    led owned run backed formed set excluding such like"""
)
_ARTICLES = frozenset({"the", "a", "an", "both", "also", "charity", "charities"})


def coordinated(line: Line) -> Line:
    """The line with the mentions of one family that a list joins made one item: "Acme, Bolt and Cope"."""
    whole: list[Item] = []
    at = 0
    while at < len(line):
        last = _list_end(line, at)
        whole.append(_one(line[at:last]) if last > at + 1 else line[at])
        at = last
    return tuple(whole)


def _list_end(line: Line, first: int) -> int:
    """The end of the list that begins with the mention at ``first``, just behind it where there is none."""
    if not line[first].mentions or line[first].possessive or line[first].is_pending:
        return first + 1
    last, joined, end = first + 1, False, first + 1
    while last < len(line):
        step, joins = _next(line, last, line[first].family)
        if not step:
            break
        if line[last + step - 1].possessive and not (joined or joins):
            break
        if line[last].text == ";" and any(item.low in {",", "and"} for item in line[first:last]):
            break  # "of Acme, Bolt and Cope; Dean of"
        if joined and not joins and line[first].family != "region":
            break  # "between Acme and Bolt, Cope, won"
        last += step
        joined = joined or joins
        end = last
        if line[last - 1].possessive:
            break
    return end if joined or line[first].family == "region" else first + 1


def _is_part(line: Line, at: int) -> bool:
    """Whether the mention before a place only begins a word: "Elmfield" of "Elmfield-based Acme"."""
    return at < len(line) and line[at].low.startswith("-") and len(line[at].low) > 1


def _next(line: Line, at: int, kind: str) -> tuple[int, bool]:
    """How many items further the next member of the list ends, 0 where none follows; and whether "and" leads to it."""
    step, joins = 0, False
    while at + step < len(line) and step < 6:
        item = line[at + step]
        if item.mentions:
            counted = (
                _has_share(line, at + step + 1) or _is_part(line, at + step + 1) or _has_officer(line, at + step + 1)
            )
            follows = step > 0 and item.family == kind and not item.anaphor and not counted
            follows = follows and not (line[at].text == ";" and _is_entry(line, at + step + 1))
            return (step + 1, joins) if follows else (0, False)
        if (
            item.low not in _ARTICLES
            and {item.low} not in _LINKS
            and not (step and kind == "organisation" and _describes(line, at + step))
        ):
            break
        if item.low in _ARTICLES and step == 0:
            break
        joins = joins or item.low in _JOINING
        step += 1
    return 0, False


def _is_entry(line: Line, at: int) -> bool:
    """Whether what a comma leads to describes the mention before an item, as in a list of people with their titles."""
    return at + 1 < len(line) and line[at].text == "," and not line[at + 1].mentions and line[at + 1].low.isalpha()


def _has_share(line: Line, at: int) -> bool:
    """Whether a share stands at an item: "and Acme 40 per cent", "and Acme the remaining 40%"."""
    following = [item.low for item in line[at : at + 4] if item.low not in {"the", "remaining", "other", "rest"}]
    return len(following) > 1 and following[0][0].isdigit() and following[1] in {"%", "per", "percent", "pc"}


def _has_officer(line: Line, at: int) -> bool:
    """Whether an officer of the mention before an item follows by name: "Acme, and Bolt director Ann Lee"."""
    end = next((here for here in range(at, min(len(line), at + 4)) if line[here].mentions), at)
    titled = end > at and line[end - 1].low in HEADS and line[end].family == "person"
    return titled and all(item.text.isalpha() for item in line[at:end])


def _describes(line: Line, at: int) -> bool:
    """Whether a small word describes the mention that follows: "and the community charity ITEM"."""
    following = line[at + 1 : at + 4]
    first = next((index for index, item in enumerate(following) if item.mentions), None)
    return (
        first is not None
        and line[at].low.isalpha()
        and line[at].low not in _STOPPING
        and conjugation.FORMS.get(line[at].low, ("", ""))[1] not in {"past", "both", "third", "participle"}
        and all(item.low in _ARTICLES or item.text.islower() for item in following[:first])
    )


def _one(items: Line) -> Item:
    members = tuple(mention for item in items for mention in item.mentions)
    text = " ".join(item.text for item in items).replace(" ,", ",").replace(" ;", ";")
    return replace(
        items[0], text=text, low=text.lower(), end=items[-1].end, mentions=members, possessive=items[-1].possessive
    )


def without_letters(line: Line) -> Line:
    """The line without the letters behind a person's name: "Ann Lee MP", "Ann Lee OBE"."""
    return tuple(
        item
        for at, item in enumerate(line)
        if not (at and item.text in POSTNOMINALS and line[at - 1].family == "person")
    )


def without_brackets(line: Line) -> Line:
    """The line without what stands in brackets, as far as they are closed within forty items; one that is all in them stays."""
    if line and line[0].text in "([" and _closing(line, 0) == len(line) - 1:
        return line[1:-1]
    kept: list[Item] = []
    at = 0
    while at < len(line):
        close = _closing(line, at) if line[at].text in "([" else 0
        if not close:
            kept.append(line[at])
        elif _is_told_of(line[at + 1 : close]):
            kept += [_dash(line[at]), *line[at + 1 : close]]
            kept += [_dash(line[close])] if line[close + 1 : close + 2] and line[close + 1].low[0].isalnum() else []
        at = close + 1 if close else at + 1
    return tuple(kept)


_TELLING = words("part owned formerly previously wholly majority jointly run operated managed itself which now then")
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
        low in _TELLING
        or low in _DESCRIBING
        or (low in {"a", "an", "the"} and any(item.low in _DESCRIBING for item in inside))
    )


def _dash(bracket: Item) -> Item:
    return replace(bracket, text="–", low="–")


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
    titled = any(item.low in HEADS or item.low in FURTHER_HEADS for item in aside)
    return titled or sum(bool(item.mentions) for item in aside) > 1


def _closing(line: Line, at: int) -> int:
    depth = 0
    for close in range(at + 1, min(len(line), at + 40)):
        depth += line[close].text in "(["
        if line[close].text in ")]":
            if not depth:
                return close
            depth -= 1
    return 0


def spelled(line: Line) -> str:
    """The words of a line, apart where the text has them apart."""
    gaps = (" " if one.end < other.start else "" for one, other in pairwise(line))
    return "".join(item.text + gap for item, gap in zip(line, (*gaps, ""), strict=True))


def mentions(line: Line) -> Iterator[Mention]:
    """All mentions of the line, in order."""
    for item in line:
        yield from item.mentions
