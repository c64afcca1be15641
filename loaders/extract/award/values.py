"""What a contract is worth, where the sentence that tells of it says so: "a £9m contract", "a deal worth £9m"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.extract.line import spelled
from loaders.extract.money import Sum, sums
from loaders.extract.reading import Page, Reading

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


def valued(page: Page, found: Sequence[Reading]) -> list[Reading]:
    """The readings of a line, its award with the value and currency of the contract where it is one to one party."""
    awards = [each for each in found if each.predicate == "COMMISSIONED" and each.status != "denied"]
    if not awards or len({each.object.name for each in awards}) != 1:
        return list(found)
    extra = qualifiers(contract_value(spelled(page.line)))
    return [replace(each, qualifiers={**each.qualifiers, **extra}) if each in awards else each for each in found]


def qualifiers(told: Sum | None) -> dict[str, str]:
    """The qualifiers of an award that a sum gives; none where there is none."""
    if told is None:
        return {}
    return {"value": told.value} | ({"currency": told.currency} if told.currency else {})
