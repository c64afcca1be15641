"""Where words that look like a date of the calendar are one: "in 2015", not "2015 homes"; "in May", not "said by May"."""

from __future__ import annotations

from loaders.extract.dates.feasts import SEASONAL
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import Kind
from loaders.extract.dates.parts import feast_name
from loaders.extract.dates.phrase import Phrase
from loaders.extract.knowledge.words import words

GOES_ON = compiled("onwards | (dash | to the?) present")
"""Words that make what they follow a beginning: "2015 onwards", "2015 to date"."""

_COUNTED = words(
    """people persons staff workers employees jobs posts homes houses properties flats units beds places pupils
    students children men women offenders prisoners inmates patients residents clients members tenants families
    households cases visits calls complaints vehicles buses trains miles kilometres km metres hectares acres tonnes
    litres pounds euros dollars million billion per percent customers passengers companies firms sites schools prisons
    hours words pages vouchers tickets refugees applicants seekers users voters officers nurses doctors teachers
    cleaners drivers others additional new more extra prices money levels standards"""
)
_TOTALS = words("total sum number maximum minimum capacity population average workforce staff")
_SEEING = words("saw sees brought brings marked marks")
_CHANGING = words("up down rose fell risen fallen grew grown cut reduced increased raised dropped trimmed")
_NO_LEAD = frozenset({"over", "across", "at", "all of"})
"""Words that lead to other dates than months and years."""

_PEOPLE = words("may april june august march")
_TO_PEOPLE = words("by to for of")


def always(_: Phrase) -> bool:
    """Wherever it is found."""
    return True


def counts(phrase: Phrase) -> bool:
    """Whether things are counted: "2015 homes", "a total of 2000", "up from 1900"."""
    before = phrase.said.lows[phrase.before.begin - 1] if phrase.before.begin else ""
    leading = phrase.before.leading
    of_amounts = before in _TOTALS if leading == "of" else before in _CHANGING and leading in ("from", "to", "by")
    return of_amounts or phrase.near(0) in _COUNTED


def describes(phrase: Phrase) -> bool:
    """Whether it stands before a noun that it tells from others: "its 2017 report", "the 2014 reforms"."""
    return phrase.before.closely and phrase.said.shape[phrase.last : phrase.last + 1] == Kind.WORD


def _is_led(phrase: Phrase) -> bool:
    return bool(phrase.before.edge) or (phrase.before.lead is not None and phrase.before.leading not in _NO_LEAD)


def of_day(phrase: Phrase) -> bool:
    """A day with its month, unless the number counts: "in May 15 people"."""
    return not (phrase.shape[-1] == Kind.DAY and counts(phrase))


def of_month(phrase: Phrase) -> bool:
    """A month with its year or "last", or that something leads to; one that is a name too, by fewer words."""
    if {Kind.YEAR, Kind.UNIT, Kind.WHICH} & {*phrase.shape}:
        return True
    low, leading = phrase.one(Kind.MONTH), phrase.before.leading
    if leading == "on" or (low == "may" and leading in _TO_PEOPLE):
        return False
    owns = phrase.said.lows[phrase.last - 1].endswith(("'s", "’s"))
    return _is_led(phrase) or (low not in _PEOPLE and (owns or describes(phrase)))


def of_year(phrase: Phrase) -> bool:
    """A year that something leads to, in brackets, before a noun, or that opens a line: "2015: bought by Acme"."""
    if counts(phrase) or phrase.before.leading == "on":
        return False
    bracketed = phrase.near(-1) == "(" and phrase.near(0) in (")", ",", ";")
    opens = phrase.first == 0 and phrase.near(0) in (":", "-", "–")
    opens = opens or (phrase.near(-1) in ("", "year", "and") and phrase.near(0) in _SEEING)
    near = phrase.near(-1) in ("around", "circa")
    goes_on = GOES_ON.match(phrase.said.shape, phrase.last) is not None
    return bracketed or opens or near or goes_on or _is_led(phrase) or describes(phrase)


def of_stretch(phrase: Phrase) -> bool:
    """A stretch; one of years alone counts nothing, and something leads to it or it is written with "to" or a dash."""
    if Kind.MONTH in phrase.shape or Kind.NUMERIC in phrase.shape:
        return True
    return not counts(phrase) and (Kind.AND not in phrase.shape or phrase.before.lead is not None)


def of_season(phrase: Phrase) -> bool:
    """A season with its year or "last", or behind "in the", "by", "since"; not the verb "fall"."""
    if {Kind.YEAR, Kind.YEARS, Kind.UNIT, Kind.WHICH} & {*phrase.shape}:
        return not counts(phrase)
    lead = phrase.before.lead
    if Kind.TERM in phrase.shape and phrase.before.edge:
        return True
    over = phrase.before.leading == "over" and phrase.before.closely  # "over the summer"
    if lead is None or phrase.one(Kind.SEASON) == "fall" or (phrase.before.leading in (*_NO_LEAD, "of") and not over):
        return False
    return lead != "in" or phrase.before.closely or phrase.way != 0


def of_quarter(phrase: Phrase) -> bool:
    """A quarter with its year, or one that something leads to: not "Q1: what do you think?"."""
    units = phrase.all(Kind.UNIT)
    dated = Kind.YEAR in phrase.shape or "year" in units
    return (dated or phrase.before.lead is not None) and (Kind.QUARTER in phrase.shape or units[0] == "quarter")


def of_months(phrase: Phrase) -> bool:
    """Some months of a year: "the first six months of 2019", "the last three months of the year"."""
    units, which = phrase.all(Kind.UNIT), phrase.said.lows[phrase.first]
    return units[0] in ("month", "months") and units[1:] in ([], ["year"]) and which in ("first", "last", "final")


def of_feast(phrase: Phrase) -> bool:
    """A feast that is one day, or with its year or a word that leads to it: not "the Christmas shift"."""
    if feast_name(phrase) not in SEASONAL or len(phrase.shape) > 1:
        return True
    return phrase.before.lead is not None and phrase.said.shape[phrase.last : phrase.last + 1] != Kind.NAME


def of_decade(phrase: Phrase) -> bool:
    """A decade; one in two digits only behind "the": not "in her 40s"; nor of when a thing is: "a 1990s-era system"."""
    if phrase.near(0) in ("-era", "-style") or (phrase.near(0), phrase.near(1)) in (("-", "era"), ("-", "style")):
        return False
    low = phrase.said.lows[phrase.first]
    return len(low) > 4 or low[0] in "'’" or phrase.near(-1) in ("the", "-")


def of_up_to(phrase: Phrase) -> bool:
    """ "The two years to March", unless something is put off by them: "extended by two years to March"."""
    return phrase.before.leading != "by" and not (
        phrase.shape[0] == Kind.UNIT and phrase.said.lows[phrase.first][-1] == "s"
    )
