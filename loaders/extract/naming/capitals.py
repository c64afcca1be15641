"""Words as they are written: which have the capital of a name, and which are never part of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.openers import CALENDAR, DEMONYMS, FUNCTION, HONORIFICS, NO_NAMES, RANKS
from loaders.extract.knowledge.words import words
from loaders.extract.tokens import CURRENCIES, Token

_NEVER = FUNCTION | CALENDAR | HEADS | NO_NAMES | {f"{adjective}s" for adjective in DEMONYMS}  # "the Americans"
_CONNECTING = words("the i we he she it they in on at by and but of for this that these may will not is was if so")
_LETTERS = words("at as by all so us no")
"""Small words that are abbreviations where they alone are in capitals: "AT Elm"."""
_ARTICLED = re.compile(r"(?:al|el|ul|d['’]|l['’]|o['’])-?[A-Z]")
_NUMBERED = re.compile(r"\d[a-z]{4,}")
"""A word that only begins with a number, as some firms' names do: "2gether"."""

_NO_WORD = re.compile(
    r"R\d+(?:[-.,]?\d*(?:m|bn|k|-?million|-?billion))?$|Pan-[A-Z].*|.+-[a-z]+(?:ed|ing|wide|style|level|bound)$"
    r"|.+-(?:hit|hungry|prone|ridden|torn|stricken|era|only|born|strewn|free|friendly)$"
)
"""Sums in rand, and compounds that only begin with a name: "Court-mandated"."""

_ABBREVIATED = RANKS | frozenset(
    {"no", "st", "mt", "ft", "hon", "bros", "messrs", "dept", "univ", "jas", "wm", "geo", "thos", "chas"}
)
_COUNTED = frozenset(
    {"%", "per", "percent", "million", "billion", "bn", "m", "of", "years", "months", "days", "people"}
)


def spelled(words: Sequence[Token]) -> str:
    """The words as they stand in the text, on one line."""
    if len(words) == 1:
        return words[0].text
    text, end = "", -1
    for word in words:
        text += " " + word.text if text and word.start > end else word.text
        end = word.end
    return text


def is_capital(word: Token) -> bool:
    """Whether a word is written as names are: "Acme", "G4S", "3SC", "al-Amin"; "iWork" is not."""
    text = word.text
    if text[0].isupper():
        return True
    if text[0].isdigit():
        return len(text) > 1 and text[-1].isalpha() and (text[1:].isupper() or _NUMBERED.fullmatch(text) is not None)
    return text[0] in "aedlou" and _ARTICLED.match(text) is not None


def is_no_name(word: Token) -> bool:
    """Whether a word is never part of a name, however it is written: "The", "Monday", "Director"."""
    return word.low in _NEVER or ("'" in word.low and word.low.split("'")[0] in FUNCTION)


def is_capital_function(word: Token) -> bool:
    """Whether a small word is written with a capital, as only names do inside a sentence: "run by First Elm"."""
    if word.low not in FUNCTION:
        return False
    return (word.text.istitle() and word.low not in _CONNECTING) or (word.text.isupper() and word.low in _LETTERS)


def may_stand(line: Sequence[Token], at: int) -> bool:
    """Whether the word at a place may be part of a name that began before it."""
    if at >= len(line):
        return False
    word = line[at]
    if word.text == "1st":
        return is_capital(line[at - 1]) and at > 0
    if word.text.isdigit():
        return len(word.text) < 4 and is_capital(line[at - 1]) and not _counts(line, at)
    if word.text == "May" and _is_family(line, at):
        return True
    if not is_capital(word) or is_no_name(word) or _NO_WORD.match(word.text):
        return False
    return not (at + 1 < len(line) and line[at + 1].text[0] in CURRENCIES and line[at + 1].start == word.end)


_BEFORE_FAMILY = (GIVEN_NAMES | HONORIFICS) - CALENDAR


def _is_family(line: Sequence[Token], at: int) -> bool:
    """Whether "May" at a place is a family name: behind a given name or courtesy, and with no number behind."""
    given = at > 0 and line[at - 1].text.istitle() and line[at - 1].low in _BEFORE_FAMILY
    return given and not (at + 1 < len(line) and line[at + 1].text[0].isdigit())


def word_is(line: Sequence[Token], at: int, text: str) -> bool:
    """Whether this word or mark stands at a place."""
    return at < len(line) and line[at].text == text


def glued(line: Sequence[Token], at: int) -> bool:
    """Whether no space stands between the word at a place and the one before."""
    return 0 < at < len(line) and line[at].start == line[at - 1].end


def initialled(line: Sequence[Token], at: int) -> bool:
    """Whether the word at a place is an initial or abbreviation, whose stop a further word of the name follows."""
    word = line[at]
    short = (len(word.text) == 1 and word.text.isupper()) or word.low in _ABBREVIATED
    return short and word_is(line, at + 1, ".") and glued(line, at + 1) and may_stand(line, at + 2)


def _counts(line: Sequence[Token], at: int) -> bool:
    """Whether the number at a place counts what follows rather than numbers what came before."""
    if line[at - 1].low in CALENDAR:
        return True
    if at + 1 >= len(line):
        return False
    part = line[at + 1].text in {",", "."} and at + 2 < len(line) and line[at + 2].text.isdigit()
    return part or line[at + 1].low in _COUNTED
