"""Dates that count from the document's day or from the date named before: "last week", "four years ago", "a year later"."""

from __future__ import annotations

from datetime import timedelta

from graph.edtf import Days
from graph.span import UNKNOWN_MIN
from loaders.extract.dates import stretches
from loaders.extract.dates.counts import length
from loaders.extract.dates.kinds import ANCHORED, STEPS, UNITS, WEEKDAYS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.tense import direction

_WITHIN = frozenset({"over", "during", "within", "for", "in", "across", "throughout", "by"})
_TELLING = 700
_TODAY = {"yesterday": -1, "tomorrow": 1}


def _plain(days: Days | None) -> Meaning | None:
    return Meaning(days) if days else None


def near(phrase: Phrase) -> Meaning | None:
    """ "Today", "yesterday", "this morning", "last night", "overnight", "at midnight"."""
    published = phrase.context.published
    if published is None:
        return None
    word, which = phrase.one(Kind.NEAR), phrase.one(Kind.WHICH)
    if (published[1] - published[0]).days > 31:
        return Meaning(published)
    if word in ("overnight", "midnight"):
        return Meaning((published[0] - timedelta(1), published[1]))
    step = timedelta(_TODAY.get(word, STEPS.get(which, 0)))
    return Meaning((published[0] + step, published[1] + step))


def unit(phrase: Phrase) -> Meaning | None:
    """ "Last week", "this month", "the following year", "that day"; "the past year" is the twelve months up to now."""
    which, name = phrase.one(Kind.WHICH), UNITS[phrase.one(Kind.UNIT)]
    if which == "past" or (phrase.closely and (which == "last" or (which == "next" and phrase.leading in _WITHIN))):
        return window(phrase)
    base = _base(phrase, which)
    return _plain(stretches.moved(base, name, STEPS[which])) if base else None


def running(phrase: Phrase) -> Meaning | None:
    """ "The end of the year", "over the weekend": of the time that a tale has come to, else of the document's own."""
    name, way = UNITS[phrase.one(Kind.UNIT)], direction(phrase.words, phrase.first, phrase.last)
    named, published = phrase.context.named, phrase.context.published
    told = named is not None and way < 0 and name == "year" and phrase.place - named.end < _TELLING
    gone = named is not None and (published is None or named.days[0] <= published[1])
    base = named.days if named and told and gone else published
    if base is None:
        return None
    back = name == "weekend" and base[0].weekday() < 5 and way < 1
    return _plain(stretches.moved(base, name, -1 if back else 0))


def _base(phrase: Phrase, which: str) -> Days | None:
    """The days from which "last" or "following" counts; "the next day" and "the previous year" from the date before."""
    named, published = phrase.context.named, phrase.context.published
    if which in ANCHORED or (which == "next" and phrase.closely and phrase.leading not in _WITHIN):
        return named.days if named else published if which == "previous" else None
    return published


def weekday(phrase: Phrase) -> Meaning | None:
    """A day of the week: the last one up to the document's day, or the next where the text looks ahead."""
    number, which = WEEKDAYS[phrase.one(Kind.WEEKDAY)], phrase.one(Kind.WHICH)
    week = bool(phrase.all(Kind.UNIT))
    base = _base(phrase, "" if week else which)
    if base is None or base[0] != base[1]:
        return None
    day = base[0]
    if week:
        weeks = STEPS[which] if which else 1 + (number <= day.weekday())
        return Meaning(stretches.day(day - timedelta(day.weekday()) + timedelta(7 * weeks + number)))
    return Meaning(stretches.day(day + timedelta(_days_to(number - day.weekday(), which, phrase))))


def _days_to(difference: int, which: str, phrase: Phrase) -> int:
    ahead, back = difference % 7, difference % 7 - 7
    if which in ("next", "following", "coming"):
        return ahead or 7
    if which in ("last", "previous", "past"):
        return back
    if phrase.leading.endswith("since"):
        return back if ahead else 0
    way = direction(phrase.words, phrase.first, phrase.last)
    if phrase.lead in ("from", "until", "by") and way >= 0:
        return ahead or 7
    return ahead if way > 0 or not ahead else back


def ago(phrase: Phrase) -> Meaning | None:
    """ "Four years ago" is that year, "three months ago" that month; "almost" makes it near, "more than" the latest."""
    number, name = length(phrase.words.lows[phrase.first : phrase.last])
    published = phrase.context.published
    found = stretches.moved(published, name, -number) if published else None
    if found is None or published is None:
        return None
    if phrase.modifier == "less":
        return Meaning((found[0], published[1]))
    return Meaning(_weakened(found, phrase))


def _weakened(days: Days, phrase: Phrase) -> Days:
    """The days that a length counts back to, as "about" and "more than" weaken them."""
    if phrase.modifier == "more":
        return UNKNOWN_MIN, days[1]
    decades = any(low.startswith("decade") for low in phrase.all(Kind.UNIT))
    return stretches.widened(days) if phrase.modifier == "about" or decades else days


def later(phrase: Phrase) -> Meaning | None:
    """ "Six months later", "a year earlier", "two days before that": so far from the date named before."""
    word = phrase.one(Kind.LATER)
    named, published = phrase.context.named, phrase.context.published
    base = named.days if named else published if word == "earlier" else None
    number, name = length(phrase.words.lows[phrase.first : phrase.last])
    if base is None:
        return None
    return _plain(stretches.moved(base, name, number if word in ("later", "afterwards") else -number))


def length_of_time(phrase: Phrase) -> Meaning | None:
    """A length behind "for", "in" or "within": where something began, or when it will be."""
    return lasting(phrase) if phrase.leading == "for" else ahead(phrase)


def ahead(phrase: Phrase) -> Meaning | None:
    """ "In two weeks", "in three years' time", "within a year", where the text looks ahead."""
    published = phrase.context.published
    if published is None:
        return None
    number, name = length(phrase.words.lows[phrase.first : phrase.last])
    found = stretches.moved(published, name, number)
    if found is None:
        return None
    return (
        Meaning((published[0], found[1]), lead="by")
        if phrase.leading == "within"
        else Meaning(_weakened(found, phrase))
    )


def lasting(phrase: Phrase) -> Meaning | None:
    """ "Has run it for ten years", "for the past ten years": a start about so long before the document's day."""
    published = phrase.context.published
    number, name = length(phrase.words.lows[phrase.first : phrase.last])
    found = stretches.moved(published, name, -number) if published else None
    if found is None:
        return None
    return Meaning((UNKNOWN_MIN, found[1]) if phrase.modifier == "more" else stretches.widened(found), lead="from")


def window(phrase: Phrase) -> Meaning | None:
    """ "In the past five years", "over the next two years": the days from then to now, or from now to then."""
    which = phrase.one(Kind.WHICH)
    base = _base(phrase, which)
    number, name = length(phrase.words.lows[phrase.first : phrase.last])
    step = STEPS[which]
    found = stretches.moved(base, name, step * number) if base and step else None
    if found is None or base is None:
        return None
    if step < 0:
        return lasting(phrase) if phrase.leading == "for" else Meaning((found[0], base[1]))
    end = stretches.widened(found)
    return (
        Meaning((base[0], end[1]), (base, end), "between") if phrase.leading == "for" else Meaning((base[0], found[1]))
    )


def into(phrase: Phrase) -> Meaning | None:
    """ "Six years into the contract": it began so long before."""
    found = ago(phrase)
    return found._replace(lead="from") if found else None


def then(phrase: Phrase) -> Meaning | None:
    """ "Since then", "before that", "at the time": the date named before."""
    named = phrase.context.named
    return Meaning(named.days) if named else None


def ordinal_day(phrase: Phrase) -> Meaning | None:
    """ "On the 15th", "the 15th of last month": in that month, else in one near the date named before or the document's."""
    number, which = int(phrase.one(Kind.DAY)[:-2]), phrase.one(Kind.WHICH)
    named, published = phrase.context.named, phrase.context.published
    base = published if named is None or (which and which not in ANCHORED) else named.days
    if base is None or (base[1] - base[0]).days > 30:
        return None
    steps = [STEPS[which]] if which else [0, -1, 1]
    days = [stretches.around(base[0], "month", step)[0].replace(day=number) for step in steps]
    way = direction(phrase.words, phrase.first, phrase.last)
    fits = (day for day in days if not published or (day - published[0]).days * way >= 0)
    return Meaning(stretches.day(next(fits, days[0])))
