"""Where words that point from another day are a date: "last year", not "the last year of the contract"."""

from __future__ import annotations

from loaders.extract.dates.kinds import Kind
from loaders.extract.dates.lengths import is_left
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.tense import is_perfect
from loaders.extract.knowledge.words import words

_PAPERS = words("times telegraph mirror express mail post herald world people sport independent star mercury life")
_ANY = words("a an one every each any most")
_PARTS = words("end long old on")
_STOPS = frozenset({"", ".", ",", ";", ")"})
_ENDS = _STOPS | {":", "!", "?", "”", '"', "–", "—", "and", "but"}
_RUNNING = words("week month year decade")
_POINTS = words("day date time point moment stage juncture month year")
_POINTED = words("of in for where when that which")
_BOUNDING = words("until till since from by")
_OPENING = frozenset({"", ",", "-", "–", "—", "(", ";"})
_PERSONS = words("he she it they we i")
_ARTICLES, _BEGINS = words("the a an its their"), frozenset({"", ";", "–", "—"})
_DOERS = frozenset({"by", "under"})
_TELLING_WHICH = words("of when that for to it he she they the")


def of_weekday(phrase: Phrase) -> bool:
    """A day of the week written out, unless it is any or part of a name: "every Friday", "the Sunday Times"."""
    day = phrase.one(Kind.WEEKDAY)
    if len(day) < len("friday") or phrase.near(0) in _PAPERS or phrase.near(-2) == "mail" or phrase.near(-1) in _ANY:
        return False
    shape = phrase.said.shape
    named = Kind.NAME in (shape[phrase.first - 1 : phrase.first], shape[phrase.last : phrase.last + 1])
    return not named or phrase.before.lead is not None or Kind.WHICH in phrase.shape


def of_day_by_number(phrase: Phrase) -> bool:
    """ "On the 15th" at the end of what is said, or of a month, or "on Monday 15th": not "the 15th floor"."""
    if not phrase.one(Kind.DAY)[-1].isalpha():
        return False
    led = phrase.before.closely and phrase.preposition in (
        "on",
        "by",
        "until",
        "from",
        "since",
        "till",
        "before",
        "after",
    )
    return Kind.WEEKDAY in phrase.shape or (led and (Kind.UNIT in phrase.shape or phrase.near(0) in _ENDS))


def of_week(phrase: Phrase) -> bool:
    """The week of a date."""
    return phrase.one(Kind.UNIT) == "week"


def of_near(phrase: Phrase) -> bool:
    """ "Today" and the like; "at midnight", and "overnight" where the text looks back."""
    low = phrase.one(Kind.NEAR)
    if low == "midnight":
        return phrase.before.lead is not None and phrase.near(0) not in ("on", "tonight", "last")
    if low == "overnight":
        return phrase.way < 0
    return phrase.all(Kind.UNIT) in ([], ["day"]) and not (low == "today" and phrase.before.leading == "of")


def of_unit(phrase: Phrase) -> bool:
    """ "Last year" and the like, unless it is that of something else: "the last year of the contract"."""
    if phrase.said.lows[phrase.last - 1] == phrase.one(Kind.UNIT) and phrase.one(Kind.UNIT).endswith("s"):
        return False
    if phrase.one(Kind.UNIT) == "day" and phrase.before.closely and phrase.one(Kind.WHICH) == "last":
        return False
    return phrase.near(0) != "of" and (phrase.near(0) != "-" or phrase.near(1) not in _PARTS)


def of_fiscal(phrase: Phrase) -> bool:
    """ "Fiscal 2015", "the current financial year"; else only with its edge: "the end of the school year"."""
    told = {Kind.WHICH, Kind.YEAR, Kind.DAY} & {*phrase.shape}
    return bool(told) or (phrase.all(Kind.UNIT) == ["year"] and bool(phrase.before.edge))


def of_running(phrase: Phrase) -> bool:
    """ "The end of the year", "in the new year", "over the weekend"."""
    unit, led = phrase.one(Kind.UNIT), phrase.before.lead is not None
    if phrase.near(0) in ("of", "-"):
        return False
    if unit == "weekend":
        return phrase.before.closely and led
    return unit in _RUNNING and (bool(phrase.before.edge) or (unit == "year" and phrase.near(-1) == "new" and led))


def of_length(phrase: Phrase) -> bool:
    """A length of time that says when: "has run it for ten years", "will go in two weeks", "in ten years' time"."""
    if phrase.near(0) in ("of", "old", "-"):
        return False
    if is_left(phrase):
        return phrase.before.lead is None
    if phrase.preposition == "for":
        return is_perfect(phrase.said, phrase.before.begin, phrase.last)
    return phrase.preposition in ("in", "within") and (Kind.TIME in phrase.shape or phrase.way > 0)


def of_window(phrase: Phrase) -> bool:
    """ "The past five years", not "the last two years of the contract"."""
    return phrase.near(0) != "of"


def of_later(phrase: Phrase) -> bool:
    """ "Two years later", "six years before,": not "two years later than planned", "two years before the sale"."""
    word, which = phrase.one(Kind.LATER), phrase.one(Kind.WHICH)
    if which:
        return which == "that" and word in ("before", "after") and phrase.near(0) in _ENDS
    if phrase.shape[0] == Kind.UNIT:
        return phrase.before.closely and word in ("before", "after") and phrase.near(0) in _ENDS
    if word == "before":
        return phrase.near(0) in _ENDS
    if not word:
        return phrase.said.lows[phrase.last - 1] == "on" and phrase.near(0) == ","
    return word != "after" and phrase.near(0) != "than"


def of_beyond(phrase: Phrase) -> bool:
    """ "The year before last", "the week after next"."""
    return (phrase.one(Kind.LATER), phrase.one(Kind.WHICH)) in (("before", "last"), ("after", "next"))


def of_then(phrase: Phrase) -> bool:
    """ "Since then", "before that": not "before that happened"."""
    low = phrase.said.lows[phrase.first]
    opens = phrase.before.begin == 0 and phrase.near(0) in _PERSONS
    opens = opens or (phrase.near(0) in _ARTICLES and phrase.near(-2) in _BEGINS)
    told = low == "then" or (low == "that" and (opens or phrase.near(0) in _ENDS or phrase.near(0) in _DOERS))
    return told and not phrase.before.closely and phrase.before.lead in ("from", "until", "by", "before", "after")


def of_point(phrase: Phrase) -> bool:
    """ "Until when", "from which day", "at which point", "from that date on", ", the day on which"."""
    low, point = phrase.said.lows[phrase.first], phrase.said.lows[phrase.last - 1]
    if low == "when":
        return phrase.first + 1 == phrase.last and phrase.before.leading in _BOUNDING and phrase.near(-2) in _OPENING
    if point == "which" and low in _POINTS:
        return phrase.near(-1) == "the" and phrase.near(-2) == ","
    told = low in ("which", "that", "same") and point in _POINTS
    return told and phrase.before.lead is not None and phrase.near(0) not in _POINTED


def of_since(phrase: Phrase) -> bool:
    """ "It has run it ever since", "it has been closed since.", "has been run ever since by"."""
    goes_on = phrase.near(0) in {"by", "under"} and "ever" in {phrase.near(-1), phrase.said.lows[phrase.first]}
    return (goes_on or phrase.near(0) in _STOPS) and is_perfect(phrase.said, phrase.first, phrase.last)


def of_time(phrase: Phrase) -> bool:
    """ "At the time", "at that time", unless it says itself which: "at the time of the sale"."""
    which, leading = phrase.one(Kind.WHICH), phrase.before.leading
    if which == "that":
        return leading in ("at", "by", "since", "until") and phrase.near(0) not in _TELLING_WHICH
    return not which and phrase.before.closely and leading == "at" and phrase.near(0) in _ENDS
