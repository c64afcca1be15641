"""The words of one date with those before it that say what it bounds and how near it comes."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.dates.context import Context
from loaders.extract.dates.expression import Lead
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import Kind
from loaders.extract.dates.leads import ARTICLES, LEADS, LONGEST, MODIFIERS
from loaders.extract.dates.words import Words, bare
from loaders.extract.knowledge.words import words

_EDGE = compiled("(?P<edge>edge|later) (?P<link>word? of|in|dash)? the? $")
_EDGE_REACH = 5
_OF_A_STRETCH = frozenset({"start", "beginning", "end", "close", "turn", "middle"})
_BEFORE_EDGES = words("by until till to from at since before after")
_WITH_COUNTS = frozenset({("over",), ("under",)})
_NOT = frozenset(
    {"not", "never", "neither", "nor", "don't", "doesn't", "didn't", "won't", "wouldn't", "cannot", "can't"}
)
_NOT_REACH = 6
_LAST_OF_LEADS = frozenset(phrase[-1] for phrase in LEADS)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date's own words, from ``first`` up to ``last`` among a sentence's, and what those from ``begin`` on lead to it.

    ``modifier`` is "about", "more", "less" or empty; ``edge`` the word for a part of it: "end", "early"; ``closely``,
    whether an article or possessive stands before it.
    """

    words: Words
    first: int
    last: int
    context: Context
    place: int
    begin: int
    lead: Lead | None = None
    leading: str = ""
    modifier: str = ""
    edge: str = ""
    closely: bool = False

    def all(self, kind: Kind) -> list[str]:
        """The words of a kind, in small letters, without possessives."""
        shape, lows = self.words.shape, self.words.lows
        return [bare(lows[at]) for at in range(self.first, self.last) if shape[at] == kind]

    def one(self, kind: Kind) -> str:
        """The first word of a kind, empty where there is none."""
        return next(iter(self.all(kind)), "")

    def near(self, step: int) -> str:
        """The word so many before the first (-1) or behind the last (0), in small letters; empty past the sentence."""
        at = self.first + step if step < 0 else self.last + step
        return self.words.lows[at] if 0 <= at < len(self.words.lows) else ""


def phrase(words: Words, first: int, last: int, floor: int, counted: bool, context: Context, offset: int) -> Phrase:
    """The phrase of the date at ``first`` up to ``last``, whose lead begins at ``floor`` at the earliest.

    Words such as "over" weaken only a ``counted`` length: "over ten years ago", but "over Christmas".
    """
    edge, at = _edge(words, first, floor)
    begin = at
    modifier, closely, at = _modifiers(words, at, floor, counted)
    closely = closely and not edge
    lead, length = _lead(words, at, floor)
    if lead or modifier:
        begin = at - length
    if lead == "until":
        lead = _turned(words, begin, floor)
    leading = " ".join(words.lows[at - length : at])
    place = offset + words.begin(first)
    return Phrase(words, first, last, context, place, begin, lead, leading, modifier, edge, closely)


def _edge(words: Words, first: int, floor: int) -> tuple[str, int]:
    """The word for a part of a stretch, "the end of" or "early", and where it is; nothing where it is a verb."""
    match = _EDGE.search(words.shape, max(floor, first - _EDGE_REACH), first)
    if not match:
        return "", first
    at, edge, link = match.start(), words.lows[match.start()], match["link"] or ""
    if edge in ("before", "previously", "afterwards"):
        return "", first
    loose = link == Kind.IN or (not link and words.lows[max(floor, at - 1)] not in _BEFORE_EDGES)
    return ("", first) if edge in _OF_A_STRETCH and loose else (edge, at)


def _modifiers(words: Words, at: int, floor: int, counted: bool) -> tuple[str, bool, int]:
    """What weakens the date, whether an article stands before it, and where these words begin."""
    kind, closely = "", False
    for _ in range(3):
        found = next((n for n in (3, 2, 1) if at - n >= floor and tuple(words.lows[at - n : at]) in MODIFIERS), 0)
        modifier = tuple(words.lows[at - found : at])
        if not found or (modifier in _WITH_COUNTS and not counted):
            break
        kind, closely = kind or MODIFIERS[modifier], closely or modifier[0] in ARTICLES
        at -= found
    return kind, closely or (at > floor and words.lows[at - 1].endswith(("'s", "’s"))), at


def _lead(words: Words, at: int, floor: int) -> tuple[Lead | None, int]:
    """What the words just before make of a date, and how many they are."""
    if at <= floor or words.lows[at - 1] not in _LAST_OF_LEADS:
        return None, 0
    for length in range(min(LONGEST, at - floor), 0, -1):
        if lead := LEADS.get(tuple(words.lows[at - length : at])):
            return lead, length
    return None, 0


def _turned(words: Words, begin: int, floor: int) -> Lead:
    """What "until" and "to" make of a date: "does not begin until 2026" begins then, "goes back 20 years, to 1993" was."""
    before = words.lows[max(floor, begin - _NOT_REACH) : begin]
    if not _NOT.isdisjoint(before):
        return "from"
    return "in" if "back" in before else "until"
