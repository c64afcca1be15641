"""What a word can be in a date: each kind is one letter, so that the words of a sentence make a string to match."""

from __future__ import annotations

from enum import StrEnum

from loaders.extract.knowledge.words import words


class Kind(StrEnum):
    """A kind of word, by its letter."""

    NUMERIC = "N"
    YEARS = "J"
    YEAR = "Y"
    DECADE = "X"
    DAY = "D"
    COUNT = "C"
    ORDINAL = "O"
    MONTH = "M"
    WEEKDAY = "W"
    SEASON = "S"
    FEAST = "F"
    QUARTER = "Q"
    UNIT = "u"
    HALF = "h"
    WHICH = "r"
    NEAR = "t"
    PART = "p"
    AGO = "a"
    LATER = "l"
    EDGE = "e"
    FISCAL = "f"
    SCHOOL = "s"
    TERM = "T"
    ENDED = "d"
    BEGINNING = "b"
    ONWARDS = "o"
    THEN = "n"
    SINCE = "k"
    RELATIVE = "v"
    TIME = "i"
    PRESENT = "g"
    A = "1"
    THE = "2"
    OF = "3"
    IN = "4"
    TO = "5"
    AND = "6"
    UP = "8"
    INTO = "9"
    COMMA = ","
    DASH = "-"
    MARK = "."
    WORD = "w"
    NAME = "A"


_MONTHS = """january february march april may june july august september october november december"""
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_NUMBERS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen"""
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"


def _numbered(names: str, first: int) -> dict[str, int]:
    return {name: number for number, name in enumerate(names.split(), first)}


def _with_short(names: dict[str, int]) -> dict[str, int]:
    """The names with their first three letters."""
    return names | {name[:3]: number for name, number in names.items()}


MONTHS = _with_short(_numbered(_MONTHS, 1)) | {"sept": 9}
WEEKDAYS = _with_short(_numbered(_WEEKDAYS, 0)) | {"tues": 1, "thur": 3, "thurs": 3}
NUMBERS = _numbered(_NUMBERS, 1) | {
    "a": 1, "an": 1, "dozen": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
}  # fmt: skip
ORDINALS = _numbered(_ORDINALS, 1) | {"final": -1, "fifteenth": 15, "twentieth": 20, "thirtieth": 30}
_UNITS = ("day", "week", "fortnight", "weekend", "month", "quarter", "year", "decade")
UNITS = {form: unit for unit in _UNITS for form in (unit, f"{unit}s")}
STEPS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "same": 0, "that": 0,
    "next": 1, "following": 1, "coming": 1, "upcoming": 1,
}  # fmt: skip
"""How far "last", "this" and the like step from the day that they count from."""

ANCHORED = frozenset({"previous", "preceding", "prior", "same", "that", "following"})
"""Those of them that count from the date named before, not from the document's own day."""

_ALIKE: dict[Kind, frozenset[str]] = {
    Kind.SEASON: words("spring summer autumn fall winter"),
    Kind.QUARTER: words("q1 q2 q3 q4 h1 h2"),
    Kind.HALF: words("half"),
    Kind.NEAR: words("today yesterday tomorrow tonight overnight midnight"),
    Kind.PART: words("night morning afternoon evening lunchtime"),
    Kind.AGO: words("ago"),
    Kind.LATER: words("later earlier before after previously afterwards"),
    Kind.EDGE: words("start beginning end close turn early late mid middle"),
    Kind.FISCAL: words("fiscal financial tax fy"),
    Kind.SCHOOL: words("school academic"),
    Kind.TERM: words("term terms semester"),
    Kind.ENDED: words("ended ending"),
    Kind.BEGINNING: words("commencing"),
    Kind.ONWARDS: words("onwards onward"),
    Kind.THEN: words("then"),
    Kind.SINCE: words("since"),
    Kind.RELATIVE: words("when which"),
    Kind.TIME: words("time"),
    Kind.PRESENT: words("present date now"),
    Kind.THE: words("the"),
    Kind.OF: words("of"),
    Kind.IN: words("in on"),
    Kind.TO: words("to until till through thru"),
    Kind.AND: words("and or &"),
    Kind.UP: words("up"),
    Kind.INTO: words("into"),
}
KINDS: dict[str, Kind] = (
    dict.fromkeys(MONTHS, Kind.MONTH)
    | dict.fromkeys(WEEKDAYS, Kind.WEEKDAY)
    | dict.fromkeys(NUMBERS, Kind.COUNT)
    | {"a": Kind.A, "an": Kind.A}
    | dict.fromkeys(ORDINALS, Kind.ORDINAL)
    | dict.fromkeys(UNITS, Kind.UNIT)
    | dict.fromkeys(STEPS, Kind.WHICH)
    | {word: kind for kind, alike in _ALIKE.items() for word in alike}
)
"""The kind of each word that can be part of a date, in small letters."""

CAPITALISED = frozenset({*MONTHS, "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"}) - {
    "january", "february", "april", "june", "july", "september", "october", "november", "december",
}  # fmt: skip
"""Those that are months or days only with a capital: "march", "may", "sat"."""
