"""Which of the days that come back each year is meant: "in June", "on 3 May", "last summer", "at Christmas"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from graph.edtf import Days
from loaders.extract.dates.kinds import STEPS
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.tense import is_of_gift
from loaders.extract.dates.units import WITHIN

Recurring = Callable[[int], Days]
"""The days in a year; ValueError in a year that has none."""

_NEAREST = ("with effect", "effective")
"""What leads to a day that may lie ahead of a verb that looks back: "has resigned with effect from 31 July"."""

_PUT_OFF = ("put back", "postponed", "delayed", "deferred")
"""What leads to the day to which something has been put off."""

_NEAR = 5
_EXTENDED = frozenset({"extended", "prolonged", "renewed", "extension", "stretched"})
"""Words before "to" and a day which is yet to come: "was extended to 31 March"."""

_FINE = 100
"""Days; a date known less precisely does not say in which of two years what follows it was."""


def meant(on: Recurring, phrase: Phrase, which: str = "") -> Days | None:
    """The one that the phrase means, None where nothing says in which year.

    It counts from the document's day or, behind "that" and "following" and in a tale of things past, from the date named
    before.
    """
    if which:
        told = which == "next" and phrase.before.closely and phrase.before.leading not in WITHIN
        base = phrase.named if told and phrase.named else phrase.origin(which)
        return _chosen(on, base, STEPS[which]) if base else None
    way = _way(phrase)
    return _told(on, phrase, way) or (_nearest(on, phrase.published, way) if phrase.published else None)


def _way(phrase: Phrase) -> int:
    """1 where the date is ahead of the day on which it was written, -1 where it lies behind, else 0."""
    if phrase.preposition == "since" or phrase.before.leading == "of":
        return -1
    if phrase.before.lead == "until" and not _EXTENDED.isdisjoint(
        phrase.said.lows[max(0, phrase.first - _NEAR) : phrase.first]
    ):
        return 1
    if phrase.before.leading.startswith(_PUT_OFF):
        return 1
    if phrase.before.leading.startswith(_NEAREST) or (
        phrase.preposition == "from" and is_of_gift(phrase.said, phrase.first)
    ):
        return 0
    return phrase.way or (1 if phrase.before.lead in ("until", "by") else 0)


def _near(on: Recurring, day: date) -> Iterator[Days]:
    for year in range(day.year - 2, day.year + 3):
        try:
            yield on(year)
        except ValueError:
            continue


def _chosen(on: Recurring, base: Days, step: int) -> Days | None:
    """The one of the base's year, the next that begins behind the base, or the last that ended before it."""
    near = list(_near(on, base[0]))
    if step == 0:
        return next((days for days in near if days[0].year == base[0].year), None)
    if step > 0:
        return next((days for days in near if days[0] > base[1]), None)
    return next((days for days in reversed(near) if days[1] < base[0]), None)


def _nearest(on: Recurring, published: Days, way: int) -> Days | None:
    near = list(_near(on, published[0]))
    if way > 0:
        return next((days for days in near if days[1] >= published[0]), None)
    if way < 0:
        return next((days for days in reversed(near) if days[0] <= published[1]), None)
    return min(near, key=lambda days: abs((days[0] - published[0]).days), default=None)


def _told(on: Recurring, phrase: Phrase, way: int) -> Days | None:
    """The first one from the date that a tale named last: "arrived in April 2018. On 30 April it was found", "announced last
    October that from 7 February it would run it"."""
    told, published = phrase.told, phrase.published
    was_to_come = way > 0 and phrase.is_told_ahead
    if told is None or (way > 0 and not was_to_come) or (told[1] - told[0]).days > _FINE:
        return None
    first = next((days for days in _near(on, told[0]) if days[1] >= told[0]), None)
    return first if first and (was_to_come or published is None or first[0] <= published[1]) else None
