"""Words that are not what they are by themselves: in dates, shares, titles, quotation marks (see ``tags`` for the letters)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from loaders.extract.dates import Expression
from loaders.extract.grammar import conjugation, function_words
from loaders.extract.grammar.nouns import ROLE_OF_ORGANISATION
from loaders.extract.grammar.portions import mark_shares
from loaders.extract.knowledge import institutions, offices
from loaders.extract.line import Line

_OPENING, _CLOSING = frozenset("‘'"), frozenset("’'")
_QUOTING = _OPENING | _CLOSING
_UNITS = frozenset(
    ["week", "month", "year", "quarter", "decade", "weekend", "spring", "summer", "autumn", "winter", "night"]
)
_HEADS = offices.ALL_HEADS | offices.COMPOUND.keys()
_TITULAR = offices.MODIFIERS | institutions.POLICY
_SHORT_RANKS = frozenset(["gov", "sen", "rep", "cllr", "supt", "pres"])
"""Titles that a mark shortens: "Gov." before a name."""
_PARTS = frozenset(["early", "late", "mid"])
_WHICH = frozenset(["last", "next", "this", "previous", "following", "past", "coming"])
_start = attrgetter("start")


def mark(line: Line, dates: Sequence[Expression], guesses: list[str]) -> None:
    """Change the guessed letters of a line where the words beside tell more: "60 per cent owned", "in turn", "last May"."""
    said = {item.low for item in line}
    if not _QUOTING.isdisjoint(said):
        _mark_quotes(line, guesses)
    _mark_dates(line, dates, guesses)
    _mark_adverbs(line, guesses)
    if "'s" in said:
        _mark_contracted(line, guesses)
    if "ever" in said:
        _mark_ever(line, guesses)
    if not _COMPASS.isdisjoint(said):
        _mark_compass(line, guesses)
    if _is_labelled(line):
        guesses[1] = "k"
    mark_shares(line, guesses)
    if "and" in said and not _TRADERS.isdisjoint(said):
        _mark_trades(line, guesses)
    _mark_titles(line, guesses)


def _mark_trades(line: Line, guesses: list[str]) -> None:
    """Mark "and" between two words for the trade of one firm as part of its phrase: "the food and drink company"."""
    for at in range(2, len(line) - 2):
        if line[at].low == "and" and line[at + 2].low in _TRADERS and line[at - 2].low in function_words.ARTICLES:
            trades = (line[at - 1], line[at + 1])
            if not any(each.mentions or each.low in ROLE_OF_ORGANISATION or not each.text.isalpha() for each in trades):
                guesses[at] = "a"


_TRADERS = frozenset(
    ["group", "company", "firm", "giant", "business", "outsourcer", "contractor", "charity", "specialist"]
)


def _mark_ever(line: Line, guesses: list[str]) -> None:
    """Mark "ever" behind a superlative as part of it: "its biggest ever contract"."""
    for at in range(1, len(line)):
        before = line[at - 1].low
        if line[at].low == "ever" and (before.endswith("est") or before in _FIRSTS):
            guesses[at] = "a"


_FIRSTS = frozenset({"first", "best", "worst", "only", "second", "third"})


def _mark_compass(line: Line, guesses: list[str]) -> None:
    """Mark which way something lies from a place as no part of its name: "Elm Prison south of Oakfield"."""
    for at in range(1, len(line) - 1):
        if line[at].text in _COMPASS and line[at + 1].low == "of" and guesses[at - 1] != "d":
            guesses[at] = "x"


_COMPASS = frozenset(
    {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"}
    | {"north-east", "north-west", "south-east", "south-west"}
)


def _is_labelled(line: Line) -> bool:
    """Whether a name, a colon and a participle open the line, as in a list of who is whose: "Acme: owned by Bolt"."""
    opens = len(line) > _LABELLED and line[1].text == ":" and bool(line[0].mentions)
    return opens and any(one.low in _TELLING and other.low == "by" for one, other in pairwise(line[2:5]))


_LABELLED = 5
_TELLING = frozenset({"owned", "run", "operated", "managed", "controlled", "acquired", "bought"})


def _mark_quotes(line: Line, guesses: list[str]) -> None:
    """Mark single quotation marks, which are apostrophes too: "rated 'good' by"."""
    opening = False
    for at, item in enumerate(line):
        if item.text in _OPENING and (item.text == "‘" or _begins(line, at)):
            guesses[at], opening = "w", True
        elif opening and item.text in _CLOSING:
            guesses[at], opening = "w", False


def _begins(line: Line, at: int) -> bool:
    """Whether a space stands before the mark at a place, and none behind it."""
    spaced = not at or line[at - 1].end < line[at].start
    return spaced and at + 1 < len(line) and line[at].end == line[at + 1].start


def _mark_dates(line: Line, dates: Sequence[Expression], guesses: list[str]) -> None:
    """Mark the words of dates, those that cannot be resolved too."""
    for date in dates:
        leads = True
        for at in range(bisect_left(line, date.start, key=_start), bisect_left(line, date.end, key=_start)):
            leads = leads and (guesses[at] in "pib" or line[at].low == "back")  # "took back in May"
            if not line[at].mentions and not leads:
                guesses[at] = "y"
    for at in range(len(line) - 1):
        low = line[at].low
        if low in _PARTS and guesses[at + 1] == "y":
            guesses[at] = "y"
        elif low in _WHICH and line[at + 1].low in _UNITS:
            guesses[at] = guesses[at + 1] = "y"
    if "y" in guesses:
        _mark_articles(line, guesses)


def _mark_articles(line: Line, guesses: list[str]) -> None:
    """Mark an article that belongs to a date: "passed to Acme the following year", but not "the 2014 deal"."""
    for at in range(1, len(line) - 1):
        if line[at].low == "the" and guesses[at + 1] == "y" and not line[at].mentions:
            behind = next((here for here in range(at + 1, len(line)) if guesses[here] != "y"), len(line))
            noun = behind < len(line) and (guesses[behind] in "naqvo" or line[behind].mentions)
            guesses[at] = guesses[at] if noun else "y"


def _mark_titles(line: Line, guesses: list[str]) -> None:
    """Mark as nouns the words of titles that may be verbs: "managing director", "Transport Secretary", "Judge Ann Lee"."""
    for at in range(len(line) - 1):
        if guesses[at] != "v" or line[at].mentions:
            continue
        low, following = line[at].low, line[at + 1]
        if low in offices.GERUNDS or (low in _TITULAR and (not at or guesses[at - 1] not in "ihu")):
            guesses[at] = "n" if following.low in _HEADS or _is_chief(line, at + 1) else "v"
        elif low in offices.JUDGES and line[at].text[0].isupper() and following.mentions:
            guesses[at] = "n"
    for at in range(1, len(line) - 1):
        if line[at].low == "." and line[at - 1].low in _SHORT_RANKS and line[at + 1].family == "person":
            guesses[at] = "a"


def _is_chief(line: Line, at: int) -> bool:
    """Whether a further word of a title stands between: "managing group director", "work and pensions secretary"."""
    return at + 1 < len(line) and line[at].low in offices.MODIFIERS and line[at + 1].low in _HEADS


_CONTRACTING = frozenset({"it", "he", "she", "that", "there", "who", "what", "here"})


def _mark_contracted(line: Line, guesses: list[str]) -> None:
    """Mark the "'s" that is a verb: "it's run by Acme"."""
    for at in range(1, len(line)):
        if guesses[at] == "g" and line[at].low == "'s" and line[at - 1].low in _CONTRACTING:
            guesses[at] = "h"


def _mark_adverbs(line: Line, guesses: list[str]) -> None:
    """Mark words that stand for an adverb: "in turn", "once" of "once owned by Acme", "yet" of "has yet to"."""
    for at in range(len(line) - 1):
        low = line[at].low
        if low not in _BEGINNING:
            continue
        if (low, line[at + 1].low) in function_words.ADVERBIAL:
            guesses[at] = guesses[at + 1] = "x"
        elif line[at + 1].low == "time" and low in {"that", "the"} and at and line[at - 1].low == "at":
            guesses[at] = guesses[at + 1] = "y"
        elif _is_adverb(line, guesses, at):
            guesses[at] = "x"


def _is_adverb(line: Line, guesses: list[str], at: int) -> bool:
    """Whether a word that is another too only says how or when: "has yet to run"."""
    low, after = line[at].low, guesses[at + 1]
    if low in {"yet", "once"} and at > 0 and guesses[at - 1] in "hx":
        return True
    return after in _FREEING.get(low, "") and (after != "v" or _is_free(line, guesses, at))


def _is_free(line: Line, guesses: list[str], at: int) -> bool:
    """Whether "once" before a verb opens no clause: "once owned by Acme", "Acme once ran"."""
    return conjugation.is_participle(line[at + 1].low) or (at > 0 and guesses[at - 1] in "neu")


_FREEING = {
    **dict.fromkeys(["all", "both", "half"], "d"),
    **dict.fromkeys(["once", "since"], "v"),
    "in-house": "zkpcbrylx",
}
"""Words that stand for an adverb before words of these letters."""

_BEGINNING = {pair[0] for pair in function_words.ADVERBIAL} | {"that", "the", "yet", *_FREEING}
"""The first words of all that is marked as an adverb."""
