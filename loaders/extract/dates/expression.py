"""What a text gives as a date or a length of time, with the days that it may mean and what it bounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from graph.edtf import Days

Lead = Literal["in", "from", "until", "by", "before", "after", "between", "throughout"]
"""What a date is to the thing that it dates.

``in``: it was then ("in", "on", "during", or no word) · ``from``: it began then ("since", "from", "with effect from") ·
``until``: it held up to then and no longer ("until", "to", "through", "expires in") · ``by``: it was then or earlier ·
``before`` · ``after`` · ``between``: it held from the first of two ``sides`` to the second, or was on a day from the
first to the second · ``throughout``: it held on every day of it.
"""

Sides = tuple[Days, Days]
"""When a stretch begins and when it ends, each as imprecise as it is written."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A date that a text gives: characters ``start`` to ``end``, its words, the days that it may mean, what it bounds.

    Its words open with the preposition that leads to it, and never with a verb that does ("ends in May").
    The first of ``days`` is the unknown day where only an upper bound is said ("more than ten years ago"). A stretch with
    both its ends ("from 2015 to 2018") has ``sides``; its ``days`` are then all from the first to the last. It ``leads_to_now``
    behind "since", also that of a clause: "has run it since it opened in May 2012".
    """

    start: int
    end: int
    words: str
    days: Days
    lead: Lead = "in"
    sides: Sides | None = None
    leads_to_now: bool = False
