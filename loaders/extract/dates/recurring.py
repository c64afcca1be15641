"""Which of the days that come back each year is meant: "in June", "on 3 May", "last summer", "at Christmas"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from graph.edtf import Days
from loaders.extract.dates.kinds import ANCHORED
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.tense import direction

Recurring = Callable[[int], Days]
"""The days in a year; ValueError in a year that has none."""

_TELLING = 700
"""Characters over which a text goes on telling what happened from the date that it named last."""

_FINE = 100
"""Days; a date known less precisely does not say in which of two years what follows it was."""


def meant(on: Recurring, phrase: Phrase, which: str = "") -> Days | None:
    """The one that the phrase means, None where nothing says in which year.

    It counts from the document's day or, behind "that" and "following" and in a tale of things past, from the date named
    before.
    """
    named = phrase.context.named
    if which in ANCHORED:
        return _chosen(on, named.days, which) if named else None
    if which:
        return _chosen(on, phrase.context.published, which) if phrase.context.published else None
    way = _way(phrase)
    return _told(on, phrase, way) or (_nearest(on, phrase.context.published, way) if phrase.context.published else None)


def _way(phrase: Phrase) -> int:
    """1 where the date is ahead of the day on which it was written, -1 where it lies behind, else 0."""
    way = direction(phrase.words, phrase.first, phrase.last)
    if phrase.lead == "from" and phrase.leading.endswith("since"):
        return -1
    return way or (1 if phrase.lead in ("until", "by", "from") else 0)


def _near(on: Recurring, day: date) -> Iterator[Days]:
    for year in range(day.year - 2, day.year + 3):
        try:
            yield on(year)
        except ValueError:
            continue


def _chosen(on: Recurring, base: Days, which: str) -> Days | None:
    near = list(_near(on, base[0]))
    if which in ("this", "current", "same", "that"):
        return next((days for days in near if days[0].year == base[0].year), None)
    if which in ("next", "coming", "upcoming", "following"):
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
    """The first one from the date that a tale named last: "arrived in April 2018. On 30 April it was found"."""
    named, published = phrase.context.named, phrase.context.published
    if named is None or way > 0 or phrase.place - named.end > _TELLING or (named.days[1] - named.days[0]).days > _FINE:
        return None
    first = next((days for days in _near(on, named.days[0]) if days[1] >= named.days[0]), None)
    return first if first and (published is None or first[0] <= published[1]) else None
