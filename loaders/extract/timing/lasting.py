"""When what has a start and a length ends: "for five years from April 2014"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from loaders.extract.dates import Duration, Expression
from loaders.extract.line import Line
from loaders.extract.timing.spans import ENDING

_OTHER_CLAUSE = frozenset({"which", "who", ";", "whose"})
_AWARDED = frozenset({"won", "awarded", "regained", "renewed", "extended", "retained", "secured", "re-awarded"})
"""Words of an award or renewal, from which the length of a contract behind it is counted."""


def beside(line: Line, at: int, lengths: Iterable[Duration]) -> list[Duration]:
    """The lengths in the clause of the word at item ``at``: "a ten-year contract", but not "... for Acme, which has run it",
    nor that of an award told since: "has run it since 2006 and won it again, for five years"."""
    return [each for each in lengths if not _apart(line, at, bisect_right(line, each.start, key=attrgetter("end")))]


def _apart(line: Line, one: int, other: int) -> bool:
    between = line[min(one, other) + 1 : max(one, other)]
    again = one < other and any(item.low in _AWARDED for item in between)
    return again or any(item.low in _OTHER_CLAUSE and not item.mentions for item in between)


def lasting(dates: Sequence[Expression], lengths: Sequence[Duration]) -> list[Expression]:
    """The dates, with the end that a start and the one length beside it give where none is said.

    The end is as precise as both are: five years from 1 April 2014 end with March 2019, five from 2014 in 2019. What may
    last "up to" so long ends some day until then. What is added to it, "has run it since 2014, and will for another six years",
    is not counted from its start.
    """
    start = next((each for each in dates if each.lead == "from"), None)
    if start is None or len(lengths) != 1 or any(each.lead in ENDING for each in dates):
        return list(dates)
    length = lengths[0]
    if length.is_more and start.words.lower().startswith("since"):
        return list(dates)
    first, last = length.after(start.days)
    days = (start.days[0] if length.at_most else first, last)
    return [*dates, Expression(length.start, length.end, length.words, days, "until")]
