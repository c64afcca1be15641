"""Days of the week, of a month by their number or place, and weeks by one of their days."""

from __future__ import annotations

from datetime import date, timedelta

from graph.edtf import Days
from loaders.extract.dates import stretches
from loaders.extract.dates.calendar import read, resolved, written
from loaders.extract.dates.kinds import ORDINALS, STEPS, WEEKDAYS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.units import base


def weekday(phrase: Phrase) -> Meaning | None:
    """ "On Friday": the last one up to the document's day, or the next where the text looks ahead; "last Friday"."""
    number, which = WEEKDAYS[phrase.one(Kind.WEEKDAY)], phrase.one(Kind.WHICH)
    of_week = Kind.UNIT in phrase.shape
    days = base(phrase, "" if of_week else which)
    if days is None or days[0] != days[1]:
        return None
    if of_week:
        return Meaning(stretches.day(_in_week(days[0], number, which)))
    return Meaning(stretches.day(days[0] + timedelta(_days_to(number - days[0].weekday(), which, phrase))))


def _in_week(day: date, number: int, which: str) -> date:
    """ "Monday of this week", "Friday last week"; "Friday week" is a week behind the next Friday."""
    weeks = STEPS[which] if which else 1 + (number <= day.weekday())
    return day - timedelta(day.weekday()) + timedelta(7 * weeks + number)


def _days_to(difference: int, which: str, phrase: Phrase) -> int:
    ahead, back = difference % 7, difference % 7 - 7
    step = STEPS.get(which, 0)
    if step:
        return back if step < 0 else ahead or 7
    if phrase.preposition == "since":
        return back if ahead else 0
    if phrase.before.lead in ("from", "until", "by") and phrase.way >= 0:
        return ahead or 7
    return ahead if phrase.way > 0 or not ahead else back


def by_place(phrase: Phrase) -> Meaning | None:
    """ "The first Monday in June 2016", "the last Friday of next month"."""
    at = phrase.said.shape.index(Kind.WEEKDAY, phrase.first)
    whole = phrase.part(at + 2)
    month = read(whole) if Kind.MONTH in whole.shape else _month_of_unit(whole)
    place = ORDINALS.get(phrase.said.lows[phrase.first], -1)
    return Meaning(stretches.day(_by_place(month.days, WEEKDAYS[phrase.one(Kind.WEEKDAY)], place))) if month else None


def _month_of_unit(phrase: Phrase) -> Meaning | None:
    """ "This month" and the like."""
    which = phrase.one(Kind.WHICH)
    days = phrase.origin(which)
    month = stretches.moved(days, "month", STEPS[which]) if days and phrase.all(Kind.UNIT) == ["month"] else None
    return Meaning(month) if month else None


def _by_place(month: Days, number: int, place: int) -> date:
    """A weekday of a month by its place, the last one for -1; ValueError where the month has not so many."""
    if place < 0:
        return month[1] - timedelta((month[1].weekday() - number) % 7)
    return month[0].replace(day=1 + (number - month[0].weekday()) % 7 + 7 * (place - 1))


def by_number(phrase: Phrase) -> Meaning | None:
    """ "On the 15th", "the 15th of last month", "Monday 15th": in that month, else near the date before or the document's."""
    number, which = int(phrase.one(Kind.DAY)[:-2]), phrase.one(Kind.WHICH)
    days = phrase.origin(which) if which else phrase.named or phrase.published
    if days is None or (days[1] - days[0]).days > 30:
        return None
    near = [_in_month(days[0], step, number) for step in ([STEPS[which]] if which else [0, -1, 1])]
    on = WEEKDAYS.get(phrase.one(Kind.WEEKDAY))
    fits = [day for day in near if day and (on is None or day.weekday() == on)]
    return Meaning(stretches.day(_on_its_side(fits, phrase))) if fits else None


def _in_month(day: date, step: int, number: int) -> date | None:
    """A day by its number in the month so many from that of a day; None where that month has none."""
    first, last = stretches.around(day, "month", step)
    return first.replace(day=number) if number <= last.day else None


def _on_its_side(days: list[date], phrase: Phrase) -> date:
    """The first of the days that lies before or behind the document's, as the text looks."""
    published, way = phrase.published, phrase.way
    return next((day for day in days if not published or (day - published[0]).days * way >= 0), days[0])


def week_of(phrase: Phrase) -> Meaning | None:
    """ "The week beginning 1 June", "the week ending 5 June", "the week of 3 June"."""
    link, behind = phrase.said.lows[phrase.first + 1], phrase.part(phrase.first + 2)
    days = resolved(written(behind), behind)
    if days is None:
        return None
    if link in ("ending", "ended"):
        return Meaning((days[0] - timedelta(6), days[0]))
    return Meaning(stretches.around(days[0], "week") if link == "of" else (days[0], days[0] + timedelta(6)))
