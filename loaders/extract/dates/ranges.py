"""Stretches with both their ends: "from 1 June 2014 to March 2016", "3-5 June", "2014-21", "in May and June"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from graph.edtf import Days
from loaders.extract.dates.calendar import Calendar, resolved, written
from loaders.extract.dates.edges import drawn
from loaders.extract.dates.kinds import Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase

_UP_TO = frozenset({"until", "till", "through"})
"""Words for an end that say nothing of the year of the start."""

_LINKS = (Kind.TO, Kind.AND, Kind.DASH)


def stretch(phrase: Phrase) -> Meaning | None:
    """What two dates with a word between them mean: a stretch with two sides or, joined by "and", one imprecise date."""
    middle = _middle(phrase)
    link, right = phrase.said.shape[middle], phrase.part(middle + 1)
    pair = _sides(_given(_left(phrase, middle)), _given(right), right)
    if pair is None or (link == Kind.TO and phrase.before.leading in ("in", "on", "at")):
        return None
    first, last = drawn(pair[0], phrase.before.edge, "from"), drawn(pair[1], right.one(Kind.EDGE), "until")
    if link != Kind.AND or phrase.before.lead == "between":
        return Meaning((first[0], last[1]), (first, last), "between")
    far = Kind.MONTH in phrase.said.shape[phrase.first : middle] and last[0] - first[1] > timedelta(1)
    return None if far else Meaning((first[0], last[1]))


def _given(phrase: Phrase) -> Calendar:
    """What is written of one of the dates, with its year where "last" or "next" tells it."""
    found = written(phrase)
    days = resolved(found, phrase) if found.year is None and Kind.WHICH in phrase.shape else None
    return replace(found, year=days[0].year) if days else found


def _middle(phrase: Phrase) -> int:
    """Where the word between the two dates is: "to" rather than "and", and a dash where there is neither."""
    places = (phrase.said.shape.find(link, phrase.first, phrase.last) for link in _LINKS)
    return next(at for at in places if at >= 0)


def _left(phrase: Phrase, middle: int) -> Phrase:
    """The first date, of a list of days the first of them."""
    is_list = phrase.shape[:2] == Kind.DAY + Kind.COMMA
    return phrase.part(phrase.first, phrase.first + 1 if is_list else middle)


def _sides(first: Calendar, second: Calendar, right: Phrase) -> tuple[Days, Days] | None:
    """The days of both dates, each taking from the other what it leaves out; None where they run backwards."""
    if first.month and not first.year and not second.month and not second.day:
        return None
    second = replace(second, month=first.month if second.day and not second.month else second.month)
    first = replace(first, month=second.month if first.day and not first.month else first.month)
    last = second.year or _year_after(first, second, right)
    if last is None:
        return None
    begun = first.year or _year_ahead(first, second, last, right) or last - (first.in_year > second.in_year)
    sides = first.days(begun), second.days(last)
    return sides if sides[0][0] <= sides[1][1] else None


def _year_ahead(first: Calendar, second: Calendar, last: int, right: Phrase) -> int | None:
    """The year of a start soon to come, of an end that lies years ahead: "from 1 May until June 2025", written in 2021.

    "To" tells so where whole years lie between, "from 1 July to 30 June 2025"; else both dates may be of one year.
    """
    published, link = right.published, right.said.lows[right.first - 1]
    if published is None or last <= published[0].year + 1 or first.month is None:
        return None
    if link not in _UP_TO and not _are_whole_years(first, second, last):
        return None
    year = published[0].year
    return year if first.days(year)[1] >= published[0] else year + 1


def _are_whole_years(first: Calendar, second: Calendar, last: int) -> bool:
    """Whether the second date is the day before the first comes round again."""
    following = second.days(last)[1] + timedelta(1)
    return first.in_year == (following.month, following.day if first.day else 0)


def _year_after(first: Calendar, second: Calendar, right: Phrase) -> int | None:
    """The year of the second date where it is not written: that of the first or the next, else the one that is meant."""
    if first.year is not None:
        return first.year + (second.in_year < first.in_year)
    days = resolved(second, right)
    return days[0].year if days else None
