"""Lengths of time that a text gives a contract and the like, and when what lasts so long ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from graph.edtf import Days
from loaders.extract.dates import stretches
from loaders.extract.dates.counts import length
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import UNITS, Kind
from loaders.extract.dates.tense import is_perfect
from loaders.extract.dates.words import Words, cut
from loaders.extract.knowledge.words import words

_COUNT = "(a | day | count (dash count)?)"
_HALF = "dash? and dash? a dash? half"
_LENGTH = compiled(
    f"(?P<length>{_COUNT} (?P<half>{_HALF})? dash? unit) ((?P<also>{_HALF}) | and (?P<more>{_COUNT} unit))?"
)
_LETTERS = re.compile("[a-z]+")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "weekend": 2, "week": 7}
_HELD = words(
    """contract contracts deal deals agreement franchise concession lease licence license term tenure partnership
    arrangement arrangements period programme program award framework mandate pact commitment pfi ppp duration
    length"""
)
_BEFORE = words("for over across lasts last lasting lasted")
_BETWEEN = words(
    "a an about around roughly approximately some nearly almost at least another further initial first minimum"
)
_ADDED = words("another further")
_LIMITS = (("up", "to"), ("as", "long", "as"), ("no", "more", "than"), ("maximum", "of"), ("not", "more", "than"))
_FROM = words("from starting beginning commencing")
_ELSEWHERE = words("ago later earlier before previously into old time experience or")
_PRISON = words("jailed imprisoned sentenced prison jail sentence banned")
_OPTIONAL = words("option options optional possibility")
_REACH = 5


@dataclass(frozen=True, slots=True)
class Duration:
    """How long something is to last: characters ``start`` to ``end``, its words, and so many months and days.

    ``at_most``, where it may be less: "up to nine years"; ``is_more``, where it is added to what was: "another six years".
    """

    start: int
    end: int
    words: str
    months: int
    days: int
    at_most: bool = False
    is_more: bool = False

    def after(self, begun: Days) -> Days:
        """The days that may be its last where it began on one of ``begun``.

        No more precise than what is said: what began on the first of a month ends with a month, what began on another
        day some time in the month so much later, what began in a year in a year.
        """
        first, last = begun
        if self.days:
            return first + timedelta(self.days - 1), last + timedelta(self.days - 1)
        if first == last and first.day == 1:
            return stretches.day(self._month_after(first)[0] - timedelta(1))
        return self._month_after(first)[0], self._month_after(last)[1]

    def _month_after(self, day: date) -> Days:
        return stretches.months(day.year, day.month + self.months)


def durations(text: str, offset: int = 0) -> list[Duration]:
    """The lengths of time that ``text`` gives what it speaks of, in order; it begins at character ``offset``.

    Ages, lengths that say when ("ten years ago", "has run it for ten years") and options ("by another year") are none.
    """
    if UNITS.keys().isdisjoint(_LETTERS.findall(text.lower())):
        return []
    return list(_found(cut(text), offset))


def _found(words: Words, offset: int) -> Iterator[Duration]:
    for match in _LENGTH.finditer(words.shape):
        begin, at_most = _begin(words, match.start())
        if not _describes(words, match.start(), match.end("length")) and not _lasts(words, begin, match):
            continue
        if not _OPTIONAL.isdisjoint(words.lows[max(0, begin - _REACH - 3) : begin]):
            continue
        months, days = _size(words, match)
        start, end = words.begin(match.start()), words.end(match.end() - 1)
        is_more = not _ADDED.isdisjoint(words.lows[begin : match.start()])
        yield Duration(offset + start, offset + end, words.text[start:end], months, days, at_most, is_more)


def _begin(words: Words, at: int) -> tuple[int, bool]:
    """Where the words that weaken a length begin, and whether they make it the most that it can be."""
    for limit in _LIMITS:
        if tuple(words.lows[max(0, at - len(limit)) : at]) == limit:
            return at - len(limit), True
    while at and words.lows[at - 1] in _BETWEEN:
        at -= 1
    return at, False


def _describes(words: Words, start: int, end: int) -> bool:
    """Whether it tells what kind of contract it is: "a five-year, £2m deal"; the unit is in the singular."""
    lasting = words.lows[end : end + 2] == ["-", "long"]
    if words.lows[end - 1] not in UNITS.values() or (words.lows[end : end + 1] in (["old"], ["-"]) and not lasting):
        return False
    if words.shape[start] == Kind.A and not lasting:
        return False
    return not _HELD.isdisjoint(words.lows[end : end + _REACH])


def _lasts(words: Words, begin: int, match: re.Match[str]) -> bool:
    """Whether something is said to last so long: "for nine years", "a term of ten years", "14 years from May 2018"."""
    end = match.end()
    before, behind = words.lows[max(0, begin - 2) : begin], words.lows[end : end + 2]
    if behind[1:] == ["now"]:
        return False
    if not before and behind[:1] and behind[0] in _FROM:
        return True
    if (
        not before
        or not _ELSEWHERE.isdisjoint(behind[:2])
        or not _PRISON.isdisjoint(words.lows[max(0, begin - 4) : begin])
    ):
        return False
    if before[-1] in ("of", ":", "is"):
        return before[0] in _HELD
    if (before[-1] == "for" or before == ["for", "over"]) and is_perfect(words, begin, end):
        return False
    if before[-1] == "last" and before[0] in ("the", "its", "their", "his", "her"):
        return False
    return before[-1] in _BEFORE or (bool(behind) and behind[0] in _FROM)


def _size(words: Words, match: re.Match[str]) -> tuple[int, int]:
    """The length in months and days."""
    until = match.start("half") if match["half"] else match.end("length") - 1
    months, days = _counted([*words.lows[match.start() : until], words.lows[match.end("length") - 1]])
    if match["half"] or match["also"]:
        return months + 6, days
    more = _counted(words.lows[match.start("more") : match.end("more")]) if match["more"] else (0, 0)
    return months + more[0], days + more[1]


def _counted(lows: list[str]) -> tuple[int, int]:
    number, unit = length(lows)
    return number * _MONTHS.get(unit, 0), number * _DAYS.get(unit, 0)
