"""When what has a start and a length ends: "for five years from April 2014"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.dates import Duration, Expression

_ENDS = frozenset({"until", "by", "before", "between"})


def lasting(dates: Sequence[Expression], lengths: Sequence[Duration]) -> list[Expression]:
    """The dates, with the end that a start and the one length beside it give where none is said.

    The end is as precise as both are: five years from 1 April 2014 end with March 2019, five from 2014 in 2019. What may
    last "up to" so long ends some day until then.
    """
    start = next((each for each in dates if each.lead == "from"), None)
    if start is None or len(lengths) != 1 or any(each.lead in _ENDS for each in dates):
        return list(dates)
    length = lengths[0]
    first, last = length.after(start.days)
    days = (start.days[0] if length.at_most else first, last)
    return [*dates, Expression(length.start, length.end, length.words, days, "until")]
