"""Numbers of days, weeks, months and years: "five", "15", "twenty-five", "a", "two decades"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.extract.dates.kinds import NUMBERS, UNITS
from loaders.extract.dates.words import bare

_DIGITS = re.compile(r"\d{1,3}")


def counted(lows: Sequence[str]) -> int:
    """The number that the words say, in small letters; one where they say none."""
    found = [
        int(low) if _DIGITS.fullmatch(low) else NUMBERS[low] for low in lows if low in NUMBERS or _DIGITS.fullmatch(low)
    ]
    return sum(found) or 1


def length(lows: Sequence[str]) -> tuple[int, str]:
    """A length of time as a number and a unit, decades as years and half years as months: "a year and a half" is 18 months."""
    unit = next(UNITS[bare(low)] for low in lows if bare(low) in UNITS)
    number = counted(lows)
    if "half" in lows:
        return (12 * (number - 1) + 6, "month") if unit == "year" else (max(1, number - 1), unit)
    if unit == "decade":
        return 10 * number, "year"
    return (2 * number, "week") if unit == "fortnight" else (number, unit)
