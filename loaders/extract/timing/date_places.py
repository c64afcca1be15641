"""Where a date stands in its line, and what that alone says of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from operator import attrgetter

from loaders.extract.dates import Expression, Lead
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line
from loaders.extract.tokens import DASHES

_PERIOD = words("the year years period quarter financial ended ending to")
_LEADING: dict[str, Lead] = {"since": "from", "until": "until", "till": "until", "before": "until"}
_POINTING = frozenset({"that", "who", "which"})
_REACH = 18
_DATELINE = 12
ANOTHER_CLAUSE = 100
"""How much farther off a date is where another clause lies between."""

_OTHER_CLAUSE = words("that which who when while because although whose ; where if")
_BETWEEN = {"and": 8, ",": 20}
"""What these make dearer between a date and a verb behind it: "awarded it in May and runs it", "bought in May, is full"."""


def item_at(line: Line, date: Expression) -> int:
    """The item with which a date begins, its preposition included."""
    return bisect_right(line, date.start, key=attrgetter("end"))


def items_of(line: Line, date: Expression) -> range:
    """The items that a date's words are."""
    return range(item_at(line, date), bisect_left(line, date.end, key=attrgetter("start")))


def is_dateline(line: Line, date: Expression, verbs: Sequence[int]) -> bool:
    """Whether the date only says when the text was sent: "ELMFIELD, May 3 (Agency) - Quillon has"."""
    last = bisect_left(line, date.end, key=attrgetter("start"))
    first = bisect_right(line, date.start, key=attrgetter("end"))
    if not 0 < first <= _DATELINE or bisect_left(verbs, first) or date.lead != "in" or line[first].low in ("in", "on"):
        return False
    return any(item.text in DASHES for item in line[last : last + 4])


def is_grade(line: Line, at: int) -> bool:
    """Whether the verb at an item is but a part of a rating: "rated it 'Requires improvement' in May"."""
    return at + 1 < len(line) and line[at].low in _GRADING and line[at + 1].low == "improvement"


_GRADING = frozenset({"requires", "requiring", "needs", "needing"})


def is_address(item: Item) -> bool:
    """Whether an item is a place told with what it lies in: "Elm, Australia", whose second comma only closes it."""
    return item.family == "region" and ", " in item.text


def pointed(line: Line, here: int, behind: int) -> int:
    """The place of "that" where a sentence points out its date, else 0: "it was in 2013 that the council hired Quillon".

    So it is where it points out something else behind the date: "in 2013 it was Quillon that".
    """
    if [item.low for item in line[behind : behind + 2]] in (["it", "was"], ["it", "is"]):
        return next((at for at in range(behind, min(len(line), behind + 6)) if line[at].low in _POINTING), 0)
    before = [item.low for item in line[max(0, here - 3) : here]]
    if before[-2:] not in (["it", "was"], ["it", "is"]) and before[-3:-1] != ["it", "was"]:
        return 0
    return next((at for at in range(here, min(len(line), here + 6)) if line[at].low in ("that", "when")), 0)


def is_period(line: Line, here: int) -> bool:
    """Whether the date at ``here`` is the period that a report is on: "the report for the year ended 31 March"."""
    before = min(here, len(line) - 1)
    while before > 0 and (before == here or line[before].low in _PERIOD) and line[before].low != "for":
        before -= 1
    return line[before].low == "for"


def leading_clause(
    line: Line, at: int, here: int, said: Collection[int], lasts: bool, verbs: Collection[int], is_noun: bool
) -> Lead | None:
    """The lead of a clause behind the verb that holds the date: "ran it until its owner failed in May", "since winning in 2011".

    "Before" and "since" are those of what lasts: "ran it before losing it in May", "has run it since opening it in May".
    It belongs to one of the ``verbs`` that stands before it, where it tells more of a noun or since when something is so:
    not "Bolt, which Acme runs, has improved since its inspection in May".
    """
    for index in range(here - 1, max(at, here - _REACH), -1):
        low = line[index].low
        if (
            low in _LEADING
            and (lasts or low not in {"before", "since"})
            and not line[index].mentions
            and index not in said
        ):
            apart = (is_noun or low == "since") and any(at < verb < index for verb in verbs)
            return None if apart or stands_between(line, index) else _LEADING[low]
        if low in {";", "“", "”", "that"}:
            return None
    return None


def stands_between(line: Line, at: int) -> bool:
    """Whether a clause begins there that is of what follows: "ran Elm and, until it was closed in May, Oak"."""
    return [item.low for item in line[max(0, at - 2) : at]] in (["and", ","], ["but", ","])


def distance(line: Line, index: int, here: int) -> float:
    """How far a date at ``here`` stands from a verb or noun at another item: farther over another clause."""
    between = {item.low for item in line[min(index, here) + 1 : max(index, here)] if not item.mentions}
    cost = float(here - index) if index <= here else (index - here) * 1.4
    if index > here:
        cost += sum(price for word, price in _BETWEEN.items() if word in between)
    return cost + (ANOTHER_CLAUSE if between & _OTHER_CLAUSE else 0)
