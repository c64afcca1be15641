"""Where a name begins: with a capital inside a sentence, and with a small letter where names do so."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.function_words import is_adverb
from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.offices import BEARING
from loaders.extract.knowledge.openers import CALENDAR, COMMON, FOREIGN, FUNCTION, LINKING, NUMBERS, PARTICLES
from loaders.extract.knowledge.reports import is_paper
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import (
    glued,
    initialled,
    is_capital,
    is_capital_function,
    is_no_name,
    may_stand,
    spelled,
)
from loaders.extract.naming.fixed import fixed
from loaders.extract.naming.possessives import owns_office
from loaders.extract.naming.small_heads import is_state
from loaders.extract.tokens import Token

HEADS_OF_BODIES = frozenset({"auditor", "comptroller"})
_GOVERNING = frozenset({"government", "police", "parliament", "railways", "army", "navy", "state"})
_QUOTED = frozenset({"“", '"', "(", "‘", "’", "'"})
_KINDS = frozenset({"public", "private", "proprietary", "joint"})
_PREFIXES = ("then-", "ex-", "former-")
_NUMERALS = frozenset("IVX")
_SMALL_STARTS = PARTICLES | {"her", "his"}
_SMALL_INSIDE = PARTICLES | LINKING
FIRST_WORDS = _SMALL_STARTS | _SMALL_INSIDE
"""Small words that a name may begin with."""

_NEVER_BEFORE_FORM = FUNCTION | known.COMPANY | LINKING | PARTICLES
_BEHIND_NUMBERS = known.ORGANISED | known.POLICY
_COMMON_NAMES = COMMON - BEARING


_SINGULAR = [
    *([verb] for verb in sorted(words("is was has owns runs operates says employs plans"))),
    *([",", article] for article in ("a", "an", "the")),
]
"""What stands behind the name of one thing."""


def beginning(line: Sequence[Token], at: int) -> bool:
    """Whether a name begins with the word at a place."""
    word = line[at]
    if word.text.isdigit():
        return _is_numbered_firm(line, at)
    if word.text[0].isdigit() and word.text[1:].islower():
        return is_capital(word) and may_stand(line, at + 1)
    if word.text == word.low:
        after = at + 1
        glued_behind = after < len(line) and line[after].start == word.end and word.text[0].islower()
        formed = after < len(line) and line[after].low in known.LEGAL_FORMS
        return (glued_behind or formed or word.low in _SMALL_STARTS) and _begins_small(line, at)
    if word.text[0].isupper():
        former = word.low.startswith(_PREFIXES) and word.text[1:].islower()  # "Then-chief executive Ann Lee"
        return not (former or _calls_practitioners(line, at)) and _begins(line, at)
    return is_capital(word) and may_stand(line, at)


def behind_particles(line: Sequence[Token], at: int) -> int:
    """How many tokens the particles at a place and the name behind them make: 0 where no name follows."""
    after = at
    while after < len(line) and after < at + 3 and line[after].text in _SMALL_INSIDE:
        after += 1
    return after + 1 - at if after > at and may_stand(line, after) and line[after].text[0].isalpha() else 0


def _is_numbered_firm(line: Sequence[Token], at: int) -> bool:
    """Whether a long number begins the name of a firm that goes by it: "2715530 Ontario Inc."."""
    tail = at + 1
    while may_stand(line, tail) and line[tail].low not in known.LEGAL_FORMS:
        tail += 1
    formed = tail < len(line) and line[tail].low in known.LEGAL_FORMS
    return len(line[at].text) >= _LONG_NUMBER and formed and tail <= at + 3


_LONG_NUMBER = 5


def _begins_small(line: Sequence[Token], at: int) -> bool:
    """Whether a name begins with a small letter: "easyRide", "q2q", "von Auer", "her Majesty's", "al-Amin"."""
    word = line[at]
    if _has_form(line, at):
        return True
    if glued(line, at + 1) and (
        is_capital(line[at + 1]) or (line[at + 1].text[0].isdigit() and line[at + 1].text[-1].isalpha())
    ):
        return not glued(line, at) or line[at - 1].text in _QUOTED
    if word.low in {"her", "his"}:
        return _is_majesty(line, at)
    return behind_particles(line, at) > 0


def _has_form(line: Sequence[Token], at: int) -> bool:
    """Whether but a legal form with a capital follows a small word, which is a firm's name then: "quill GmbH"."""
    form = line[at + 1] if at + 1 < len(line) else line[at]
    named = line[at].text.isalpha() and line[at].low not in _NEVER_BEFORE_FORM
    return form.low in known.LEGAL_FORMS and form.text[0].isupper() and named and line[at].low not in _KINDS


def _is_majesty(line: Sequence[Token], at: int) -> bool:
    return at + 1 < len(line) and line[at + 1].low == "majesty"


def _calls_practitioners(line: Sequence[Token], at: int) -> bool:
    """Whether the words are those for who carries out an insolvency, written with capitals: "as Joint Administrators of Acme"."""
    return line[at + (line[at].low in _SHARING and at + 1 < len(line))].low in _PRACTITIONERS


_SHARING = frozenset({"joint", "provisional", "voluntary"})
_PRACTITIONERS = frozenset({"administrators", "liquidators", "receivers"})


def _begins(line: Sequence[Token], at: int) -> bool:
    word = line[at]
    if word.low in FUNCTION:
        if word.low in NUMBERS and not at:
            return _is_counted_name(line) or _is_first_of_name(line)
        return _is_majesty(line, at) or (word.low != "the" and fixed(line, at) > 1) or _is_capital_inside(line, at)
    if (word.low in HEADS_OF_BODIES and fixed(line, at) > 1) or ("-" in word.low and owns_office(line, at)):
        return True  # "Auditor General for Wales", "Attorney-General's Department"
    if len(word.text) == 1 and glued(line, at + 1) and line[at + 1].text in {"&", "/"}:
        return not _is_trading_as(line, at)
    if word.low in CALENDAR and (fixed(line, at) > 1 or is_paper(spelled(line[at + 1 : at + 2]))):
        return True
    if is_no_name(word) or not may_stand(line, at) or (word.low in FOREIGN and not _demonym_begins(line, at)):
        return False
    if len(word.text) == 1:
        return may_stand(line, at + 1) or (initialled(line, at) and (at > 0 or _is_initial(line)))
    return not set(word.text) <= _NUMERALS


def _is_initial(line: Sequence[Token]) -> bool:
    """Whether the letter that opens a line is an initial rather than a number: "P. K. Penn left", but not "A. Background"."""
    named = len(line) > 3 and line[2].text[0].isupper() and line[2].low not in COMMON
    return named and ((len(line[2].text) == 1 and line[3].text == ".") or line[3].text.islower())


def _is_trading_as(line: Sequence[Token], at: int) -> bool:
    return [word.low for word in line[at : at + 3]] == ["t", "/", "a"]


def _is_counted_name(line: Sequence[Token]) -> bool:
    """Whether a number that opens a sentence belongs to a name: "Four Winds Care Group", but not "Four Elmcare homes".

    Of two words, the one of many takes a verb of one, or an aside that calls it one: "Three Oaks is", "Four Winds, a home".
    """
    last = 1
    while may_stand(line, last):
        last += 1
    behind = [word.low for word in line[last : last + 3] if not is_adverb(word.low)]
    if last == 2 and line[1].low.endswith("s") and (behind[:1] in _SINGULAR or behind[:2] in _SINGULAR):
        return True
    return last > 2 and line[1].low.endswith("s") and line[last - 1].low in _BEHIND_NUMBERS


def _is_first_of_name(line: Sequence[Token]) -> bool:
    """Whether "First" opens a name of common words: "First Choice Homes", but not "First Quill lost", "First Minister"."""
    return line[0].low == "first" and may_stand(line, 1) and line[1].low in _COMMON_NAMES and line[1].text.istitle()


def _is_capital_inside(line: Sequence[Token], at: int) -> bool:
    """Whether a small word has a capital inside a sentence, where only names give it one: "run by First Elm"."""
    if not at or not is_capital_function(line[at]) or not may_stand(line, at + 1) or line[at + 1].text.isdigit():
        return False
    before = line[at - 1].text
    return before[0].isalnum() or before in {",", "'s"} or (before[0] == "-" and len(before) > 1)


def _demonym_begins(line: Sequence[Token], at: int) -> bool:
    """Whether a demonym is the first word of a name ("Danish Prison Service", "Danish Elm/Ash") or only describes it
    ("Danish Falck").
    """
    last = at + 1
    if last < len(line) and line[last].text in _GOVERNING:
        return line[last].text != "state" or is_state(line, last)
    while may_stand(line, last) and last < at + 6:
        last += 1
    slashed = last + 1 < len(line) and line[last].text == "/" and line[last + 1].text[0].isupper()
    long = slashed or last > at + 2
    return last > at + 1 and (long or line[last - 1].low in known.ORGANISED or line[last - 1].low in known.POLICY)
