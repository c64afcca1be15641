"""Sums of money: "£2.5m", "A$1.2 billion", "Rs 3 crore", "12 million euros"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

DOLLAR = "$"
"""The unit of a sum in dollars where the text does not say whose."""

_SIGNS = {
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "us$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "rs": "INR",
    DOLLAR: "",
    **{
        code.lower(): code
        for code in ("GBP", "EUR", "USD", "AUD", "CAD", "NZD", "INR", "ZAR", "SEK", "NOK", "DKK", "CHF")
    },
}
"""Signs and codes before a sum; a dollar alone may be that of many countries, and is left without a currency."""

_NAMES = {
    "euro": "EUR",
    "euros": "EUR",
    "pounds": "GBP",
    "pound": "GBP",
    "rand": "ZAR",
    "rupees": "INR",
    "kronor": "SEK",
    "dollars": "",
    "dollar": "",
}
SCALES = {
    "k": 10**3,
    "thousand": 10**3,
    "lakh": 10**5,
    "m": 10**6,
    "mn": 10**6,
    "million": 10**6,
    "crore": 10**7,
    "bn": 10**9,
    "billion": 10**9,
}
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_SUM = re.compile(
    r"(?:(?<![\w$])(?P<sign>(?-i:US|AU?|CA?|NZ|HK)\$|[£€₹$]|rs\.?(?= ?\d)|"
    + "|".join(sign for sign in _SIGNS if sign.isalpha() and len(sign) == 3)
    + rf") ?)?(?<![\w.,])(?P<number>\d+(?:,\d{{2,3}})*(?:\.\d+)?)(?:[ -]?(?P<scale>{_SCALE})(?![a-z]))?"
    rf"(?:[ -](?P<name>{'|'.join(_NAMES)})\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of money: its digits, the code of its currency where its sign tells one, and its place in a text."""

    value: str
    currency: str
    start: int
    end: int


def sums(text: str) -> Iterator[Sum]:
    """The sums of money in a text, in order.

    >>> [(each.value, each.currency) for each in sums("a £9.5m deal, then A$200 million")]
    [('9500000', 'GBP'), ('200000000', 'AUD')]
    """
    for match in _SUM.finditer(text):
        sign, name = (match["sign"] or "").lower().replace(" ", "").rstrip("."), (match["name"] or "").lower()
        if sign or name:
            amount = Decimal(match["number"].replace(",", "")) * SCALES.get((match["scale"] or "").lower(), 1)
            yield Sum(f"{amount.normalize():f}", _SIGNS.get(sign) or _NAMES.get(name, ""), match.start(), match.end())
