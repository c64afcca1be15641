"""A date of an annotation: the stretch of days that it means, compared with the bounds that a claim gives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph import edtf
from graph.edtf import Days
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN

SLACK = 1
"""Days by which a claimed bound may differ from the annotated one: an end may be the last day or the next."""
NOTHING: Days = (UNKNOWN_MIN, UNKNOWN_MAX)
"""The bounds of a claim that gives no date."""
_ABOUT = "~?%"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The first and last day of an EDTF date or interval; None for an open side. ``about`` where it is approximate."""

    text: str
    first: date | None
    last: date | None
    about: bool = False

    def agrees(self, claimed: Days) -> bool:
        """Whether claimed bounds say the same, no more and no less; of an approximate date, whether they touch it."""
        low, high = claimed
        if self.about:
            before = self.first is not None and high < self.first
            after = self.last is not None and low > self.last
            return low > UNKNOWN_MIN and not before and not after
        return _near(low, self.first) and _near(high, self.last)


def read(text: str) -> Stretch:
    """The stretch that an EDTF date or interval means, marks of doubt left aside.

    Raises DateError.
    """
    marked = text.strip()
    left, slash, right = (part.rstrip(_ABOUT) for part in marked.partition("/"))
    first, last = edtf.days(f"{left}{slash}{right}")
    return Stretch(
        text,
        first if first != UNKNOWN_MIN else None,
        last if last != UNKNOWN_MAX else None,
        about=marked.endswith(tuple(_ABOUT)),
    )


def _near(claimed: date, annotated: date | None) -> bool:
    return annotated is None or abs((claimed - annotated).days) <= SLACK
