"""The words before a date that belong to it: what it bounds, how near it comes, which part of it is meant."""

from __future__ import annotations

from typing import NamedTuple

from loaders.extract.dates.expression import Lead
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import Kind
from loaders.extract.dates.leads import ARTICLES, BARE_VERBS, LEADS, LONGEST, MODIFIERS, VERBS
from loaders.extract.dates.words import Words
from loaders.extract.knowledge.words import words

_EDGE = compiled("(?P<edge>edge | later) (?P<link>word? of | in | dash)? the? $")
_EDGE_REACH = 5
_PARTS = words("start beginning end close turn middle")
_BEFORE_PARTS = words("by until till to from at since before after")
_OF_LENGTHS = frozenset({("over",), ("under",)})
_NOT = words("not never neither nor don't doesn't didn't won't wouldn't cannot can't")
_NOT_REACH = 6
_OPENING = words("when once after before which that if as")
"""Words that open a clause of its own: "will not be renewed when it expires on"."""

_TAKING = words("take takes took taken taking hand hands handed pass passed turn turned")
"""Verbs that "over" belongs to rather than to a length: "took over ten years ago"."""

_LEADING_TO = frozenset({"to", "into", "by"})
"""What leads to a noun that a year with an article only describes."""

_GOING = words("go goes went gone going")
_LAST_OF_LEADS = frozenset(phrase[-1] for phrase in LEADS)


class Prefix(NamedTuple):
    """What stands before a date; ``begin`` is the word with which it begins, behind the verb of its clause.

    ``leading`` are the words that make it a ``lead``; ``modifier`` is "about", "more", "less" or empty; ``edge`` the word
    for a part of it: "end", "early"; ``closely``, whether an article or possessive stands before it.
    """

    begin: int
    lead: Lead | None
    leading: str
    modifier: str
    edge: str
    closely: bool


def prefix(said: Words, first: int, floor: int, is_length: bool) -> Prefix:
    """What stands before the date at the word ``first`` and behind the word ``floor``.

    Words such as "over" weaken only a length: "over ten years ago", but "over Christmas".
    """
    edge, at = _edge(said, first, floor)
    begin = at
    modifier, closely, at = _modifiers(said, at, floor, is_length)
    lead, length = _lead(said, at, floor)
    if length and _belongs_to_verb(said, at, closely and not edge and said.shape[first] in (Kind.YEAR, Kind.YEARS)):
        lead, length = None, 0
    leading = tuple(said.lows[at - length : at])
    if lead or modifier:
        begin = at - length + VERBS.get(leading, 0)
    if lead in ("until", "before"):
        lead = _turned(said, begin, floor, lead)
    return Prefix(begin, lead, " ".join(leading), modifier, edge, closely and not edge)


def _edge(said: Words, first: int, floor: int) -> tuple[str, int]:
    """The word for a part of a stretch, "the end of" or "early", and where it is; nothing where it is a verb."""
    match = _EDGE.search(said.shape, max(floor, first - _EDGE_REACH), first)
    if not match:
        return "", first
    at, link = match.start(), match["link"] or ""
    edge = said.lows[at]
    if said.shape[at] == Kind.LATER and edge not in ("earlier", "later"):
        return "", first
    is_verb = link == Kind.IN or (not link and said.lows[max(floor, at - 1)] not in _BEFORE_PARTS)
    return ("", first) if edge in _PARTS and is_verb else (edge, at)


def _modifiers(said: Words, at: int, floor: int, is_length: bool) -> tuple[str, bool, int]:
    """What weakens the date, whether an article or possessive stands before it, and where these words begin."""
    kind, closely = "", False
    for _ in range(3):
        found = next((n for n in (3, 2, 1) if at - n >= floor and tuple(said.lows[at - n : at]) in MODIFIERS), 0)
        modifier = tuple(said.lows[at - found : at])
        if not found or (modifier in _OF_LENGTHS and not (is_length and said.lows[at - 2] not in _TAKING)):
            break
        kind, closely = kind or MODIFIERS[modifier], closely or modifier[0] in ARTICLES
        at -= found
    return kind, closely or (at > floor and said.lows[at - 1].endswith(("'s", "’s"))), at


def _lead(said: Words, at: int, floor: int) -> tuple[Lead | None, int]:
    """What the words just before make of a date, and how many they are."""
    if at <= floor or said.lows[at - 1] not in _LAST_OF_LEADS:
        return None, 0
    for length in range(min(LONGEST, at - floor), 0, -1):
        if lead := LEADS.get(tuple(said.lows[at - length : at])):
            return lead, length
    return None, 0


def _belongs_to_verb(said: Words, at: int, describes: bool) -> bool:
    """Whether the word before is a verb's own: "ended its 2015 plan", "pointed to a 2015 report", "took over ten years ago"."""
    low, previous = said.lows[at - 1], said.lows[max(0, at - 2)]
    goes = (low == "over" and previous in _TAKING) or (low == "through" and previous in _GOING)
    return goes or (describes and (low in BARE_VERBS or low in _LEADING_TO))


def _turned(said: Words, begin: int, floor: int, lead: Lead) -> Lead:
    """What an end is in its clause: "does not begin until 2026" begins then, "goes back 20 years, to 1993" was then."""
    before = said.lows[max(floor, begin - _NOT_REACH) : begin]
    opens = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _OPENING), -1)
    before = before[opens + 1 :]
    if not _NOT.isdisjoint(before):
        return "from"
    return "in" if "back" in before else lead
