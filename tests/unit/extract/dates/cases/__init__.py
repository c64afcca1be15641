"""Sentences with a date, and what it gives: words, days and lead as a careful reader has them, by kind of expression.

The document's day is Wednesday 17 June 2020. A stretch is written with its two sides.
"""

from __future__ import annotations

from tests.unit.extract.dates.cases.days import DAYS
from tests.unit.extract.dates.cases.edges import EDGES
from tests.unit.extract.dates.cases.fiscal import FISCAL
from tests.unit.extract.dates.cases.leads import LEADS
from tests.unit.extract.dates.cases.lengths import LENGTHS
from tests.unit.extract.dates.cases.months import MONTHS
from tests.unit.extract.dates.cases.none import NONE, UNDATED
from tests.unit.extract.dates.cases.parts import PARTS
from tests.unit.extract.dates.cases.pointing import POINTING
from tests.unit.extract.dates.cases.stretches import STRETCHES
from tests.unit.extract.dates.cases.weekdays import WEEKDAYS

DAY = "2020-06-17"
"""A Wednesday."""

DATED = (DAYS, EDGES, FISCAL, PARTS, WEEKDAYS, MONTHS, LENGTHS, LEADS, STRETCHES, POINTING)
"""The tables of sentences that give a date."""

__all__ = ["DATED", "DAY", "NONE", "UNDATED"]
