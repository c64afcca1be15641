"""Made-up words of the same shape: each letter becomes another that sounds in the same manner."""

from __future__ import annotations

from random import Random

MANNERS = ("aeiou", "lmnr", "bcdgkpt", "fhjqvwxz")
"""Letters that can stand for one another in a word that can be spoken; "s", which ends plurals, and "y" stay."""

Letters = dict[int, str]
"""The other letter of each letter, as ``str.translate`` takes it."""


def letters(random: Random) -> Letters:
    """Another letter for each, so that no two become one; small and capital alike."""
    table: dict[int, str] = {}
    for manner in MANNERS:
        ring = random.sample(manner, len(manner))
        for one, other in zip(ring, ring[1:] + ring[:1], strict=True):
            table |= {ord(one): other, ord(one.upper()): other.upper()}
    return table
