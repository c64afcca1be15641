"""What a contract is worth, where the sentence that tells of it says so: "a £9m contract", "a deal worth £9m"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from loaders.extract.line import Line
from loaders.extract.reading import Page, Reading

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
    "$": "",
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
_SCALES = {
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
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_SUM = re.compile(
    r"(?:(?<![\w$])(?P<sign>(?-i:US|AU?|CA?|NZ|HK)\$|[£€₹$]|rs\.?(?= ?\d)|"
    + "|".join(sign for sign in _SIGNS if sign.isalpha() and len(sign) == 3)
    + rf") ?)?(?<![\w.,])(?P<number>\d+(?:,\d{{2,3}})*(?:\.\d+)?)(?:[ -]?(?P<scale>{_SCALE})(?![a-z]))?"
    rf"(?:[ -](?P<name>{'|'.join(_NAMES)})\b)?",
    re.IGNORECASE,
)
_CONTRACT = (
    r"(?:contracts?|deals?|agreements?|franchise|concession|tender|order|package|extension|programme|project|lease)"
)
_BEFORE = re.compile(
    rf"(?: ?\([^()]*\))?(?:,? ?-?[a-z'’&-]+)?(?:[ -]+[a-z'’&-]+){{0,5}}?[ -]+{_CONTRACT}\b", re.IGNORECASE
)
_BEHIND = re.compile(
    r"(?:worth|valued at|value of|value is|costing|cost of|price of|totalling|totaling|value:|for)"
    r"(?: (?:about|around|some|nearly|almost|over|more than|at least|an estimated|approximately|roughly|a total of))*[ ]?$",
    re.IGNORECASE,
)
_REPEATED = re.compile(
    r"[ -]?(?:a|per|each|every)[ -](?:year|annum|month|week|day|head)|[ ]?(?:annual|yearly|pa\b)|[ ]?p\.a",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"(?:collectively[a-z ]*|combined|together worth|up to|maximum of|no more than|less than|below|under|annual \w*) ?$",
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
            amount = Decimal(match["number"].replace(",", "")) * _SCALES.get((match["scale"] or "").lower(), 1)
            yield Sum(f"{amount.normalize():f}", _SIGNS.get(sign) or _NAMES.get(name, ""), match.start(), match.end())


def contract_value(text: str) -> Sum | None:
    """The one sum that a sentence gives a contract as a whole; None for a yearly one, a limit, or several."""
    found = [each for each in sums(text) if _is_value(text, each)]
    return found[0] if len({(each.value, each.currency) for each in found}) == 1 else None


def _is_value(text: str, found: Sum) -> bool:
    before, behind = text[max(0, found.start - 40) : found.start], text[found.end : found.end + 80]
    if _REPEATED.match(behind) or _WEAK.search(before) or before.endswith("("):
        return False
    worth = _BEHIND.search(before)
    return bool(_BEFORE.match(behind)) or (worth is not None and (worth.group() != "for" or "contract" in before))


def _spelled(line: Line) -> str:
    """The words of a line, apart where the text has them apart."""
    gaps = (" " if one.end < other.start else "" for one, other in pairwise(line))
    return "".join(item.text + gap for item, gap in zip(line, (*gaps, ""), strict=True))


def valued(page: Page, found: Sequence[Reading]) -> list[Reading]:
    """The readings of a line, its award with the value and currency of the contract where it is one to one party."""
    awards = [each for each in found if each.predicate == "COMMISSIONED" and each.status != "denied"]
    if len({each.object.name for each in awards}) != 1:
        return list(found)
    extra = qualifiers(contract_value(_spelled(page.line)))
    return [replace(each, qualifiers={**each.qualifiers, **extra}) if each in awards else each for each in found]


def qualifiers(told: Sum | None) -> dict[str, str]:
    """The qualifiers of an award that a sum gives; none where there is none."""
    if told is None:
        return {}
    return {"value": told.value} | ({"currency": told.currency} if told.currency else {})
