"""What the words of a date mean before they are placed in the text."""

from __future__ import annotations

from typing import NamedTuple

from graph.edtf import Days
from loaders.extract.dates.expression import Lead, Sides


class Meaning(NamedTuple):
    """The days that words may mean; both ends of a stretch; what they bound where they say more than their lead does."""

    days: Days
    sides: Sides | None = None
    lead: Lead | None = None
