"""What tests of dates share: the bounds of a claim in a text of 4 May 2020."""

from __future__ import annotations

from datetime import date

from graph.edtf import days
from graph.model import Claim
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, day_after
from tests.unit.extract.reading import claims

ON = "2020-05-04"
Bound = tuple[date, date]
UNDATED = (UNKNOWN_MIN, date(2020, 5, 4)), (date(2020, 5, 5), UNKNOWN_MAX)
"""The bounds of what holds on the document's day, and nothing says since or until when."""


def bounds(claim: Claim) -> tuple[Bound, Bound]:
    """Return between which days a claim begins, and between which it ends."""
    return (claim.span.start_min, claim.span.start_max), (claim.span.end_min, claim.span.end_max)


def start(when: str) -> Bound:
    """Return the bound of what begins on some of these days."""
    return days(when)


def end(when: str) -> Bound:
    """Return the bound of what ends with some of these days."""
    first, last = days(when)
    return first, day_after(last)


def found(text: str, predicate: str) -> list[Claim]:
    """Return the claims of a predicate that a text of 4 May 2020 makes."""
    return [claim for claim in claims(text, ON) if claim.predicate == predicate]
