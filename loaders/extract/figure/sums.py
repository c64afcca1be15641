"""What a sum of money is of an organisation."""

from __future__ import annotations

from typing import NamedTuple

from loaders.extract.counts import Count
from loaders.extract.figure.measures import CONTRACT, MONEY, OTHERS, Told
from loaders.extract.figure.verbs import changing, verb
from loaders.extract.grammar.function_words import CLAUSE_ENDS
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

_VALUES = words("value price cost worth sum budget")
"""Nouns of what a contract is worth: "has an estimated value of £3m", "the contract price"."""
_LEADING = words("in of from")
_DONE_BY = frozenset({"owe"})
"""Verbs of which who is told of in the passive has the money: "Acme is owed £1m"."""
_REACH = 14


class Meant(NamedTuple):
    """What a sum is, and the item of the line that says so."""

    told: Told
    at: int


def told_of_sum(view: View, count: Count) -> Meant | None:
    """What a sum is: by a noun in its phrase, by the last noun before it in its clause, or by its verb."""
    return _behind(view, count) or _before(view, count) or _done(view, count)


def _behind(view: View, count: Count) -> Meant | None:
    """By the noun that the sum stands before: "a £3 million profit", "£4m in losses"."""
    place = view.phrases.place(count.at)
    if not view.phrases.kind(place):
        return None
    ends = view.phrases.all[place].last <= count.end
    if ends and view.phrases.low(place + 1) in _LEADING and view.phrases.kind(place + 2) == "n":
        place += 2
    phrase = view.phrases.all[place]
    return _noun(view, max(count.end, phrase.first), phrase.last)


def _before(view: View, count: Count) -> Meant | None:
    """By the last noun before the sum that no further verb, no other sum and no end of its clause stands behind."""
    verbs: set[int] = set()
    for at in range(count.at - 1, max(-1, count.at - _REACH), -1):
        place = view.phrases.place(at)
        if view.line[at].low in CLAUSE_ENDS or view.line[at].low[:1] in "£€$" or len(verbs) > 1:
            return None
        if view.phrases.kind(place) == "v":
            verbs.add(place)
        elif found := _noun(view, at, at + 1):
            return found if len(verbs) < 2 and not (verbs and changing(view, count)) else None
    return None


def _done(view: View, count: Count) -> Meant | None:
    place = view.phrases.place(count.at)
    did = {verb(view, place), view.line[count.at - 1].low}
    if did & _DONE_BY and view.clauses.is_passive(place - 1):
        return None
    return next((Meant(told, count.at) for told in MONEY if did & told.verbs), None)


def _noun(view: View, first: int, last: int) -> Meant | None:
    """The last noun of money among some items, that is the head of its phrase; a contract also by what it is worth."""
    for at in range(min(last, len(view.line)) - 1, first - 1, -1):
        low, before = view.line[at].low, view.line[at - 1].low if at else ""
        if low in _VALUES and (contract := _contract(view, at)):
            return contract
        if view.head(view.phrases.place(at)) != low or before in OTHERS:
            continue
        for told in MONEY:
            if low in told.nouns:
                return Meant(told, at)
    return None


def _contract(view: View, value: int) -> Meant | None:
    """The contract before a word for what it is worth."""
    found = (at for at in range(value - 1, max(-1, value - _REACH), -1) if view.line[at].low in CONTRACT.nouns)
    return next((Meant(CONTRACT, at) for at in found), None)
