"""Bodies of government and parliament told in small letters: "the justice ministry", "the Dutch ministry of defence"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.openers import DEMONYMS
from loaders.extract.knowledge.words import words
from loaders.extract.tokens import Token

_MOST = 6
"""Words of what a ministry or committee is for."""

_MINISTRIES = frozenset({"ministry", "department"})
_JOINING = frozenset({"and", ",", "the", "&"})
_SAYING_WHICH = words("external internal interior foreign home national public european select joint standing")
_STATE = words(
    """justice health transport transportation education defence defense interior treasury immigration welfare labor labour
    agriculture energy environment corrections correctional security probation prisons pensions infrastructure"""
)
"""What a department of a state rather than of a firm is for."""

OPENING = frozenset(DEMONYMS) | _MINISTRIES | POLICY | _SAYING_WHICH
"""Words, in small letters, that such a body may begin with."""

_SILENT = frozenset({"of", "for", "the", "and", "&", ","})


def told_small(tokens: Sequence[Token], at: int) -> int:
    """The end of a body that words written small name from a place on: 0 where they name none."""
    first = at + 1 if tokens[at].low in DEMONYMS else at
    return _headed(tokens, first) or _led(tokens, first)


def _headed(tokens: Sequence[Token], first: int) -> int:
    """The end of "ministry of justice", "department for transport"."""
    if first + 2 >= len(tokens) or tokens[first].text not in _MINISTRIES or tokens[first + 1].low not in {"of", "for"}:
        return 0
    last = _policies(tokens, first + 2)
    while last > first + 2 and tokens[last - 1].low in _JOINING:
        last -= 1
    return last if last > first + 2 and tokens[last - 1].low in POLICY else 0


def _led(tokens: Sequence[Token], first: int) -> int:
    """The end of "justice ministry", "home affairs select committee"."""
    last = _policies(tokens, first)
    if last == first or last >= len(tokens) or not tokens[last].text.islower():
        return 0
    head = tokens[last].low
    known = _STATE if head == "department" else POLICY
    return (
        last + 1 if head in _MINISTRIES | {"committee"} and any(word.low in known for word in tokens[first:last]) else 0
    )


def _policies(tokens: Sequence[Token], first: int) -> int:
    """The end of the words from a place on that say what a body is for."""
    last = first
    while last < min(len(tokens), first + _MOST) and _is_policy(tokens[last], last > first):
        last += 1
    return last


def _is_policy(token: Token, inside: bool) -> bool:
    return (token.text.islower() and (token.low in POLICY | _SAYING_WHICH)) or (inside and token.low in _JOINING)


def named_as(spoken: str, bodies: Iterable[str]) -> str:
    """The name among those of bodies that has the same words, "Ministry of Justice" for "justice ministry"; else the words."""
    told = _content(spoken)
    return next((body for body in bodies if _content(body) == told), spoken)


def _content(name: str) -> frozenset[str]:
    return frozenset(name.casefold().replace(",", " ").split()) - _SILENT
