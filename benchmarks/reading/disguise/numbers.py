"""Other numbers of the same form: as many digits, the same marks, amounts where there were amounts."""

from __future__ import annotations

import re
from random import Random

_AMOUNT = re.compile(
    r"(?<=[£$€])\d[\d,.]*"
    r"|(?<![\w.,:/£$€–-])\d[\d,.]*(?= ?(?:%|per cent|percent|million|billion|bn\b|m\b|lakh|crore))"
    r"|(?<![\w.,:/£$€–-])(?:\d{1,3}(?:,\d{3})+|[4-9]\d|[1-9]\d\d)(?![\w.,:/%–-]*\d)(?!\w)"
)
"""Sums, shares, and numbers that can be no day, hour or year."""
_ROUND = frozenset({"100", "200", "300"})
"""Numbers that stay, as the whole in per cent does."""
_ALIKE = ("123", "456789")
"""Digits that another number of two digits may begin with: from 40 on it can be no day."""

Digits = dict[int, str]


def digits(random: Random) -> Digits:
    """Another digit for each but the nought, so that no two become one, and small ones stay small."""
    rings = (random.sample(group, len(group)) for group in _ALIKE)
    return {ord(one): other for ring in rings for one, other in zip(ring, ring[1:] + ring[:1], strict=True)}


def changed(text: str, others: Digits) -> str:
    """A text with other numbers."""
    return _AMOUNT.sub(lambda found: found[0] if found[0] in _ROUND else found[0].translate(others), text)
