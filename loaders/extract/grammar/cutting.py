"""Where a noun phrase ends though no word parts it from the next: "made Ann Lee | its chair", "paid Acme | £3m"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar import nouns
from loaders.extract.grammar.control import HIRED
from loaders.extract.grammar.service_nouns import CLASS, singular
from loaders.extract.knowledge import offices, openers
from loaders.extract.line import Line
from loaders.extract.tokens import CURRENCIES

_NAMING_NOBODY = frozenset({"audit", "review", "inspection", "visit", "report", "time", "year", "week", "month", "day"})
"""Nouns beside which a firm's name is no name of theirs: "at the time of our audit Acme ran"."""

_OWNING = frozenset({"its", "his", "her", "their"})
_LENGTHS = frozenset({"years", "months", "weeks", "days"})
_NUMBERS = openers.SEVERAL.keys() | {"several", "many"}


def cuts(line: Line, letters: str, first: int, last: int) -> Iterator[int]:
    """The items of a noun phrase at which another begins: "in her speech | Ms Lee said"."""
    for at in range(first + 1, last):
        begins = line[at].mentions and _begins_another(line, letters, at)
        if begins or _is_sum(line, at, last) or _is_length(line, letters, at, last):
            yield at


def _begins_another(line: Line, letters: str, at: int) -> bool:
    """Whether a pronoun that owns stands at an item, or a name with a title of courtesy behind a noun that is no title,
    or the name of who has the contract: "a contract Acme won".
    """
    before = line[at - 1]
    if line[at].low in _OWNING or _is_contact(line, letters, at) or _is_there(line, letters, at):
        return True
    courtesy = line[at].low.partition(" ")[0].rstrip(".") in openers.HONORIFICS
    return courtesy and letters[at - 1] == "n" and before.low not in offices.ALL_HEADS


def _is_contact(line: Line, letters: str, at: int) -> bool:
    """Whether a clause without "which" begins: "the deal Acme has", "the firm the council hired"; not "its firm Bolt"."""
    before, named = line[at - 1], line[at]
    if before.mentions or letters[at : at + 2] not in {"ev", "eh", "ex"}:
        return False
    hired = before.low in HIRED and named.of(("PublicBody",))
    served = (singular(before.low) in CLASS or before.low in _NAMING_NOBODY) and named.of(("Company",))
    return bool(hired or served) or before.low in nouns.CONTRACTS


def _is_there(line: Line, letters: str, at: int) -> bool:
    """Whether somebody does something in the place that stands before: "in Elmshire | Acme has"."""
    before = line[at - 1]
    placed = before.family == "region" and not before.possessive
    placed = placed and at > 1 and line[at - 2].low in {"in", "across", "throughout"}
    return placed and line[at].family == "organisation" and letters[at : at + 2] in {"ev", "eh", "ex"}


def _is_length(line: Line, letters: str, at: int, last: int) -> bool:
    """Whether a phrase ends in a length of time that is no part of it: "handed back the contract two years early"."""
    counted = at == last - 2 and letters[at - 1] in "ne" and line[last - 1].low in _LENGTHS
    early = last < len(line) and line[last].low in {"early", "ahead", "later", "before", "after"}
    return counted and early and (line[at].low in _NUMBERS or line[at].low.isdigit())


def _is_sum(line: Line, at: int, last: int) -> bool:
    """Whether a phrase ends in a sum that is no part of the name before it: "pays Acme £3m"."""
    before = line[at - 1]
    return at == last - 1 and before.mentions != () and not before.possessive and line[at].low[0] in CURRENCIES
