"""Where words that look like a date are one: "in 2015", not "2015 homes"; "on Sunday", not "the Sunday Times"."""

from __future__ import annotations

from loaders.extract.dates.feasts import SEASONAL, named
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import Kind
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.tense import direction, is_perfect
from loaders.extract.knowledge.words import words

GOES_ON = compiled("onwards | (dash | to the?) present")
"""Words that make what they follow a beginning: "2015 onwards", "2015 to date"."""

_COUNTED = words(
    """people persons staff workers employees jobs posts homes houses properties flats units beds places pupils
    students children men women offenders prisoners inmates patients residents clients members tenants families
    households cases visits calls complaints vehicles buses trains miles kilometres km metres hectares acres
    tonnes litres pounds euros dollars million billion per percent customers passengers companies firms sites
    schools prisons hours words pages vouchers tickets refugees applicants seekers users voters officers nurses
    doctors teachers cleaners drivers others additional new more extra"""
)
_TOTALS = words("total sum number maximum minimum capacity population average workforce staff")
_PAPERS = words("times telegraph mirror express mail post herald world people sport independent star mercury life")
_NAMES = frozenset({"may", "april", "june", "august", "march"})
_LONE = frozenset({"may"})
_WEAK_LEADS = frozenset({"of", "over", "across", "at", "all of"})
_ENDS = frozenset({"", ",", ".", ";", ":", ")", "!", "?", "”", '"', "–", "—", "and", "but"})


def always(_: Phrase) -> bool:
    """Wherever it is found."""
    return True


def _counts(phrase: Phrase) -> bool:
    """Whether things are counted: "2015 homes", "to 2015 per cent", "a total of 2000"."""
    return phrase.near(0) in _COUNTED or (
        phrase.leading == "of" and phrase.words.lows[max(0, phrase.begin - 1)] in _TOTALS
    )


def _describes(phrase: Phrase) -> bool:
    """Whether it stands before a noun that it tells from others: "its 2017 report", "the 2014 reforms"."""
    return phrase.closely and phrase.words.shape[phrase.last : phrase.last + 1] == Kind.WORD


def of_day(phrase: Phrase) -> bool:
    """A day with its month, unless the number counts: "in May 15 people"."""
    return not (phrase.words.shape[phrase.last - 1] == Kind.DAY and _counts(phrase))


def of_year(phrase: Phrase) -> bool:
    """A year that something leads to, in brackets, before a noun, or that opens a line: "2015: bought by Acme"."""
    if _counts(phrase) or (phrase.near(0) in ("-", "/") and phrase.near(1)[:1].isdigit()):
        return False
    bracketed = phrase.near(-1) == "(" and phrase.near(0) in (")", ",", ";")
    opens = phrase.first == 0 and phrase.near(0) in (":", "-", "–")
    led = phrase.lead is not None and phrase.leading not in ("on", "over", "across", "at", "all of")
    rough = phrase.near(-1) in ("around", "circa")
    goes_on = GOES_ON.match(phrase.words.shape, phrase.last) is not None
    return led or bool(phrase.edge) or bracketed or opens or rough or goes_on or _describes(phrase)


def of_years(phrase: Phrase) -> bool:
    """A stretch; one of years alone counts nothing, and something leads to it or it is written with a dash."""
    shape = phrase.words.shape[phrase.first : phrase.last]
    if Kind.MONTH in shape or Kind.NUMERIC in shape:
        return True
    return not _counts(phrase) and (Kind.AND not in shape or phrase.lead is not None)


def of_month(phrase: Phrase) -> bool:
    """A month with its year or "last", or that something leads to; May, who may be a person, by fewer words."""
    if phrase.all(Kind.YEAR) or phrase.all(Kind.UNIT) or phrase.all(Kind.WHICH):
        return True
    low = phrase.one(Kind.MONTH)
    if low in _LONE and phrase.leading in ("by", "to", "for", "of", "over", "across"):
        return False
    led = phrase.lead is not None and phrase.leading not in ("over", "across", "at", "all of")
    return led or bool(phrase.edge) or (low not in _NAMES and (_describes(phrase) or _owns(phrase)))


def _owns(phrase: Phrase) -> bool:
    return phrase.words.lows[phrase.last - 1].endswith(("'s", "’s"))


def of_season(phrase: Phrase) -> bool:
    """A season with its year or "last", or behind "in the", "by", "since"."""
    if phrase.all(Kind.YEAR) or phrase.all(Kind.YEARS) or phrase.all(Kind.UNIT) or phrase.all(Kind.WHICH):
        return not _counts(phrase)
    if phrase.one(Kind.SEASON) == "fall" or phrase.leading in _WEAK_LEADS:
        return False
    return phrase.lead is not None and (phrase.closely or phrase.lead != "in")


def of_quarter(phrase: Phrase) -> bool:
    """A quarter with its year, or one that something leads to: not "Q1: what do you think?"."""
    units = phrase.all(Kind.UNIT)
    dated = bool(phrase.all(Kind.YEAR)) or "year" in units
    return (dated or phrase.lead is not None) and (bool(phrase.one(Kind.QUARTER)) or units[0] == "quarter")


def of_feast(phrase: Phrase) -> bool:
    """A feast that is one day, or with its year or a word that leads to it: not "the Christmas shift"."""
    name = named(phrase.words.lows[phrase.words.shape.index(Kind.FEAST, phrase.first)])
    if name not in SEASONAL or phrase.last - phrase.first > 1:
        return True
    return phrase.lead is not None and phrase.words.shape[phrase.last : phrase.last + 1] != Kind.NAME


def of_weekday(phrase: Phrase) -> bool:
    """A day of the week written out, unless it is part of a name: "the Sunday Times", "Sheffield Wednesday"."""
    if len(phrase.one(Kind.WEEKDAY)) < 6 or phrase.near(0) in _PAPERS or phrase.near(-2) == "mail":
        return False
    if phrase.lead or phrase.all(Kind.WHICH):
        return True
    shape = phrase.words.shape
    return Kind.NAME not in (shape[phrase.first - 1 : phrase.first], shape[phrase.last : phrase.last + 1])


def of_unit(phrase: Phrase) -> bool:
    """ "Last year" and the like, unless it is the last one of something else: "the last year of the contract"."""
    return phrase.near(0) not in ("of", "-", "'s") or phrase.near(1) not in ("the", "its", "a", "their")


def of_running(phrase: Phrase) -> bool:
    """ "The end of the year", "over the weekend"."""
    unit = phrase.one(Kind.UNIT)
    if phrase.near(0) in ("of", "-"):
        return False
    if unit == "weekend":
        return phrase.closely and phrase.lead is not None
    return bool(phrase.edge) and unit in ("week", "month", "year", "decade")


def of_length(phrase: Phrase) -> bool:
    """A length of time that says when: "has run it for ten years", "will go in two weeks", "in ten years' time"."""
    if phrase.near(0) in ("of", "old", "-"):
        return False
    if phrase.leading == "for":
        return is_perfect(phrase.words, phrase.begin, phrase.last)
    looks_ahead = direction(phrase.words, phrase.first, phrase.last) > 0
    return phrase.leading in ("in", "within") and (looks_ahead or bool(phrase.all(Kind.TIME)))


def of_later(phrase: Phrase) -> bool:
    """ "Two years later", "six years before,": not "two years later than planned", "two years before the sale"."""
    if phrase.one(Kind.LATER) == "before":
        return phrase.near(0) in _ENDS or phrase.near(0) == "that"
    return phrase.near(0) != "than"


def of_decade(phrase: Phrase) -> bool:
    """A decade; one in two digits only behind "the": not "in her 40s"."""
    low = phrase.words.lows[phrase.first]
    return len(low) > 4 or low[0] in "'’" or phrase.near(-1) in ("the", "-")


def of_then(phrase: Phrase) -> bool:
    """ "Since then", "before that": not "before that happened"."""
    low = phrase.words.lows[phrase.first]
    told = low == "then" or (low == "that" and phrase.near(0) in _ENDS)
    return told and not phrase.closely and phrase.lead in ("from", "until", "by", "before", "after")


def of_time(phrase: Phrase) -> bool:
    """ "At the time", "at that time", unless it says itself which: "at the time of the sale"."""
    told = phrase.closely or phrase.one(Kind.WHICH) == "that"
    return told and phrase.leading in ("at", "by", "since", "until") and phrase.near(0) not in _TELLING_WHICH


_TELLING_WHICH = frozenset({"of", "when", "that", "for", "to", "it", "he", "she", "they", "the"})


def of_ordinal_day(phrase: Phrase) -> bool:
    """ "On the 15th" at the end of what is said, or of a month: not "the 15th floor"."""
    if not phrase.words.lows[phrase.first][-1].isalpha():
        return False
    whole = bool(phrase.all(Kind.UNIT)) or phrase.near(0) in _ENDS
    return (
        whole and phrase.closely and phrase.leading in ("on", "by", "until", "from", "since", "till", "before", "after")
    )


def of_near(phrase: Phrase) -> bool:
    """ "Today" and the like; "at midnight", and "overnight" where the text looks back."""
    low = phrase.one(Kind.NEAR)
    if low == "midnight":
        return phrase.lead is not None
    if low == "overnight":
        return direction(phrase.words, phrase.first, phrase.last) < 0
    return phrase.leading != "of" or low != "today"


def of_window(phrase: Phrase) -> bool:
    """ "The past five years", not "the last two years of the contract"."""
    return phrase.near(0) != "of"
