"""What the lines of a list name: parties, and what each of them has beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model import Mention
from loaders.extract.knowledge.places import AREAS
from loaders.extract.line import Item, Line, spelled
from loaders.extract.reading import Page

_DIVIDING = frozenset({":", "–", "—", "-", "|", ",", "→", "=", ";", "to", "by"})
_BEFORE = frozenset({"the", "a", "an", "lot", "for", ".", "likewise", "also", "again", "both", "all", "to", "by"})
_PLACING = frozenset({"in", "for", "at"})
_PARTING = _DIVIDING | _PLACING
_JOINING = frozenset({"and", "&", ","})
_MOST = 7
"""Words of the longest name that nothing but its capital shows."""


@dataclass(frozen=True, slots=True)
class Member:
    """A line of a list, cut at the first mark that divides it: "Acme" and "Elm House" of "- Acme: Elm House".

    ``words`` are those of the line up to there, "Lot for Elmshire", as they stand.
    """

    head: Line
    tail: Line
    words: str = ""

    @property
    def sides(self) -> tuple[Line, Line]:
        """What stands before the mark, and behind it."""
        return self.head, self.tail

    @property
    def is_labelled(self) -> bool:
        """Whether what stands before the mark only says for what those behind it are: "Housing: Acme and Bolt"."""
        return not any(item.mentions for item in self.head) and any(item.mentions for item in self.tail)


def member(line: Line) -> Member:
    """The line without its mark, cut in two where a mark divides it."""
    return _cut(line, _DIVIDING)


def parted(stretch: Line) -> Member:
    """A member of a list inside a sentence, cut in two where a mark or a small word divides it: "Acme in Kent"."""
    return _cut(stretch, _PARTING)


def _cut(line: Line, dividing: frozenset[str]) -> Member:
    first = _opening(line)
    cut = _label_end(line) or next((at for at in range(first, len(line)) if line[at].low in dividing), len(line))
    begin = next((at for at, item in enumerate(line) if item.text[0].isalnum()), first)
    return Member(line[first:cut], line[cut + 1 :], spelled(line[begin:cut]) if begin < cut else "")


def _label_end(line: Line) -> int:
    """Where a colon ends a label in common words, which may have commas: "Housing, work and training: Acme"; 0 for nowhere."""
    colon = next((at for at, item in enumerate(line) if item.text == ":"), 0)
    return 0 if any(item.mentions for item in line[:colon]) else colon


def _opening(line: Line) -> int:
    return next((at for at, item in enumerate(line) if _opens(item)), len(line))


def _opens(item: Item) -> bool:
    return bool(item.mentions) or (item.low[0].isalpha() and len(item.low) > 1 and item.low not in _BEFORE)


def named(side: Line) -> tuple[Mention, ...]:
    """The parties that open one side of a line, one or several; a name that only its capital shows has no kind."""
    side = side[_opening(side) :]
    if not side or side[0].anaphor or side[0].possessive:
        return ()
    found: list[Mention] = []
    for part in _parts(side):
        if part[0].mentions and (len(part) == 1 or not found or _is_placed(part)):
            area = len(part) > 1 and part[1].low in AREAS
            found += [replace(each, words=spelled(part[:2])) if area else each for each in part[0].mentions]
        elif len(part) <= _MOST and _is_name(part):
            found.append(_unknown(part))
        else:
            break
    return tuple(found)


def _is_name(part: Line) -> bool:
    """Whether capitals show that a stretch is a name, small words inside it: "Women in Prison", "St Mungo's"."""
    capital = part[0].text[0].isupper() and (part[-1].text[0].isupper() or part[-1].low == "'s")
    return capital and all(item.text[0].isupper() or item.low in _SMALL for item in part)


_SMALL = frozenset({"in", "of", "for", "the", "to", "'s"})


def _is_placed(part: Line) -> bool:
    """Whether only where it is stands behind a name: "Oak House in Ashton"."""
    closed = len(part) >= _PLACED and not any(item.text[0].isalnum() for item in part[_PLACED:])
    return closed and part[1].low in {"in", "at", "near"} and part[2].family == "region"


_PLACED = 3


def alone(side: Line) -> tuple[Mention, ...]:
    """The parties that open one side of a line, where no words but those behind a mark say more: not "Acme says that"."""
    begin = _opening(side)
    behind = side[begin + 1] if begin + 1 < len(side) else None
    return (
        ()
        if behind is not None and side[begin].mentions and behind.text.islower() and behind.low != "and"
        else named(side)
    )


def described(page: Page, side: Line) -> tuple[Mention, ...]:
    """The service that opens a side of a line and is described in common words: "facilities management"."""
    if not side or side[0].mentions:
        return ()
    at = next((at for at in page.view.nouns if page.line[page.view.phrases.all[at].first].start >= side[0].start), None)
    within = at is not None and page.line[page.view.phrases.all[at].last - 1].end <= side[-1].end
    return page.view.parties((at,), ("Service",)) if within else ()


def _parts(side: Line) -> Iterator[Line]:
    """The stretches of a side that "and" or a comma joins."""
    first = 0
    for at, item in enumerate((*side, _END)):
        if item is _END or (item.low in _JOINING and not item.mentions):
            if first < at:
                yield side[first:at]
            first = at + 1


_END = Item("", "", 0, 0)


def _unknown(side: Line) -> Mention:
    name = spelled(side)
    return Mention(name, "", name)
