"""Days, weeks, months and years that count from another: "today", "last week", "the following year", "the end of the month"."""

from __future__ import annotations

from datetime import timedelta

from graph.edtf import Days
from loaders.extract.dates import stretches
from loaders.extract.dates.kinds import STEPS, UNITS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.knowledge.words import words

WITHIN = words("over during within for in across throughout by")
_TODAY = {"yesterday": -1, "tomorrow": 1}


def base(phrase: Phrase, which: str) -> Days | None:
    """The days from which "last" or "following" counts; "the next day" and "the previous year" from the date before."""
    if which == "next" and phrase.before.closely and phrase.before.leading not in WITHIN:
        return phrase.named
    return phrase.origin(which) or (phrase.published if which == "previous" else None)


def near(phrase: Phrase) -> Meaning | None:
    """ "Today", "yesterday", "this morning", "last night", "at midnight", "the day before yesterday"."""
    published = phrase.published
    if published is None or (published[1] - published[0]).days > 31:
        return Meaning(published) if published else None
    word, which = phrase.one(Kind.NEAR), phrase.one(Kind.WHICH)
    if word in ("overnight", "midnight"):
        return Meaning((published[0] - timedelta(1), published[1]))
    step = _TODAY.get(word, STEPS.get(which, 0)) * (2 if Kind.UNIT in phrase.shape else 1)
    return Meaning((published[0] + timedelta(step), published[1] + timedelta(step)))


def running(phrase: Phrase) -> Meaning | None:
    """ "The end of the year", "over the weekend": of the time that a tale has come to, else of the document's own."""
    name, way = UNITS[phrase.one(Kind.UNIT)], phrase.way
    days = phrase.told if name == "year" and way < 0 and phrase.told else phrase.published
    if days is None:
        return None
    step = 0
    if phrase.near(-1) == "new":
        step = int(way >= 0 and days[0].month > 1)
    elif name == "weekend" and days[0].weekday() < 5 and way < 1:
        step = -1
    found = stretches.moved(days, name, step)
    return Meaning(found) if found else None


def beyond(phrase: Phrase) -> Meaning | None:
    """ "The year before last", "the week after next"."""
    step = 2 * STEPS[phrase.one(Kind.WHICH)]
    found = stretches.moved(phrase.published, UNITS[phrase.one(Kind.UNIT)], step) if phrase.published else None
    return Meaning(found) if found else None
