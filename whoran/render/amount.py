"""Numbers with their units."""

from __future__ import annotations


def amount(low: float, high: float, unit: str) -> str:
    """A number or a range: "1,200 GBP", "80 to 100", "at least 5"."""
    if low == high:
        return f"{low:,.10g} {unit}".rstrip()
    if low == float("-inf"):
        return f"at most {high:,.10g} {unit}".rstrip()
    if high == float("inf"):
        return f"at least {low:,.10g} {unit}".rstrip()
    return f"{low:,.10g} to {high:,.10g} {unit}".rstrip()
