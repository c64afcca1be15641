"""Parts of a stretch: "the end of 2015", "early in the 1990s", "mid-March"."""

from __future__ import annotations

from graph.edtf import Days
from loaders.extract.dates import stretches
from loaders.extract.dates.expression import Lead

_WEEK, _DECADE = 7, 3_600
_FIRST = frozenset({"start", "beginning", "turn"})
_LAST = frozenset({"end", "close"})
_EDGES = _FIRST | _LAST
_THIRDS = {"early": (0, 3), "mid": (3, 6), "middle": (3, 6), "late": (6, 9)}
"""The years of a decade that its parts may reach to, as they overlap in use."""


def drawn(days: Days, edge: str, lead: Lead | None) -> Days:
    """The days that are meant by an edge of others.

    It is their first or last day where it bounds something ("until the end of 2015"). Else it is the month at their edge,
    since "at the end of 2015" tells no day, nor does "at the end of May". "Early", "mid" and "late" say nothing sure of a
    year or a month, which stay whole.
    """
    length = (days[1] - days[0]).days
    if edge in _THIRDS and length > _DECADE:
        first, last = _THIRDS[edge]
        return stretches.years(days[0].year + first, days[0].year + last)
    if edge not in _EDGES:
        return days
    day = days[0] if edge in _FIRST else days[1]
    return stretches.around(day, "month" if length > _WEEK and lead in (None, "in") else "day")
