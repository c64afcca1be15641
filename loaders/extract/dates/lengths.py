"""Lengths of time that say when: "four years ago", "six months later", "has run it for ten years", "in two weeks"."""

from __future__ import annotations

from graph.edtf import Days
from graph.span import UNKNOWN_MIN
from loaders.extract.dates import stretches
from loaders.extract.dates.counts import length
from loaders.extract.dates.kinds import STEPS, UNITS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.units import WITHIN, base

_TO_GO = (("to", "run"), ("to", "go"), ("still", "to", "run"), ("still", "to", "go"))
_ON = frozenset({"later", "after", "afterwards"})


def _moved(phrase: Phrase, days: Days | None, sign: int) -> Days | None:
    """The unit that lies as far from the days as the phrase says, back where the sign is -1."""
    number, unit = length(phrase.said.lows[phrase.first : phrase.last])
    return stretches.moved(days, unit, sign * number) if days else None


def _weakened(days: Days, phrase: Phrase) -> Days:
    """The days that a length counts to, as "about" and "more than" weaken them; decades are never exact."""
    if phrase.before.modifier == "more":
        return UNKNOWN_MIN, days[1]
    in_decades = any(low.startswith("decade") for low in phrase.all(Kind.UNIT))
    return stretches.widened(days) if phrase.before.modifier == "about" or in_decades else days


def ago(phrase: Phrase) -> Meaning | None:
    """ "Four years ago" is that year, "three months ago" that month; "more than" makes it the latest that it can be."""
    found = _moved(phrase, phrase.published, -1)
    if found is None or phrase.published is None:
        return None
    is_less = phrase.before.modifier == "less"
    return Meaning((found[0], phrase.published[1]) if is_less else _weakened(found, phrase))


def ago_this_month(phrase: Phrase) -> Meaning | None:
    """ "Six years ago this month"."""
    number, unit = length(phrase.said.lows[phrase.first : phrase.last - 2])
    if (unit, *phrase.said.lows[phrase.last - 2 : phrase.last]) != (
        "year",
        "this",
        "month",
    ) or phrase.published is None:
        return None
    found = stretches.moved(phrase.published, "month", -12 * number)
    return Meaning(found) if found else None


def into(phrase: Phrase) -> Meaning | None:
    """ "Six years into the contract": it began so long before; not "it left six years into the contract"."""
    found = ago(phrase) if phrase.way >= 0 else None
    return found._replace(lead="from") if found else None


def later(phrase: Phrase) -> Meaning | None:
    """ "Six months later", "a year earlier", "two days before that": so far from the date named before."""
    word = phrase.one(Kind.LATER) or "later"
    days = phrase.named or (phrase.published if word == "earlier" else None)
    found = _moved(phrase, days, 1 if word in _ON else -1)
    return Meaning(found) if found else None


def beside_now(phrase: Phrase) -> Meaning | None:
    """A length behind "for", "in" or "within": since when something has been, or when it will be; what is left of it."""
    if is_left(phrase):
        found = _moved(phrase, phrase.published, 1)
        return Meaning(_weakened(found, phrase), lead="until") if found else None
    return _lasting(phrase) if phrase.preposition == "for" else _ahead(phrase)


def is_left(phrase: Phrase) -> bool:
    """Whether so long remains until an end: "has three years to run", "with a year left"."""
    behind = tuple(phrase.near(step) for step in range(3))
    return behind[0] in ("left", "remaining") or any(behind[: len(each)] == each for each in _TO_GO)


def _ahead(phrase: Phrase) -> Meaning | None:
    """ "In two weeks", "in three years' time", "within a year", where the text looks ahead."""
    found = _moved(phrase, phrase.published, 1)
    if found is None or phrase.published is None:
        return None
    if phrase.preposition == "within":
        return Meaning((phrase.published[0], found[1]), lead="by")
    return Meaning(_weakened(found, phrase))


def _lasting(phrase: Phrase) -> Meaning | None:
    """ "Has run it for ten years", "for the past ten years": a start so long before the document's day, as of "ten years ago"."""
    found = _moved(phrase, phrase.published, -1)
    if found is None:
        return None
    if phrase.before.modifier == "less" and phrase.published:
        return Meaning((found[0], phrase.published[1]), lead="from")
    return Meaning(_weakened(found, phrase), lead="from")


def window(phrase: Phrase) -> Meaning | None:
    """ "In the past five years", "over the next two years": the days from then to now, or from now to then."""
    which = phrase.one(Kind.WHICH)
    now, step = base(phrase, which), STEPS[which]
    found = _moved(phrase, now, step) if step else None
    if found is None or now is None:
        return None
    if step < 0:
        return _lasting(phrase) if phrase.preposition == "for" else Meaning((found[0], now[1]))
    return Meaning(found, lead="until") if phrase.preposition == "for" else Meaning((now[0], found[1]))


def unit(phrase: Phrase) -> Meaning | None:
    """ "Last week", "this month", "the following year", "that day"; "the past year" is the twelve months up to now."""
    if _is_window(phrase):
        return window(phrase)
    which = phrase.one(Kind.WHICH)
    days = base(phrase, which)
    found = stretches.moved(days, UNITS[phrase.one(Kind.UNIT)], STEPS[which]) if days else None
    return Meaning(found) if found else None


def _is_window(phrase: Phrase) -> bool:
    """Whether a unit is meant up to now or from now on: "the past year", "over the next month", "in the last week"."""
    which = phrase.one(Kind.WHICH)
    closely = phrase.before.closely and (which == "last" or (which == "next" and phrase.before.leading in WITHIN))
    return which == "past" or closely
